package io.github.alliancekit.rules;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Undisclosed;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Interval;
import io.vavr.Lazy;
import java.util.List;
import java.util.Optional;

/**
 * An assessment of which one number is wished, and which does not hold against an alliance what the format of its
 * source cannot say.
 *
 * <p>What is undisclosed as {@link Undisclosed.Reason#NOT_IN_SOURCE} counts at its best, and all else that is not known
 * at its worst. It lies between the two ends of the assessment. Where an answer waits for facts of both sorts together
 * it is the lesser of two numbers: the part that the assessment gives to the facts that the source cannot say, and what
 * is left of it if the others are not there at all.
 *
 * <pre>{@code
 * Tolerance tolerance = Tolerance.of(assessment);
 * tolerance.isCovered(Family.CLARITY) && !tolerance.points(Family.CLARITY).orElseThrow().isLessThan(Fraction.of(70));
 * }</pre>
 */
public final class Tolerance {
    private final Assessment assessment;
    private final Lazy<Assessment> closed;

    private Tolerance(Assessment assessment) {
        this.assessment = assessment;
        this.closed = Lazy.of(() -> closed(assessment));
    }

    /**
     * {@return the tolerant reading of an assessment}
     *
     * @param assessment the assessment
     */
    public static Tolerance of(Assessment assessment) {
        return new Tolerance(assessment);
    }

    /**
     * {@return whether enough is known for a headline: its coverage reaches the profile's least, 0.6 by the standard}
     *
     * @param family which headline
     */
    public boolean isCovered(Family family) {
        return !assessment
                .headline(family)
                .coverage()
                .isLessThan(assessment.ruleSet().profile().leastCoverage());
    }

    /**
     * {@return the points of a headline, from 0 to 100; empty where not one rule applies}
     *
     * @param family which headline
     */
    public Optional<Fraction> points(Family family) {
        return assessment
                .headline(family)
                .pointsBy(rule -> score(rule.verdict().rule().id()).orElse(Fraction.ZERO));
    }

    /**
     * {@return the score of a rule, from 0 to 1; empty where it does not apply}
     *
     * @param rule the id of a rule
     * @throws IllegalArgumentException if the rule set has no such rule
     */
    public Optional<Fraction> score(String rule) {
        Verdict verdict = assessment.verdict(rule);
        return verdict.score().map(score -> score.isPoint() ? score.low() : least(verdict, score));
    }

    private Fraction least(Verdict verdict, Interval score) {
        Fraction share = share(verdict);
        Fraction without = closed.get().verdict(verdict.rule().id()).score().isPresent()
                ? share(closed.get().verdict(verdict.rule().id()))
                : share;
        return score.low().max(share.min(without));
    }

    private Fraction share(Verdict verdict) {
        Fraction share = verdict.score().map(Interval::low).orElse(Fraction.ZERO);
        for (Gap gap : verdict.gaps()) {
            share = covers(gap) ? share.plus(gap.width()) : share;
        }
        return share;
    }

    /**
     * {@return whether a gap is there only because the format of the source cannot say more}
     *
     * @param gap a gap of a verdict of this assessment
     */
    public boolean covers(Gap gap) {
        return assessment
                .alliance()
                .undisclosed()
                .contains(new Undisclosed(gap.facet(), gap.element(), Undisclosed.Reason.NOT_IN_SOURCE));
    }

    /** {@return the same assessment, in which what is undisclosed for other reasons is taken not to be there} */
    private static Assessment closed(Assessment assessment) {
        Alliance alliance = assessment.alliance();
        List<Undisclosed> tolerated = alliance.undisclosed().stream()
                .filter(entry -> entry.reason() == Undisclosed.Reason.NOT_IN_SOURCE)
                .toList();
        return tolerated.equals(alliance.undisclosed())
                ? assessment
                : assessment
                        .ruleSet()
                        .assess(alliance.toBuilder().undisclosed(tolerated).build(), assessment.asOf());
    }
}
