package io.github.alliancekit.core.plan;

import io.github.alliancekit.core.internal.Faults;
import java.time.LocalDate;
import java.util.List;

/**
 * How far a commitment has come by a day, with the evidence for it (the four levels are those of the Open Government
 * Partnership).
 *
 * <pre>{@code
 * new Progress(LocalDate.of(2026, 9, 30), Progress.Level.LIMITED, List.of("Photographs of the works"));
 * }</pre>
 *
 * @param date the day
 * @param level how far
 * @param evidence where it can be looked up, in the order of writing; no text is blank
 */
public record Progress(LocalDate date, Level level, List<String> evidence) implements Comparable<Progress> {
    /** How far a commitment can have come. */
    public enum Level {
        /** Nothing was done. */
        NOT_STARTED,
        /** Something was done. */
        LIMITED,
        /** Most was done. */
        SUBSTANTIAL,
        /** All was done. */
        COMPLETE
    }

    /**
     * Makes a progress report.
     *
     * @param date the day
     * @param level how far
     * @param evidence where it can be looked up
     * @throws io.github.alliancekit.core.value.InvalidAllianceException if a text of evidence is blank
     */
    public Progress {
        evidence = List.copyOf(evidence);
        Faults.notBlank("evidence", evidence).throwAny();
    }

    /** Orders by date; there is one report of progress a day. */
    @Override
    public int compareTo(Progress other) {
        return date.compareTo(other.date);
    }
}
