package io.github.alliancekit.rules;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.FractionSum;
import io.github.alliancekit.rules.measure.Interval;
import java.util.ArrayList;
import java.util.List;

/**
 * What came out of judging one element, or a whole alliance: a score, what falls short, and what is not known.
 *
 * @param score from 0 to 1
 * @param shortfalls what keeps it from 1 for certain
 * @param gaps what keeps it from being a number; their widths add up to the width of the score
 */
public record Outcome(Interval score, List<Shortfall> shortfalls, List<Gap> gaps) {
    private static final Outcome HOLDS = new Outcome(Interval.ONE, List.of(), List.of());

    /**
     * Makes an outcome.
     *
     * @param score from 0 to 1
     * @param shortfalls what keeps it from 1 for certain
     * @param gaps what keeps it from being a number
     */
    public Outcome {
        shortfalls = List.copyOf(shortfalls);
        gaps = List.copyOf(gaps);
    }

    boolean hasShortfalls() {
        return !shortfalls.isEmpty();
    }

    boolean hasGaps() {
        return !gaps.isEmpty();
    }

    /** {@return that all is well} */
    public static Outcome holds() {
        return HOLDS;
    }

    /**
     * {@return that nothing is well}
     *
     * @param shortfall why; its lift is the whole
     */
    public static Outcome fails(Shortfall shortfall) {
        return new Outcome(Interval.ZERO, List.of(shortfall), List.of());
    }

    /** {@return that nothing is well, which another rule has said already} */
    public static Outcome nothing() {
        return new Outcome(Interval.ZERO, List.of(), List.of());
    }

    /**
     * {@return that nothing is known}
     *
     * @param waits what it waits for, at least one
     */
    public static Outcome open(List<Wait> waits) {
        return of(Interval.UNIT, List.of(), waits);
    }

    /**
     * {@return the mean of several outcomes, each counting as much as any other}
     *
     * @param parts at least one
     * @throws IllegalArgumentException if there is none
     */
    public static Outcome mean(List<Outcome> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("The mean of no outcomes\nMaybe the rule does not apply here.");
        }
        Fraction each = Fraction.of(1, parts.size());
        FractionSum low = new FractionSum();
        FractionSum high = new FractionSum();
        List<Shortfall> shortfalls = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (Outcome part : parts) {
            low.add(part.score.low());
            high.add(part.score.high());
            for (Shortfall shortfall : part.shortfalls) {
                shortfalls.add(shortfall.times(each));
            }
            for (Gap gap : part.gaps) {
                gaps.add(gap.times(each));
            }
        }
        Interval score = Interval.of(low.total().times(each), high.total().times(each));
        return new Outcome(score, shortfalls, gaps);
    }

    /**
     * {@return a score whose width is shared equally among what it waits for}
     *
     * @param score from 0 to 1
     * @param shortfalls what keeps it from 1 for certain
     * @param waits what it waits for, each once; at least one where the score is not a number
     * @throws IllegalArgumentException if the score is a range and nothing is waited for
     */
    public static Outcome of(Interval score, List<Shortfall> shortfalls, List<Wait> waits) {
        if (score.isPoint()) {
            return new Outcome(score, shortfalls, List.of());
        }
        if (waits.isEmpty()) {
            throw new IllegalArgumentException("A score of " + score + " that waits for nothing"
                    + "\nMaybe a facet that the rule reads was not asked about.");
        }
        List<Wait> distinct = waits.size() == 1 ? waits : Wait.inOrder(waits);
        Fraction width = score.width().dividedBy(Fraction.of(distinct.size()));
        List<Gap> gaps = new ArrayList<>(distinct.size());
        for (Wait wait : distinct) {
            gaps.add(new Gap(wait.facet(), wait.element(), width));
        }
        return new Outcome(score, shortfalls, gaps);
    }
}
