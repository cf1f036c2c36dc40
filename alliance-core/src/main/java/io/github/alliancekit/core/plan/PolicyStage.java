package io.github.alliancekit.core.plan;

import io.github.alliancekit.core.internal.Faults;
import java.util.Comparator;
import java.util.Optional;

/**
 * What is done in one stage of the policy cycle, and by whom (Mérida declaration, commitment 6 names the seven).
 *
 * <pre>{@code
 * new PolicyStage(PolicyStage.Kind.MONITORING, "Quarterly visits to the springs", Optional.of("university"));
 * }</pre>
 *
 * @param kind the stage
 * @param activity what is done, not blank
 * @param responsible the id of the actor that does it; empty if nobody was named
 */
public record PolicyStage(Kind kind, String activity, Optional<String> responsible) implements Comparable<PolicyStage> {
    /**
     * The seven stages: planeación, programación, presupuestación, implementación, monitoreo, evaluación, rendición.
     */
    public enum Kind {
        /** What is to be reached. */
        PLANNING,
        /** By which steps. */
        PROGRAMMING,
        /** With what money. */
        BUDGETING,
        /** It is done. */
        IMPLEMENTATION,
        /** It is followed. */
        MONITORING,
        /** It is judged. */
        EVALUATION,
        /** Account is given. */
        ACCOUNTABILITY
    }

    private static final Comparator<PolicyStage> ORDER = Comparator.comparing(PolicyStage::kind)
            .thenComparing(PolicyStage::activity)
            .thenComparing(stage -> stage.responsible().orElse(""));

    /**
     * Makes a stage.
     *
     * @param kind the stage
     * @param activity what is done, not blank
     * @param responsible the id of the actor that does it
     * @throws io.github.alliancekit.core.value.InvalidAllianceException if the activity is blank
     */
    public PolicyStage {
        new Faults().text("activity", activity).throwAny();
    }

    /** Orders by stage, then by activity. */
    @Override
    public int compareTo(PolicyStage other) {
        return ORDER.compare(this, other);
    }
}
