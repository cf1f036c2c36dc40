package io.github.alliancekit.core.distribution;

import io.github.alliancekit.core.internal.Faults;
import io.github.alliancekit.core.internal.HouseStyle;
import io.github.alliancekit.core.value.Identified;
import io.github.alliancekit.core.value.Money;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an actor puts in (Mérida declaration, commitment 9: "recursos técnicos y humanos").
 *
 * <p>It backs the commitments that name it among their resources, once its provider has confirmed it.
 *
 * <pre>{@code
 * Contribution engineers = Contribution.builder()
 *         .id("K1").actor("water-company").kind(Contribution.Kind.HUMAN).specialty("hydraulic engineering")
 *         .value(Money.of(200_000)).confirmed(new Contribution.Confirmation("water-company", LocalDate.of(2025, 5, 2)))
 *         .build();
 * }</pre>
 */
@HouseStyle
@Value.Immutable
public interface Contribution extends Identified {
    /** What can be put in. */
    enum Kind {
        /** Knowledge, equipment, methods. */
        TECHNICAL,
        /** People's time. */
        HUMAN,
        /** Money. */
        FINANCIAL,
        /** Goods and premises. */
        IN_KIND
    }

    /**
     * The word of somebody that a contribution will come.
     *
     * @param by the id of the actor that gave it; only the contribution's own actor confirms
     * @param date the day on which it was given
     */
    record Confirmation(String by, LocalDate date) {}

    /** {@return the id of the actor that puts it in} */
    String actor();

    /** {@return what is put in} */
    Kind kind();

    /** {@return what only few others could bring; blank text counts as absent} */
    Optional<String> specialty();

    /** {@return what it is worth; empty is unknown, not nought} */
    Optional<Money> value();

    /** {@return who confirmed it, and when} */
    Optional<Confirmation> confirmed();

    /**
     * {@return this contribution with another specialty}
     *
     * @param specialty what only few others could bring, or nothing
     */
    Contribution withSpecialty(Optional<String> specialty);

    /**
     * {@return this contribution with another value}
     *
     * @param value what it is worth
     */
    Contribution withValue(Money value);

    /** {@return this contribution, checked, blank text taken out} */
    @Value.Check
    default Contribution check() {
        new Faults().id("id", id()).throwAny();
        return Faults.isBlank(specialty()) ? withSpecialty(Optional.empty()) : this;
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a contribution: id, actor and kind have to be given. */
    final class Builder extends ImmutableContribution.Builder {
        Builder() {}
    }
}
