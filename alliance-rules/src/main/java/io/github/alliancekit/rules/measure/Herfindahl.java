package io.github.alliancekit.rules.measure;

import io.github.alliancekit.core.value.Fraction;

/**
 * The Herfindahl index: how concentrated a load is on few actors, whatever their capacity (Herfindahl 1950, Hirschman
 * 1945).
 *
 * <p>{@code HHI = sum q^2}, from {@code 1/n}, where all carry the same, to 1, where one carries everything; and its
 * reciprocal, the effective number, from 1 to {@code n}. In lay words: "The load is as concentrated as if 2.9 equal
 * actors carried it." En llano: «La carga está tan concentrada como si la llevaran 2,9 actores iguales».
 *
 * <p>The reference is not looked at: a distribution that follows capacity exactly may have a high index, and a fair
 * transfer to a large actor raises it. It is a companion, not a measure of fairness.
 *
 * <pre>{@code
 * Herfindahl.effectiveNumber(distribution);   // 10, 10, 10, 20, 50: 25/8
 * }</pre>
 *
 * <p>A. O. Hirschman, "National Power and the Structure of Foreign Trade", 1945; O. C. Herfindahl, "Concentration in
 * the U.S. Steel Industry", 1950; effective number: M. Laakso and R. Taagepera, Comparative Political Studies 12, 1979.
 */
public final class Herfindahl {
    private Herfindahl() {}

    /**
     * {@return the index}
     *
     * @param distribution the shares; their reference does not matter
     */
    public static Fraction of(Distribution distribution) {
        return Fractions.sum(
                distribution.shares().stream().map(share -> share.times(share)).toList());
    }

    /**
     * {@return how many equal actors would be just as concentrated}
     *
     * @param distribution the shares; their reference does not matter
     */
    public static Fraction effectiveNumber(Distribution distribution) {
        return Fraction.ONE.dividedBy(of(distribution));
    }

    /**
     * {@return the index between its ends: {@code HHI* = (HHI - 1/n) / (1 - 1/n)}, from 0, where all carry the same, to
     * 1, where one carries everything}
     *
     * @param distribution the shares of at least two actors; their reference does not matter
     */
    public static Fraction normalised(Distribution distribution) {
        Fraction equal = Fraction.of(1, distribution.actors());
        return of(distribution).minus(equal).dividedBy(Fraction.ONE.minus(equal));
    }
}
