package io.github.alliancekit.core.plan;

import io.github.alliancekit.core.internal.Faults;
import io.github.alliancekit.core.internal.HouseStyle;
import io.github.alliancekit.core.internal.Sorted;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.Identified;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that members of an alliance promised to do, with who answers for it, by when, and how one can tell.
 *
 * <p>This type is longer than others because the plan's rules read most of their facts here.
 *
 * <p>Its id is unique in the whole alliance, not only in its plan, because results and other commitments point to it.
 *
 * <pre>{@code
 * Commitment treatment = Commitment.builder()
 *         .id("C1").statement("Build the treatment plant of the upper basin").objective("O1")
 *         .addAssignment("water-company", Letter.R).addAssignment("ministry", Letter.A)
 *         .due(LocalDate.of(2027, 6, 30))
 *         .addIndicators(households)
 *         .build();
 * }</pre>
 */
@HouseStyle
@Value.Immutable
public interface Commitment extends Identified {
    /** {@return what was promised, not blank} */
    String statement();

    /** {@return the id of the objective of the same plan that it serves} */
    Optional<String> objective();

    /** {@return how much it weighs among all commitments, 0 or more; 1 unless it is said otherwise} */
    @Value.Default
    default Fraction weight() {
        return Fraction.ONE;
    }

    /**
     * {@return whether this stands for the whole alliance, because its source knows roles only for the whole} Its
     * letters then say nothing about how responsibility is shared out.
     */
    @Value.Default
    default boolean wholeAlliance() {
        return false;
    }

    /** {@return who is accountable, responsible, consulted and informed, by letter and actor} */
    List<Assignment> assignments();

    /** {@return the first day of work} */
    Optional<LocalDate> start();

    /** {@return the day by which it is to be kept, not before the start} */
    Optional<LocalDate> due();

    /** {@return the id of the actor that takes over if an accountable or responsible one leaves} */
    Optional<String> backup();

    /** {@return the decisions to move the due date, by date, one a day} */
    List<Replan> replans();

    /** {@return the ids of the commitments that have to be kept before, in order, never its own} */
    List<String> predecessors();

    /** {@return how to tell whether it was kept, sorted by id} */
    List<Indicator> indicators();

    /** {@return the ids of the contributions that back it, in order} */
    List<String> resources();

    /** {@return the perspectives of equity that it takes, each once, in order} */
    List<EquityLens> lenses();

    /** {@return what it does about climate change; empty if nothing} */
    Optional<ClimateAction> climateAction();

    /** {@return the ids of the instruments that it serves, in order} */
    List<String> instruments();

    /** {@return how far it has come, by date, one report a day} */
    List<Progress> progress();

