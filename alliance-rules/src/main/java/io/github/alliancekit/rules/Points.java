package io.github.alliancekit.rules;

import io.github.alliancekit.core.value.Fraction;
import java.math.BigDecimal;

/**
 * How scores are printed: from 0 to 100, rounded half up, two decimals, with a point in every language.
 *
 * <pre>{@code
 * Points.of(Fraction.of(200, 3));      // 66.67
 * Points.print(Fraction.of(50));       // "50.00"
 * }</pre>
 */
public final class Points {
    private static final int DECIMALS = 2;

    private Points() {}

    /**
     * {@return a number rounded for display}
     *
     * @param points any number
     */
    public static BigDecimal of(Fraction points) {
        return points.toDecimal(DECIMALS);
    }

    /**
     * {@return a number as text, with two decimals}
     *
     * @param points any number
     */
    public static String print(Fraction points) {
        return of(points).toPlainString();
    }
}
