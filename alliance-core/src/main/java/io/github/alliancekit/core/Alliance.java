package io.github.alliancekit.core;

import io.github.alliancekit.core.actor.AbsentSector;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.disclosure.Disclosure;
import io.github.alliancekit.core.disclosure.Undisclosed;
import io.github.alliancekit.core.distribution.BeneficiaryGroup;
import io.github.alliancekit.core.distribution.Benefit;
import io.github.alliancekit.core.distribution.Contribution;
import io.github.alliancekit.core.distribution.IrrelevantRisk;
import io.github.alliancekit.core.distribution.Result;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.distribution.Territory;
import io.github.alliancekit.core.governance.Governance;
import io.github.alliancekit.core.index.AllianceIndex;
import io.github.alliancekit.core.internal.ElementList;
import io.github.alliancekit.core.internal.Faults;
import io.github.alliancekit.core.internal.Sorted;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Instrument;
import io.github.alliancekit.core.plan.Lesson;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.plan.Replication;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fault;
import io.github.alliancekit.core.value.Identified;
import io.github.alliancekit.core.value.InvalidAllianceException;
import io.github.alliancekit.core.value.Money;
import io.github.alliancekit.core.value.Rate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A multi-actor alliance: voluntary, horizontal cooperation whose actors share out responsibilities, benefits, risks
 * and results (APCI 2.1: "Un esquema de cooperación voluntaria de carácter horizontal").
 *
 * <p>It holds all that was written down about the alliance, and what of it is undisclosed. It is immutable and sound by
 * construction: building one throws every fault at once. It says nothing about how good the alliance is.
 *
 * <p>This class is longer than other model types because it is written by hand: {@link #withCommitment} and
 * {@link #withRisk} share all other parts with this alliance and check only what they touch, which generated code
 * cannot.
 *
 * <pre>{@code
 * Alliance alliance = Alliance.builder()
 *         .id("upper-basin").name("Water for the upper basin")
 *         .kind(AllianceKind.MULTI_ACTOR).phase(Phase.IMPLEMENTATION)
 *         .goal(goal).addActors(ministry, waterCompany, farmersUnion)
 *         .addPlans(plan).addRisks(drought).addBenefits(water).addGroups(smallholders)
 *         .build();
 * Alliance later = alliance.withCommitment(treatment.withDue(LocalDate.of(2026, 12, 31)));
 * }</pre>
 */
public final class Alliance implements Identified {
    private final String id;
    private final String name;
    private final AllianceKind kind;
    private final Phase phase;
    private final Optional<String> currency;
    private final Optional<LocalDate> startDate;
    private final Optional<Goal> goal;
    private final Optional<Governance> governance;
    private final Optional<Replication> replication;
    private final boolean climateInScope;
    private final List<Rate> rates;
    private final ElementList<Actor> actors;
    private final ElementList<Plan> plans;
    private final ElementList<Risk> risks;
    private final ElementList<BeneficiaryGroup> groups;
    private final ElementList<Benefit> benefits;
    private final ElementList<Contribution> contributions;
    private final ElementList<Result> results;
    private final ElementList<Territory> territories;
    private final ElementList<Instrument> instruments;
    private final ElementList<Lesson> lessons;
    private final List<Principle> principles;
    private final List<IrrelevantRisk> irrelevantRisks;
    private final List<AbsentSector> absentSectors;
    private final List<Waiver> waivers;
    private final List<Undisclosed> undisclosed;
    private final Disclosure disclosure;
    private volatile @Nullable AllianceIndex index;

    private Alliance(Builder parts) {
        this.id = Objects.requireNonNullElse(parts.id, "");
        this.name = Objects.requireNonNullElse(parts.name, "");
        this.kind = Objects.requireNonNullElse(parts.kind, AllianceKind.MULTI_ACTOR);
        this.phase = Objects.requireNonNullElse(parts.phase, Phase.EXPLORATION);
        this.currency = parts.currency;
        this.startDate = parts.startDate;
        this.goal = parts.goal;
        this.governance = parts.governance;
        this.replication = parts.replication;
        this.climateInScope = parts.climateInScope;
        this.rates = List.copyOf(Sorted.by(parts.rates, Comparator.naturalOrder()));
        this.actors = ElementList.firstOfEach(parts.actors);
        this.plans = ElementList.firstOfEach(parts.plans);
        this.risks = ElementList.firstOfEach(parts.risks);
        this.groups = ElementList.firstOfEach(parts.groups);
        this.benefits = ElementList.firstOfEach(parts.benefits);
        this.contributions = ElementList.firstOfEach(parts.contributions);
        this.results = ElementList.firstOfEach(parts.results);
        this.territories = ElementList.firstOfEach(parts.territories);
        this.instruments = ElementList.firstOfEach(parts.instruments);
        this.lessons = ElementList.firstOfEach(parts.lessons);
        this.principles = List.copyOf(Sorted.by(parts.principles, Comparator.naturalOrder()));
        this.irrelevantRisks = List.copyOf(Sorted.by(parts.irrelevantRisks, Comparator.naturalOrder()));
        this.absentSectors = List.copyOf(Sorted.by(parts.absentSectors, Comparator.naturalOrder()));
        this.waivers = List.copyOf(Sorted.by(parts.waivers, Comparator.naturalOrder()));
        this.undisclosed = List.copyOf(Sorted.by(parts.undisclosed, Comparator.naturalOrder()));
        this.disclosure = Disclosure.of(undisclosed);
    }

    private Alliance(Alliance base, ElementList<Plan> plans, ElementList<Risk> risks, @Nullable AllianceIndex index) {
        this.id = base.id;
        this.name = base.name;
        this.kind = base.kind;
        this.phase = base.phase;
        this.currency = base.currency;
        this.startDate = base.startDate;
        this.goal = base.goal;
        this.governance = base.governance;
        this.replication = base.replication;
        this.climateInScope = base.climateInScope;
        this.rates = base.rates;
        this.actors = base.actors;
        this.plans = plans;
        this.risks = risks;
        this.groups = base.groups;
        this.benefits = base.benefits;
        this.contributions = base.contributions;
        this.results = base.results;
        this.territories = base.territories;
        this.instruments = base.instruments;
        this.lessons = base.lessons;
        this.principles = base.principles;
        this.irrelevantRisks = base.irrelevantRisks;
        this.absentSectors = base.absentSectors;
        this.waivers = base.waivers;
        this.undisclosed = base.undisclosed;
        this.disclosure = base.disclosure;
        this.index = index;
    }

    @Override
    public String id() {
        return id;
    }

    /** {@return the name of the alliance, not blank} */
    public String name() {
        return name;
    }

    /** {@return the kind, which decides what composition is asked of it} */
    public AllianceKind kind() {
        return kind;
    }

    /** {@return how far the alliance has come} */
    public Phase phase() {
        return phase;
    }

    /** {@return the currency of every amount that names none, three capital letters as in ISO 4217} */
    public Optional<String> currency() {
        return currency;
    }

    /** {@return the first day of the alliance} */
    public Optional<LocalDate> startDate() {
        return startDate;
    }

    /** {@return the goal that all actors share} */
    public Optional<Goal> goal() {
        return goal;
    }

    /** {@return how the alliance governs itself; empty if nothing was said about it} */
    public Optional<Governance> governance() {
        return governance;
    }

    /** {@return how what the alliance does may be done elsewhere or in larger measure} */
    public Optional<Replication> replication() {
        return replication;
    }

    /** {@return whether climate is among what the alliance is about; false unless it is said} */
    public boolean climateInScope() {
        return climateInScope;
    }

    /** {@return what other currencies are worth in the alliance's own, by currency and day} */
    public List<Rate> rates() {
        return rates;
    }

    /** {@return who takes part, members and observers, sorted by id} */
    public List<Actor> actors() {
        return actors.asJava();
    }

    /** {@return what was promised, sorted by id; all plans form one pool of commitments} */
    public List<Plan> plans() {
        return plans.asJava();
    }

    /** {@return the risk register, sorted by id; an unchangeable view} */
    public List<Risk> risks() {
        return risks.asJava();
    }

    /** {@return the groups outside the alliance that bear or receive, sorted by id} */
    public List<BeneficiaryGroup> groups() {
        return groups.asJava();
    }

    /** {@return what the alliance brings about, sorted by id} */
    public List<Benefit> benefits() {
        return benefits.asJava();
    }

    /** {@return what actors put in, sorted by id} */
    public List<Contribution> contributions() {
        return contributions.asJava();
    }

    /** {@return what was achieved, sorted by id} */
    public List<Result> results() {
        return results.asJava();
    }

    /** {@return the places that the alliance wants to reach, sorted by id} */
    public List<Territory> territories() {
        return territories.asJava();
    }

    /** {@return treaties, declarations and agreements that commitments serve, sorted by id} */
    public List<Instrument> instruments() {
        return instruments.asJava();
    }

    /** {@return what was learnt, sorted by id} */
    public List<Lesson> lessons() {
        return lessons.asJava();
    }

    /** {@return the principles, in order} */
    public List<Principle> principles() {
        return principles;
    }

    /** {@return the categories of risk that were judged not to concern the alliance, in order} */
    public List<IrrelevantRisk> irrelevantRisks() {
        return irrelevantRisks;
    }

    /** {@return the explanations of sectors that take no part, in order} */
    public List<AbsentSector> absentSectors() {
        return absentSectors;
    }

    /** {@return written decisions to live with a finding, by rule and element} */
    public List<Waiver> waivers() {
        return waivers;
    }

    /** {@return what is not known, by facet and element} */
    public List<Undisclosed> undisclosed() {
        return undisclosed;
    }

    /** {@return what is known and what is not, to be asked facet by facet} */
    public Disclosure disclosure() {
        return disclosure;
    }

    /**
     * {@return the actor with an id, if there is one}
     *
     * @param id the id of an actor
     */
    public Optional<Actor> actor(String id) {
        return actors.find(id);
    }

    /**
     * {@return the actors that are members on a day, sorted by id}
     *
     * @param day the day of an assessment
     */
    public List<Actor> members(LocalDate day) {
        List<Actor> members = new ArrayList<>(actors().size());
        for (Actor actor : actors()) {
            if (actor.isMember(day)) {
                members.add(actor);
            }
        }
        return List.copyOf(members);
    }

    /**
     * {@return the index of who carries what} It is made on first use and kept, and is meant for the rules of this
     * library: its type is exported to them alone.
     */
    public AllianceIndex index() {
        AllianceIndex made = index;
        if (made == null) {
            made = AllianceIndex.of(actors(), plans(), disclosure);
            index = made; // two threads may both make it: the two say the same
        }
        return made;
    }

    /**
     * {@return this alliance with a commitment put in the place of the one with its id} All other parts are shared, and
     * only what the commitment touches is checked again.
     *
     * @param commitment the new commitment
     * @throws InvalidAllianceException if no plan has a commitment with its id, or it points to something that is not
     *     there
     */
    public Alliance withCommitment(Commitment commitment) {
        int first = 0;
        for (Plan plan : plans()) {
            Optional<Commitment> before = plan.commitment(commitment.id());
            if (before.isPresent()) {
                new Faults().all(Structure.faultsOf(this, plan, commitment)).throwAny();
                int position = first + plan.position(commitment.id()).getAsInt();
                AllianceIndex derived = index().replacing(plan.id(), position, before.get(), commitment, disclosure);
                if (derived.total().isZero()) {
                    throw new InvalidAllianceException(List.of(Fault.value(
                            "plans",
                            "the weights of all " + derived.commitments() + " commitments are 0",
                            "Maybe leave the weights out: each commitment then weighs 1.")));
                }
                ElementList<Plan> changed = plans.with(plan.withCommitment(commitment));
                return new Alliance(this, changed, risks, derived);
            }
            first += plan.commitments().size();
        }
        throw new InvalidAllianceException(List.of(new Fault(
                Fault.Kind.REFERENCE,
                ElementPath.of("plans"),
                "there is no commitment with id \"" + commitment.id() + "\" to replace",
                "Maybe it is new: add it to a plan by Plan.withCommitment, and the plan by withPlan.")));
    }

    /**
     * {@return this alliance with a risk added, or put in the place of the one with its id} All other parts are shared.
     *
     * @param risk the new risk
     * @throws InvalidAllianceException if it points to something that is not there, or states what is undisclosed
     */
    public Alliance withRisk(Risk risk) {
        Alliance changed = new Alliance(this, plans, risks.with(risk), index);
        new Faults().all(Structure.faultsOf(changed, risk)).throwAny();
        return changed;
    }

    /**
     * {@return this alliance with a plan added, or put in the place of the one with its id}
     *
     * @param plan the new plan
     */
    public Alliance withPlan(Plan plan) {
        return toBuilder().plans(plans.with(plan).asJava()).build();
    }

    /**
     * {@return this alliance with an actor added, or put in the place of the one with its id}
     *
     * @param actor the new actor
     */
    public Alliance withActor(Actor actor) {
        return toBuilder().actors(actors.with(actor).asJava()).build();
    }

    /**
     * {@return this alliance with a benefit added, or put in the place of the one with its id}
     *
     * @param benefit the new benefit
     */
    public Alliance withBenefit(Benefit benefit) {
        return toBuilder().benefits(benefits.with(benefit).asJava()).build();
    }

    /**
     * {@return this alliance with a group added, or put in the place of the one with its id}
     *
     * @param group the new group
     */
    public Alliance withGroup(BeneficiaryGroup group) {
        return toBuilder().groups(groups.with(group).asJava()).build();
    }

    /**
     * {@return this alliance with another goal}
     *
     * @param goal the new goal
     */
    public Alliance withGoal(Goal goal) {
        return toBuilder().goal(goal).build();
    }

    /**
     * {@return this alliance with another governance}
     *
     * @param governance the new governance
     */
    public Alliance withGovernance(Governance governance) {
        return toBuilder().governance(governance).build();
    }

    /**
     * {@return this alliance in another phase}
     *
     * @param phase how far it has come
     */
    public Alliance withPhase(Phase phase) {
        return toBuilder().phase(phase).build();
    }

    /**
     * {@return this alliance with other things undisclosed}
     *
     * @param undisclosed what is not known, in any order
     */
    public Alliance withUndisclosed(Iterable<Undisclosed> undisclosed) {
        return toBuilder().undisclosed(undisclosed).build();
    }

    /**
     * {@return this alliance with other waivers}
     *
     * @param waivers the waivers, in any order
     */
    public Alliance withWaivers(Iterable<Waiver> waivers) {
        return toBuilder().waivers(waivers).build();
    }

    private List<Object> parts() {
        return List.of(
                List.of(id, name, kind, phase, currency, startDate, goal, governance, replication, climateInScope),
                List.of(rates, actors, plans, risks, groups, benefits, contributions, results, territories),
                List.of(instruments, lessons, principles, irrelevantRisks, absentSectors, waivers, undisclosed));
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return this == object || (object instanceof Alliance that && parts().equals(that.parts()));
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    /** {@return the id, the name and how many parts there are, in one line} */
    @Override
    public String toString() {
        int commitments =
                plans().stream().mapToInt(plan -> plan.commitments().size()).sum();
        return String.join(
                ", ",
                "Alliance " + id + " \"" + name + "\": " + count(actors().size(), "actor"),
                count(plans().size(), "plan"),
                count(commitments, "commitment"),
                count(risks().size(), "risk"),
                count(benefits().size(), "benefit"),
                undisclosed.size() + " undisclosed");
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** {@return a builder that holds all parts of this alliance} */
    public Builder toBuilder() {
        Builder builder = builder()
                .id(id)
                .name(name)
                .kind(kind)
                .phase(phase)
                .rates(rates)
                .actors(actors())
                .plans(plans())
                .risks(risks())
                .groups(groups())
                .benefits(benefits())
                .contributions(contributions())
                .results(results())
                .territories(territories())
                .instruments(instruments())
                .lessons(lessons())
                .principles(principles)
                .irrelevantRisks(irrelevantRisks)
                .absentSectors(absentSectors)
                .waivers(waivers)
                .undisclosed(undisclosed);
        builder.currency = currency;
        builder.startDate = startDate;
        builder.goal = goal;
        builder.governance = governance;
        builder.replication = replication;
        builder.climateInScope = climateInScope;
        return builder;
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds an alliance: id, name, kind and phase have to be given.
     *
     * <p>Methods that begin with {@code add} add to a list; those named like a list put another in its place.
     */
    public static final class Builder {
        private @Nullable String id;
        private @Nullable String name;
        private @Nullable AllianceKind kind;
        private @Nullable Phase phase;
        private Optional<String> currency = Optional.empty();
        private Optional<LocalDate> startDate = Optional.empty();
        private Optional<Goal> goal = Optional.empty();
        private Optional<Governance> governance = Optional.empty();
        private Optional<Replication> replication = Optional.empty();
        private boolean climateInScope;
        private final List<Rate> rates = new ArrayList<>();
        private final List<Actor> actors = new ArrayList<>();
        private final List<Plan> plans = new ArrayList<>();
        private final List<Risk> risks = new ArrayList<>();
        private final List<BeneficiaryGroup> groups = new ArrayList<>();
        private final List<Benefit> benefits = new ArrayList<>();
        private final List<Contribution> contributions = new ArrayList<>();
        private final List<Result> results = new ArrayList<>();
        private final List<Territory> territories = new ArrayList<>();
        private final List<Instrument> instruments = new ArrayList<>();
        private final List<Lesson> lessons = new ArrayList<>();
        private final List<Principle> principles = new ArrayList<>();
        private final List<IrrelevantRisk> irrelevantRisks = new ArrayList<>();
        private final List<AbsentSector> absentSectors = new ArrayList<>();
        private final List<Waiver> waivers = new ArrayList<>();
        private final List<Undisclosed> undisclosed = new ArrayList<>();

        private Builder() {}

        /**
         * Sets the id.
         *
         * @param id the id, unique among all alliances that are looked at together
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
         * Sets the kind.
         *
         * @param kind the kind
         * @return this builder
         */
        public Builder kind(AllianceKind kind) {
            this.kind = kind;
            return this;
        }

        /**
         * Sets the phase.
         *
         * @param phase how far the alliance has come
         * @return this builder
         */
        public Builder phase(Phase phase) {
            this.phase = phase;
            return this;
        }

        /**
         * Sets the currency of every amount that names none.
         *
         * @param currency three capital letters as in ISO 4217
         * @return this builder
         */
        public Builder currency(String currency) {
            this.currency = Optional.of(currency);
            return this;
        }

        /**
         * Sets the first day of the alliance.
         *
         * @param startDate the first day
         * @return this builder
         */
        public Builder startDate(LocalDate startDate) {
            this.startDate = Optional.of(startDate);
            return this;
        }

        /**
         * Sets the goal that all actors share.
         *
         * @param goal the goal
         * @return this builder
         */
        public Builder goal(Goal goal) {
            this.goal = Optional.of(goal);
            return this;
        }

        /**
         * Sets the governance.
         *
         * @param governance the governance
         * @return this builder
         */
        public Builder governance(Governance governance) {
            this.governance = Optional.of(governance);
            return this;
        }

        /**
         * Adds rates.
         *
         * @param rates rates in any order
         * @return this builder
         */
        public Builder addRates(Rate... rates) {
            this.rates.addAll(List.of(rates));
            return this;
        }

        /**
         * Sets all rates.
         *
         * @param rates rates in any order
         * @return this builder
         */
        public Builder rates(Iterable<? extends Rate> rates) {
            replace(this.rates, rates);
            return this;
        }

        /**
         * Adds actors.
         *
         * @param actors actors in any order
         * @return this builder
         */
        public Builder addActors(Actor... actors) {
            this.actors.addAll(List.of(actors));
            return this;
        }

        /**
         * Sets all actors.
         *
         * @param actors actors in any order
         * @return this builder
         */
        public Builder actors(Iterable<? extends Actor> actors) {
            replace(this.actors, actors);
            return this;
        }

        /**
         * Adds plans.
         *
         * @param plans plans in any order
         * @return this builder
         */
        public Builder addPlans(Plan... plans) {
            this.plans.addAll(List.of(plans));
            return this;
        }

        /**
         * Sets all plans.
         *
         * @param plans plans in any order
         * @return this builder
         */
        public Builder plans(Iterable<? extends Plan> plans) {
            replace(this.plans, plans);
            return this;
        }

        /**
         * Adds risks.
         *
         * @param risks risks in any order
         * @return this builder
         */
        public Builder addRisks(Risk... risks) {
            this.risks.addAll(List.of(risks));
            return this;
        }

        /**
         * Sets all risks.
         *
         * @param risks risks in any order
         * @return this builder
         */
        public Builder risks(Iterable<? extends Risk> risks) {
            replace(this.risks, risks);
            return this;
        }

        /**
         * Adds groups.
         *
         * @param groups groups in any order
         * @return this builder
         */
        public Builder addGroups(BeneficiaryGroup... groups) {
            this.groups.addAll(List.of(groups));
            return this;
        }

        /**
         * Sets all groups.
         *
         * @param groups groups in any order
         * @return this builder
         */
        public Builder groups(Iterable<? extends BeneficiaryGroup> groups) {
            replace(this.groups, groups);
            return this;
        }

        /**
         * Adds benefits.
         *
         * @param benefits benefits in any order
         * @return this builder
         */
        public Builder addBenefits(Benefit... benefits) {
            this.benefits.addAll(List.of(benefits));
            return this;
        }

        /**
         * Sets all benefits.
         *
         * @param benefits benefits in any order
         * @return this builder
         */
        public Builder benefits(Iterable<? extends Benefit> benefits) {
            replace(this.benefits, benefits);
            return this;
        }

        /**
         * Adds waivers.
         *
         * @param waivers waivers in any order
         * @return this builder
         */
        public Builder addWaivers(Waiver... waivers) {
            this.waivers.addAll(List.of(waivers));
            return this;
        }

        /**
         * Sets all waivers.
         *
         * @param waivers waivers in any order
         * @return this builder
         */
        public Builder waivers(Iterable<? extends Waiver> waivers) {
            replace(this.waivers, waivers);
            return this;
        }

        /**
         * Adds entries of what is not known.
         *
         * @param undisclosed entries of what is not known in any order
         * @return this builder
         */
        public Builder addUndisclosed(Undisclosed... undisclosed) {
            this.undisclosed.addAll(List.of(undisclosed));
            return this;
        }

        /**
         * Sets all entries of what is not known.
         *
         * @param undisclosed entries of what is not known in any order
         * @return this builder
         */
        public Builder undisclosed(Iterable<? extends Undisclosed> undisclosed) {
            replace(this.undisclosed, undisclosed);
            return this;
        }

        /**
         * Adds contributions.
         *
         * @param contributions contributions in any order
         * @return this builder
         */
        public Builder addContributions(Contribution... contributions) {
            this.contributions.addAll(List.of(contributions));
            return this;
        }

        /**
         * Sets all contributions.
         *
         * @param contributions contributions in any order
         * @return this builder
         */
        public Builder contributions(Iterable<? extends Contribution> contributions) {
            replace(this.contributions, contributions);
            return this;
        }

        /**
         * Adds results.
         *
         * @param results results in any order
         * @return this builder
         */
        public Builder addResults(Result... results) {
            this.results.addAll(List.of(results));
            return this;
        }

        /**
         * Sets all results.
         *
         * @param results results in any order
         * @return this builder
         */
        public Builder results(Iterable<? extends Result> results) {
            replace(this.results, results);
            return this;
        }

        /**
         * Adds territories.
         *
         * @param territories territories in any order
         * @return this builder
         */
        public Builder addTerritories(Territory... territories) {
            this.territories.addAll(List.of(territories));
            return this;
        }

        /**
         * Sets all territories.
         *
         * @param territories territories in any order
         * @return this builder
         */
        public Builder territories(Iterable<? extends Territory> territories) {
            replace(this.territories, territories);
            return this;
        }

        /**
         * Adds instruments.
         *
         * @param instruments instruments in any order
         * @return this builder
         */
        public Builder addInstruments(Instrument... instruments) {
            this.instruments.addAll(List.of(instruments));
            return this;
        }

        /**
         * Sets all instruments.
         *
         * @param instruments instruments in any order
         * @return this builder
         */
        public Builder instruments(Iterable<? extends Instrument> instruments) {
            replace(this.instruments, instruments);
            return this;
        }

        /**
         * Adds lessons.
         *
         * @param lessons lessons in any order
         * @return this builder
         */
        public Builder addLessons(Lesson... lessons) {
            this.lessons.addAll(List.of(lessons));
            return this;
        }

        /**
         * Sets all lessons.
         *
         * @param lessons lessons in any order
         * @return this builder
         */
        public Builder lessons(Iterable<? extends Lesson> lessons) {
            replace(this.lessons, lessons);
            return this;
        }

        /**
         * Adds principles.
         *
         * @param principles principles in any order
         * @return this builder
         */
        public Builder addPrinciples(Principle... principles) {
            this.principles.addAll(List.of(principles));
            return this;
        }

        /**
         * Sets all principles.
         *
         * @param principles principles in any order
         * @return this builder
         */
        public Builder principles(Iterable<? extends Principle> principles) {
            replace(this.principles, principles);
            return this;
        }

        /**
         * Adds categories of risk that do not concern the alliance.
         *
         * @param irrelevantRisks categories of risk that do not concern the alliance in any order
         * @return this builder
         */
        public Builder addIrrelevantRisks(IrrelevantRisk... irrelevantRisks) {
            this.irrelevantRisks.addAll(List.of(irrelevantRisks));
            return this;
        }

        /**
         * Sets all categories of risk that do not concern the alliance.
         *
         * @param irrelevantRisks categories of risk that do not concern the alliance in any order
         * @return this builder
         */
        public Builder irrelevantRisks(Iterable<? extends IrrelevantRisk> irrelevantRisks) {
            replace(this.irrelevantRisks, irrelevantRisks);
            return this;
        }

        /**
         * Adds explanations of absent sectors.
         *
         * @param absentSectors explanations of absent sectors in any order
         * @return this builder
         */
        public Builder addAbsentSectors(AbsentSector... absentSectors) {
            this.absentSectors.addAll(List.of(absentSectors));
            return this;
        }

        /**
         * Sets all explanations of absent sectors.
         *
         * @param absentSectors explanations of absent sectors in any order
         * @return this builder
         */
        public Builder absentSectors(Iterable<? extends AbsentSector> absentSectors) {
            replace(this.absentSectors, absentSectors);
            return this;
        }

        /**
         * Sets how what the alliance does may be done elsewhere.
         *
         * @param replication the conditions and the target
         * @return this builder
         */
        public Builder replication(Replication replication) {
            this.replication = Optional.of(replication);
            return this;
        }

        /**
         * Sets whether climate is among what the alliance is about.
         *
         * @param climateInScope false unless it is said
         * @return this builder
         */
        public Builder climateInScope(boolean climateInScope) {
            this.climateInScope = climateInScope;
            return this;
        }

        private static <T> void replace(List<T> list, Iterable<? extends T> elements) {
            list.clear();
            elements.forEach(list::add);
        }

        /**
         * Builds the alliance.
         *
         * @return the alliance, its lists in order
         * @throws InvalidAllianceException with all faults at once, if it is not sound
         */
        public Alliance build() {
            Faults faults = new Faults();
            faults.requiredId("id", id).requiredText("name", name);
            faults.required("kind", kind).required("phase", phase);
            currency.ifPresent(code -> faults.all(Money.currencyFaults("currency", code)));
            faults.unique("actors", actors)
                    .unique("plans", plans)
                    .unique("risks", risks)
                    .unique("groups", groups)
                    .unique("contributions", contributions)
                    .unique("results", results)
                    .unique("territories", territories)
                    .unique("instruments", instruments)
                    .unique("lessons", lessons)
                    .twice("principles", principles)
                    .twice("irrelevantRisks", irrelevantRisks)
                    .twice("absentSectors", absentSectors)
                    .unique("benefits", benefits);
            Alliance alliance = new Alliance(this);
            faults.all(Structure.faults(alliance)).throwAny();
            return alliance;
        }
    }
}
