package io.github.alliancekit.rules.measure;

import io.github.alliancekit.core.value.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * Natural logarithms of fractions of any size.
 *
 * <p>{@link StrictMath} gives the same bits on every machine, which {@link Math} does not promise.
 */
final class Logarithm {
    private static final double LN_2 = StrictMath.log(2);
    private static final MathContext DIGITS = new MathContext(20);

    private Logarithm() {}

    /** {@return the natural logarithm of a number above 0} */
    static double of(Fraction value) {
        // Near 1 the logarithm is about value - 1, which must not be lost by rounding the value first.
        if (value.isGreaterThan(Fraction.HALF) && value.isLessThan(Fraction.of(2))) {
            return StrictMath.log1p(decimal(value.minus(Fraction.ONE)));
        }
        int exponent = value.numerator().bitLength() - value.denominator().bitLength();
        Fraction power = Fraction.of(BigInteger.TWO.pow(Math.abs(exponent)), BigInteger.ONE);
        Fraction rest = exponent < 0 ? value.times(power) : value.dividedBy(power);
        return StrictMath.log(decimal(rest)) + exponent * LN_2;
    }

    /** {@return the nearest double, give or take one unit in the last place} */
    static double decimal(Fraction value) {
        return new BigDecimal(value.numerator())
                .divide(new BigDecimal(value.denominator()), DIGITS)
                .doubleValue();
    }
}
