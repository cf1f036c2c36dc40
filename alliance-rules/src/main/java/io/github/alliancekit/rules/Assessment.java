package io.github.alliancekit.rules;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.Waiver;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.value.Fraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What came out of putting a rule set to an alliance on a day.
 *
 * <p>The headlines and verdicts are there at once; findings, questions and explanation are worked out when they are
 * first asked for, and kept. The same alliance, day and rule set give the same assessment, to the byte.
 *
 * <pre>{@code
 * Assessment assessment = RuleSet.standard().assess(alliance, LocalDate.of(2026, 11, 20));
 * assessment.clarity().range();                                            // from 0 to 100
 * assessment.findings().forEach(f -> screen.add(f.message(spanish), f.gain()));
 * assessment.questions().get(0).message(spanish);                          // what to ask first
 * }</pre>
 */
public final class Assessment {
    private final RuleSet ruleSet;
    private final Context context;
    private final List<Verdict> verdicts;
    private final Headline clarity;
    private final Headline balance;
    /** Worked out when they are first asked for; twice if two threads ask at once, with the same outcome. */
    private volatile @Nullable Findings findings;

    private volatile @Nullable List<Question> questions;

    Assessment(RuleSet ruleSet, Context context, List<Verdict> verdicts) {
        this.ruleSet = ruleSet;
        this.context = context;
        this.verdicts = List.copyOf(verdicts);
        this.clarity = new Headline(Family.CLARITY, verdicts, ruleSet.profile());
        this.balance = new Headline(Family.BALANCE, verdicts, ruleSet.profile());
    }

    /** {@return the alliance that was assessed} */
    public Alliance alliance() {
        return context.alliance();
    }

    /** {@return the day of the assessment} */
    public LocalDate asOf() {
        return context.asOf();
    }

    /** {@return the rules and the profile that it was assessed with} */
    public RuleSet ruleSet() {
        return ruleSet;
    }

    /** {@return how clear the governance is} */
    public Headline clarity() {
        return clarity;
    }

    /** {@return how balanced the distribution is} */
    public Headline balance() {
        return balance;
    }

    /**
     * {@return one of the two headlines}
     *
     * @param family which
     */
    public Headline headline(Family family) {
        return family == Family.CLARITY ? clarity : balance;
    }

    /**
     * {@return the parts of balance: responsibility and risk always, the others where the rule set has rules for them}
     */
    public List<PartScore> parts() {
        List<PartScore> parts = new ArrayList<>();
        for (Part part : Part.values()) {
            boolean hasRules = verdicts.stream()
                    .anyMatch(verdict ->
                            ruleSet.profile().part(verdict.rule().id()).equals(Optional.of(part)));
            if (hasRules || part == Part.RESPONSIBILITY || part == Part.RISK) {
                parts.add(new PartScore(part, balance.meanOfPart(part), balance.coverageOfPart(part)));
            }
        }
        return List.copyOf(parts);
    }

    /** {@return the answer of every rule, by id} */
    public List<Verdict> verdicts() {
        return verdicts;
    }

