package io.github.alliancekit.rules.measure;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.FractionSum;
import io.github.alliancekit.rules.measure.Distribution.Pair;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The Hoover index: the share of one distribution that would have to change hands to become another (Hoover 1936).
 *
 * <p>{@code H = 1/2 sum |q_a - p_a| = max over all sets S of actors of q(S) - p(S)}, from 0, exactly where both are the
 * same, to 1 less the smallest share of the reference; also known as half the L1 distance, total variation, or
 * dissimilarity. In lay words: "30 of 100 units of responsibility would have to change hands." En llano: «30 de cada
 * 100 unidades de responsabilidad tendrían que cambiar de manos».
 *
 * <p>An actor without share and without reference changes nothing, and an actor without reference may carry a load: its
 * whole share then has to move. A transfer from one overburdened actor to another is not seen: {@link Gini} sees it.
 *
 * <pre>{@code
 * // risk 20 %, 30 %, 50 % against benefit 50 %, 40 %, 10 %
 * Hoover.distance(risk, benefit);   // 2/5
 * }</pre>
 *
 * <p>E. M. Hoover, "The Measurement of Industrial Localization", The Review of Economics and Statistics 18, 1936.
 */
public final class Hoover {
    private Hoover() {}

    /**
     * {@return the share of the load that would have to change hands}
     *
     * @param distribution the shares and their reference
     */
    public static Fraction of(Distribution distribution) {
        return distance(distribution.shares(), distribution.reference());
    }

    /**
     * {@return the actors that carry more than by the reference, by position in ascending order: the set that proves
     * the index, because together they exceed their reference by exactly that much}
     *
     * @param distribution the shares and their reference
     */
    public static List<Integer> witness(Distribution distribution) {
        List<Pair> pairs = distribution.pairs();
        return IntStream.range(0, pairs.size())
                .filter(actor -> pairs.get(actor).surplus().isPositive())
                .boxed()
                .toList();
    }

    /**
     * {@return the index, exactly taken apart: between the groups {@code H_B}, and inside each group the lesser of its
     * surplus and its deficit, which is what its own members can settle among themselves}
     *
     * @param distribution the shares and their reference
     * @param groups the group of each actor, in the same order
     * @throws IllegalArgumentException if there are more or fewer groups named than actors
     */
    public static GroupSplit<Fraction> split(Distribution distribution, List<String> groups) {
        SortedMap<String, Fraction> within = new TreeMap<>();
        Fraction between = Fraction.ZERO;
        for (Map.Entry<String, List<Pair>> group : distribution.members(groups).entrySet()) {
            Fraction excess = Pair.sum(group.getValue()).surplus();
            Fraction surplus = Fractions.sum(group.getValue().stream()
                    .map(Pair::surplus)
                    .map(Fractions::positive)
                    .toList());
            between = between.plus(Fractions.positive(excess));
            within.put(group.getKey(), surplus.min(surplus.minus(excess)));
        }
        return new GroupSplit<>(between, within);
    }

    /**
     * {@return the distance of two distributions over the same holders}
     *
     * @param x shares that add up to 1
     * @param y shares that add up to 1, in the same order of holders
     * @throws IllegalArgumentException if the two are not of the same length
     */
    public static Fraction distance(List<Fraction> x, List<Fraction> y) {
        Fractions.sameLength("shares", x, y);
        FractionSum sum = new FractionSum();
        for (int i = 0; i < x.size(); i++) {
            sum.add(x.get(i).minus(y.get(i)).abs());
        }
        return sum.total().times(Fraction.HALF);
    }

    /**
     * {@return an interval that holds the distance of all distributions that lie within limits}
     *
     * <p>Because both distributions add up to 1, the distance is the sum of the surpluses and also that of the
     * deficits: {@code max(sum (lx-uy)+, sum (ly-ux)+) <= D <= min(1, sum (ux-ly)+, sum (uy-lx)+)}. The ends need not
     * be reached; {@link HooverBounds} gives the exact ones where amounts, not shares, are known within limits.
     *
     * @param x limits of shares that add up to 1
     * @param y limits of shares that add up to 1, in the same order of holders
     * @throws IllegalArgumentException if the two are not of the same length
     */
    public static Interval bounds(List<Interval> x, List<Interval> y) {
        Fractions.sameLength("shares", x, y);
        FractionSum surplusLow = new FractionSum();
        FractionSum surplusHigh = new FractionSum();
        FractionSum deficitLow = new FractionSum();
        FractionSum deficitHigh = new FractionSum();
        for (int i = 0; i < x.size(); i++) {
            Interval a = x.get(i);
            Interval b = y.get(i);
            Fraction least = a.low().minus(b.high());
            Fraction most = a.isPoint() && b.isPoint() ? least : a.high().minus(b.low());
            add(least, surplusLow, deficitHigh);
            add(most, surplusHigh, deficitLow);
        }
        Fraction high = surplusHigh.total().min(deficitHigh.total()).min(Fraction.ONE);
        return Interval.of(surplusLow.total().max(deficitLow.total()).min(high), high);
    }

    /** Adds a difference to the sum of the surpluses or to that of the deficits. */
    private static void add(Fraction difference, FractionSum surplus, FractionSum deficit) {
        if (difference.isPositive()) {
            surplus.add(difference);
        } else {
            deficit.add(difference.negate());
        }
    }
}
