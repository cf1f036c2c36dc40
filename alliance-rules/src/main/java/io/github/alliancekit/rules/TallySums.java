package io.github.alliancekit.rules;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.FractionSum;
import io.github.alliancekit.rules.measure.Interval;

/** The sums behind a {@link Tally}: the weight of all that counts, and of what came out of it at worst and at best. */
final class TallySums {
    private final FractionSum low;
    private final FractionSum high;
    private final FractionSum total;

    TallySums() {
        this(new FractionSum(), new FractionSum(), new FractionSum());
    }

    private TallySums(FractionSum low, FractionSum high, FractionSum total) {
        this.low = low;
        this.high = high;
        this.total = total;
    }

    /** {@return sums of the same, to go on from} */
    TallySums copy() {
        return new TallySums(low.copy(), high.copy(), total.copy());
    }

    /** Adds an element that counts. */
    void add(Fraction weight, Interval score) {
        if (weight.isPositive()) {
            put(weight, score);
        }
    }

    /** Takes out an element that was added before. */
    void take(Fraction weight, Interval score) {
        if (weight.isPositive()) {
            put(weight.negate(), score);
        }
    }

    private void put(Fraction weight, Interval score) {
        total.add(weight);
        add(low, weight, score.low());
        add(high, weight, score.high());
    }

    private static void add(FractionSum sum, Fraction weight, Fraction score) {
        if (score.equals(Fraction.ONE)) {
            sum.add(weight);
        } else if (!score.isZero()) {
            sum.add(weight, score);
        }
    }

    /** {@return whether anything counts} */
    boolean isThere() {
        return !total.isZero();
    }

    /** {@return the weight of all that counts} */
    Fraction total() {
        return total.total();
    }

    /** {@return the mean of what came out; not there where the weight of all is 0} */
    Interval mean() {
        Fraction all = total.total();
        Fraction least = part(low.total(), all);
        Fraction greatest = part(high.total(), all);
        return least.equals(greatest) ? Interval.point(least) : Interval.of(least, greatest);
    }

    private static Fraction part(Fraction sum, Fraction all) {
        return sum.equals(all) ? Fraction.ONE : sum.dividedBy(all);
    }
}
