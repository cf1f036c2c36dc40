package io.github.alliancekit.rules.constraint;

import io.github.alliancekit.core.value.Fraction;
import jakarta.validation.UnexpectedTypeException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as teams keep them: fractions, decimals, or texts such as {@code 0.25} and {@code 1/3}. */
final class Portions {
    // Short enough to be harmless: no exponent, and no number that takes longer to work out than to read.
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,30}(\\.[0-9]{1,30}|/0*[1-9][0-9]{0,29})?");
    private static final int DECIMALS_AT_MOST = 1_000;

    private Portions() {}

    /**
     * {@return the number from 0 to 1 that a value is; empty if it is none}
     *
     * @throws UnexpectedTypeException if such a value is never one
     */
    static Optional<Fraction> of(Object value) {
        return number(value).filter(number -> number.signum() >= 0 && !number.isGreaterThan(Fraction.ONE));
    }

    private static Optional<Fraction> number(Object value) {
        if (value instanceof Fraction fraction) {
            return Optional.of(fraction);
        }
        if (value instanceof CharSequence text) {
            return NUMBER.matcher(text).matches() ? Optional.of(Fraction.parse(text.toString())) : Optional.empty();
        }
        if (value instanceof BigDecimal || value instanceof Double || value instanceof Float) {
            return decimal(value);
        }
        if (value instanceof Long || value instanceof Integer || value instanceof Short || value instanceof Byte) {
            return Optional.of(Fraction.of(((Number) value).longValue()));
        }
        if (value instanceof BigInteger whole) {
            return Optional.of(Fraction.of(whole, BigInteger.ONE));
        }
        throw new UnexpectedTypeException(value.getClass().getName() + " is no type of a share"
                + "\nMaybe a Fraction, a BigDecimal, or a text such as 1/3.");
    }

    private static Optional<Fraction> decimal(Object value) {
        boolean finite = !(value instanceof Double one && !Double.isFinite(one))
                && !(value instanceof Float other && !Float.isFinite(other));
        return finite
                ? Optional.of(new BigDecimal(value.toString())) // 0.1 is a tenth, not the nearest double
                        .filter(number -> Math.abs((long) number.scale()) <= DECIMALS_AT_MOST)
                        .map(Fraction::of)
                : Optional.empty();
    }

    /** {@return a number as a reader expects it: 0.25, or 1/3 where no decimal is exact} */
    static String print(Fraction number) {
        return number.toExactDecimal(30)
                .map(decimal -> decimal.stripTrailingZeros().toPlainString())
                .orElse(number.toString());
    }
}
