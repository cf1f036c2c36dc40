package io.github.alliancekit.rules.measure;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Measured.Reason;
import java.util.List;

/**
 * A score out of parts, some of them unknown or not applicable, that critical failures cap.
 *
 * <p>{@code sum w s / sum w} over the parts that apply, from 0 to 1, at its worst and at its best completion; then the
 * least of it and of the caps whose part is below its limit. Both ends are exact, because a better part never lowers
 * the whole. In lay words: "Between 60 and 75 points, because one answer is missing; without a mandate never above 40."
 * En llano: «Entre 60 y 75 puntos, porque falta una respuesta; sin mandato, nunca más de 40».
 *
 * <p>What does not apply takes its weight with it; what is unknown widens the interval by its weight. Learning a part
 * never widens it. Undefined where every weight that applies is 0.
 *
 * <pre>{@code
 * CappedMean.of(List.of(
 *         Part.known(Fraction.of(30), Fraction.ONE),
 *         Part.unknown(Fraction.of(10))), List.of());
 * // uncapped and capped [3/4, 1], coverage 3/4
 * }</pre>
 *
 * <p>Weighted arithmetic means and what they compensate: OECD and JRC, "Handbook on Constructing Composite Indicators",
 * 2008; caps by critical failure as in the safety ratings of products.
 *
 * @param uncapped the mean alone
 * @param capped the mean, as far as the caps let it
 * @param coverage the known part of the weight that applies, from 0 to 1
 */
public record CappedMean(Interval uncapped, Interval capped, Fraction coverage) {
    /**
     * One part of a score.
     *
     * @param weight 0 or more
     * @param score what is known of it, from 0 to 1
     * @param applicable whether it counts at all
     */
    public record Part(Fraction weight, Interval score, boolean applicable) {
        /**
         * Makes a part.
         *
         * @param weight 0 or more
         * @param score what is known of it, from 0 to 1
         * @param applicable whether it counts at all
         * @throws IllegalArgumentException if the weight is negative or the score may lie outside 0 to 1
         */
        public Part {
            Fractions.notNegative("weight", List.of(weight));
            if (!Interval.UNIT.contains(score)) {
                throw new IllegalArgumentException(
                        "A score of " + score + ", which is not from 0 to 1\nMaybe it is in points: divide by 100.");
            }
        }

        /**
         * {@return a part whose score is known}
         *
         * @param weight 0 or more
         * @param score from 0 to 1
         */
        public static Part known(Fraction weight, Fraction score) {
            return new Part(weight, Interval.point(score), true);
        }

        /**
         * {@return a part of whose score nothing is known}
         *
         * @param weight 0 or more
         */
        public static Part unknown(Fraction weight) {
            return new Part(weight, Interval.UNIT, true);
        }

        /**
         * {@return a part that does not apply}
         *
         * @param weight 0 or more; it does not count
         */
        public static Part notApplicable(Fraction weight) {
            return new Part(weight, Interval.UNIT, false);
        }
    }

    /**
     * A limit on the whole score while one part fails.
     *
     * @param part the part, by position
     * @param below the limit applies while the score of the part is below this
     * @param most the limit
     */
    public record Cap(int part, Fraction below, Fraction most) {}

    /**
     * {@return the score; undefined where no part that applies has weight}
     *
     * @param parts the parts
     * @param caps limits by parts that apply; a cap on a part that does not apply is passed over
     * @throws IndexOutOfBoundsException if a cap names a part that is not there
     */
    public static Measured<CappedMean> of(List<Part> parts, List<Cap> caps) {
        Fraction weight = Fraction.ZERO;
        Fraction known = Fraction.ZERO;
        Interval sum = Interval.ZERO;
        for (Part part : parts) {
            if (part.applicable()) {
                weight = weight.plus(part.weight());
                known = known.plus(part.score().isPoint() ? part.weight() : Fraction.ZERO);
                sum = sum.plus(part.score().times(part.weight()));
            }
        }
        if (weight.isZero()) {
            return Measured.undefined(Reason.NO_WEIGHT);
        }
        Interval mean = sum.times(Fraction.ONE.dividedBy(weight));
        Fraction low = mean.low();
        Fraction high = mean.high();
        for (Cap cap : caps) {
            Part part = parts.get(cap.part());
            if (part.applicable()) {
                low = part.score().low().isLessThan(cap.below()) ? low.min(cap.most()) : low;
                high = part.score().high().isLessThan(cap.below()) ? high.min(cap.most()) : high;
            }
        }
        return Measured.known(new CappedMean(mean, Interval.of(low, high), known.dividedBy(weight)));
    }
}
