package io.github.alliancekit.rules;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.FractionSum;
import io.github.alliancekit.rules.measure.Interval;

/**
 * The sums behind a {@link Tally}: the weight of all that counts, and of what came out of it at worst and at best.
 *
 * <p>Nearly all elements hold or fail: their weights are summed apart, each once.
 */
final class TallySums {
    private final FractionSum held;
    private final FractionSum failed;
    /** Of what does neither: the weight, and the weight times the score at worst and at best. */
    private final FractionSum between;

    private final FractionSum low;
    private final FractionSum high;

    TallySums() {
        this(new FractionSum(), new FractionSum(), new FractionSum(), new FractionSum(), new FractionSum());
    }

    private TallySums(FractionSum held, FractionSum failed, FractionSum between, FractionSum low, FractionSum high) {
        this.held = held;
        this.failed = failed;
        this.between = between;
        this.low = low;
        this.high = high;
    }

    /** {@return sums of the same, to go on from} */
    TallySums copy() {
        return new TallySums(held.copy(), failed.copy(), between.copy(), low.copy(), high.copy());
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
        if (score.low().equals(Fraction.ONE) && score.high().equals(Fraction.ONE)) {
            held.add(weight);
        } else if (score.low().isZero() && score.high().isZero()) {
            failed.add(weight);
        } else {
            between.add(weight);
            low.add(weight, score.low());
            high.add(weight, score.high());
        }
    }

    /** {@return whether anything counts} */
    boolean isThere() {
        return !held.isZero() || !failed.isZero() || !between.isZero();
    }

    /** {@return the weight of all that counts} */
    Fraction total() {
        return held.total().plus(failed.total()).plus(between.total());
    }

    /** {@return the mean of what came out; not there where the weight of all is 0} */
    Interval mean() {
        Fraction all = total();
        Fraction least = held.total().plus(low.total()).dividedBy(all);
        if (between.isZero()) {
            return Interval.point(least);
        }
        Fraction greatest = held.total().plus(high.total()).dividedBy(all);
        return least.equals(greatest) ? Interval.point(least) : Interval.of(least, greatest);
    }
}
