package io.github.alliancekit.core.plan;

import io.github.alliancekit.core.internal.Faults;
import io.github.alliancekit.core.internal.HouseStyle;
import io.github.alliancekit.core.internal.Sorted;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.Identified;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A measure by which anybody can tell whether a commitment was kept.
 *
 * <p>A commitment is verifiable by an indicator that has unit, target and means of verification; the baseline is
 * recommended. What was measured is told by progress and results, not here.
 *
 * <pre>{@code
 * Indicator households = Indicator.builder()
 *         .id("I1").name("Households with safe water").unit("households")
 *         .baseline(Fraction.of(1_200)).target(Fraction.of(4_000))
 *         .verification("Yearly survey of the water board")
 *         .build();
 * }</pre>
 */
@HouseStyle
@Value.Immutable
public interface Indicator extends Identified {
    /** {@return what is measured, not blank} */
    String name();

    /** {@return the unit of baseline and target; blank text counts as absent} */
    Optional<String> unit();

    /** {@return the value at the start; empty if nobody measured it} */
    Optional<Fraction> baseline();

    /** {@return the value to reach; empty if none was set} */
    Optional<Fraction> target();

    /** {@return the means of verification: where the value can be looked up; blank text counts as absent} */
    Optional<String> verification();

    /** {@return the id of the group that it counts; empty if it counts everybody} */
    Optional<String> group();

    /** {@return the perspectives of equity that it looks through, each once, in order} */
    List<EquityLens> lenses();

    /**
     * {@return this indicator looking through other lenses}
     *
     * @param lenses perspectives of equity, in any order
     */
    Indicator withLenses(Iterable<? extends EquityLens> lenses);

    /**
     * {@return this indicator with another target}
     *
     * @param target the value to reach
     */
    Indicator withTarget(Fraction target);

    /**
     * {@return this indicator with another unit}
     *
     * @param unit the unit of baseline and target, or nothing
     */
    Indicator withUnit(Optional<String> unit);

    /**
     * {@return this indicator with other means of verification}
     *
     * @param verification where the value can be looked up, or nothing
     */
    Indicator withVerification(Optional<String> verification);

    /** {@return this indicator, checked, blank text taken out} */
    @Value.Check
    default Indicator check() {
        new Faults()
                .id("id", id())
                .text("name", name())
                .twice("lenses", lenses())
                .throwAny();
        Comparator<EquityLens> order = Comparator.naturalOrder();
        boolean inOrder =
                Sorted.isSorted(lenses(), order) && !Faults.isBlank(unit()) && !Faults.isBlank(verification());
        return inOrder
                ? this
                : withUnit(Faults.present(unit()))
                        .withVerification(Faults.present(verification()))
                        .withLenses(Sorted.by(lenses(), order));
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an indicator: id and name have to be given. */
    final class Builder extends ImmutableIndicator.Builder {
        Builder() {}
    }
}
