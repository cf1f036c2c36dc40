package io.github.alliancekit.core.actor;

import io.github.alliancekit.core.internal.Faults;
import java.util.Comparator;

/**
 * A sector that takes no part in the alliance, with the reason.
 *
 * <pre>{@code
 * new AbsentSector(ActorType.PRIVATE, "No company works in the upper basin");
 * }</pre>
 *
 * @param type the sector
 * @param reason why it is absent, not blank
 */
public record AbsentSector(ActorType type, String reason) implements Comparable<AbsentSector> {
    private static final Comparator<AbsentSector> ORDER =
            Comparator.comparing(AbsentSector::type).thenComparing(AbsentSector::reason);

    /**
     * Makes an explanation.
     *
     * @param type the sector
     * @param reason why it is absent, not blank
     * @throws io.github.alliancekit.core.value.InvalidAllianceException if the reason is blank
     */
    public AbsentSector {
        new Faults().text("reason", reason).throwAny();
    }

    /** Orders by sector. */
    @Override
    public int compareTo(AbsentSector other) {
        return ORDER.compare(this, other);
    }
}
