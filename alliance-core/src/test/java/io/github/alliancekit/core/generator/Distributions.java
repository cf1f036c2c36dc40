package io.github.alliancekit.core.generator;

import static io.github.alliancekit.core.generator.Alliances.amounts;
import static io.github.alliancekit.core.generator.Alliances.dates;
import static io.github.alliancekit.core.generator.Alliances.each;
import static io.github.alliancekit.core.generator.Alliances.ids;
import static io.github.alliancekit.core.generator.Alliances.numbers;
import static io.github.alliancekit.core.generator.Alliances.portions;
import static io.github.alliancekit.core.generator.Alliances.texts;

import io.github.alliancekit.core.distribution.Bearers;
import io.github.alliancekit.core.distribution.Benefit;
import io.github.alliancekit.core.distribution.Holder;
import io.github.alliancekit.core.distribution.Rating;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.distribution.RiskCategory;
import io.github.alliancekit.core.distribution.Share;
import io.github.alliancekit.core.distribution.Transfer;
import io.github.alliancekit.core.plan.Assignment;
import io.github.alliancekit.core.plan.ClimateAction;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.EquityLens;
import io.github.alliancekit.core.plan.Indicator;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.plan.Objective;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.plan.PolicyStage;
import io.github.alliancekit.core.plan.Priority;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary plans, risks and benefits for given actors and groups. */
final class Distributions {
    private final List<String> actors;
    private final List<Holder> holders;
    private final List<String> groups;
    private final List<String> contributions;
    private final List<String> instruments;
    private final int most;

    Distributions(
            List<String> actors, List<String> groups, List<String> contributions, List<String> instruments, int most) {
        this.groups = groups;
        this.contributions = contributions;
        this.instruments = instruments;
        this.actors = actors;
        this.holders = Stream.concat(
                        actors.stream().map(Holder::actor), groups.stream().map(Holder::group))
                .toList();
        this.most = most;
    }

    Arbitrary<List<Plan>> plans() {
        return Arbitraries.integers()
                .between(0, most)
                .flatMap(count -> each(ids("C", count), this::commitments))
                .flatMap(commitments -> Combinators.combine(
                                Details.policyStages(actors),
                                texts().optional(),
                                Arbitraries.of("Y1", "Y2").optional())
                        .as((stages, reason, priority) -> inTwoPlans(commitments).stream()
                                .map(plan -> withDetails(plan, stages, reason, priority))
                                .toList()));
    }

    /**
     * Two priorities, one of which an objective may follow, and the stages; every commitment waits for the one before.
     */
    private static Plan withDetails(
            Plan plan, List<PolicyStage> stages, Optional<String> reason, Optional<String> priority) {
        return Plan.builder()
                .id(plan.id())
                .name(plan.name())
                .period(plan.period())
                .addPriorities(new Priority("Y2", "Second", reason), new Priority("Y1", "First", Optional.empty()))
                .addObjectives(new Objective("O2", "Second", priority), new Objective("O1", "First"))
                .addAllPolicyStages(stages)
                .addAllCommitments(plan.commitments())
                .build();
    }

    /** Every third commitment belongs to a second plan; the weights are never all nought. */
    private static List<Plan> inTwoPlans(List<Commitment> commitments) {
        List<Commitment> first = new ArrayList<>();
        List<Commitment> second = new ArrayList<>();
        boolean nought = commitments.stream().map(Commitment::weight).allMatch(Fraction::isZero);
        for (int i = 0; i < commitments.size(); i++) {
            Commitment commitment = commitments.get(i);
            (i % 3 == 2 ? second : first).add(nought ? commitment.withWeight(Fraction.ONE) : commitment);
        }
        List<Plan> plans = new ArrayList<>();
        plans.add(plan("P1", first));
        if (!second.isEmpty()) {
            plans.add(plan("P2", second));
        }
        return plans;
    }

    private static Plan plan(String id, List<Commitment> commitments) {
        return Plan.builder()
                .id(id)
                .name("Plan " + id)
                .period(new Period(Alliances.DAY.minusYears(1), Alliances.DAY.plusYears(1)))
                .addObjectives(new Objective("O2", "Second"), new Objective("O1", "First"))
                .addAllCommitments(commitments)
                .build();
    }

    private Arbitrary<Commitment> commitments(String id) {
        Arbitrary<Assignment> assignments = Combinators.combine(Arbitraries.of(actors), Arbitraries.of(Letter.class))
                .as(Assignment::of);
        Arbitrary<List<Indicator>> indicators =
                Arbitraries.integers().between(0, 2).flatMap(count -> each(ids(id + "-I", count), this::indicators));
        return Combinators.combine(
                        texts(),
                        Arbitraries.of("O1", "O2").optional(),
                        numbers(),
                        Arbitraries.of(false, false, false, false, true),
                        assignments.set().ofMaxSize(4),
                        Arbitraries.integers().between(1, 300).optional(),
                        dates().optional(),
                        Combinators.combine(indicators, details(id)).as(Tuple::of))
                .as((statement, objective, weight, whole, letters, earlier, due, rest) -> Commitment.builder()
                        .from(rest.get2())
                        .id(id)
                        .statement(statement)
                        .objective(objective)
                        .weight(weight)
                        .wholeAlliance(whole)
                        .addAllAssignments(letters)
                        .start(earlier.flatMap(days -> due.map(day -> day.minusDays(days))))
                        .due(due)
                        .addAllIndicators(rest.get1())
                        .build());
    }

