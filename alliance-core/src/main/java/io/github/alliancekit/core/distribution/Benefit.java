package io.github.alliancekit.core.distribution;

import io.github.alliancekit.core.internal.Faults;
import io.github.alliancekit.core.internal.HouseStyle;
import io.github.alliancekit.core.internal.Sorted;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.Identified;
import io.github.alliancekit.core.value.Money;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something good that the alliance brings about, what it is worth and who receives it.
 *
 * <p>Shares may add up to less than 1: the rest was promised to nobody. What was in fact achieved is a result, not a
 * benefit.
 *
 * <pre>{@code
 * Benefit water = Benefit.builder()
 *         .id("B1").statement("Safe water at home").value(Money.of(2_000_000))
 *         .addShares(Share.ofGroup("G1", Fraction.parse("0.7")), Share.ofActor("water-company", Fraction.parse("0.3")))
 *         .build();
 * }</pre>
 */
@HouseStyle
@Value.Immutable
public interface Benefit extends Identified {
    /** {@return what it is, not blank} */
    String statement();

    /** {@return what it is worth; empty is unknown, not nought} */
    Optional<Money> value();

    /** {@return who receives it, ordered by holder, adding up to at most 1} */
    List<Share> shares();

    /**
     * {@return this benefit with other shares}
     *
     * @param shares the new shares, in any order
     */
    Benefit withShares(Iterable<? extends Share> shares);

    /**
     * {@return this benefit with another value}
     *
     * @param value what it is worth
     */
    Benefit withValue(Money value);

    /** {@return this benefit, checked and in order} */
    @Value.Check
    default Benefit check() {
        Faults faults = new Faults().id("id", id()).text("statement", statement());
        Share.checkHolders(faults, "shares", shares());
        Fraction sum = Share.sum(shares());
        faults.when(
                        sum.isGreaterThan(Fraction.ONE),
                        "shares",
                        "shares add up to " + sum + ", more than 1",
                        "Maybe one share is too large, or one holder too many.")
                .throwAny();
        Comparator<Share> order = Comparator.comparing(Share::holder);
        return Sorted.isSorted(shares(), order) ? this : withShares(Sorted.by(shares(), order));
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a benefit: id and statement have to be given. */
    final class Builder extends ImmutableBenefit.Builder {
        Builder() {}
    }
}
