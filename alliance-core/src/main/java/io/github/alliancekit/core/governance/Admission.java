package io.github.alliancekit.core.governance;

import io.github.alliancekit.core.internal.Faults;

/**
 * How others may join later (Mérida declaration: "quienes decidan sumarse en el futuro").
 *
 * <pre>{@code
 * new Admission("Works in the upper basin", "A letter to the committee, which decides within a month");
 * }</pre>
 *
 * @param criteria who may join, not blank
 * @param procedure how, not blank
 */
public record Admission(String criteria, String procedure) {
    /**
     * Makes an admission.
     *
     * @param criteria who may join, not blank
     * @param procedure how, not blank
     * @throws io.github.alliancekit.core.value.InvalidAllianceException if one of the two is blank
     */
    public Admission {
        new Faults().text("criteria", criteria).text("procedure", procedure).throwAny();
    }
}
