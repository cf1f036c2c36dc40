package io.github.alliancekit.core;

import io.github.alliancekit.core.internal.Faults;
import io.github.alliancekit.core.internal.HouseStyle;
import io.github.alliancekit.core.internal.Sorted;
import io.github.alliancekit.core.value.SdgTarget;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The one goal that all actors of an alliance share (APCI 2.2: "objetivo común de desarrollo sostenible, compartido por
 * todos los actores").
 *
 * <p>It holds what is to be reached for society; what each plan is to reach is told by its objectives.
 *
 * <pre>{@code
 * Goal goal = Goal.builder()
 *         .statement("Safe water for every household of the upper basin by 2030")
 *         .publicInterest("Half of the households drink from open springs")
 *         .addSdg(SdgTarget.of("6.1"), SdgTarget.of("17.17"))
 *         .build();
 * }</pre>
 */
@HouseStyle
@Value.Immutable
public interface Goal {
    /** {@return what is to be reached, not blank} */
    String statement();

    /** {@return why it matters to society; blank text counts as absent} */
    Optional<String> publicInterest();

    /** {@return the goals and targets of the 2030 Agenda that it serves, each once, in order} */
    List<SdgTarget> sdg();

    /** {@return the acts by which actors made it their own, by actor and date} */
    List<Endorsement> endorsements();

    /**
     * {@return this goal with other endorsements}
     *
     * @param endorsements the acts, in any order
     */
    Goal withEndorsements(Iterable<? extends Endorsement> endorsements);

    /**
     * {@return this goal with another public interest}
     *
     * @param publicInterest why it matters to society, or nothing
     */
    Goal withPublicInterest(Optional<String> publicInterest);

    /**
     * {@return this goal serving other goals and targets of the 2030 Agenda}
     *
     * @param sdg goals and targets in any order
     */
    Goal withSdg(Iterable<? extends SdgTarget> sdg);

    /** {@return this goal, checked and in order} */
    @Value.Check
    default Goal check() {
        new Faults()
                .text("statement", statement())
                .when(
                        new HashSet<>(sdg()).size() < sdg().size(),
                        "sdg",
                        "a code stands twice in sdg " + sdg(),
                        "Maybe leave one of the two out.")
                .twice("endorsements", endorsements())
                .throwAny();
        Comparator<SdgTarget> order = Comparator.naturalOrder();
        Comparator<Endorsement> byActor = Comparator.naturalOrder();
        return Sorted.isSorted(sdg(), order)
                        && Sorted.isSorted(endorsements(), byActor)
                        && !Faults.isBlank(publicInterest())
                ? this
                : withSdg(Sorted.by(sdg(), order))
                        .withEndorsements(Sorted.by(endorsements(), byActor))
                        .withPublicInterest(Faults.present(publicInterest()));
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a goal: the statement has to be given. */
    final class Builder extends ImmutableGoal.Builder {
        Builder() {}
    }
}
