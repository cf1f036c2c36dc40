package io.github.alliancekit.core.governance;

import io.github.alliancekit.core.internal.Faults;
import io.github.alliancekit.core.internal.HouseStyle;
import io.github.alliancekit.core.internal.Sorted;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.Identified;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.immutables.value.Value;

/**
 * A place in a body that an actor holds, with its votes and its voice.
 *
 * <p>A seat may speak for other actors too: those it {@link #represents}. Votes are weights, not power.
 *
 * <pre>{@code
 * Seat seat = Seat.builder().id("S1").actor("ministry").votes(Fraction.of(2)).addRepresents("water-board").build();
 * }</pre>
 */
@HouseStyle
@Value.Immutable
public interface Seat extends Identified {
    /** {@return the id of the actor that holds the seat; a member, never an observer} */
    String actor();

    /** {@return how many votes the seat has, 0 or more} */
    Fraction votes();

    /** {@return whether whoever sits here may speak; true unless it is said otherwise} */
    @Value.Default
    default boolean voice() {
        return true;
    }

    /** {@return the ids of the actors that the seat speaks for besides its own, in order} */
    List<String> represents();

    /**
     * {@return this seat with other votes}
     *
     * @param votes 0 or more
     */
    Seat withVotes(Fraction votes);

    /**
     * {@return this seat speaking for others}
     *
     * @param represents the ids of actors, in any order
     */
    Seat withRepresents(Iterable<String> represents);

    /** {@return this seat, checked and in order} */
    @Value.Check
    default Seat check() {
        new Faults()
                .id("id", id())
                .notNegative("votes", votes())
                .when(
                        new HashSet<>(represents()).size() < represents().size(),
                        "represents",
                        "an actor stands twice in represents " + represents(),
                        "Maybe leave one of the two out.")
                .throwAny();
        Comparator<String> order = Comparator.naturalOrder();
        return Sorted.isSorted(represents(), order) ? this : withRepresents(Sorted.by(represents(), order));
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a seat: id, actor and votes have to be given. */
    final class Builder extends ImmutableSeat.Builder {
        Builder() {}
    }
}
