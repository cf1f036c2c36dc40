package io.github.alliancekit.core.plan;

import io.github.alliancekit.core.internal.Faults;
import io.github.alliancekit.core.value.Identified;
import java.util.Optional;

/**
 * A treaty, declaration or agreement that commitments serve, and the mechanism that follows it.
 *
 * <pre>{@code
 * new Instrument("UNCAC", "United Nations Convention against Corruption",
 *         Optional.of(new Mechanism("Implementation Review Group", List.of(LocalDate.of(2026, 6, 15)))));
 * }</pre>
 *
 * @param id the id, unique in the alliance
 * @param name the name, not blank
 * @param mechanism the review mechanism that follows it; empty if it has none
 */
public record Instrument(String id, String name, Optional<Mechanism> mechanism) implements Identified {
    /**
     * Makes an instrument.
     *
     * @param id the id, unique in the alliance
     * @param name the name, not blank
     * @param mechanism the review mechanism that follows it
     * @throws io.github.alliancekit.core.value.InvalidAllianceException if id or name is not sound
     */
    public Instrument {
        new Faults().id("id", id).text("name", name).throwAny();
    }
}
