package io.github.alliancekit.core.governance;

import io.github.alliancekit.core.internal.Faults;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One report that the alliance gave of itself.
 *
 * <pre>{@code
 * new Report(LocalDate.of(2026, 3, 31), Optional.of("https://example.org/report-2025"));
 * }</pre>
 *
 * @param date the day on which it was given
 * @param address where it can be read; blank text counts as absent
 */
public record Report(LocalDate date, Optional<String> address) implements Comparable<Report> {
    /**
     * Makes a report.
     *
     * @param date the day on which it was given
     * @param address where it can be read
     */
    public Report {
        address = Faults.present(address);
    }

    /** Orders by date; there is one report a day. */
    @Override
    public int compareTo(Report other) {
        return date.compareTo(other.date);
    }
}
