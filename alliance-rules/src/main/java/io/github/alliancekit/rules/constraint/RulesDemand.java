package io.github.alliancekit.rules.constraint;

import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Assessment;
import io.github.alliancekit.rules.ElementRule;
import io.github.alliancekit.rules.Elements;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Finding;
import io.github.alliancekit.rules.Gap;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.Profile;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.RuleSet;
import io.github.alliancekit.rules.Scope;
import io.github.alliancekit.rules.Severity;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.Tolerance;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.measure.Interval;
import jakarta.validation.ConstraintDeclarationException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Asks that rules hold or do not apply.
 *
 * <p>A rule that does not hold is told by its findings; what is not known by the questions that would settle it. What a
 * waiver covers is not told, and a rule that only waived findings keep from holding is satisfied.
 *
 * @param ids the ids of the rules
 * @param each whether every one of them has to judge a commitment, where the constraint stands on one
 * @param undisclosed how what is not known is taken
 */
record RulesDemand(Set<String> ids, boolean each, WhenUndisclosed undisclosed) implements Demand {

    /** {@return the demand that all rules with these ids hold} */
    static RulesDemand named(String[] ids, WhenUndisclosed undisclosed) {
        Set<String> unknown = new TreeSet<>(List.of(ids));
        RuleSet.standard().rules().forEach(rule -> unknown.remove(rule.info().id()));
        if (ids.length == 0 || !unknown.isEmpty()) {
            throw new ConstraintDeclarationException(
                    (ids.length == 0 ? "No rule is named" : "There is no standard rule " + String.join(", ", unknown))
                            + "\nMaybe one of "
                            + RuleSet.standard().rules().stream()
                                    .map(rule -> rule.info().id())
                                    .toList()
                            + ".");
        }
        return new RulesDemand(Set.of(ids), true, undisclosed);
    }

    /** {@return the demand that all critical rules hold} */
    static RulesDemand critical(WhenUndisclosed undisclosed) {
        Set<String> ids = new TreeSet<>();
        for (Rule rule : RuleSet.standard().rules()) {
            if (Profile.standard().severity(rule.info().id()) == Severity.CRITICAL) {
                ids.add(rule.info().id());
            }
        }
        return new RulesDemand(ids, false, undisclosed);
    }

    @Override
    public List<Breach> of(Assessment assessment, Function<ElementPath, PropertyPath> places) {
        List<Breach> breaches = new ArrayList<>();
        Set<Family> families = new TreeSet<>();
        for (Verdict verdict : assessment.verdicts()) {
            if (ids.contains(verdict.rule().id())) {
                families.add(verdict.rule().family());
                breaches.addAll(of(verdict, assessment, places));
            }
        }
        if (undisclosed == WhenUndisclosed.TOLERATE) {
            families.forEach(
                    family -> Coverage.breach(assessment, family, places).ifPresent(breaches::add));
        }
        return breaches;
    }

    private List<Breach> of(Verdict verdict, Assessment assessment, Function<ElementPath, PropertyPath> places) {
        RuleInfo rule = verdict.rule();
        Tolerance tolerance = Tolerance.of(assessment);
        boolean patient = undisclosed == WhenUndisclosed.TOLERATE;
        Optional<Fraction> score =
                patient ? tolerance.score(rule.id()) : verdict.score().map(Interval::low);
        if (score.isEmpty()
                || !score.get().isLessThan(assessment.ruleSet().profile().passMark(rule.id()))) {
            return List.of();
        }
        List<Breach> breaches = new ArrayList<>();
        for (Finding finding : assessment.findings()) {
            if (finding.rule().equals(rule)) {
                breaches.add(Breach.of(places.apply(finding.element()), finding));
            }
        }
        Stream<Gap> gaps = verdict.gaps().stream().filter(gap -> !patient || !tolerance.covers(gap));
        unknown(rule, gaps.toList())
                .ifPresent(text -> breaches.add(Breach.of(places.apply(ElementPath.ROOT), rule, text)));
        boolean waived = assessment.waived().stream()
                .anyMatch(one -> one.finding().rule().equals(rule));
        if (breaches.isEmpty() && !waived) {
            breaches.add(Breach.of(places.apply(ElementPath.ROOT), rule, fails(rule)));
        }
        return breaches;
    }

    @Override
    public List<Breach> of(Commitment commitment, LocalDate day) {
        List<Breach> breaches = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String id : new TreeSet<>(ids)) {
            Optional<ElementRule<Commitment>> judge = judge(id);
            judge.ifPresentOrElse(rule -> breaches.addAll(of(rule, commitment, day)), () -> others.add(id));
        }
        if (each && !others.isEmpty()) {
            throw new ConstraintDeclarationException(
                    String.join(", ", others) + " cannot judge a single commitment\nMaybe one of "
                            + RuleSet.standard().rules().stream()
                                    .map(rule -> rule.info().id())
                                    .filter(id -> judge(id).isPresent())
                                    .toList()
                            + "; all others need the whole alliance.");
        }
        return breaches;
    }

    private static Optional<ElementRule<Commitment>> judge(String id) {
        return RuleSet.standard()
                .rule(id)
                .flatMap(
                        rule -> rule instanceof ElementRule<?> one ? one.over(Elements.COMMITMENTS) : Optional.empty());
    }

    private static List<Breach> of(ElementRule<Commitment> judge, Commitment commitment, LocalDate day) {
        RuleInfo rule = judge.info();
        Outcome outcome = judge.judge(commitment, Scope.alone(day));
        if (!outcome.score().low().isLessThan(Profile.standard().passMark(rule.id()))) {
            return List.of();
        }
        List<Breach> breaches = new ArrayList<>();
        for (Shortfall shortfall : outcome.shortfalls()) {
            PropertyPath place = PropertyPath.of(shortfall.element());
            breaches.add(
                    new Breach(place, shortfall.element(), shortfall.message(), Optional.of(rule), Optional.empty()));
        }
        unknown(rule, outcome.gaps()).ifPresent(text -> breaches.add(Breach.of(PropertyPath.SELF, rule, text)));
        if (breaches.isEmpty()) {
            breaches.add(Breach.of(PropertyPath.SELF, rule, fails(rule)));
        }
        return breaches;
    }

    /** {@return that it is not known whether a rule holds, with what to ask; empty if nothing is to be asked} */
    private static Optional<Message> unknown(RuleInfo rule, List<Gap> gaps) {
        List<Message> questions = gaps.stream()
                .filter(gap -> gap.width().isPositive())
                .map(Gap::facet)
                .distinct()
                .sorted()
                .map(facet -> Message.of("facet." + facet))
                .toList();
        return questions.isEmpty()
                ? Optional.empty()
                : Optional.of(Checked.text("unknown")
                        .with("rule", rule.id())
                        .with("title", rule.message("title"))
                        .with("questions", questions));
    }

    private static Message fails(RuleInfo rule) {
        return Checked.text("fails").with("rule", rule.id()).with("title", rule.message("title"));
    }
}
