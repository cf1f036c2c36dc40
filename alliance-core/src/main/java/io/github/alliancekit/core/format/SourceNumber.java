package io.github.alliancekit.core.format;

import io.github.alliancekit.core.value.Fraction;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as strangers write them, exact and within limits. */
final class SourceNumber {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]{1,5})?");

    private SourceNumber() {}

    /**
     * {@return the number that a text is, if it is one}
     *
     * <p>A comma is refused: nobody can tell whether 1,234 is a little more than one or than a thousand.
     */
    static Optional<Fraction> decimal(String text, Limits limits) {
        String clean = text.strip();
        int most = limits.numberDigits();
        if (clean.length() > 2 * most + 20 || !DECIMAL.matcher(clean).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(clean);
        if (number.signum() == 0) {
            return Optional.of(Fraction.ZERO);
        }
        // Written out without its exponent: 1e99999 is short to write and long to compute with.
        boolean tooLong =
                number.precision() > most || number.scale() > most || number.precision() - (long) number.scale() > most;
        return tooLong ? Optional.empty() : Optional.of(Fraction.of(number));
    }
}
