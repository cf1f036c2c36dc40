package io.github.alliancekit.rules.measure;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.FractionSum;
import io.github.alliancekit.rules.measure.Measured.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * How far a weighted mean depends on its weights: its range while they move within bounds, and the weight at which it
 * crosses a threshold.
 *
 * <p>The range is {@code min and max of sum w s over all lo <= w <= hi with sum w = 1}: every weight gets its least,
 * and what is left goes to the highest scores first, or to the lowest. The critical weight of a part is {@code (t - r)
 * / (s - r)}, with {@code r} the mean of the others, whose weights keep their proportions. In lay words: "However the
 * weights are chosen within these bounds, between 48 and 72 points; the alliance would lose its grade if this rule
 * counted for less than 36 %." En llano: «Se elijan como se elijan los pesos dentro de estos límites, entre 48 y 72
 * puntos; la alianza perdería su nota si esta regla pesara menos del 36 %».
 *
 * <p>Exact, and between 0 and 1 where the scores are. A critical weight is undefined where the part scores like the
 * others together, where it would lie outside 0 to 1, and where the others have no weight.
 *
 * <pre>{@code
 * WeightRange.bounds(weights, scores);                           // [12/25, 18/25]
 * WeightRange.critical(nominal, scores, 0, Fraction.of(3, 5));   // Known[value=5/14]
 * }</pre>
 *
 * <p>The greedy optimum of a continuous knapsack: G. B. Dantzig, "Discrete-Variable Extremum Problems", Operations
 * Research 5, 1957; critical weights: E. Triantaphyllou and A. Sánchez, Decision Sciences 28, 1997.
 */
public final class WeightRange {
    private WeightRange() {}

    /** Orders parts, by position, from the lowest score to the highest. */
    private record ByScore(List<Fraction> scores) implements Comparator<Integer> {
        @Override
        public int compare(Integer one, Integer other) {
            return scores.get(one).compareTo(scores.get(other));
        }
    }

    /**
     * {@return the exact range of the mean}
     *
     * @param weights the bounds of each weight, 0 or more
     * @param scores the score of each part, in the same order
     * @throws IllegalArgumentException if no weights within the bounds add up to 1
     */
    public static Interval bounds(List<Interval> weights, List<Fraction> scores) {
        Fractions.sameLength("weights and scores", weights, scores);
        Fractions.notNegative("weight", Fractions.lows(weights));
        Interval total = Fractions.total(weights);
        if (!total.contains(Interval.ONE)) {
            throw new IllegalArgumentException("Bounds of weights that add up to " + total
                    + ", never to 1\nMaybe they are in per cent: divide by 100.");
        }
        List<Integer> ascending = new ArrayList<>(weights.size());
        for (int part = 0; part < weights.size(); part++) {
            ascending.add(part);
        }
        ascending.sort(new ByScore(scores));
        Fraction left = Fraction.ONE.minus(total.low());
        Fraction least = extreme(weights, scores, ascending, left);
        Collections.reverse(ascending);
        return Interval.of(least, extreme(weights, scores, ascending, left));
    }

    /** {@return the mean if what is left beside the least weights goes to the parts in an order} */
    private static Fraction extreme(
            List<Interval> weights, List<Fraction> scores, List<Integer> order, Fraction wholeLeft) {
        Fraction left = wholeLeft;
        FractionSum mean = new FractionSum();
        for (int part : order) {
            Fraction more = left.min(weights.get(part).width());
            left = left.minus(more);
            mean.add(weights.get(part).low().plus(more), scores.get(part));
        }
        return mean.total();
    }

    /**
     * {@return the weight of one part, as a share of all, at which the mean is exactly at a threshold, while the others
     * keep their proportions; undefined where there is none from 0 to 1}
     *
     * @param weights the weights, 0 or more, in any unit
     * @param scores the score of each part, in the same order
     * @param part the part, by position
     * @param threshold the mean to be met
     */
    public static Measured<Fraction> critical(
            List<Fraction> weights, List<Fraction> scores, int part, Fraction threshold) {
        Fractions.sameLength("weights and scores", weights, scores);
        Fractions.notNegative("weight", weights);
        Fraction sum = Fraction.ZERO;
        Fraction total = Fraction.ZERO;
        for (int other = 0; other < weights.size(); other++) {
            if (other != part) {
                sum = sum.plus(weights.get(other).times(scores.get(other)));
                total = total.plus(weights.get(other));
            }
        }
        if (total.isZero()) {
            return Measured.undefined(Reason.NO_WEIGHT);
        }
        Fraction rest = sum.dividedBy(total);
        Fraction lead = scores.get(part).minus(rest);
        if (lead.isZero()) {
            return Measured.undefined(Reason.OUT_OF_REACH);
        }
        Fraction weight = threshold.minus(rest).dividedBy(lead);
        return Interval.UNIT.contains(Interval.point(weight))
                ? Measured.known(weight)
                : Measured.undefined(Reason.OUT_OF_REACH);
    }
}
