package io.github.alliancekit.core.value;

import io.github.alliancekit.core.internal.Faults;
import java.util.Optional;

/**
 * An amount, in the alliance's currency or in one that is named.
 *
 * <p>An alliance names its unit once; an amount that names another is unknown to every sum until the alliance declares
 * a rate for it.
 *
 * <pre>{@code
 * Money.of(Fraction.of(120_000));                 // in the alliance's currency
 * Money.of(Fraction.of(50_000), "USD");
 * }</pre>
 *
 * @param value how much, 0 or more
 * @param currency three capital letters as in ISO 4217, or empty for the alliance's own
 */
public record Money(Fraction value, Optional<String> currency) {
    /**
     * Makes an amount.
     *
     * @param value how much, 0 or more
     * @param currency three capital letters as in ISO 4217, or empty for the alliance's own
     * @throws InvalidAllianceException if the amount is negative, or the currency is not three capital letters
     */
    public Money {
        Faults faults = new Faults().notNegative("amount", value);
        currency.ifPresent(code -> faults.all(currencyFaults("currency", code)));
        faults.throwAny();
    }

    /**
     * {@return an amount in the alliance's currency}
     *
     * @param value how much, 0 or more
     */
    public static Money of(Fraction value) {
        return new Money(value, Optional.empty());
    }

    /**
     * {@return an amount in the alliance's currency}
     *
     * @param value how much, 0 or more
     */
    public static Money of(long value) {
        return of(Fraction.of(value));
    }

    /**
     * {@return an amount in a named currency}
     *
     * @param value how much, 0 or more
     * @param currency three capital letters as in ISO 4217
     */
    public static Money of(Fraction value, String currency) {
        return new Money(value, Optional.of(currency));
    }

    /**
     * {@return what is wrong with a currency code; empty if nothing}
     *
     * <p>Only the form is checked: the list of currencies differs from one JDK to the next, and an assessment may not.
     *
     * @param field the field that holds it
     * @param code the code
     */
    public static java.util.List<Fault> currencyFaults(String field, String code) {
        boolean sound = code.length() == 3 && code.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        return sound
                ? java.util.List.of()
                : java.util.List.of(Fault.value(
                        field,
                        field + " \"" + code + "\" is not a currency code",
                        "Maybe the three capital letters of ISO 4217, such as PEN or MXN."));
    }

    /** {@return the amount and, where one is named, the currency} */
    @Override
    public String toString() {
        return currency.map(code -> value + " " + code).orElseGet(value::toString);
    }
}