    /** {@return a commitment of which all is told but what the rules weigh} */
    private Arbitrary<Commitment> details(String id) {
        // The predecessor of C3 is C1 or C2: one that is there.
        List<String> earlier = ids("C", Integer.parseInt(id.substring(1)) - 1);
        return Combinators.combine(
                        Arbitraries.of(actors).optional(),
                        Details.replans(),
                        Details.someOf(earlier),
                        Details.someOf(contributions),
                        Details.someOf(List.of(EquityLens.values())),
                        Arbitraries.of(ClimateAction.class).optional(),
                        Details.someOf(instruments),
                        Details.progress())
                .as((backup, replans, before, resources, lenses, climate, treaties, progress) -> Commitment.builder()
                        .id(id)
                        .statement(id)
                        .backup(backup)
                        .addAllReplans(replans)
                        .addAllPredecessors(before)
                        .addAllResources(resources)
                        .addAllLenses(lenses)
                        .climateAction(climate)
                        .addAllInstruments(treaties)
                        .addAllProgress(progress)
                        .build());
    }

    private Arbitrary<Indicator> indicators(String id) {
        return Combinators.combine(
                        texts(),
                        texts().optional(),
                        numbers().optional(),
                        numbers().map(Fraction::negate).optional(),
                        texts().optional(),
                        groups.isEmpty()
                                ? Arbitraries.just(Optional.<String>empty())
                                : Arbitraries.of(groups).optional(),
                        Details.someOf(List.of(EquityLens.values())))
                .as((name, unit, baseline, target, verification, group, lenses) -> Indicator.builder()
                        .group(group)
                        .addAllLenses(lenses)
                        .id(id)
                        .name(name)
                        .unit(unit)
                        .baseline(baseline)
                        .target(target)
                        .verification(verification)
                        .build());
    }

    Arbitrary<List<Risk>> risks() {
        return Arbitraries.integers().between(0, most).flatMap(count -> each(ids("R", count), this::risks));
    }

    private Arbitrary<Risk> risks(String id) {
        Arbitrary<Rating> categories = Arbitraries.of(Rating.Category.values());
        Arbitrary<Rating> likelihoods = Arbitraries.oneOf(portions().map(Rating::of), categories);
        Arbitrary<Rating> impacts = Arbitraries.oneOf(numbers().map(Rating::of), categories);
        Arbitrary<Optional<RiskCategory>> kinds = Arbitraries.of(
                        RiskCategory.SOCIAL, RiskCategory.of("landAvailability"))
                .optional();
        Arbitrary<Risk> watched = Combinators.combine(
                        Details.control(actors),
                        Arbitraries.of(actors).optional(),
                        texts().optional(),
                        dates().optional(),
                        Details.deviations().optional())
                .as((control, owner, mitigation, review, deviation) -> Risk.builder()
                        .id(id)
                        .statement(id)
                        .addAllControl(control)
                        .owner(owner)
                        .mitigation(mitigation)
                        .reviewDate(review)
                        .deviation(deviation)
                        .build());
        return Combinators.combine(
                        texts(),
                        kinds,
                        likelihoods.optional(0.9),
                        impacts.optional(0.9),
                        bearers(),
                        transfers(),
                        watched)
                .as((statement, category, likelihood, impact, bearers, transfers, rest) -> Risk.builder()
                        .from(rest)
                        .id(id)
                        .statement(statement)
                        .category(category)
                        .likelihood(likelihood)
                        .impact(impact)
                        .bearers(bearers)
                        .addAllTransfers(transfers)
                        .build());
    }

    /** Bearers have at most three quarters, so that transfers of at most a quarter fit beside them. */
    private Arbitrary<Bearers> bearers() {
        Arbitrary<Bearers> split = Combinators.combine(shares(Fraction.of(3, 4)), Alliances.flags())
                .as((shares, several) -> new Bearers.Split(shares, several));
        Arbitrary<Bearers> joint = Arbitraries.of(holders)
                .set()
                .ofMinSize(2)
                .ofMaxSize(Math.min(3, holders.size()))
                .map(set -> new Bearers.Joint(List.copyOf(set)));
        return Arbitraries.frequencyOf(Tuple.of(4, split), Tuple.of(1, joint));
    }

    private Arbitrary<List<Transfer>> transfers() {
        Arbitrary<Transfer> one = Combinators.combine(Alliances.flags(), portions())
                .as((proven, portion) -> new Transfer(
                        "Seguros",
                        portion.times(Fraction.of(1, 8)),
                        proven ? Optional.of("Policy") : Optional.empty()));
        return one.list().ofMaxSize(2);
    }

    /** {@return shares of different holders that add up to at most a whole} */
    private Arbitrary<List<Share>> shares(Fraction whole) {
        return Arbitraries.of(holders).set().ofMaxSize(3).flatMap(chosen -> Arbitraries.of(true, true, true, false)
                .flatMap(full -> numbers().list().ofSize(chosen.size()).map(weights -> {
                    Fraction total = weights.stream().reduce(full ? Fraction.ZERO : Fraction.ONE, Fraction::plus);
                    List<Share> shares = new ArrayList<>();
                    int at = 0;
                    for (Holder holder : chosen.stream().sorted().toList()) {
                        Fraction portion = total.isZero()
                                ? Fraction.ZERO
                                : weights.get(at).dividedBy(total).times(whole);
                        shares.add(new Share(holder, portion));
                        at++;
                    }
                    return shares;
                })));
    }

    Arbitrary<List<Benefit>> benefits() {
        return Arbitraries.integers().between(0, most).flatMap(count -> each(ids("V", count), this::benefits));
    }

    private Arbitrary<Benefit> benefits(String id) {
        return Combinators.combine(texts(), amounts().optional(0.9), shares(Fraction.ONE))
                .as((statement, value, shares) -> Benefit.builder()
                        .id(id)
                        .statement(statement)
                        .value(value)
                        .addAllShares(shares)
                        .build());
    }
}
