package io.github.alliancekit.rules.measure;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.FractionSum;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The mean of values, each with a weight, where weights and values are known within limits only.
 *
 * <p>{@code sum w_i x_i / sum w_i} is smallest where the values are at their low ends and the weights of the values
 * below the mean are at their high ends, the others at their low ends; largest the other way round. Both ends are
 * exact: they are reached, or, where a weight has no upper limit, come as near as one likes. In lay words: "between 20
 * and 50 % of the risk is on the ministry, depending on how likely the drought is." En llano: «Entre el 20 y el 50 %
 * del riesgo recae en el ministerio, según cuán probable sea la sequía».
 *
 * <pre>{@code
 * Interval share = WeightedMean.bounds(List.of(
 *         WeightedMean.item(Interval.ONE, Interval.ZERO),                     // a known risk that others bear
 *         WeightedMean.item(Interval.of(ZERO, ONE), Interval.ONE)));          // an unknown one that the ministry bears
 * // [0, 1/2]
 * }</pre>
 */
public final class WeightedMean {
    private WeightedMean() {}

    /**
     * A value and its weight, each within limits.
     *
     * @param low the least weight, 0 or more
     * @param high the greatest weight; null where there is no limit
     * @param value the limits of the value
     */
    public record Item(Fraction low, @Nullable Fraction high, Interval value) {
        /** {@return whether the weight may be above 0} */
        public boolean mayCount() {
            return high == null || high.isPositive();
        }

        /**
         * {@return this weight with another value}
         *
         * @param other the limits of the value
         */
        public Item withValue(Interval other) {
            return new Item(low, high, other);
        }
    }

    /** Orders items by the ends of their values, from the one that moves the mean most. */
    private record ByValue(boolean greatest) implements Comparator<Item> {
        @Override
        public int compare(Item one, Item other) {
            return greatest
                    ? other.value().high().compareTo(one.value().high())
                    : one.value().low().compareTo(other.value().low());
        }
    }

    /**
     * {@return an item whose weight has an upper limit}
     *
     * @param weight the limits of the weight, 0 or more
     * @param value the limits of the value
     */
    public static Item item(Interval weight, Interval value) {
        return new Item(weight.low(), weight.high(), value);
    }

    /**
     * {@return the exact limits of the mean}
     *
     * @param items at least one whose weight may be above 0
     * @throws IllegalArgumentException if every weight is 0, so that there is no mean
     */
    public static Interval bounds(List<Item> items) {
        return Interval.of(least(items), greatest(items));
    }

    /**
     * {@return the least mean}
     *
     * @param items at least one whose weight may be above 0
     */
    public static Fraction least(List<Item> items) {
        return extreme(items, false);
    }

    /**
     * {@return the greatest mean}
     *
     * @param items at least one whose weight may be above 0
     */
    public static Fraction greatest(List<Item> items) {
        return extreme(items, true);
    }

    private static Fraction extreme(List<Item> items, boolean greatest) {
        FractionSum sure = new FractionSum();
        FractionSum sureWeights = new FractionSum();
        List<Item> uncertain = new ArrayList<>();
        for (Item item : items) {
            sure.add(item.low(), end(item, greatest));
            sureWeights.add(item.low());
            if (item.mayCount() && !item.low().equals(item.high())) {
                uncertain.add(item);
            }
        }
        Fraction sum = sure.total();
        Fraction weights = sureWeights.total();
        uncertain.sort(new ByValue(greatest));
        for (Item item : uncertain) {
            Fraction value = end(item, greatest);
            boolean helps = weights.isZero()
                    || (greatest
                            ? value.times(weights).isGreaterThan(sum)
                            : value.times(weights).isLessThan(sum));
            if (!helps) {
                break;
            }
            Fraction high = item.high();
            if (high == null) {
                return value;
            }
            Fraction more = high.minus(item.low());
            sum = sum.plus(more.times(value));
            weights = weights.plus(more);
        }
        if (weights.isZero()) {
            throw new IllegalArgumentException("The mean of " + items.size()
                    + " values whose weights are all 0\nMaybe ask first whether any weight is above 0.");
        }
        return sum.dividedBy(weights);
    }

    private static Fraction end(Item item, boolean greatest) {
        return greatest ? item.value().high() : item.value().low();
    }
}
