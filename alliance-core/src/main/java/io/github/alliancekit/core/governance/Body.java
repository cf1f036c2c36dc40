package io.github.alliancekit.core.governance;

import io.github.alliancekit.core.internal.Faults;
import io.github.alliancekit.core.internal.HouseStyle;
import io.github.alliancekit.core.internal.Sorted;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.Identified;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A body of an alliance's governance: a steering committee, an advisory council, a technical unit.
 *
 * <p>It holds who sits in it and what it decides; how it decides is told by its decision rule.
 *
 * <p>This type is longer than others: how a body decides is part of it.
 *
 * <pre>{@code
 * Body committee = Body.builder()
 *         .id("B1").name("Steering committee").kind(BodyKind.DECISION)
 *         .mandate("Approves the plan and its budget.").chair("ministry").secretariat("water-board")
 *         .addDecides(DecisionType.STRATEGIC, DecisionType.BUDGET)
 *         .addSeats(seatOfTheMinistry, seatOfTheCompany)
 *         .build();
 * }</pre>
 */
@HouseStyle
@Value.Immutable
public interface Body extends Identified {
    /** {@return the name of the body, not blank} */
    String name();

    /** {@return what the body is for} */
    BodyKind kind();

    /** {@return what the body was set up to do, in words; blank text counts as absent} */
    Optional<String> mandate();

    /** {@return the id of the actor that chairs it; empty if nobody does} */
    Optional<String> chair();

    /** {@return who keeps its papers, an actor's id or a name; blank text counts as absent} */
    Optional<String> secretariat();

    /** {@return the types of decision that it takes, each once, in the order of {@link DecisionType}} */
    List<DecisionType> decides();

    /** {@return how it decides; empty if nothing was agreed} */
    Optional<DecisionRule> decisionRule();

    /** {@return how many seats have to be taken for a meeting to count, above 0; empty if nothing was agreed} */
    Optional<Fraction> presenceQuorum();

    /** {@return its seats, sorted by id} */
    List<Seat> seats();

    /**
     * {@return this body with another mandate}
     *
     * @param mandate what the body is set up to do, or nothing
     */
    Body withMandate(Optional<String> mandate);

    /**
     * {@return this body with another secretariat}
     *
     * @param secretariat an actor's id or a name, or nothing
     */
    Body withSecretariat(Optional<String> secretariat);

    /**
     * {@return this body deciding other types of decision}
     *
     * @param decides the types, in any order
     */
    Body withDecides(Iterable<? extends DecisionType> decides);

    /**
     * {@return this body with another chair}
     *
     * @param chair the id of an actor
     */
    Body withChair(String chair);

    /**
     * {@return this body deciding by another rule}
     *
     * @param decisionRule how it decides
     */
    Body withDecisionRule(DecisionRule decisionRule);

    /**
     * {@return this body with another quorum of presence}
     *
     * @param presenceQuorum how many seats have to be taken, above 0
     */
    Body withPresenceQuorum(Fraction presenceQuorum);

    /**
     * {@return this body with other seats}
     *
     * @param seats the new seats, in any order
     */
    Body withSeats(Iterable<? extends Seat> seats);

    /** {@return this body, checked and in order} */
    @Value.Check
    default Body check() {
        new Faults()
                .id("id", id())
                .text("name", name())
                .when(
                        Set.copyOf(decides()).size() < decides().size(),
                        "decides",
                        "a type of decision stands twice in decides " + decides(),
                        "Maybe leave one of the two out.")
                .unique("seats", seats())
                .when(
                        presenceQuorum().isPresent() && !presenceQuorum().get().isPositive(),
                        "presenceQuorum",
                        "presenceQuorum " + presenceQuorum().orElse(Fraction.ZERO) + " is not above 0",
                        "Maybe leave it out where any number will do.")
                .throwAny();
        Comparator<Seat> byId = Comparator.comparing(Seat::id);
        Comparator<DecisionType> byOrder = Comparator.naturalOrder();
        boolean inOrder = Sorted.isSorted(seats(), byId)
                && Sorted.isSorted(decides(), byOrder)
                && !Faults.isBlank(mandate())
                && !Faults.isBlank(secretariat());
        return inOrder
                ? this
                : new Builder()
                        .from(this)
                        .seats(Sorted.by(seats(), byId))
                        .decides(Sorted.by(decides(), byOrder))
                        .mandate(Faults.present(mandate()))
                        .secretariat(Faults.present(secretariat()))
                        .build();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a body: id, name and kind have to be given. */
    final class Builder extends ImmutableBody.Builder {
        Builder() {}
    }
}