    /**
     * {@return the answer of one rule}
     *
     * @param rule the id of a rule
     * @throws IllegalArgumentException if the rule set has no such rule
     */
    public Verdict verdict(String rule) {
        return verdicts.stream()
                .filter(verdict -> verdict.rule().id().equals(rule))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no verdict of rule " + rule
                        + "\nMaybe one of "
                        + verdicts.stream().map(verdict -> verdict.rule().id()).toList() + "."));
    }

    /** {@return the findings that no waiver covers, the greatest gain first} */
    public List<Finding> findings() {
        List<Finding> all = findingsWithWaived();
        return alliance().waivers().isEmpty()
                ? all
                : all.stream().filter(finding -> waiverOf(finding).isEmpty()).toList();
    }

    /** {@return the findings that a waiver covers on the day, the greatest gain first} */
    public List<WaivedFinding> waived() {
        return findingsWithWaived().stream()
                .flatMap(finding -> waiverOf(finding).map(waiver -> new WaivedFinding(finding, waiver)).stream())
                .toList();
    }

    /** {@return what is not known, the greatest worth first} */
    public List<Question> questions() {
        List<Question> known = questions;
        if (known == null) {
            known = makeQuestions();
            questions = known;
        }
        return known;
    }

    /**
     * {@return why the headlines are what they are, clarity first} A headline to which not one rule applies is left
     * out.
     */
    public List<Explanation> explain() {
        List<Explanation> explanations = new ArrayList<>();
        for (Headline headline : List.of(clarity, balance)) {
            new Explainer(headline, ruleSet.profile()).explain().ifPresent(explanations::add);
        }
        return List.copyOf(explanations);
    }

    /**
     * {@return all that stands behind the answer of one rule}
     *
     * @param rule the id of a rule
     * @throws IllegalArgumentException if the rule set has no such rule
     */
    public Why why(String rule) {
        return Why.of(this, rule);
    }

    /**
     * {@return what changed since an earlier assessment, rule by rule, adding up to the change of the headlines} It may
     * be of another alliance, day or rule set: what differs is what changed.
     *
     * @param earlier the assessment to compare with
     */
    public Change since(Assessment earlier) {
        return new Change(earlier, this);
    }

    /**
     * {@return the assessment of a changed alliance, by the same rules on the same day} It equals the one that
     * {@link RuleSet#assess} gives; rules that read nothing but parts which both alliances share, as after a wither,
     * are not asked again, and an {@link ElementRule} judges only the elements that differ. What a rule reads is what
     * its {@link RuleInfo#reads} says: a team's own rule that leaves something out may keep an answer too long, which
     * {@code RuleVerifier} does not notice.
     *
     * <pre>{@code
     * Assessment what = assessment.reassess(assessment.alliance().withRisk(shared));
     * what.since(assessment).high(Family.BALANCE);     // what it would bring
     * }</pre>
     *
     * @param changed the alliance as it would be
     * @throws NotAnAllianceException if it has fewer than two members on the day
     */
    public Assessment reassess(Alliance changed) {
        return ruleSet.reassess(context, verdicts, changed);
    }

    /**
     * {@return the fewest findings that have to be mended before a headline can reach a wished height}
     *
     * @param family which headline
     * @param wished the height, from 0 to 100
     */
    public Fixes fixes(Family family, Fraction wished) {
        return Fixes.of(this, family, wished);
    }

    /**
     * {@return how far a headline depends on the weights}
     *
     * @param family which headline
     * @param share by which part of itself every weight may move, from 0 to 1
     * @throws IllegalArgumentException if the share is not from 0 to 1
     */
    public Robustness robustness(Family family, Fraction share) {
        return Robustness.of(this, family, share);
    }

    private Optional<Waiver> waiverOf(Finding finding) {
        for (Waiver waiver : alliance().waivers()) {
            if (waiver.covers(finding.rule().id(), finding.element(), asOf())) {
                return Optional.of(waiver);
            }
        }
        return Optional.empty();
    }

    /** {@return the findings, waived or not, the greatest gain first} */
    List<Finding> findingsWithWaived() {
        return found().all();
    }

    private Findings found() {
        Findings known = findings;
        if (known == null) {
            known = Findings.of(clarity, balance);
            findings = known;
        }
        return known;
    }

    /** {@return the findings that no waiver covers, in order, each beside the rise of its rule's score} */
    List<Findings.Judged> judged() {
        return found().judged().stream()
                .filter(one -> waiverOf(one.finding()).isEmpty())
                .toList();
    }

    /** One facet of one element, while its worth is being added up. */
    private record Asked(Facet facet, String element) implements Comparable<Asked> {
        private static final Comparator<Asked> ORDER =
                Comparator.comparing(Asked::facet).thenComparing(Asked::element);

        @Override
        public int compareTo(Asked other) {
            return ORDER.compare(this, other);
        }
    }

    private List<Question> makeQuestions() {
        Map<Asked, Map<Family, Fraction>> worths = new TreeMap<>();
        Map<Asked, TreeSet<String>> rules = new TreeMap<>();
        for (Headline headline : List.of(clarity, balance)) {
            for (Headline.Weighted rule : headline.rules()) {
                for (Gap gap : rule.verdict().gaps()) {
                    Asked asked = new Asked(gap.facet(), gap.element().orElse(""));
                    worths.computeIfAbsent(asked, key -> new EnumMap<>(Family.class))
                            .merge(headline.family(), headline.worth(rule, gap.width()), Fraction::plus);
                    rules.computeIfAbsent(asked, key -> new TreeSet<>())
                            .add(rule.verdict().rule().id());
                }
            }
        }
        List<Question> asked = new ArrayList<>();
        worths.forEach((key, worth) -> asked.add(new Question(
                key.facet(),
                Optional.of(key.element()).filter(element -> !element.isEmpty()),
                List.copyOf(rules.getOrDefault(key, new TreeSet<>())),
                worth)));
        asked.sort(Comparator.comparing((Question question) -> question.worth())
                .reversed()); // stable: ties stay by facet and element
        return List.copyOf(asked);
    }

    /** {@return both headlines, one a line} */
    @Override
    public String toString() {
        return alliance().id() + " on " + asOf() + " by " + ruleSet.name() + " " + ruleSet.version() + "\n" + clarity
                + "\n" + balance;
    }
}
