package io.github.alliancekit.core;

import io.github.alliancekit.core.internal.Faults;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * The act by which an actor made the common goal its own (APCI 2.2: "compartido por todos los actores").
 *
 * <pre>{@code
 * new Endorsement("ministry", LocalDate.of(2025, 3, 1), Optional.of("Minutes of 1 March"));
 * }</pre>
 *
 * @param actor the id of an actor
 * @param date the day of the act
 * @param evidence where it can be looked up; blank text counts as absent
 */
public record Endorsement(String actor, LocalDate date, Optional<String> evidence) implements Comparable<Endorsement> {
    private static final Comparator<Endorsement> ORDER = Comparator.comparing(Endorsement::actor)
            .thenComparing(Endorsement::date)
            .thenComparing(endorsement -> endorsement.evidence().orElse(""));

    /**
     * Makes an endorsement.
     *
     * @param actor the id of an actor
     * @param date the day of the act
     * @param evidence where it can be looked up
     */
    public Endorsement {
        evidence = Faults.present(evidence);
    }

    /** Orders by actor, then by date. */
    @Override
    public int compareTo(Endorsement other) {
        return ORDER.compare(this, other);
    }
}
