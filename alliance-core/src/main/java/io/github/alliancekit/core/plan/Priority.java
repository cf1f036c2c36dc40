package io.github.alliancekit.core.plan;

import io.github.alliancekit.core.internal.Faults;
import io.github.alliancekit.core.value.Identified;
import java.util.Optional;

/**
 * A priority of action, which objectives follow (Mérida declaration, element 5: "Prospectar con pertinencia las
 * prioridades de acción").
 *
 * <pre>{@code
 * new Priority("water", "Water and sanitation", Optional.of("Half of the households drink from open springs"));
 * }</pre>
 *
 * @param id the id, unique within its plan
 * @param name the name, not blank
 * @param reason why it comes first; blank text counts as absent
 */
public record Priority(String id, String name, Optional<String> reason) implements Identified {
    /**
     * Makes a priority.
     *
     * @param id the id, unique within its plan
     * @param name the name, not blank
     * @param reason why it comes first
     * @throws io.github.alliancekit.core.value.InvalidAllianceException if id or name is not sound
     */
    public Priority {
        reason = Faults.present(reason);
        new Faults().id("id", id).text("name", name).throwAny();
    }
}
