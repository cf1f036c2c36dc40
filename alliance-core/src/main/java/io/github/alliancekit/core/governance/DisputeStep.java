package io.github.alliancekit.core.governance;

import io.github.alliancekit.core.internal.Faults;
import java.util.Optional;

/**
 * One step on the way to settle a dispute; the order of the steps is the way.
 *
 * <pre>{@code
 * new DisputeStep(DisputeStep.Kind.NEUTRAL, Optional.of("university"), Optional.of(60));
 * }</pre>
 *
 * @param kind what sort of step it is
 * @param responsible the id of the actor that leads it; empty if nobody was named
 * @param maxDays how many days it may take, 1 or more; empty if no limit was set
 */
public record DisputeStep(Kind kind, Optional<String> responsible, Optional<Integer> maxDays) {
    /** The sorts of step. */
    public enum Kind {
        /** The parties talk. */
        NEGOTIATION,
        /** Somebody neutral mediates. */
        NEUTRAL,
        /** Somebody decides, and all are bound. */
        BINDING
    }

    /**
     * Makes a step.
     *
     * @param kind what sort of step it is
     * @param responsible the id of the actor that leads it
     * @param maxDays how many days it may take, 1 or more
     * @throws io.github.alliancekit.core.value.InvalidAllianceException if the days are below 1
     */
    public DisputeStep {
        new Faults()
                .when(
                        maxDays.isPresent() && maxDays.get() < 1,
                        "maxDays",
                        "maxDays " + maxDays.orElse(0) + " is below 1",
                        "Maybe leave it out where there is no limit.")
                .throwAny();
    }
}
