package io.github.alliancekit.rules.measure;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.FractionSum;
import io.github.alliancekit.rules.measure.WeightedMean.Item;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The greatest weighted mean if the value of one item were 1: what mending that one alone would bring.
 *
 * <p>Equal to {@link WeightedMean#greatest} of the same list with that value, exactly, without making the list again
 * for every item: the items are sorted and summed up once, and then each answer is a binary search.
 *
 * <pre>{@code
 * List<WeightedMean.Item> risks = List.of(
 *         WeightedMean.item(Interval.ONE, Interval.ZERO),
 *         WeightedMean.item(Interval.of(Fraction.ONE, Fraction.of(3)), Interval.point(Fraction.HALF)));
 * MendedMean mended = MendedMean.of(risks);      // now at most (0 + 3/2) / 4 = 3/8
 * mended.ifOne(0);                               // (1 + 1/2) / 2 = 3/4: the other weighs as little as it can
 * mended.ifOne(1);                               // (0 + 3) / 4 = 3/4
 * }</pre>
 */
public final class MendedMean {
    private final List<Item> items;

    /**
     * The positions of the items that weigh as much as they may in the greatest mean, the greatest value first. Where
     * one value is 1 the mean is no less, so that no others do.
     */
    private final List<Integer> heavy = new ArrayList<>();

    /** Where each item stands in {@code heavy}; behind all where it does not. */
    private final int[] places;

    /** What values and weights add up to with so many of {@code heavy} at their most, all others at their least. */
    private final List<Fraction> sums = new ArrayList<>();

    private final List<Fraction> weights = new ArrayList<>();

    /** The position of the item whose weight has no upper limit and draws the mean to its value; -1 if none does. */
    private final int boundless;

    /** Whether a value is above 1, so that an item whose value becomes 1 is not the first of all. */
    private final boolean aboveOne;

    private MendedMean(List<Item> items) {
        this.items = items;
        this.places = new int[items.size()];
        Arrays.fill(places, Integer.MAX_VALUE);
        FractionSum sure = new FractionSum();
        FractionSum sureWeights = new FractionSum();
        List<Integer> uncertain = new ArrayList<>();
        boolean above = false;
        for (int i = 0; i < places.length; i++) {
            Item item = items.get(i);
            sure.add(item.low(), item.value().high());
            sureWeights.add(item.low());
            above |= item.value().high().isGreaterThan(Fraction.ONE);
            if (item.mayCount() && !item.low().equals(item.high())) {
                uncertain.add(i);
            }
        }
        this.aboveOne = above;
        sums.add(sure.total());
        weights.add(sureWeights.total());
        uncertain.sort((one, other) -> value(other).compareTo(value(one)));
        this.boundless = weigh(uncertain);
    }

    /** Lets items weigh as much as they may for as long as that helps, and says which of them may weigh anything. */
    private int weigh(List<Integer> descending) {
        for (int position : descending) {
            int count = heavy.size();
            if (!helps(value(position), sums.get(count), weights.get(count))) {
                return -1;
            }
            Fraction more = more(position);
            if (more == null) {
                return position;
            }
            places[position] = count;
            heavy.add(position);
            sums.add(sums.get(count).plus(more.times(value(position))));
            weights.add(weights.get(count).plus(more));
        }
        return -1;
    }

    /**
     * {@return what answers for these items}
     *
     * @param items the items, in any order
     */
    public static MendedMean of(List<Item> items) {
        return new MendedMean(List.copyOf(items));
    }

    /**
     * {@return the greatest mean if the value of one item were 1}
     *
     * @param position where the item stands in the list
     * @throws IllegalArgumentException if every weight is 0, so that there is no mean
     */
    public Fraction ifOne(int position) {
        Item item = items.get(position);
        Fraction more = more(position);
        if (aboveOne || (weights.get(heavy.size()).isZero() && boundless < 0)) {
            List<Item> mended = new ArrayList<>(items);
            mended.set(position, item.withValue(Interval.ONE));
            return WeightedMean.greatest(mended);
        }
        if (more == null) {
            return Fraction.ONE;
        }
        // No value is above 1: it weighs as much as it may, before any other.
        Fraction gain =
                item.low().times(Fraction.ONE.minus(item.value().high())).plus(more);
        return new Others(places[position], gain, more).greatest();
    }

    private Fraction value(int position) {
        return items.get(position).value().high();
    }

    /** {@return how much more an item may weigh; null where there is no limit} */
    private @Nullable Fraction more(int position) {
        Item item = items.get(position);
        Fraction high = item.high();
        return high == null ? null : high.minus(item.low());
    }

    private static boolean helps(Fraction value, Fraction sum, Fraction weight) {
        return weight.isZero() || value.times(weight).isGreaterThan(sum);
    }

    /** The items beside the one whose value becomes 1. */
    private final class Others {
        private final int without;
        private final Fraction sum;
        private final Fraction weight;
        private final Fraction gain;
        private final Fraction more;

        Others(int place, Fraction gain, Fraction more) {
            boolean stands = place < heavy.size();
            this.without = place;
            this.gain = gain;
            this.more = more;
            // From its place on it is counted at its most already, with its value of before.
            this.sum = stands ? gain.minus(sums.get(place + 1).minus(sums.get(place))) : gain;
            this.weight = stands ? Fraction.ZERO : more;
        }

        private int count() {
            return without < heavy.size() ? heavy.size() - 1 : heavy.size();
        }

        private int at(int count) {
            return count < without ? count : count + 1;
        }

        private Fraction sum(int count) {
            return count <= without
                    ? sums.get(count).plus(gain)
                    : sums.get(count + 1).plus(sum);
        }

        private Fraction weight(int count) {
            return count <= without
                    ? weights.get(count).plus(more)
                    : weights.get(count + 1).plus(weight);
        }

        Fraction greatest() {
            int low = 0;
            int high = count();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (helps(value(heavy.get(at(middle))), sum(middle), weight(middle))) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            boolean drawn = boundless >= 0 && low == count() && helps(value(boundless), sum(low), weight(low));
            return drawn ? value(boundless) : sum(low).dividedBy(weight(low));
        }
    }
}
