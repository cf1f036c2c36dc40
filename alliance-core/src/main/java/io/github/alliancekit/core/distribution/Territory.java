package io.github.alliancekit.core.distribution;

import io.github.alliancekit.core.internal.Faults;
import io.github.alliancekit.core.internal.HouseStyle;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.Identified;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A place where groups live whom the alliance wants to reach (Mérida declaration, commitment 3: "equidad territorial").
 *
 * <pre>{@code
 * Territory uplands = Territory.builder()
 *         .id("T1").name("Upper basin").setting(Territory.Setting.RURAL)
 *         .population(Fraction.of(18_400)).need(Fraction.parse("0.7"))
 *         .build();
 * }</pre>
 */
@HouseStyle
@Value.Immutable
public interface Territory extends Identified {
    /** What a place is like. */
    enum Setting {
        /** Town or city. */
        URBAN,
        /** Country. */
        RURAL,
        /** Both. */
        MIXED
    }

    /** {@return the name, not blank} */
    String name();

    /** {@return what the place is like} */
    Optional<Setting> setting();

    /** {@return how many people live there, 0 or more} */
    Optional<Fraction> population();

    /** {@return how great the need is, 0 or more, on one scale for the whole alliance; empty is unknown, not nought} */
    Optional<Fraction> need();

    /**
     * {@return this territory with another need}
     *
     * @param need how great the need is
     */
    Territory withNeed(Fraction need);

    /** Refuses what is not sound. */
    @Value.Check
    default void check() {
        Faults faults = new Faults().id("id", id()).text("name", name());
        population().ifPresent(number -> faults.notNegative("population", number));
        need().ifPresent(number -> faults.notNegative("need", number));
        faults.throwAny();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a territory: id and name have to be given. */
    final class Builder extends ImmutableTerritory.Builder {
        Builder() {}
    }
}
