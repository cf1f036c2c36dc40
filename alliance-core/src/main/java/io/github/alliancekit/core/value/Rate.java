package io.github.alliancekit.core.value;

import io.github.alliancekit.core.internal.Faults;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * What one unit of another currency is worth in the alliance's own, from a day on.
 *
 * <p>The latest rate on or before the day of an assessment counts.
 *
 * <pre>{@code
 * new Rate("USD", Fraction.parse("3.75"), LocalDate.of(2026, 1, 2));   // 1 USD is 3.75 of the alliance's currency
 * }</pre>
 *
 * @param currency the other currency, three capital letters as in ISO 4217
 * @param rate the alliance's currency per unit, above 0
 * @param date the first day on which the rate counts
 */
public record Rate(String currency, Fraction rate, LocalDate date) implements Comparable<Rate> {
    private static final Comparator<Rate> ORDER =
            Comparator.comparing(Rate::currency).thenComparing(Rate::date).thenComparing(Rate::rate);

    /**
     * Makes a rate.
     *
     * @param currency the other currency
     * @param rate the alliance's currency per unit, above 0
     * @param date the first day on which the rate counts
     * @throws InvalidAllianceException if the rate is not above 0, or the currency is not three capital letters
     */
    public Rate {
        new Faults()
                .when(
                        !rate.isPositive(),
                        "rate",
                        "rate " + rate + " is not above 0",
                        "Maybe it was turned upside down.")
                .all(Money.currencyFaults("currency", currency))
                .throwAny();
    }

    /** Orders by currency, then by date. */
    @Override
    public int compareTo(Rate other) {
        return ORDER.compare(this, other);
    }
}
