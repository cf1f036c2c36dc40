package io.github.alliancekit.rules.measure;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Distribution.Pair;
import io.github.alliancekit.rules.measure.Measured.Reason;
import java.util.List;

/**
 * How well two things go together in the same hands: risk and benefit, responsibility and authority, risk and control.
 *
 * <p>The misplaced share is {@code D(u, v) = 1/2 sum |u_a - v_a|}, from 0 to 1, a metric; what is aligned is the rest.
 * Over items that each have bearers and controllers, {@code sum e_k D(b_k, c_k) / sum e_k}: never less than the
 * distance of the sums, because in summing the errors of two items may hide each other. In lay words: "40 % of the risk
 * is with actors that do not have the benefit." En llano: «El 40 % del riesgo recae en actores que no tienen el
 * beneficio».
 *
 * <p>Undefined where either side has no total. A rank correlation is not used: it says 1 where 40 % is misplaced, if
 * only the order agrees.
 *
 * <pre>{@code
 * Distribution risk = Distribution.of(risks, benefits).orElseThrow();   // 40, 30, 20, 10 against 10, 20, 30, 40
 * Alignment.misplaced(risk);   // 2/5
 * Alignment.uncovered(risk);   // 3/10, 1/10, 0, 0
 * }</pre>
 *
 * <p>The distance: E. M. Hoover 1936, as in {@link Hoover}; used for the dissimilarity of two groups by O. D. Duncan
 * and B. Duncan, American Sociological Review 20, 1955.
 */
public final class Alignment {
    private Alignment() {}

    /**
     * One risk, or one responsibility: how large it is, who bears it and who controls it.
     *
     * @param exposure how large it is, 0 or more
     * @param bearers the shares of those who bear it, against those who control it
     */
    public record Item(Fraction exposure, Distribution bearers) {
        /**
         * Makes an item.
         *
         * @param exposure 0 or more
         * @param bearers the shares of those who bear it, against those who control it
         * @throws IllegalArgumentException if the exposure is negative
         */
        public Item {
            Fractions.notNegative("exposure", List.of(exposure));
        }
    }

    /**
     * {@return the share of one thing that is not where the other is}
     *
     * @param distribution one thing against the other
     */
    public static Fraction misplaced(Distribution distribution) {
        return Hoover.of(distribution);
    }

    /**
     * {@return for each actor, by how much its share of the one exceeds its share of the other; 0 where it does not}
     *
     * @param distribution one thing, such as risk, against the other, such as benefit
     */
    public static List<Fraction> uncovered(Distribution distribution) {
        return distribution.pairs().stream()
                .map(Pair::surplus)
                .map(Fractions::positive)
                .toList();
    }

    /**
     * {@return the part of all exposure that is borne by those who do not control it, item by item; undefined where
     * there is no exposure at all}
     *
     * @param items in any order
     */
    public static Measured<Fraction> itemwise(List<Item> items) {
        Fraction misplaced = Fraction.ZERO;
        Fraction exposure = Fraction.ZERO;
        for (Item item : items) {
            misplaced = misplaced.plus(item.exposure().times(misplaced(item.bearers())));
            exposure = exposure.plus(item.exposure());
        }
        return exposure.isZero() ? Measured.undefined(Reason.NO_LOAD) : Measured.known(misplaced.dividedBy(exposure));
    }
}
