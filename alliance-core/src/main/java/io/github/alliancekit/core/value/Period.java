package io.github.alliancekit.core.value;

import io.github.alliancekit.core.internal.Faults;
import java.time.LocalDate;

/**
 * The days from a first to a last, both included.
 *
 * <pre>{@code
 * new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31));   // the years 2025 and 2026
 * }</pre>
 *
 * @param start the first day
 * @param end the last day, not before the first
 */
public record Period(LocalDate start, LocalDate end) {
    /**
     * Makes a period.
     *
     * @param start the first day
     * @param end the last day
     * @throws InvalidAllianceException if the end is before the start
     */
    public Period {
        new Faults()
                .when(
                        end.isBefore(start),
                        "end",
                        "end " + end + " is before start " + start,
                        "Maybe the two dates were swapped.")
                .throwAny();
    }

    /**
     * {@return whether a day lies in this period}
     *
     * @param day any day
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }
}
