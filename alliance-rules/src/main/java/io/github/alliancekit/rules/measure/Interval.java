package io.github.alliancekit.rules.measure;

import io.github.alliancekit.core.value.Fraction;
import java.util.List;

/**
 * All numbers from a least to a greatest, both included: what is known of a number that is not known exactly.
 *
 * <p>A category of likelihood is an interval, and so is the score of a rule while a fact is missing:
 *
 * <pre>{@code
 * Interval score = Interval.of(Fraction.of(1, 4), Fraction.ONE);   // at least a quarter, perhaps all
 * score.width();                                                   // 3/4
 * }</pre>
 *
 * @param low the least
 * @param high the greatest, not below the least
 */
public record Interval(Fraction low, Fraction high) {
    /** Nought, exactly. */
    public static final Interval ZERO = point(Fraction.ZERO);

    /** One, exactly. */
    public static final Interval ONE = point(Fraction.ONE);

    /** Anything from nought to one. */
    public static final Interval UNIT = new Interval(Fraction.ZERO, Fraction.ONE);

    /**
     * Makes an interval.
     *
     * @param low the least
     * @param high the greatest
     * @throws IllegalArgumentException if the greatest is below the least
     */
    public Interval {
        if (high.isLessThan(low)) {
            throw new IllegalArgumentException(
                    "An interval from " + low + " to " + high + "\nMaybe the two ends were swapped.");
        }
    }

    /**
     * {@return the interval between two numbers}
     *
     * @param low the least
     * @param high the greatest
     */
    public static Interval of(Fraction low, Fraction high) {
        return new Interval(low, high);
    }

    /**
     * {@return a number that is known exactly}
     *
     * @param value the number
     */
    public static Interval point(Fraction value) {
        return new Interval(value, value);
    }

    /** {@return whether the number is known exactly} */
    public boolean isPoint() {
        return low.equals(high);
    }

    /** {@return how far the two ends are apart, 0 or more} */
    public Fraction width() {
        return high.minus(low);
    }

    /**
     * {@return whether every number of {@code other} lies in this interval}
     *
     * @param other another interval
     */
    public boolean contains(Interval other) {
        return !other.low.isLessThan(low) && !other.high.isGreaterThan(high);
    }

    /**
     * {@return the smallest interval that holds this one and another}
     *
     * @param other another interval
     */
    public Interval hull(Interval other) {
        return new Interval(low.min(other.low), high.max(other.high));
    }

    /**
     * {@return the sums of a number of this and a number of another interval}
     *
     * @param other another interval
     */
    public Interval plus(Interval other) {
        return new Interval(low.plus(other.low), high.plus(other.high));
    }

    /**
     * {@return the numbers of this interval times a factor}
     *
     * @param factor 0 or more
     */
    public Interval times(Fraction factor) {
        return new Interval(low.times(factor), high.times(factor));
    }

    /** {@return the number where it is known, else {@code [low, high]}} */
    @Override
    public String toString() {
        return isPoint() ? low.toString() : List.of(low, high).toString();
    }
}
