package io.github.alliancekit.core.generator;

import static io.github.alliancekit.core.generator.Alliances.amounts;
import static io.github.alliancekit.core.generator.Alliances.dates;
import static io.github.alliancekit.core.generator.Alliances.each;
import static io.github.alliancekit.core.generator.Alliances.flags;
import static io.github.alliancekit.core.generator.Alliances.ids;
import static io.github.alliancekit.core.generator.Alliances.numbers;
import static io.github.alliancekit.core.generator.Alliances.portions;
import static io.github.alliancekit.core.generator.Alliances.texts;

import io.github.alliancekit.core.Endorsement;
import io.github.alliancekit.core.actor.Adherence;
import io.github.alliancekit.core.distribution.Attribution;
import io.github.alliancekit.core.distribution.Contribution;
import io.github.alliancekit.core.distribution.Control;
import io.github.alliancekit.core.distribution.Deviation;
import io.github.alliancekit.core.distribution.Result;
import io.github.alliancekit.core.distribution.Territory;
import io.github.alliancekit.core.governance.Admission;
import io.github.alliancekit.core.governance.DecisionRule;
import io.github.alliancekit.core.governance.DisputeStep;
import io.github.alliancekit.core.governance.Exit;
import io.github.alliancekit.core.governance.Report;
import io.github.alliancekit.core.governance.Reporting;
import io.github.alliancekit.core.plan.Instrument;
import io.github.alliancekit.core.plan.Lesson;
import io.github.alliancekit.core.plan.Mechanism;
import io.github.alliancekit.core.plan.PolicyStage;
import io.github.alliancekit.core.plan.Progress;
import io.github.alliancekit.core.plan.Replan;
import io.github.alliancekit.core.plan.Replication;
import io.github.alliancekit.core.value.Fraction;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary parts of the model that only say something about others. */
final class Details {
    private Details() {}

    static <T> Arbitrary<List<T>> some(Arbitrary<T> one) {
        return one.list().ofMaxSize(2);
    }

    static <T> Arbitrary<List<T>> someOf(List<T> values) {
        return values.isEmpty()
                ? Arbitraries.just(List.of())
                : Arbitraries.of(values).set().ofMaxSize(2).map(List::copyOf);
    }

    static Arbitrary<List<Endorsement>> endorsements(List<String> actors) {
        return Combinators.combine(Arbitraries.of(actors), dates(), texts().optional())
                .as(Endorsement::new)
                .set()
                .ofMaxSize(3)
                .map(List::copyOf);
    }

    static Arbitrary<Adherence> adherences() {
        return Combinators.combine(dates(), flags(), texts(), texts().optional())
                .as(Adherence::new);
    }

    static Arbitrary<DecisionRule> decisionRules(List<String> seats) {
        Arbitrary<DecisionRule> weighted = Combinators.combine(
                        Arbitraries.of("1", "3/2", "1e9").map(Fraction::parse),
                        Arbitraries.integers().between(1, 9).optional(),
                        someOf(seats))
                .as(DecisionRule.Weighted::new);
        Arbitrary<DecisionRule> single = Arbitraries.oneOf(weighted, Arbitraries.just(DecisionRule.consensus()));
        return Arbitraries.oneOf(single, single.list().ofMinSize(1).ofMaxSize(2).map(DecisionRule.AllOf::new));
    }

    static Arbitrary<DisputeStep> disputeSteps(List<String> actors) {
        return Combinators.combine(
                        Arbitraries.of(DisputeStep.Kind.class),
                        Arbitraries.of(actors).optional(),
                        Arbitraries.integers().between(1, 400).optional())
                .as(DisputeStep::new);
    }

    static Arbitrary<Admission> admissions() {
        return Combinators.combine(texts(), texts()).as(Admission::new);
    }

    static Arbitrary<Exit> exits() {
        return Combinators.combine(Arbitraries.integers().between(0, 400).optional(), texts().optional())
                .as(Exit::new);
    }

    static Arbitrary<Reporting> reportings() {
        Arbitrary<List<Report>> reports = dates().set().ofMaxSize(2).map(days -> days.stream()
                .map(day -> new Report(day, Optional.of("x")))
                .toList());
        return Combinators.combine(
                        Arbitraries.of(Period.ofYears(1), Period.ofMonths(6), Period.of(1, 2, 3)),
                        dates(),
                        reports,
                        texts().optional(),
                        some(texts()),
                        flags().optional())
                .as((cadence, since, list, address, audiences, reaches) -> Reporting.builder()
                        .cadence(cadence)
                        .since(since)
                        .addAllReports(list)
                        .publicAddress(address)
                        .addAllAudiences(audiences)
                        .reachesAffectedGroups(reaches)
                        .build());
    }

