package io.github.alliancekit.core.governance;

import io.github.alliancekit.core.internal.Faults;
import io.github.alliancekit.core.internal.HouseStyle;
import io.github.alliancekit.core.internal.Sorted;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How an alliance governs itself: who decides, how disputes end, who enters and leaves, how account is given (Mérida
 * declaration: "una estructura de gobernanza que defina con claridad los roles y compromisos de cada organización
 * aliada").
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

    /** {@return the steps by which a dispute is settled; their order is the way} */
    List<DisputeStep> disputeSteps();

    /** {@return where third parties may complain; blank text counts as absent} */
    Optional<String> complaintsChannel();

    /** {@return how a member may put a dissenting view on record; blank text counts as absent} */
    Optional<String> dissentChannel();

    /** {@return how others may join} */
    Optional<Admission> admission();

    /** {@return how an actor may leave} */
    Optional<Exit> exit();

    /** {@return what happens when the alliance ends; blank text counts as absent} */
    Optional<String> closurePlan();

    /** {@return the integrity policy; blank text counts as absent} */
    Optional<String> integrityPolicy();

    /** {@return when somebody has to abstain; blank text counts as absent} */
    Optional<String> recusalRule();

    /** {@return the declarations of interests, by body, seat and date} */
    List<Declaration> declarations();

    /** {@return how the alliance gives account of itself} */
    Optional<Reporting> reporting();

    /**
     * {@return this governance with other bodies}
     *
     * @param bodies the new bodies, in any order
     */
    Governance withBodies(Iterable<? extends Body> bodies);

    /**
     * {@return this governance with another reporting}
     *
     * @param reporting how the alliance gives account of itself
     */
    Governance withReporting(Reporting reporting);

    /**
     * {@return this governance with other declarations}
     *
     * @param declarations the declarations, in any order
     */
    Governance withDeclarations(Iterable<? extends Declaration> declarations);

    /** {@return this governance, checked and in order} */
    @Value.Check
    default Governance check() {
        new Faults()
                .unique("bodies", bodies())
                .twice("declarations", declarations())
                .throwAny();
        Comparator<Body> byId = Comparator.comparing(Body::id);
        Comparator<Declaration> byBody = Comparator.naturalOrder();
        boolean blank = Stream.of(
                        complaintsChannel(), dissentChannel(), closurePlan(), integrityPolicy(), recusalRule())
                .anyMatch(Faults::isBlank);
        return Sorted.isSorted(bodies(), byId) && Sorted.isSorted(declarations(), byBody) && !blank
                ? this
                : new Builder()
                        .from(this)
                        .bodies(Sorted.by(bodies(), byId))
                        .declarations(Sorted.by(declarations(), byBody))
                        .complaintsChannel(Faults.present(complaintsChannel()))
                        .dissentChannel(Faults.present(dissentChannel()))
                        .closurePlan(Faults.present(closurePlan()))
                        .integrityPolicy(Faults.present(integrityPolicy()))
                        .recusalRule(Faults.present(recusalRule()))
                        .build();
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
