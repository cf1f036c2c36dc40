package io.github.alliancekit.core.plan;

import io.github.alliancekit.core.internal.Faults;
import io.github.alliancekit.core.value.Identified;
import java.util.Optional;

/**
 * A specific objective of a plan, which its commitments serve (ECOSOC note: "objetivos claros").
 *
 * <pre>{@code
 * new Objective("O1", "Safe water for every household of the upper basin");
 * }</pre>
 *
 * @param id the id, unique within its plan
 * @param statement what is to be reached, not blank
 * @param priority the id of the priority of the same plan that it follows; empty if it follows none
 */
public record Objective(String id, String statement, Optional<String> priority) implements Identified {
    /**
     * Makes an objective.
     *
     * @param id the id, unique within its plan
     * @param statement what is to be reached, not blank
     * @param priority the id of the priority that it follows
     * @throws io.github.alliancekit.core.value.InvalidAllianceException if the id or the statement is not sound
     */
    public Objective {
        new Faults().id("id", id).text("statement", statement).throwAny();
    }

    /**
     * Makes an objective that follows no priority.
     *
     * @param id the id, unique within its plan
     * @param statement what is to be reached, not blank
     */
    public Objective(String id, String statement) {
        this(id, statement, Optional.empty());
    }
}
