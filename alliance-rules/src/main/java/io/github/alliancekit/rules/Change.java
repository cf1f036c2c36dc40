package io.github.alliancekit.rules;

import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Interval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What changed between two assessments: both headlines, rule by rule, adding up exactly, and what was mended, answered
 * or came up.
 *
 * <p>Each end of a headline is attributed by itself. The effect of a rule is Bennet's: the mean of its weights times
 * the change of its score, and the mean of its scores times the change of its weight. Where a cap is in force before or
 * after, or a rule began or ceased to apply, it is the Shapley value over the rules that changed, so that the rule that
 * lifts a cap is credited for it. As long as weights stay, rules that did not change have no effect.
 *
 * <pre>{@code
 * Change change = later.since(earlier);
 * change.high(Family.CLARITY);                       // 400/19: the high end of clarity rose by 21.05 points
 * change.effects(Family.CLARITY).get(0).rule();      // GOV-07, which brought most of them
 * change.mended();                                   // the findings that are no more
 * }</pre>
 */
public final class Change {
    /**
     * What one rule brought to the change of a headline.
     *
     * @param rule the id of the rule
     * @param before its answer before; empty if the rule set had no such rule
     * @param after its answer after; empty if the rule set has no such rule
     * @param low the points that it brought to the low end, negative where it took some away
     * @param high the points that it brought to the high end, negative where it took some away
     */
    public record Effect(String rule, Optional<Verdict> before, Optional<Verdict> after, Fraction low, Fraction high) {}

    private final Assessment earlier;
    private final Assessment later;

    Change(Assessment earlier, Assessment later) {
        this.earlier = earlier;
        this.later = later;
    }

    /** {@return the assessment that the change begins at} */
    public Assessment earlier() {
        return earlier;
    }

    /** {@return the assessment that the change ends at} */
    public Assessment later() {
        return later;
    }

    /**
     * {@return by how many points the low end of a headline rose; negative if it fell} A headline to which not one rule
     * applies counts as 0.
     *
     * @param family which headline
     */
    public Fraction low(Family family) {
        return difference(family, Cap.End.LOW);
    }

    /**
     * {@return by how many points the high end of a headline rose; negative if it fell} A headline to which not one
     * rule applies counts as 0.
     *
     * @param family which headline
     */
    public Fraction high(Family family) {
        return difference(family, Cap.End.HIGH);
    }

    private Fraction difference(Family family, Cap.End end) {
        return Standing.points(Standing.of(later, family, end))
                .minus(Standing.points(Standing.of(earlier, family, end)));
    }

    /**
     * {@return what each rule brought, of those that brought something or changed, the greatest first} They add up to
     * {@link #low} and {@link #high} exactly.
     *
     * @param family which headline
     */
    public List<Effect> effects(Family family) {
        Attribution lows = Attribution.of(earlier, later, family, Cap.End.LOW);
        Attribution highs = Attribution.of(earlier, later, family, Cap.End.HIGH);
        Set<String> rules = new TreeSet<>(lows.effects().keySet());
        rules.addAll(highs.effects().keySet());
        List<Effect> effects = new ArrayList<>();
        for (String rule : rules) {
            effects.add(new Effect(
                    rule,
                    verdict(earlier, rule),
                    verdict(later, rule),
                    lows.effects().getOrDefault(rule, Fraction.ZERO),
                    highs.effects().getOrDefault(rule, Fraction.ZERO)));
        }
        effects.sort(Comparator.comparing((Effect effect) -> size(effect.low()).plus(size(effect.high())))
                .reversed()
                .thenComparing(Effect::rule));
        return List.copyOf(effects);
    }

    private static Fraction size(Fraction points) {
        return points.signum() < 0 ? points.negate() : points;
    }

    private static Optional<Verdict> verdict(Assessment assessment, String rule) {
        return assessment.verdicts().stream()
                .filter(verdict -> verdict.rule().id().equals(rule))
                .findFirst();
    }

    /** {@return the findings, waived ones too, that were there before and are no more, the greatest gain first} */
    public List<Finding> mended() {
        return findingsOnlyOf(earlier, later);
    }

    /** {@return the findings, waived ones too, that were not there before, the greatest gain first} */
    public List<Finding> appeared() {
        return findingsOnlyOf(later, earlier);
    }

    /** Where a rule found something. */
    private record Place(String rule, ElementPath element) {
        static Place of(Finding finding) {
            return new Place(finding.rule().id(), finding.element());
        }
    }

    /** A finding whatever it gains, and whatever the figures in its words are. */
    private record Named(Place place, String key, Map<String, Object> arguments) {
        static Named of(Finding finding) {
            Map<String, Object> words = new TreeMap<>(finding.text().arguments());
            words.values().removeIf(value -> value instanceof Fraction || value instanceof Interval);
            return new Named(Place.of(finding), finding.text().key(), words);
        }
    }

    private static List<Finding> findingsOnlyOf(Assessment one, Assessment other) {
        Set<Named> known = named(other);
        Set<Place> knownAlone = alone(known);
        Set<Place> ownAlone = alone(named(one));
        return one.findingsWithWaived().stream()
                .filter(finding -> !known.contains(Named.of(finding)))
                // What a rule has to say of one place may change its words and stay the same finding.
                .filter(finding -> !ownAlone.contains(Place.of(finding)) || !knownAlone.contains(Place.of(finding)))
                .toList();
    }

    private static Set<Named> named(Assessment assessment) {
        return assessment.findingsWithWaived().stream().map(Named::of).collect(Collectors.toSet());
    }

    /** {@return the places that a single one of these is at} */
    private static Set<Place> alone(Set<Named> all) {
        Set<Place> seen = new HashSet<>();
        Set<Place> alone = new HashSet<>();
        for (Named named : all) {
            if (seen.add(named.place())) {
                alone.add(named.place());
            } else {
                alone.remove(named.place());
            }
        }
        return alone;
    }

    /** {@return the questions that were open before and are no more, the greatest worth first} */
    public List<Question> answered() {
        return questionsOnlyOf(earlier, later);
    }

    /** {@return the questions that were not open before, the greatest worth first} */
    public List<Question> asked() {
        return questionsOnlyOf(later, earlier);
    }

    /** What a question asks, whatever its answer is worth. */
    private record Matter(Facet facet, Optional<String> element) {
        static Matter of(Question question) {
            return new Matter(question.facet(), question.element());
        }
    }

    private static List<Question> questionsOnlyOf(Assessment one, Assessment other) {
        Set<Matter> known = other.questions().stream().map(Matter::of).collect(Collectors.toSet());
        return one.questions().stream()
                .filter(question -> !known.contains(Matter.of(question)))
                .toList();
    }

    /** {@return the change of both headlines, one a line} */
    @Override
    public String toString() {
        return line(Family.CLARITY) + "\n" + line(Family.BALANCE);
    }

    private String line(Family family) {
        return earlier.headline(family) + " -> " + later.headline(family);
    }
}
