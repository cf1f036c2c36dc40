package io.github.alliancekit.core.distribution;

import io.github.alliancekit.core.internal.Faults;
import io.github.alliancekit.core.internal.HouseStyle;
import io.github.alliancekit.core.internal.Sorted;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.Identified;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that may go wrong, how likely and how hard, and who would bear it (APCI 2.1: "distribución de
 * responsabilidades, beneficios, riesgos y resultados").
 *
 * <p>Its exposure is likelihood times impact. What its bearers have and what was transferred are one partition of the
 * risk: together at most 1, the rest borne by nobody.
 *
 * <p>This type is longer than others: what is asked of a register of risks is much.
 *
 * <pre>{@code
 * Risk drought = Risk.builder()
 *         .id("R1").statement("The spring runs dry before the plant is built")
 *         .category(RiskCategory.ENVIRONMENTAL_CLIMATE)
 *         .likelihood(Rating.of(Fraction.parse("0.2"))).impact(Rating.Category.HIGH)
 *         .bearers(Bearers.split(Share.ofActor("ministry", Fraction.HALF)))
 *         .addTransfers(Transfer.of("National Reinsurance", Fraction.HALF, "Policy 2026-118"))
 *         .build();
 * }</pre>
 */
@HouseStyle
@Value.Immutable
public interface Risk extends Identified {
    /** {@return what may go wrong, not blank} */
    String statement();

    /** {@return what it is about} */
    Optional<RiskCategory> category();

    /** {@return how likely it is, a number from 0 to 1 or a category; empty is unknown, not nought} */
    Optional<Rating> likelihood();

    /** {@return how hard it would strike, a number of 0 or more or a category; empty is unknown, not nought} */
    Optional<Rating> impact();

    /** {@return who bears it; nobody unless it is said otherwise} */
    @Value.Default
    default Bearers bearers() {
        return Bearers.nobody();
    }

    /** {@return what was passed to parties outside, in order} */
    List<Transfer> transfers();

    /** {@return how well actors can manage it, by actor; an actor that is not listed beside others cannot} */
    List<Control> control();

    /** {@return the id of the actor that watches over it} */
    Optional<String> owner();

    /** {@return what is done about it; blank text counts as absent} */
    Optional<String> mitigation();

    /** {@return the day on which it is looked at next} */
    Optional<LocalDate> reviewDate();

    /** {@return why it lies with somebody who is not best placed} */
    Optional<Deviation> deviation();

    /**
     * {@return this risk with other abilities to manage it}
     *
     * @param control the abilities, in any order
     */
    Risk withControl(Iterable<? extends Control> control);

    /**
     * {@return this risk with another mitigation}
     *
     * @param mitigation what is done about it, or nothing
     */
    Risk withMitigation(Optional<String> mitigation);

    /**
     * {@return this risk with other bearers}
     *
     * @param bearers who bears it
     */
    Risk withBearers(Bearers bearers);

    /**
     * {@return this risk with another likelihood}
     *
     * @param likelihood a number from 0 to 1 or a category
     */
    Risk withLikelihood(Rating likelihood);

    /**
     * {@return this risk with another impact}
     *
     * @param impact a number of 0 or more or a category
     */
    Risk withImpact(Rating impact);

    /**
     * {@return this risk with other transfers}
     *
     * @param transfers the new transfers, in any order
     */
    Risk withTransfers(Iterable<? extends Transfer> transfers);

    /** {@return this risk, checked and in order} */
    @Value.Check
    default Risk check() {
        Fraction transferred = transfers().stream().map(Transfer::share).reduce(Fraction.ZERO, Fraction::plus);
        Fraction split = bearers() instanceof Bearers.Split ? bearers().total() : Fraction.ZERO;
        Fraction likelihood = likelihood().orElse(Rating.Category.MEDIUM) instanceof Rating.Measured measured
                ? measured.value()
                : Fraction.ONE;
        new Faults()
                .id("id", id())
                .text("statement", statement())
                .when(
                        likelihood.isGreaterThan(Fraction.ONE),
                        "likelihood",
                        "likelihood " + likelihood + " is above 1",
                        "Maybe it was meant as a percentage: write 25 % as 0.25.")
                .when(
                        split.plus(transferred).isGreaterThan(Fraction.ONE),
                        "transfers",
                        "bearers and transfers add up to " + split.plus(transferred) + ", more than 1",
                        "Maybe a part that was transferred is still written to a bearer.")
                .twice("control", control().stream().map(Control::actor).toList())
                .throwAny();
        Comparator<Transfer> order = Comparator.naturalOrder();
        Comparator<Control> byActor = Comparator.naturalOrder();
        return Sorted.isSorted(transfers(), order)
                        && Sorted.isSorted(control(), byActor)
                        && !Faults.isBlank(mitigation())
                ? this
                : withTransfers(Sorted.by(transfers(), order))
                        .withControl(Sorted.by(control(), byActor))
                        .withMitigation(Faults.present(mitigation()));
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a risk: id and statement have to be given. */
    final class Builder extends ImmutableRisk.Builder {
        Builder() {}
    }
}
