package io.github.alliancekit.rules.measure;

import io.github.alliancekit.core.value.Fraction;

/**
 * A score that falls in a straight line from 1 to 0 between a good and a bad value.
 *
 * <p>{@code ramp(x; good, bad) = clamp((bad - x) / (bad - good), 0, 1)}. Where good is above bad the score rises
 * instead. In lay words: "up to 15 % out of place costs nothing, from 45 % on everything." En llano: «Hasta un 15 %
 * fuera de lugar no resta nada; desde un 45 %, todo».
 *
 * <pre>{@code
 * Ramp ramp = new Ramp(Fraction.of(15, 100), Fraction.of(45, 100));
 * ramp.at(Fraction.of(4, 10));   // 1/6
 * }</pre>
 *
 * @param good where the score begins to be 1
 * @param bad where the score begins to be 0; not the same as good
 */
public record Ramp(Fraction good, Fraction bad) {
    /**
     * Makes a ramp.
     *
     * @param good where the score begins to be 1
     * @param bad where the score begins to be 0
     * @throws IllegalArgumentException if the two are the same
     */
    public Ramp {
        if (good.equals(bad)) {
            throw new IllegalArgumentException(
                    "A ramp whose good and bad value are both " + good + "\nMaybe a threshold was meant, not a ramp.");
        }
    }

    /**
     * {@return the score of a value, from 0 to 1}
     *
     * @param value any number
     */
    public Fraction at(Fraction value) {
        Fraction score = bad.minus(value).dividedBy(bad.minus(good));
        return score.max(Fraction.ZERO).min(Fraction.ONE);
    }

    /**
     * {@return the scores of all values of an interval}
     *
     * @param values any interval
     */
    public Interval at(Interval values) {
        Fraction one = at(values.low());
        Fraction other = at(values.high());
        return Interval.of(one.min(other), one.max(other));
    }
}
