package io.github.alliancekit.core.plan;

import io.github.alliancekit.core.internal.Faults;
import io.github.alliancekit.core.value.Identified;

/**
 * A specific objective of a plan, which its commitments serve (ECOSOC note: "objetivos claros").
 *
 * <pre>{@code
 * new Objective("O1", "Safe water for every household of the upper basin");
 * }</pre>
 *
 * @param id the id, unique within its plan
 * @param statement what is to be reached, not blank
 */
public record Objective(String id, String statement) implements Identified {
    /**
     * Makes an objective.
     *
     * @param id the id, unique within its plan
     * @param statement what is to be reached, not blank
     * @throws io.github.alliancekit.core.value.InvalidAllianceException if the id or the statement is not sound
     */
    public Objective {
        new Faults().id("id", id).text("statement", statement).throwAny();
    }
}
