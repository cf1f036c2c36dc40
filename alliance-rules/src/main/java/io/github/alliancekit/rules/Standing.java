package io.github.alliancekit.rules;

import io.github.alliancekit.core.value.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How one rule stands at one end of a headline: its weight, its score, and the cap that it may set.
 *
 * @param rule the id of the rule
 * @param weight how much it counts, 0 or more; 0 where it does not apply
 * @param score from 0 to 1; empty where it does not apply
 * @param cap the limit that it sets to the headline, from 0 to 100; empty if it sets none
 */
record Standing(String rule, Fraction weight, Optional<Fraction> score, Optional<Fraction> cap) {
    /** {@return how all rules of a headline stand at one end, by id} */
    static List<Standing> of(Assessment assessment, Family family, Cap.End end) {
        Profile profile = assessment.ruleSet().profile();
        List<Standing> standings = new ArrayList<>();
        for (Verdict verdict : assessment.verdicts()) {
            if (verdict.rule().family() == family) {
                String id = verdict.rule().id();
                Optional<Fraction> score =
                        verdict.score().map(range -> end == Cap.End.LOW ? range.low() : range.high());
                standings.add(of(id, profile, score));
            }
        }
        return List.copyOf(standings);
    }

    private static Standing of(String rule, Profile profile, Optional<Fraction> score) {
        boolean isCritical = profile.severity(rule) == Severity.CRITICAL;
        Optional<Fraction> cap = score.filter(s -> isCritical && s.isLessThan(profile.capBelow()))
                .map(s -> profile.capAt());
        Fraction weight = score.map(s -> profile.weight(rule)).orElse(Fraction.ZERO);
        return new Standing(rule, weight, score, cap);
    }

    /** {@return how a rule stands that is not in a rule set} */
    static Standing absent(String rule) {
        return new Standing(rule, Fraction.ZERO, Optional.empty(), Optional.empty());
    }

    /** {@return how the rule would stand with a higher score} */
    Standing lifted(Fraction lift, Profile profile) {
        return of(rule, profile, score.map(s -> s.plus(lift).min(Fraction.ONE)));
    }

    /** {@return the points of rules together, from 0 to 100, before caps; empty where nothing weighs} */
    static Optional<Fraction> mean(List<Standing> standings) {
        Fraction weight = Fraction.ZERO;
        Fraction sum = Fraction.ZERO;
        for (Standing standing : standings) {
            weight = weight.plus(standing.weight());
            sum = sum.plus(standing.weight().times(standing.score().orElse(Fraction.ZERO)));
        }
        return weight.isZero()
                ? Optional.empty()
                : Optional.of(sum.times(Fraction.HUNDRED).dividedBy(weight));
    }

    /** {@return the points of rules together, from 0 to 100, as far as caps let them; 0 where nothing weighs} */
    static Fraction points(List<Standing> standings) {
        Fraction points = mean(standings).orElse(Fraction.ZERO);
        for (Standing standing : standings) {
            points = standing.cap().map(points::min).orElse(points);
        }
        return points;
    }
}
