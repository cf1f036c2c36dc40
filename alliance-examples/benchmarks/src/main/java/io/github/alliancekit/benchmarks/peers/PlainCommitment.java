package io.github.alliancekit.benchmarks.peers;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that was promised. */
public final class PlainCommitment {
    private final String id;
    private final String title;
    private final List<String> accountable;
    private final List<String> responsible;
    private final @Nullable LocalDate deadline;
    private final @Nullable PlainIndicator indicator;
    private final double effort;

    /**
     * Holds what it is given.
     *
     * @param id the id
     * @param title what was promised
     * @param accountable the ids of the accountable
     * @param responsible the ids of the responsible
     * @param deadline the day by which it is to be kept, if there is one
     * @param indicator how it is measured, if at all
     * @param effort how much work it is
     */
    @JsonCreator
    public PlainCommitment(
            String id,
            String title,
            List<String> accountable,
            List<String> responsible,
            @Nullable LocalDate deadline,
            @Nullable PlainIndicator indicator,
            double effort) {
        this.id = id;
        this.title = title;
        this.accountable = List.copyOf(accountable);
        this.responsible = List.copyOf(responsible);
        this.deadline = deadline;
        this.indicator = indicator;
        this.effort = effort;
    }

    /** {@return the id} */
    public String getId() {
        return id;
    }

    /** {@return what was promised} */
    public String getTitle() {
        return title;
    }

    /** {@return the ids of the accountable} */
    public List<String> getAccountable() {
        return accountable;
    }

    /** {@return the ids of the responsible} */
    public List<String> getResponsible() {
        return responsible;
    }

    /** {@return the day by which it is to be kept, if there is one} */
    public @Nullable LocalDate getDeadline() {
        return deadline;
    }

    /** {@return how it is measured, if at all} */
    public @Nullable PlainIndicator getIndicator() {
        return indicator;
    }

    /** {@return how much work it is} */
    public double getEffort() {
        return effort;
    }
}
