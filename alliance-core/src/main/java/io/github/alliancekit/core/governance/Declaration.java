package io.github.alliancekit.core.governance;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A declaration of interests by whoever sits in a seat.
 *
 * <pre>{@code
 * new Declaration("steering-committee", "S1", LocalDate.of(2026, 1, 15));
 * }</pre>
 *
 * @param body the id of a body
 * @param seat the id of a seat of that body
 * @param date the day of the declaration
 */
public record Declaration(String body, String seat, LocalDate date) implements Comparable<Declaration> {
    private static final Comparator<Declaration> ORDER = Comparator.comparing(Declaration::body)
            .thenComparing(Declaration::seat)
            .thenComparing(Declaration::date);

    /** Orders by body, then by seat, then by date. */
    @Override
    public int compareTo(Declaration other) {
        return ORDER.compare(this, other);
    }
}
