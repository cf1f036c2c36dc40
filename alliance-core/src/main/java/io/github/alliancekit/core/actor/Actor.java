package io.github.alliancekit.core.actor;

import io.github.alliancekit.core.internal.Faults;
import io.github.alliancekit.core.internal.HouseStyle;
import io.github.alliancekit.core.internal.Sorted;
import io.github.alliancekit.core.value.Identified;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An organisation that takes part in an alliance, as a member or as an observer.
 *
 * <p>An actor is an organisation, never a person. It holds who it is and what it is able to do; what it answers for,
 * bears or receives is told by commitments, risks and benefits.
 *
 * <p>This type is longer than others: many lists may be replaced one by one.
 *
 * <pre>{@code
 * Actor ministry = Actor.builder()
 *         .id("PE-RUC-20131370645").name("Ministry of Housing")
 *         .type(ActorType.PUBLIC).level(PublicLevel.NATIONAL)
 *         .capacity(Capacity.weight(Fraction.of(3)))
 *         .build();
 * }</pre>
 */
@HouseStyle
@Value.Immutable
public interface Actor extends Identified {
    /** {@return the name of the organisation, not blank} */
    String name();

    /** {@return the sector it belongs to; empty if nobody told} */
    Optional<ActorType> type();

    /** {@return the level of government, which only a {@link ActorType#PUBLIC} actor may have} */
    Optional<PublicLevel> level();

    /** {@return how it takes part; a member unless it is said otherwise} */
    @Value.Default
    default Participation participation() {
        return Participation.MEMBER;
    }

    /** {@return the first day of membership; empty if it was there from the start} */
    Optional<LocalDate> joined();

    /** {@return the day on which it is no longer a member; empty if it has not left} */
    Optional<LocalDate> left();

    /** {@return the roles that it has by name, in order; no text is blank} */
    List<String> roles();

    /** {@return what moves it to take part, in order; no text is blank} */
    List<String> motivations();

    /** {@return what it hopes to gain, in order; no text is blank} */
    List<String> interests();

    /** {@return the act by which it joined} */
    Optional<Adherence> adherence();

    /** {@return what it is able to carry; empty if nobody told, which is unknown and not nought} */
    Optional<Capacity> capacity();

    /**
     * {@return whether the actor is a member on a day: it has joined by then and has not left}
     *
     * @param day the day of the assessment
     */
    default boolean isMember(LocalDate day) {
        return participation() == Participation.MEMBER && takesPart(day);
    }

    /**
     * {@return whether this takes part on a day, as a member or as an observer: it has joined and has not left}
     *
     * @param day the day of the assessment
     */
    default boolean takesPart(LocalDate day) {
        boolean hasJoined = joined().isEmpty() || !joined().get().isAfter(day);
        return hasJoined && (left().isEmpty() || day.isBefore(left().get()));
    }

    /**
     * {@return this actor with another name}
     *
     * @param name the new name
     */
    Actor withName(String name);

    /**
     * {@return this actor with another capacity}
     *
     * @param capacity the new capacity
     */
    Actor withCapacity(Capacity capacity);

    /**
     * {@return this actor with another day of leaving}
     *
     * @param left the day on which it is no longer a member
     */
    Actor withLeft(LocalDate left);

    /**
     * {@return this actor with other roles}
     *
     * @param roles names of roles, in any order
     */
    Actor withRoles(Iterable<String> roles);

    /**
     * {@return this actor with other motivations}
     *
     * @param motivations what moves it, in any order
     */
    Actor withMotivations(Iterable<String> motivations);

    /**
     * {@return this actor with other interests}
     *
     * @param interests what it hopes to gain, in any order
     */
    Actor withInterests(Iterable<String> interests);

    /**
     * {@return this actor with another adherence}
     *
     * @param adherence the act by which it joined
     */
    Actor withAdherence(Adherence adherence);

    /** {@return this actor, checked and in order} */
    @Value.Check
    default Actor check() {
        boolean leavesTooEarly =
                joined().isPresent() && left().isPresent() && left().get().isBefore(joined().get());
        Faults faults = Faults.notBlank("roles", roles())
                .all(Faults.notBlank("motivations", motivations()).found())
                .all(Faults.notBlank("interests", interests()).found());
        faults.id("id", id())
                .text("name", name())
                .when(
                        level().isPresent() && type().isPresent() && type().get() != ActorType.PUBLIC,
                        "level",
                        "a level of government, " + level().orElse(null) + ", on an actor of type "
                                + type().orElse(null),
                        "Maybe the type is PUBLIC, or the level does not belong here.")
                .when(
                        leavesTooEarly,
                        "left",
                        "left " + left().orElse(null) + " is before joined " + joined().orElse(null),
                        "Maybe the two dates were swapped.")
                .throwAny();
        Comparator<String> order = Comparator.naturalOrder();
        return Sorted.isSorted(roles(), order)
                        && Sorted.isSorted(motivations(), order)
                        && Sorted.isSorted(interests(), order)
                ? this
                : withRoles(Sorted.by(roles(), order))
                        .withMotivations(Sorted.by(motivations(), order))
                        .withInterests(Sorted.by(interests(), order));
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an actor: id and name have to be given. */
    final class Builder extends ImmutableActor.Builder {
        Builder() {}
    }
}
