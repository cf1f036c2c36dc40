package io.github.alliancekit.benchmarks.whole;

import io.github.alliancekit.benchmarks.peers.Size;
import io.github.alliancekit.core.distribution.Contribution;
import io.github.alliancekit.core.plan.ClimateAction;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.EquityLens;
import io.github.alliancekit.core.plan.Indicator;
import io.github.alliancekit.core.plan.Instrument;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.plan.Mechanism;
import io.github.alliancekit.core.plan.Objective;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.plan.PolicyStage;
import io.github.alliancekit.core.plan.Priority;
import io.github.alliancekit.core.plan.Progress;
import io.github.alliancekit.core.plan.Replan;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.Money;
import io.github.alliancekit.core.value.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes the plans of an alliance, and the contributions and instruments that their commitments name. */
final class PlanGenerator {
    private static final int COMMITMENTS_PER_PLAN = 5_000;
    private static final int COMMITMENTS_PER_OBJECTIVE = 12;
    private static final int CONTRIBUTIONS_PER_MEMBER = 3;
    private static final LocalDate DAY = WholeGenerator.DAY;

    private final Size size;
    private final Dice dice;
    private final List<String> members;
    private final List<Contribution> contributions;

    PlanGenerator(Size size, Dice dice, List<String> members) {
        this.size = size;
        this.dice = dice;
        this.members = members;
        this.contributions = IntStream.range(0, members.size() * CONTRIBUTIONS_PER_MEMBER)
                .mapToObj(this::contribution)
                .toList();
    }

    private Contribution contribution(int number) {
        String actor = members.get(number % members.size());
        return Contribution.builder()
                .id("k-" + number)
                .actor(actor)
                .kind(dice.one(List.of(Contribution.Kind.values())))
                .specialty(dice.maybe(60, dice::words))
                .value(Money.of(dice.from(1, 400) * 1_000L))
                .confirmed(
                        dice.maybe(85, () -> new Contribution.Confirmation(actor, dice.day(WholeGenerator.START, DAY))))
                .build();
    }

    List<Contribution> contributions() {
        return contributions;
    }

    List<Instrument> instruments() {
        Mechanism review = new Mechanism("Voluntary national review", List.of(LocalDate.of(2028, 7, 10)));
        return List.of(
                new Instrument("agenda-2030", "2030 Agenda for Sustainable Development", Optional.of(review)),
                new Instrument("paris", "Paris Agreement", Optional.empty()));
    }

    List<Plan> plans() {
        List<Plan> plans = new ArrayList<>();
        for (int first = 0; first < size.commitments(); first += COMMITMENTS_PER_PLAN) {
            plans.add(plan("p-" + plans.size(), first, Math.min(first + COMMITMENTS_PER_PLAN, size.commitments())));
        }
        return plans;
    }

    private Plan plan(String id, int first, int end) {
        List<Priority> priorities = IntStream.range(0, 4)
                .mapToObj(i -> new Priority("y-" + i, dice.words(), dice.maybe(85, dice::sentence)))
                .toList();
        int count = Math.max(2, (end - first) / COMMITMENTS_PER_OBJECTIVE);
        List<Objective> objectives = IntStream.range(0, count)
                .mapToObj(i -> new Objective("o-" + i, dice.sentence(), dice.maybe(90, () -> "y-" + dice.from(0, 3))))
                .toList();
        List<PolicyStage> stages = new ArrayList<>();
        for (PolicyStage.Kind kind : PolicyStage.Kind.values()) {
            if (dice.chance(85)) {
                stages.add(new PolicyStage(kind, dice.words(), dice.maybe(80, () -> dice.one(members))));
            }
        }
        return Plan.builder()
                .id(id)
                .name("Plan of action 2025-2029 for " + dice.words())
                .period(new Period(WholeGenerator.START, WholeGenerator.END))
                .addAllPriorities(priorities)
                .addAllObjectives(objectives)
                .addAllPolicyStages(stages)
                .addAllCommitments(IntStream.range(first, end)
                        .mapToObj(i -> commitment(i, first, objectives))
                        .toList())
                .build();
    }

