package io.github.alliancekit.core.actor;

import io.github.alliancekit.core.internal.Faults;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The act by which an actor joined of its own free will (Mérida declaration, element 1: "Comprometerse de buena
 * voluntad").
 *
 * <pre>{@code
 * new Adherence(LocalDate.of(2025, 3, 1), true, "The minister of housing", Optional.of("Resolution 118-2025"));
 * }</pre>
 *
 * @param date the day of the act
 * @param voluntary whether it was voluntary
 * @param signatory who signed, a name or an office, not blank
 * @param evidence where the act can be looked up; blank text counts as absent
 */
public record Adherence(LocalDate date, boolean voluntary, String signatory, Optional<String> evidence) {
    /**
     * Makes an adherence.
     *
     * @param date the day of the act
     * @param voluntary whether it was voluntary
     * @param signatory who signed, not blank
     * @param evidence where the act can be looked up
     * @throws io.github.alliancekit.core.value.InvalidAllianceException if the signatory is blank
     */
    public Adherence {
        evidence = Faults.present(evidence);
        new Faults().text("signatory", signatory).throwAny();
    }
}
