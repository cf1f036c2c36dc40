package io.github.alliancekit.rules.governance;

import io.github.alliancekit.core.governance.Reporting;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * The periods between the reports of an alliance: period i runs from {@code since + i cadence} to the day before
 * {@code since + (i + 1) cadence}.
 *
 * <p>What lies beyond the last day that can be written, because somebody set a cadence of a million years, is that day.
 */
final class ReportingPeriods {
    private ReportingPeriods() {}

    /** {@return the first day of a period, counted from 0} */
    static LocalDate start(Reporting reporting, int period) {
        return after(reporting, reporting.since(), period);
    }

    /** {@return whether a period has passed on a day: the next one has begun} */
    static boolean hasPassed(Reporting reporting, int period, LocalDate day) {
        return !start(reporting, period + 1).isAfter(day);
    }

    /** {@return the last day on which the report that follows one of a day is in time} */
    static LocalDate next(Reporting reporting, LocalDate last) {
        return after(reporting, last, 1);
    }

    private static LocalDate after(Reporting reporting, LocalDate day, int times) {
        try {
            return day.plus(reporting.cadence().multipliedBy(times));
        } catch (DateTimeException | ArithmeticException tooFar) {
            return LocalDate.MAX;
        }
    }
}
