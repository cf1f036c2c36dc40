package io.github.alliancekit.core.plan;

import io.github.alliancekit.core.internal.ElementList;
import io.github.alliancekit.core.internal.Faults;
import io.github.alliancekit.core.internal.Sorted;
import io.github.alliancekit.core.value.Identified;
import io.github.alliancekit.core.value.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A plan of action: a period, objectives, and the commitments that serve them (ECOSOC note: "planes de acción con
 * objetivos claros, responsabilidades definidas y plazos establecidos").
 *
 * <p>Commitments are kept in a persistent list: replacing one of a hundred thousand costs about a microsecond and
 * shares the others; that, written by hand, makes this class longer than other types. A commitment may name an
 * objective that the plan lacks; the alliance that holds the plan refuses it.
 *
 * <p>This type is longer than others: written by hand, for the sake of that list.
 *
 * <pre>{@code
 * Plan plan = Plan.builder()
 *         .id("P1").name("Plan of action 2025-2026")
 *         .period(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31)))
 *         .addObjectives(new Objective("O1", "Safe water for every household"))
 *         .addCommitments(treatment, tariffs)
 *         .build();
 * Plan later = plan.withCommitment(treatment.withDue(LocalDate.of(2026, 12, 31)));
 * }</pre>
 */
public final class Plan implements Identified {
    private final String id;
    private final String name;
    private final Period period;
    private final List<Priority> priorities;
    private final List<Objective> objectives;
    private final List<PolicyStage> policyStages;
    private final ElementList<Commitment> commitments;

    private Plan(
            String id,
            String name,
            Period period,
            List<Priority> priorities,
            List<Objective> objectives,
            List<PolicyStage> policyStages,
            ElementList<Commitment> commitments) {
        this.id = id;
        this.name = name;
        this.period = period;
        this.priorities = priorities;
        this.objectives = objectives;
        this.policyStages = policyStages;
        this.commitments = commitments;
    }

    @Override
    public String id() {
        return id;
    }

    /** {@return the name of the plan, not blank} */
    public String name() {
        return name;
    }

    /** {@return the days that the plan covers} */
    public Period period() {
        return period;
    }

    /** {@return what comes first, sorted by id} */
    public List<Priority> priorities() {
        return priorities;
    }

    /** {@return what is done in the stages of the policy cycle, by stage and activity} */
    public List<PolicyStage> policyStages() {
        return policyStages;
    }

    /** {@return what the plan is to reach, sorted by id} */
    public List<Objective> objectives() {
        return objectives;
    }

    /** {@return what was promised, sorted by id; an unchangeable view} */
    public List<Commitment> commitments() {
        return commitments.asJava();
    }

    /**
     * {@return the commitment with an id, if the plan has it}
     *
     * @param id the id of a commitment
     */
    public Optional<Commitment> commitment(String id) {
        return commitments.find(id);
    }

    /**
     * {@return where a commitment stands among the commitments, from 0; empty if the plan has none with this id}
     *
     * @param id the id of a commitment
     */
    public OptionalInt position(String id) {
        int at = commitments.position(id);
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
    }

    /**
     * {@return this plan with a commitment added, or put in the place of the one with its id}
     *
     * @param commitment the new commitment
     */
    public Plan withCommitment(Commitment commitment) {
        return new Plan(id, name, period, priorities, objectives, policyStages, commitments.with(commitment));
    }

    /**
     * {@return this plan with other commitments}
     *
     * @param commitments the new commitments, in any order
     */
    public Plan withCommitments(Iterable<? extends Commitment> commitments) {
        return new Plan(
                id, name, period, priorities, objectives, policyStages, ElementList.of("commitments", commitments));
    }

    /**
     * {@return this plan with other objectives}
     *
     * @param objectives the new objectives, in any order
     */
    public Plan withObjectives(Iterable<? extends Objective> objectives) {
        List<Objective> sorted =
                ElementList.<Objective>of("objectives", objectives).asJava();
        return new Plan(id, name, period, priorities, sorted, policyStages, commitments);
    }

    /**
     * {@return this plan with other priorities}
     *
     * @param priorities the new priorities, in any order
     */
    public Plan withPriorities(Iterable<? extends Priority> priorities) {
        List<Priority> sorted =
                ElementList.<Priority>of("priorities", priorities).asJava();
        return new Plan(id, name, period, sorted, objectives, policyStages, commitments);
    }

    /**
     * {@return this plan with another name}
     *
     * @param name the new name, not blank
     */
    public Plan withName(String name) {
        new Faults().text("name", name).throwAny();
        return new Plan(id, name, period, priorities, objectives, policyStages, commitments);
    }