    static Arbitrary<List<PolicyStage>> policyStages(List<String> actors) {
        return Combinators.combine(
                        Arbitraries.of(PolicyStage.Kind.class),
                        texts(),
                        Arbitraries.of(actors).optional())
                .as(PolicyStage::new)
                .set()
                .ofMaxSize(3)
                .map(List::copyOf);
    }

    static Arbitrary<List<Replan>> replans() {
        return Combinators.combine(dates().set().ofMaxSize(2), dates(), texts())
                .as((days, due, reason) ->
                        days.stream().map(day -> new Replan(day, due, reason)).toList());
    }

    static Arbitrary<List<Progress>> progress() {
        return Combinators.combine(dates().set().ofMaxSize(2), Arbitraries.of(Progress.Level.class), some(texts()))
                .as((days, level, evidence) -> days.stream()
                        .map(day -> new Progress(day, level, evidence))
                        .toList());
    }

    static Arbitrary<Contribution> contributions(String id, List<String> actors) {
        Arbitrary<Contribution.Confirmation> confirmations =
                Combinators.combine(Arbitraries.of(actors), dates()).as(Contribution.Confirmation::new);
        return Combinators.combine(
                        Arbitraries.of(actors),
                        Arbitraries.of(Contribution.Kind.class),
                        texts().optional(),
                        amounts().optional(),
                        confirmations.optional())
                .as((actor, kind, specialty, value, confirmed) -> Contribution.builder()
                        .id(id)
                        .actor(actor)
                        .kind(kind)
                        .specialty(specialty)
                        .value(value)
                        .confirmed(confirmed)
                        .build());
    }

    static Arbitrary<List<Control>> control(List<String> actors) {
        return Combinators.combine(someOf(actors), portions()).as((holders, ability) -> holders.stream()
                .map(actor -> new Control(actor, ability))
                .toList());
    }

    static Arbitrary<Deviation> deviations() {
        return Combinators.combine(texts(), texts(), dates()).as(Deviation::new);
    }

    static Arbitrary<Result> results(String id, List<String> actors, List<String> commitments) {
        Arbitrary<List<Attribution>> attribution = Combinators.combine(someOf(actors), portions())
                .as((holders, portion) -> holders.stream()
                        .map(actor -> new Attribution(actor, portion.times(Fraction.HALF)))
                        .toList());
        return Combinators.combine(
                        texts(),
                        numbers().optional(),
                        texts().optional(),
                        dates(),
                        some(texts()),
                        someOf(commitments),
                        attribution)
                .as((statement, quantity, unit, date, evidence, causes, shares) -> Result.builder()
                        .id(id)
                        .statement(statement)
                        .quantity(quantity)
                        .unit(unit)
                        .date(date)
                        .addAllEvidence(evidence)
                        .addAllCommitments(causes)
                        .addAllAttribution(shares)
                        .build());
    }

    static Arbitrary<Territory> territories(String id) {
        return Combinators.combine(
                        texts(),
                        Arbitraries.of(Territory.Setting.class).optional(),
                        numbers().optional(),
                        numbers().optional())
                .as((name, setting, population, need) -> Territory.builder()
                        .id(id)
                        .name(name)
                        .setting(setting)
                        .population(population)
                        .need(need)
                        .build());
    }

    static Arbitrary<Instrument> instruments(String id) {
        Arbitrary<Mechanism> mechanisms = Combinators.combine(
                        texts(), dates().set().ofMaxSize(3))
                .as((name, rounds) -> new Mechanism(name, List.copyOf(rounds)));
        return Combinators.combine(texts(), mechanisms.optional())
                .as((name, mechanism) -> new Instrument(id, name, mechanism));
    }

    static Arbitrary<Lesson> lessons(String id) {
        return Combinators.combine(dates(), texts().optional(), texts(), texts().optional())
                .as((date, author, text, use) -> Lesson.builder()
                        .id(id)
                        .date(date)
                        .author(author)
                        .text(text)
                        .use(use)
                        .build());
    }

    static Arbitrary<Replication> replications() {
        return Combinators.combine(texts().optional(), texts().optional(), dates().optional())
                .as(Replication::new);
    }

    /** {@return lists of up to so many elements with ids} */
    static <T> Arbitrary<List<T>> upTo(int most, String prefix, Function<String, Arbitrary<T>> one) {
        return Arbitraries.integers().between(0, most).flatMap(count -> each(ids(prefix, count), one));
    }
}