    private Commitment commitment(int number, int first, List<Objective> objectives) {
        LocalDate start = dice.day(WholeGenerator.START, WholeGenerator.END.minusYears(2));
        Commitment.Builder commitment = Commitment.builder();
        commitment
                .id("c-" + number)
                .statement(dice.sentence())
                .objective(dice.maybe(92, () -> dice.one(objectives).id()))
                .weight(Fraction.of(dice.chance(75) ? 1 : dice.from(2, 4)))
                .start(dice.maybe(80, () -> start))
                .due(dice.maybe(93, () -> dice.day(start, WholeGenerator.END)))
                .backup(dice.maybe(40, () -> dice.one(members)))
                .addAllIndicators(indicators(number))
                .addAllLenses(dice.chance(25) ? dice.some(1, List.of(EquityLens.values())) : List.of())
                .climateAction(dice.maybe(15, () -> dice.one(List.of(ClimateAction.values()))))
                .addAllInstruments(dice.chance(15) ? List.of(dice.one(List.of("agenda-2030", "paris"))) : List.of())
                .addAllProgress(progress());
        letters(commitment);
        if (dice.chance(70)) {
            dice.some(dice.from(1, 2), contributions).forEach(one -> commitment.addResources(one.id()));
        }
        if (dice.chance(30) && number > first) {
            commitment.addPredecessors("c-" + dice.from(first, number - 1));
        }
        if (dice.chance(8)) {
            LocalDate decided = dice.day(start, DAY.isAfter(start) ? DAY : start);
            commitment.addReplans(new Replan(decided, WholeGenerator.END, "The first tender had no bidder"));
        }
        return commitment.build();
    }

    private void letters(Commitment.Builder commitment) {
        int roll = dice.from(1, 100);
        int accountable = roll <= 5 ? 0 : roll <= 12 ? 2 : 1;
        // The last members get no letters at all, so that somebody has no part.
        List<String> active = members.subList(0, Math.max(2, members.size() - 1 - members.size() / 15));
        dice.some(accountable, active).forEach(actor -> commitment.addAssignment(actor, Letter.A));
        List<String> others = dice.some(dice.from(1, 5), active);
        int responsible = dice.chance(8) ? 0 : Math.min(dice.from(1, 3), others.size());
        for (int i = 0; i < others.size(); i++) {
            Letter letter = i < responsible ? Letter.R : i % 2 == 0 ? Letter.C : Letter.I;
            commitment.addAssignment(others.get(i), letter);
        }
    }

    private List<Indicator> indicators(int number) {
        int roll = dice.from(1, 100);
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 0; i < (roll <= 8 ? 0 : roll <= 18 ? 2 : 1); i++) {
            indicators.add(Indicator.builder()
                    .id("i-" + number + "-" + i)
                    .name("Reached: " + dice.words())
                    .unit(dice.maybe(93, () -> dice.one(List.of("households", "%", "people", "hectares"))))
                    .baseline(dice.maybe(85, () -> Fraction.of(dice.from(0, 900))))
                    .target(dice.maybe(95, () -> Fraction.of(dice.from(900, 9_000), 10)))
                    .verification(dice.maybe(90, () -> "Yearly survey of " + dice.words()))
                    .group(dice.maybe(20, () -> "g-" + dice.from(0, 3)))
                    .addAllLenses(dice.chance(10) ? dice.some(1, List.of(EquityLens.values())) : List.of())
                    .build());
        }
        return indicators;
    }

    private List<Progress> progress() {
        if (!dice.chance(60)) {
            return List.of();
        }
        List<String> evidence = dice.chance(90) ? List.of("Photographs and minutes of " + dice.words()) : List.of();
        LocalDate date = dice.day(DAY.minusYears(1), DAY);
        return List.of(new Progress(date, dice.one(List.of(Progress.Level.values())), evidence));
    }
}
