package io.github.alliancekit.rules;

import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Replan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The day by which a commitment is to be kept, after its replans, as far as it is known on the day of the assessment.
 *
 * <p>A replan counts if it was decided by that day and before the due date that it replaces: who is late cannot move
 * the date any more. A commitment without a due date gets none by a replan.
 *
 * <pre>{@code
 * DueDate due = DueDate.of(commitment, scope);
 * due.isBy(scope.asOf());          // due by the day of the assessment, for certain
 * due.mayBeBy(scope.asOf());       // or at least perhaps
 * }</pre>
 *
 * @param day the due date in force; empty if there is none, or if it is not known
 * @param exists whether there is one for certain, known or not
 * @param waits what has to be known before the day is; empty if it is, or if there is none
 */
public record DueDate(Optional<LocalDate> day, boolean exists, List<Wait> waits) {
    /** No due date, for certain. */
    public static final DueDate NONE = new DueDate(Optional.empty(), false, List.of());

    /**
     * Makes a due date.
     *
     * @param day the due date in force
     * @param exists whether there is one for certain
     * @param waits what has to be known before the day is
     */
    public DueDate {
        waits = List.copyOf(waits);
    }

    /**
     * {@return the due date of a commitment}
     *
     * @param commitment the commitment
     * @param scope where it stands, what is known of it, and the day of the assessment
     */
    public static DueDate of(Commitment commitment, Scope scope) {
        Optional<Wait> replans = scope.waitFor(Facet.COMMITMENT_REPLANS);
        if (commitment.due().isEmpty()) {
            Optional<Wait> due = scope.waitFor(Facet.COMMITMENT_DUE);
            return due.isEmpty() ? NONE : new DueDate(Optional.empty(), false, list(due.get(), replans));
        }
        if (replans.isPresent()) {
            return new DueDate(Optional.empty(), true, List.of(replans.get()));
        }
        LocalDate day = commitment.due().get();
        for (Replan replan : commitment.replans()) {
            if (!replan.date().isAfter(scope.asOf()) && replan.date().isBefore(day)) {
                day = replan.newDue();
            }
        }
        return new DueDate(Optional.of(day), true, List.of());
    }

    private static List<Wait> list(Wait due, Optional<Wait> replans) {
        // Both wait for the same where a list is undisclosed that the commitment itself stands in.
        boolean same = replans.isEmpty() || replans.get().compareTo(due) == 0;
        return same ? List.of(due) : List.of(due, replans.get());
    }

    /** {@return whether there may be a due date} */
    public boolean mayExist() {
        return exists || !waits.isEmpty();
    }

    /**
     * {@return whether the commitment is due by a day, for certain}
     *
     * @param last the last day that counts
     */
    public boolean isBy(LocalDate last) {
        return day.isPresent() && !day.get().isAfter(last);
    }

    /**
     * {@return whether the commitment may be due by a day}
     *
     * @param last the last day that counts
     */
    public boolean mayBeBy(LocalDate last) {
        return isBy(last) || !waits.isEmpty();
    }
}
