package io.github.alliancekit.core.plan;

import io.github.alliancekit.core.internal.Faults;
import java.time.LocalDate;

/**
 * A decision to move a commitment's due date, with its reason.
 *
 * <pre>{@code
 * new Replan(LocalDate.of(2026, 5, 1), LocalDate.of(2027, 6, 30), "The tender had no bidder");
 * }</pre>
 *
 * @param date the day of the decision
 * @param newDue the new due date
 * @param reason why, not blank
 */
public record Replan(LocalDate date, LocalDate newDue, String reason) implements Comparable<Replan> {
    /**
     * Makes a replan.
     *
     * @param date the day of the decision
     * @param newDue the new due date
     * @param reason why, not blank
     * @throws io.github.alliancekit.core.value.InvalidAllianceException if the reason is blank
     */
    public Replan {
        new Faults().text("reason", reason).throwAny();
    }

    /** Orders by date; there is one replan a day. */
    @Override
    public int compareTo(Replan other) {
        return date.compareTo(other.date);
    }
}