    /**
     * {@return whether any actor holds a letter}
     *
     * @param letter one of the four
     */
    default boolean has(Letter letter) {
        for (Assignment assignment : assignments()) {
            if (assignment.letter() == letter) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return the ids of the actors that hold a letter, in order}
     *
     * @param letter one of the four
     */
    default List<String> holders(Letter letter) {
        // Rules ask this more often than anything else: of one holder, or none, no list is built up.
        String first = null;
        List<String> several = null;
        List<Assignment> assignments = assignments();
        for (int i = 0; i < assignments.size(); i++) {
            Assignment assignment = assignments.get(i);
            if (assignment.letter() == letter) {
                if (first == null) {
                    first = assignment.actor();
                } else {
                    several = several == null ? new ArrayList<>(List.of(first)) : several;
                    several.add(assignment.actor());
                }
            }
        }
        return first == null ? List.of() : several == null ? List.of(first) : List.copyOf(several);
    }

    /**
     * {@return this commitment with other assignments}
     *
     * @param assignments the new assignments, in any order
     */
    Commitment withAssignments(Iterable<? extends Assignment> assignments);

    /**
     * {@return this commitment with another due date}
     *
     * @param due the day by which it is to be kept
     */
    Commitment withDue(LocalDate due);

    /**
     * {@return this commitment with another objective}
     *
     * @param objective the id of an objective of the same plan
     */
    Commitment withObjective(String objective);

    /**
     * {@return this commitment with other indicators}
     *
     * @param indicators the new indicators, in any order
     */
    Commitment withIndicators(Iterable<? extends Indicator> indicators);

    /**
     * {@return this commitment with another weight}
     *
     * @param weight 0 or more
     */
    Commitment withWeight(Fraction weight);

    /**
     * {@return this commitment with another backup}
     *
     * @param backup the id of an actor
     */
    Commitment withBackup(String backup);

    /**
     * {@return this commitment with other replans}
     *
     * @param replans the decisions to move the due date, in any order
     */
    Commitment withReplans(Iterable<? extends Replan> replans);

    /**
     * {@return this commitment with other predecessors}
     *
     * @param predecessors the ids of commitments, in any order
     */
    Commitment withPredecessors(Iterable<String> predecessors);

    /**
     * {@return this commitment backed by other contributions}
     *
     * @param resources the ids of contributions, in any order
     */
    Commitment withResources(Iterable<String> resources);

    /**
     * {@return this commitment with other reports of progress}
     *
     * @param progress how far it has come, in any order
     */
    Commitment withProgress(Iterable<? extends Progress> progress);

    /** {@return this commitment, checked and in order} */
    @Value.Check
    default Commitment check() {
        boolean dueTooEarly =
                start().isPresent() && due().isPresent() && due().get().isBefore(start().get());
        new Faults()
                .id("id", id())
                .text("statement", statement())
                .notNegative("weight", weight())
                .when(
                        dueTooEarly,
                        "due",
                        "due " + due().orElse(null) + " is before start " + start().orElse(null),
                        "Maybe the two dates were swapped.")
                .when(
                        new HashSet<>(assignments()).size() < assignments().size(),
                        "assignments",
                        "an actor holds the same letter twice",
                        "Maybe leave one of the two out.")
                .unique("indicators", indicators())
                .twice("predecessors", predecessors())
                .twice("resources", resources())
                .twice("lenses", lenses())
                .twice("instruments", instruments())
                .twice("replans", replans().stream().map(Replan::date).toList())
                .twice("progress", progress().stream().map(Progress::date).toList())
                .when(
                        predecessors().contains(id()),
                        "predecessors",
                        "commitment \"" + id() + "\" is among its own predecessors",
                        "Maybe another commitment was meant.")
                .throwAny();
        return isInOrder() ? this : inOrder();
    }

    private boolean isInOrder() {
        return Sorted.isSorted(assignments(), Comparator.naturalOrder())
                && Sorted.isSorted(indicators(), Comparator.comparing(Indicator::id))
                && Sorted.isSorted(replans(), Comparator.naturalOrder())
                && Sorted.isSorted(predecessors(), Comparator.naturalOrder())
                && Sorted.isSorted(resources(), Comparator.naturalOrder())
                && Sorted.isSorted(lenses(), Comparator.naturalOrder())
                && Sorted.isSorted(instruments(), Comparator.naturalOrder())
                && Sorted.isSorted(progress(), Comparator.naturalOrder());
    }

    private Commitment inOrder() {
        return new Builder()
                .from(this)
                .assignments(Sorted.by(assignments(), Comparator.naturalOrder()))
                .indicators(Sorted.by(indicators(), Comparator.comparing(Indicator::id)))
                .replans(Sorted.by(replans(), Comparator.naturalOrder()))
                .predecessors(Sorted.by(predecessors(), Comparator.naturalOrder()))
                .resources(Sorted.by(resources(), Comparator.naturalOrder()))
                .lenses(Sorted.by(lenses(), Comparator.naturalOrder()))
                .instruments(Sorted.by(instruments(), Comparator.naturalOrder()))
                .progress(Sorted.by(progress(), Comparator.naturalOrder()))
                .build();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a commitment: id and statement have to be given. */
    final class Builder extends ImmutableCommitment.Builder {
        Builder() {}

        /**
         * Adds a letter.
         *
         * @param actor the id of an actor
         * @param letter what the actor has to do with the commitment
         * @return this builder
         */
        public Builder addAssignment(String actor, Letter letter) {
            return addAssignments(Assignment.of(actor, letter));
        }
    }
}
