package io.github.alliancekit.core.distribution;

import io.github.alliancekit.core.internal.Faults;
import io.github.alliancekit.core.internal.HouseStyle;
import io.github.alliancekit.core.internal.Sorted;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.Identified;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Something that was achieved, when, with what evidence, and to whom it is owed (ECOSOC note: "resultados concretos").
 *
 * <p>What was hoped for is told by benefits and indicators; this is what came.
 *
 * <pre>{@code
 * Result connected = Result.builder()
 *         .id("E1").statement("Households connected").quantity(Fraction.of(1_450)).unit("households")
 *         .date(LocalDate.of(2026, 9, 30)).addEvidence("Survey of the regulator")
 *         .addCommitments("C2").addAttribution(new Attribution("water-company", Fraction.ONE))
 *         .build();
 * }</pre>
 */
@HouseStyle
@Value.Immutable
public interface Result extends Identified {
    /** {@return what was achieved, not blank} */
    String statement();

    /** {@return how much; empty if it was not counted} */
    Optional<Fraction> quantity();

    /** {@return the unit of the quantity; blank text counts as absent} */
    Optional<String> unit();

    /** {@return the day by which it was achieved} */
    LocalDate date();

    /** {@return where it can be looked up, in the order of writing; no text is blank} */
    List<String> evidence();

    /** {@return the ids of the commitments that it came of, in order} */
    List<String> commitments();

    /** {@return to whom it is owed, by actor, adding up to at most 1} */
    List<Attribution> attribution();

    /**
     * {@return this result in another unit}
     *
     * @param unit the unit of the quantity, or nothing
     */
    Result withUnit(Optional<String> unit);

    /**
     * {@return this result coming of other commitments}
     *
     * @param commitments the ids of commitments, in any order
     */
    Result withCommitments(Iterable<String> commitments);

    /**
     * {@return this result owed to others}
     *
     * @param attribution the shares, in any order
     */
    Result withAttribution(Iterable<? extends Attribution> attribution);

    /** {@return this result, checked and in order} */
    @Value.Check
    default Result check() {
        Fraction sum = attribution().stream().map(Attribution::share).reduce(Fraction.ZERO, Fraction::plus);
        Set<String> actors = new HashSet<>();
        Faults faults = Faults.notBlank("evidence", evidence())
                .id("id", id())
                .text("statement", statement())
                .twice("commitments", commitments())
                .when(
                        sum.isGreaterThan(Fraction.ONE),
                        "attribution",
                        "shares add up to " + sum + ", more than 1",
                        "Maybe one share is too large, or one actor too many.");
        attribution()
                .forEach(one -> faults.when(
                        !actors.add(one.actor()),
                        "attribution",
                        "actor " + one.actor() + " has two shares in attribution",
                        "Maybe add the two into one."));
        faults.throwAny();
        Comparator<Attribution> byActor = Comparator.naturalOrder();
        Comparator<String> byId = Comparator.naturalOrder();
        return Sorted.isSorted(attribution(), byActor)
                        && Sorted.isSorted(commitments(), byId)
                        && !Faults.isBlank(unit())
                ? this
                : withAttribution(Sorted.by(attribution(), byActor))
                        .withCommitments(Sorted.by(commitments(), byId))
                        .withUnit(Faults.present(unit()));
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a result: id, statement and date have to be given. */
    final class Builder extends ImmutableResult.Builder {
        Builder() {}
    }
}
