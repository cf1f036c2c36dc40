package io.github.alliancekit.core.plan;

import io.github.alliancekit.core.internal.Faults;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How what the alliance does may be done elsewhere or in larger measure (Mérida declaration, commitment 8:
 * "replicabilidad y escalabilidad en el tiempo").
 *
 * <pre>{@code
 * new Replication(Optional.of("A water board and a metered network"), Optional.of("Three more basins"),
 *         Optional.of(LocalDate.of(2030, 12, 31)));
 * }</pre>
 *
 * @param conditions what has to be there; blank text counts as absent
 * @param target the scale to reach; blank text counts as absent
 * @param by the day by which the target is to be reached
 */
public record Replication(Optional<String> conditions, Optional<String> target, Optional<LocalDate> by) {
    /**
     * Makes a replication.
     *
     * @param conditions what has to be there
     * @param target the scale to reach
     * @param by the day by which the target is to be reached
     */
    public Replication {
        conditions = Faults.present(conditions);
        target = Faults.present(target);
    }
}
