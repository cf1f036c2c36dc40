package io.github.alliancekit.core.governance;

import io.github.alliancekit.core.internal.Faults;
import io.github.alliancekit.core.internal.HouseStyle;
import io.github.alliancekit.core.internal.Sorted;
import java.util.Comparator;
import java.util.List;
import org.immutables.value.Value;

/**
 * How an alliance governs itself: the bodies that decide, advise and prepare (Mérida declaration: "una estructura de
 * gobernanza que defina con claridad los roles y compromisos de cada organización aliada").
 *
 * <p>An alliance that governs itself without a body has a governance with none; one that said nothing about it has no
 * governance at all.
 *
 * <pre>{@code
 * Governance governance = Governance.builder().addBodies(steeringCommittee, technicalUnit).build();
 * }</pre>
 */
@HouseStyle
@Value.Immutable
public interface Governance {
    /** {@return the bodies, sorted by id} */
    List<Body> bodies();

    /**
     * {@return this governance with other bodies}
     *
     * @param bodies the new bodies, in any order
     */
    Governance withBodies(Iterable<? extends Body> bodies);

    /** {@return this governance, checked and in order} */
    @Value.Check
    default Governance check() {
        new Faults().unique("bodies", bodies()).throwAny();
        Comparator<Body> order = Comparator.comparing(Body::id);
        return Sorted.isSorted(bodies(), order) ? this : withBodies(Sorted.by(bodies(), order));
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a governance: nothing has to be given. */
    final class Builder extends ImmutableGovernance.Builder {
        Builder() {}
    }
}
