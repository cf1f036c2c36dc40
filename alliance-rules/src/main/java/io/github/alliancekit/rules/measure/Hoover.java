package io.github.alliancekit.rules.measure;

import io.github.alliancekit.core.value.Fraction;
import java.util.List;

/**
 * The Hoover index: the share of one distribution that would have to change hands to become another (Hoover 1936).
 *
 * <p>{@code D(x, y) = 1/2 sum |x_a - y_a|}, from 0 to 1; also known as half the L1 distance, total variation, or
 * dissimilarity. In lay words: "30 of 100 units of responsibility would have to change hands."
 *
 * <pre>{@code
 * // risk 20 %, 30 %, 50 % against benefit 50 %, 40 %, 10 %
 * Hoover.distance(risk, benefit);   // 2/5
 * }</pre>
 */
public final class Hoover {
    private Hoover() {}

    /**
     * {@return the distance of two distributions over the same holders}
     *
     * @param x shares that add up to 1
     * @param y shares that add up to 1, in the same order of holders
     * @throws IllegalArgumentException if the two are not of the same length
     */
    public static Fraction distance(List<Fraction> x, List<Fraction> y) {
        sameLength(x, y);
        Fraction sum = Fraction.ZERO;
        for (int i = 0; i < x.size(); i++) {
            Fraction difference = x.get(i).minus(y.get(i));
            sum = sum.plus(difference.signum() < 0 ? difference.negate() : difference);
        }
        return sum.times(Fraction.HALF);
    }

    /**
     * {@return an interval that holds the distance of all distributions that lie within limits}
     *
     * <p>Because both distributions add up to 1, the distance is the sum of the surpluses and also that of the
     * deficits: {@code max(sum (lx-uy)+, sum (ly-ux)+) <= D <= min(1, sum (ux-ly)+, sum (uy-lx)+)}. The ends need not
     * be reached.
     *
     * @param x limits of shares that add up to 1
     * @param y limits of shares that add up to 1, in the same order of holders
     * @throws IllegalArgumentException if the two are not of the same length
     */
    public static Interval bounds(List<Interval> x, List<Interval> y) {
        sameLength(x, y);
        Fraction surplusLow = Fraction.ZERO;
        Fraction surplusHigh = Fraction.ZERO;
        Fraction deficitLow = Fraction.ZERO;
        Fraction deficitHigh = Fraction.ZERO;
        for (int i = 0; i < x.size(); i++) {
            Interval a = x.get(i);
            Interval b = y.get(i);
            surplusLow = surplusLow.plus(positive(a.low().minus(b.high())));
            surplusHigh = surplusHigh.plus(positive(a.high().minus(b.low())));
            deficitLow = deficitLow.plus(positive(b.low().minus(a.high())));
            deficitHigh = deficitHigh.plus(positive(b.high().minus(a.low())));
        }
        Fraction high = surplusHigh.min(deficitHigh).min(Fraction.ONE);
        return Interval.of(surplusLow.max(deficitLow).min(high), high);
    }

    private static Fraction positive(Fraction value) {
        return value.max(Fraction.ZERO);
    }

    private static void sameLength(List<?> x, List<?> y) {
        if (x.size() != y.size()) {
            throw new IllegalArgumentException("Two distributions over " + x.size() + " and " + y.size()
                    + " holders\nMaybe a holder without a share was left out: say 0.");
        }
    }
}
