package io.github.alliancekit.core.distribution;

import io.github.alliancekit.core.internal.Faults;
import io.github.alliancekit.core.internal.HouseStyle;
import io.github.alliancekit.core.internal.Sorted;
import io.github.alliancekit.core.value.Identified;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * People outside the alliance who receive its benefits or bear its risks (Mérida declaration, commitment 7: "grupos de
 * personas en situación de vulnerabilidad").
 *
 * <p>A group is not an actor: it answers for nothing and has no vote. Actors may represent it.
 *
 * <pre>{@code
 * BeneficiaryGroup smallholders = BeneficiaryGroup.builder()
 *         .id("G1").name("Smallholders of the upper basin").vulnerable(true).prioritised(true)
 *         .addRepresentedBy("farmers-union")
 *         .build();
 * }</pre>
 */
@HouseStyle
@Value.Immutable
public interface BeneficiaryGroup extends Identified {
    /** {@return the name of the group, not blank} */
    String name();

    /** {@return whether its people are in a situation of vulnerability} */
    boolean vulnerable();

    /** {@return whether the alliance puts it first} */
    boolean prioritised();

    /** {@return whether it is a community; false unless it is said otherwise} */
    @Value.Default
    default boolean community() {
        return false;
    }

    /** {@return the ids of the actors that represent it, in order} */
    List<String> representedBy();

    /** {@return the id of the territory where its people live} */
    Optional<String> territory();

    /**
     * {@return this group represented by others}
     *
     * @param representedBy the ids of actors, in any order
     */
    BeneficiaryGroup withRepresentedBy(Iterable<String> representedBy);

    /** {@return this group, checked and in order} */
    @Value.Check
    default BeneficiaryGroup check() {
        new Faults()
                .id("id", id())
                .text("name", name())
                .when(
                        new HashSet<>(representedBy()).size() < representedBy().size(),
                        "representedBy",
                        "an actor stands twice in representedBy " + representedBy(),
                        "Maybe leave one of the two out.")
                .throwAny();
        Comparator<String> order = Comparator.naturalOrder();
        return Sorted.isSorted(representedBy(), order) ? this : withRepresentedBy(Sorted.by(representedBy(), order));
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a group: id, name, vulnerable and prioritised have to be given. */
    final class Builder extends ImmutableBeneficiaryGroup.Builder {
        Builder() {}
    }
}