    /**
     * {@return this plan with another period}
     *
     * @param period the days that the plan covers
     */
    public Plan withPeriod(Period period) {
        return new Plan(id, name, period, priorities, objectives, policyStages, commitments);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Plan that
                && id.equals(that.id)
                && name.equals(that.name)
                && period.equals(that.period)
                && priorities.equals(that.priorities)
                && objectives.equals(that.objectives)
                && policyStages.equals(that.policyStages)
                && commitments.equals(that.commitments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, name, period, priorities, objectives, policyStages, commitments);
    }

    @Override
    public String toString() {
        return "Plan{id=" + id + ", name=" + name + ", period=" + period + ", priorities=" + priorities
                + ", objectives=" + objectives + ", policyStages=" + policyStages + ", commitments=" + commitments
                + "}";
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a plan: id, name and period have to be given. */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable String name;
        private @Nullable Period period;
        private final List<Priority> priorities = new ArrayList<>();
        private final List<Objective> objectives = new ArrayList<>();
        private final List<PolicyStage> policyStages = new ArrayList<>();
        private final List<Commitment> commitments = new ArrayList<>();

        private Builder() {}

        /**
         * Sets the id.
         *
         * @param id the id, unique in the alliance
         * @return this builder
         */
        public Builder id(String id) {
            this.id = id;
            return this;
        }

        /**
         * Sets the name.
         *
         * @param name the name, not blank
         * @return this builder
         */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /**
         * Sets the period.
         *
         * @param period the days that the plan covers
         * @return this builder
         */
        public Builder period(Period period) {
            this.period = period;
            return this;
        }

        /**
         * Adds priorities.
         *
         * @param priorities priorities in any order
         * @return this builder
         */
        public Builder addPriorities(Priority... priorities) {
            return addAllPriorities(List.of(priorities));
        }

        /**
         * Adds priorities.
         *
         * @param priorities priorities in any order
         * @return this builder
         */
        public Builder addAllPriorities(Iterable<? extends Priority> priorities) {
            priorities.forEach(this.priorities::add);
            return this;
        }

        /**
         * Adds stages of the policy cycle.
         *
         * @param policyStages stages of the policy cycle in any order
         * @return this builder
         */
        public Builder addPolicyStages(PolicyStage... policyStages) {
            return addAllPolicyStages(List.of(policyStages));
        }

        /**
         * Adds stages of the policy cycle.
         *
         * @param policyStages stages of the policy cycle in any order
         * @return this builder
         */
        public Builder addAllPolicyStages(Iterable<? extends PolicyStage> policyStages) {
            policyStages.forEach(this.policyStages::add);
            return this;
        }

        /**
         * Adds objectives.
         *
         * @param objectives objectives in any order
         * @return this builder
         */
        public Builder addObjectives(Objective... objectives) {
            return addAllObjectives(List.of(objectives));
        }

        /**
         * Adds objectives.
         *
         * @param objectives objectives in any order
         * @return this builder
         */
        public Builder addAllObjectives(Iterable<? extends Objective> objectives) {
            objectives.forEach(this.objectives::add);
            return this;
        }

        /**
         * Adds commitments.
         *
         * @param commitments commitments in any order
         * @return this builder
         */
        public Builder addCommitments(Commitment... commitments) {
            return addAllCommitments(List.of(commitments));
        }

        /**
         * Adds commitments.
         *
         * @param commitments commitments in any order
         * @return this builder
         */
        public Builder addAllCommitments(Iterable<? extends Commitment> commitments) {
            commitments.forEach(this.commitments::add);
            return this;
        }

        /**
         * Builds the plan.
         *
         * @return the plan, its lists sorted by id
         * @throws io.github.alliancekit.core.value.InvalidAllianceException with all faults, if it is not sound
         */
        public Plan build() {
            new Faults()
                    .requiredId("id", id)
                    .requiredText("name", name)
                    .required("period", period)
                    .unique("priorities", priorities)
                    .unique("objectives", objectives)
                    .twice("policyStages", policyStages)
                    .unique("commitments", commitments)
                    .throwAny();
            return new Plan(
                    Objects.requireNonNull(id),
                    Objects.requireNonNull(name),
                    Objects.requireNonNull(period),
                    ElementList.<Priority>of("priorities", priorities).asJava(),
                    ElementList.<Objective>of("objectives", objectives).asJava(),
                    List.copyOf(Sorted.by(policyStages, Comparator.naturalOrder())),
                    ElementList.of("commitments", commitments));
        }
    }
}
