package io.github.alliancekit.rules.measure;

import io.github.alliancekit.core.value.Fraction;
import java.util.Comparator;
import java.util.List;

/**
 * The Nakamoto coefficient: how few actors together hold more than a given part (Srinivasan 2017).
 *
 * <p>{@code k = min |S| with q(S) > t}, from 1 to the number of actors. In lay words: "Two actors together carry more
 * than half." En llano: «Entre dos actores llevan más de la mitad».
 *
 * <p>Whether the part must be exceeded or only reached matters exactly where shares hit it: of 50, 30, 20, one actor
 * reaches a half and two exceed it. It jumps, and so is a companion: nothing is averaged with it.
 *
 * <pre>{@code
 * Nakamoto.exceeding(distribution, Fraction.HALF);   // 10, 10, 10, 20, 50: 2
 * Nakamoto.reaching(distribution, Fraction.HALF);    // 1
 * }</pre>
 *
 * <p>B. S. Srinivasan and L. Lee, "Quantifying Decentralization", 2017.
 */
public final class Nakamoto {
    private Nakamoto() {}

    /**
     * {@return how few actors together hold more than a part}
     *
     * @param distribution the shares; their reference does not matter
     * @param part 0 or more, below 1
     * @throws IllegalArgumentException if no set of actors can hold more
     */
    public static int exceeding(Distribution distribution, Fraction part) {
        if (part.signum() < 0 || !part.isLessThan(Fraction.ONE)) {
            throw outside(part, "from 0 to below 1");
        }
        List<Fraction> descending = descending(distribution);
        Fraction sum = descending.get(0);
        int actors = 1;
        while (!sum.isGreaterThan(part)) {
            sum = sum.plus(descending.get(actors));
            actors++;
        }
        return actors;
    }

    /**
     * {@return how few actors together hold at least a part}
     *
     * @param distribution the shares; their reference does not matter
     * @param part above 0, at most 1
     * @throws IllegalArgumentException if no actor is needed to hold it, or no set of actors can
     */
    public static int reaching(Distribution distribution, Fraction part) {
        if (!part.isPositive() || part.isGreaterThan(Fraction.ONE)) {
            throw outside(part, "above 0 and at most 1");
        }
        List<Fraction> descending = descending(distribution);
        Fraction sum = descending.get(0);
        int actors = 1;
        while (sum.isLessThan(part)) {
            sum = sum.plus(descending.get(actors));
            actors++;
        }
        return actors;
    }

    private static List<Fraction> descending(Distribution distribution) {
        return distribution.shares().stream().sorted(Comparator.reverseOrder()).toList();
    }

    private static IllegalArgumentException outside(Fraction part, String range) {
        return new IllegalArgumentException(
                "A part of " + part + ", which is not " + range + "\nMaybe it was meant in per cent: divide by 100.");
    }
}
