package io.github.alliancekit.rules.measure;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.FractionSum;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How concentrated something is on few of {@code n} actors: {@code G* = n/(n-1) x Gini} against equal parts.
 *
 * <p>From 0, where all have the same, to 1, where one has everything; 0 too where nobody has anything. Only how the
 * actors compare with each other matters, not how much they have together. In lay words: "On a scale from all alike to
 * all in one hand, half way." En llano: «En una escala de todos iguales a todo en una mano, a mitad de camino».
 *
 * <p>With {@code t_k} the part that the {@code k} largest have together, {@code G* = 2/(n-1) x (t_1 + ... + t_(n-1)) -
 * 1}. From this follow the bounds where amounts are known within limits only. The least is exact: the most equal
 * amounts of a given total are all at one level, as far as their limits let them; between two limits the level changes
 * {@code G*} in one direction only, so that the least is found at a limit or at the ends of the total. The greatest is
 * an outer bound: each {@code t_k} for itself is at most what the {@code k} largest upper limits leave to the others'
 * lower limits. It is reached where the total leaves room for no more than what one actor may have above its lower
 * limit, as where a part of the whole is unknown and any of them may have it.
 *
 * <pre>{@code
 * Concentration.of(List.of(Fraction.of(6), Fraction.of(3), Fraction.of(1)));   // 1/2
 * }</pre>
 *
 * <p>The coefficient: C. Gini 1912, as in {@link Gini}; divided by its greatest value for {@code n}: G. Deltas, Review
 * of Economics and Statistics 85, 2003.
 */
public final class Concentration {
    private static final Fraction TWO = Fraction.of(2);

    private Concentration() {}

    /**
     * {@return the concentration}
     *
     * @param amounts what each actor has, 0 or more, in any unit; at least two actors
     * @throws IllegalArgumentException if there are fewer, or one is negative
     */
    public static Fraction of(List<Fraction> amounts) {
        check(amounts);
        Fraction total = Fractions.sum(amounts);
        if (total.isZero()) {
            return Fraction.ZERO;
        }
        // The largest is part of all tops, the next of all but one: each amount is added once, so many times.
        List<Fraction> ascending = new ArrayList<>(amounts);
        Collections.sort(ascending);
        FractionSum tops = new FractionSum();
        for (int rank = 1; rank < ascending.size(); rank++) {
            tops.add(Fraction.of(rank), ascending.get(rank));
        }
        // One division at the end: dividing each part first would cost many greatest common divisors.
        return tops.total()
                .times(TWO)
                .dividedBy(total.times(Fraction.of(amounts.size() - 1L)))
                .minus(Fraction.ONE);
    }

    /**
     * {@return an interval that holds the concentration of all amounts within limits; its low end is exact}
     *
     * @param amounts the limits of what each actor has, 0 or more; at least two actors
     * @param total the limits of what they have together; with amounts within their limits that add up to such a total
     * @throws IllegalArgumentException if there are fewer actors, or one amount may be negative
     */
    public static Interval bounds(List<Interval> amounts, Interval total) {
        List<Fraction> lows = new ArrayList<>(amounts.size());
        boolean known = true;
        for (Interval amount : amounts) {
            lows.add(amount.low());
            known &= amount.isPoint();
        }
        if (known) {
            return Interval.point(of(lows));
        }
        check(lows);
        Interval sum = Fractions.total(amounts);
        Interval reachable = Interval.of(sum.low().max(total.low()), sum.high().min(total.high()));
        Fraction least = least(amounts, reachable);
        return Interval.of(least, greatest(amounts, reachable).max(least));
    }

    private static void check(List<Fraction> amounts) {
        if (amounts.size() < 2) {
            throw new IllegalArgumentException("The concentration on " + amounts.size()
                    + " actors\nMaybe ask first whether there are two to compare.");
        }
        Fractions.notNegative("amount", amounts);
    }

    /** {@return what the largest has, the two largest together, and so on; all together is left out} */
    private static List<Fraction> tops(List<Fraction> amounts) {
        List<Fraction> descending = new ArrayList<>(amounts);
        descending.sort(Collections.reverseOrder());
        List<Fraction> tops = new ArrayList<>(descending.size());
        Fraction sum = Fraction.ZERO;
        for (Fraction amount : descending) {
            sum = sum.plus(amount);
            tops.add(sum);
        }
        return tops.subList(0, tops.size() - 1);
    }

    private static Fraction index(List<Fraction> topShares) {
        return Fractions.sum(topShares)
                .times(TWO)
                .dividedBy(Fraction.of(topShares.size()))
                .minus(Fraction.ONE);
    }

    private static Fraction least(List<Interval> amounts, Interval total) {
        SortedSet<Fraction> limits = new TreeSet<>();
        for (Interval amount : amounts) {
            limits.add(amount.low());
            limits.add(amount.high());
        }
        Fraction lowest = level(amounts, limits, total.low());
        Fraction highest = level(amounts, limits, total.high());
        Fraction least = of(levelled(amounts, lowest)).min(of(levelled(amounts, highest)));
        for (Fraction limit : limits) {
            if (limit.isGreaterThan(lowest) && limit.isLessThan(highest)) {
                least = least.min(of(levelled(amounts, limit)));
            }
        }
        return least;
    }

    private static List<Fraction> levelled(List<Interval> amounts, Fraction level) {
        List<Fraction> levelled = new ArrayList<>(amounts.size());
        for (Interval amount : amounts) {
            levelled.add(level.max(amount.low()).min(amount.high()));
        }
        return levelled;
    }

    /** {@return the level at which the levelled amounts add up to a total that lies between their limits} */
    private static Fraction level(List<Interval> amounts, SortedSet<Fraction> limits, Fraction total) {
        Fraction before = limits.first();
        Fraction sumBefore = Fractions.sum(levelled(amounts, before));
        for (Fraction limit : limits) {
            // Between two limits the sum rises in a straight line, by all whose limits lie around.
            Fraction rise = limit.minus(before).times(Fraction.of(rising(amounts, before)));
            Fraction sum = sumBefore.plus(rise);
            if (!sum.isLessThan(total)) {
                return rise.isZero()
                        ? limit
                        : before.plus(limit.minus(before)
                                .times(total.minus(sumBefore))
                                .dividedBy(rise));
            }
            before = limit;
            sumBefore = sum;
        }
        return before;
    }

    /** {@return how many amounts follow a level that rises from here} */
    private static int rising(List<Interval> amounts, Fraction level) {
        int rising = 0;
        for (Interval amount : amounts) {
            rising += !level.isLessThan(amount.low()) && level.isLessThan(amount.high()) ? 1 : 0;
        }
        return rising;
    }

    private static Fraction greatest(List<Interval> amounts, Interval total) {
        if (total.high().isZero()) {
            return Fraction.ZERO; // nobody has anything
        }
        List<Fraction> lows = Fractions.lows(amounts);
        List<Fraction> lowTops = tops(lows);
        List<Fraction> highTops = tops(Fractions.highs(amounts));
        Fraction lowest = Fractions.sum(lows);
        List<Fraction> shares = new ArrayList<>();
        for (int k = 0; k < lowTops.size(); k++) {
            shares.add(greatestShare(highTops.get(k), lowest.minus(lowTops.get(k)), total));
        }
        return index(shares);
    }

    /** {@return the greatest part of the whole that some can have who have this at most and leave this at least} */
    private static Fraction greatestShare(Fraction most, Fraction others, Interval total) {
        Fraction share = most.dividedBy(most.plus(others).max(total.low()));
        return share.min(Fraction.ONE.minus(others.dividedBy(total.high())));
    }
}
