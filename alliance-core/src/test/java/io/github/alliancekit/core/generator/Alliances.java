package io.github.alliancekit.core.generator;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.AllianceKind;
import io.github.alliancekit.core.Goal;
import io.github.alliancekit.core.Phase;
import io.github.alliancekit.core.Principle;
import io.github.alliancekit.core.Waiver;
import io.github.alliancekit.core.actor.AbsentSector;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.actor.ActorType;
import io.github.alliancekit.core.actor.Capacity;
import io.github.alliancekit.core.actor.Participation;
import io.github.alliancekit.core.actor.PublicLevel;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.disclosure.Undisclosed;
import io.github.alliancekit.core.distribution.BeneficiaryGroup;
import io.github.alliancekit.core.distribution.IrrelevantRisk;
import io.github.alliancekit.core.distribution.RiskCategory;
import io.github.alliancekit.core.governance.Body;
import io.github.alliancekit.core.governance.BodyKind;
import io.github.alliancekit.core.governance.DecisionType;
import io.github.alliancekit.core.governance.Declaration;
import io.github.alliancekit.core.governance.Governance;
import io.github.alliancekit.core.governance.Seat;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.Money;
import io.github.alliancekit.core.value.Rate;
import io.github.alliancekit.core.value.SdgTarget;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitrary legal alliances.
 *
 * <p>Everything is built from combinators, so that a failing alliance shrinks to a small one: fewer actors, commitments
 * and risks, plainer numbers, nothing undisclosed.
 */
public final class Alliances {
    private Alliances() {}

    /** The day that the generated dates lie around, for assessments. */
    public static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    /** {@return legal alliances with two to six actors, some of them with facets undisclosed} */
    public static Arbitrary<Alliance> any() {
        return disclosed(6, 5)
                .flatMap(alliance ->
                        undisclosed(alliance).list().ofMaxSize(5).map(entries -> Hiding.hide(alliance, entries)));
    }

    /**
     * {@return legal alliances of which everything is disclosed}
     *
     * @param mostActors the most actors, at least two
     * @param mostElements the most commitments, risks and benefits each
     */
    public static Arbitrary<Alliance> disclosed(int mostActors, int mostElements) {
        return Arbitraries.integers().between(2, mostActors).flatMap(actors -> Arbitraries.integers()
                .between(0, 2)
                .flatMap(groups -> of(ids("A", actors), ids("G", groups), mostElements)));
    }

    /** Steps and not builders are combined: a builder that two tries share would remember the first. */
    private static Arbitrary<Alliance> of(List<String> actors, List<String> groups, int most) {
        List<String> contributions = ids("K", 2);
        List<String> territories = ids("T", 2);
        List<String> instruments = ids("N", 2);
        Distributions parts = new Distributions(actors, groups, contributions, instruments, most);
        return parts.plans().flatMap(plans -> Combinators.combine(
                        frame(actors),
                        each(actors, Alliances::actors),
                        parts.risks(),
                        each(groups, id -> groups(id, actors, territories)),
                        parts.benefits(),
                        small(),
                        details(actors, plans, contributions, territories, instruments))
                .as((frame, actorList, risks, groupList, benefits, small, details) -> {
                    Alliance.Builder builder = Alliance.builder()
                            .actors(actorList)
                            .plans(plans)
                            .risks(risks)
                            .groups(groupList)
                            .benefits(benefits);
                    List.of(frame, small, details).forEach(step -> step.accept(builder));
                    return builder.build();
                }));
    }

    private static Arbitrary<Consumer<Alliance.Builder>> frame(List<String> actors) {
        return Combinators.combine(
                        Arbitraries.of(AllianceKind.class),
                        Arbitraries.of(Phase.class),
                        Arbitraries.of("PEN", "MXN").optional(),
                        rates(),
                        dates().optional(),
                        goals(actors).optional(),
                        governances(actors).optional(),
                        waivers().list().ofMaxSize(2))
                .as((kind, phase, currency, rates, start, goal, governance, waivers) -> builder -> {
                    builder.id("alliance")
                            .name("Una alianza: \"ñandú\" & <b>😀</b>")
                            .kind(kind)
                            .phase(phase)
                            .rates(rates)
                            .waivers(waivers);
                    currency.ifPresent(builder::currency);
                    start.ifPresent(builder::startDate);
                    goal.ifPresent(builder::goal);
                    governance.ifPresent(builder::governance);
                });
    }

    private static Arbitrary<Consumer<Alliance.Builder>> small() {
        Arbitrary<List<Principle>> principles =
                Details.someOf(List.of(Principle.TRUST, Principle.RESPECT, Principle.of("Corresponsabilidad")));
        Arbitrary<List<IrrelevantRisk>> irrelevant = Details.someOf(List.of(
                new IrrelevantRisk(RiskCategory.SECURITY, "Guarded"),
                new IrrelevantRisk(RiskCategory.LEGAL, "Old law")));
        Arbitrary<List<AbsentSector>> absent =
                Details.someOf(List.of(new AbsentSector(ActorType.PRIVATE, "None there")));
        return Combinators.combine(
                        principles, irrelevant, absent, Details.replications().optional(), flags())
                .as((adopted, risks, sectors, replication, climate) -> builder -> {
                    replication.ifPresent(builder::replication);
                    builder.principles(adopted)
                            .irrelevantRisks(risks)
                            .absentSectors(sectors)
                            .climateInScope(climate);
                });
    }

    private static Arbitrary<Consumer<Alliance.Builder>> details(
            List<String> actors,
            List<Plan> plans,
            List<String> contributions,
            List<String> territories,
            List<String> instruments) {
        List<String> commitments = plans.stream()
                .flatMap(plan -> plan.commitments().stream())
                .map(Commitment::id)
                .toList();
        return Combinators.combine(
                        each(contributions, id -> Details.contributions(id, actors)),
                        each(territories, Details::territories),
                        each(instruments, Details::instruments),
                        Details.upTo(2, "L", Details::lessons),
                        Details.upTo(2, "E", id -> Details.results(id, actors, commitments)))
                .as((given, places, treaties, lessons, results) -> builder -> builder.contributions(given)
                        .territories(places)
                        .instruments(treaties)
                        .lessons(lessons)
                        .results(results));
    }

    static List<String> ids(String prefix, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> prefix + i).toList();
    }

    /** {@return lists with one element for each id} */
    static <T> Arbitrary<List<T>> each(List<String> ids, Function<String, Arbitrary<T>> one) {
        return ids.isEmpty()
                ? Arbitraries.just(List.of())
                : Combinators.combine(ids.stream().map(one).toList()).as(list -> list);
    }

    static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(-900, 900).map(DAY::plusDays);
    }

    /** {@return texts, some of them with what breaks careless writers} */
    static Arbitrary<String> texts() {
        return Arbitraries.of(
                "agua",
                "Añadir \"señal\"",
                "{0} ${x} %s",
                "<script>alert(1)</script>",
                "línea\nlínea",
                "a/b~c",
                "水",
                "0");
    }

    /** {@return numbers of 0 or more: small and large, whole, decimal and neither} */
    public static Arbitrary<Fraction> numbers() {
        return Arbitraries.of("0", "1", "2", "3", "0.5", "1/3", "7/11", "0.000001", "123456789012", "1e20")
                .map(Fraction::parse);
    }

    /** {@return numbers from 0 to 1} */
    public static Arbitrary<Fraction> portions() {
        return Arbitraries.of("0", "0.1", "0.25", "1/3", "0.5", "0.9", "1").map(Fraction::parse);
    }

    static Arbitrary<Money> amounts() {
        return Combinators.combine(numbers(), Arbitraries.of("PEN", "USD").optional(0.2))
                .as((value, currency) -> new Money(value, currency));
    }

    private static Arbitrary<List<Rate>> rates() {
        return dates().set().ofMaxSize(2).map(days -> days.stream()
                .map(day -> new Rate("USD", Fraction.of(15, 4), day))
                .toList());
    }

    private static Arbitrary<Goal> goals(List<String> actors) {
        return Combinators.combine(
                        texts(),
                        texts().optional(),
                        Arbitraries.of("6", "6.1", "17.17", "1.a").set().ofMaxSize(3),
                        Details.endorsements(actors))
                .as((statement, interest, sdg, endorsements) -> Goal.builder()
                        .addAllEndorsements(endorsements)
                        .statement(statement)
                        .publicInterest(interest)
                        .addAllSdg(sdg.stream().map(SdgTarget::of).toList())
                        .build());
    }

    private static Arbitrary<Actor> actors(String id) {
        Arbitrary<Optional<LocalDate>> joined = Arbitraries.integers()
                .between(1, 500)
                .map(days -> DAY.minusDays(days))
                .optional(0.2);
        Arbitrary<Optional<LocalDate>> left = Arbitraries.integers()
                .between(-100, 100)
                .filter(days -> days != 0)
                .map(days -> DAY.plusDays(days).plusDays(days < 0 ? 0 : 1))
                .optional(0.1);
        return Combinators.combine(
                        texts(),
                        Arbitraries.of(ActorType.class).optional(),
                        Arbitraries.of(PublicLevel.class).optional(),
                        joined,
                        left,
                        capacities().optional(0.8),
                        Details.some(texts()),
                        Details.adherences().optional())
                .as((name, type, level, from, to, capacity, words, adherence) -> Actor.builder()
                        .addAllRoles(words)
                        .addAllMotivations(words)
                        .addAllInterests(words)
                        .adherence(adherence)
                        .id(id)
                        .name(name)
                        .type(type)
                        .level(level.filter(l -> type.equals(Optional.of(ActorType.PUBLIC))))
                        // The first two are members all the time, so that there is an alliance to assess.
                        .joined(isFounder(id) ? Optional.empty() : from)
                        .left(
                                isFounder(id)
                                        ? Optional.empty()
                                        : to.filter(
                                                day -> from.map(day::isAfter).orElse(true)))
                        .capacity(capacity)
                        .build());
    }

    private static boolean isFounder(String id) {
        return id.equals("A1") || id.equals("A2");
    }

    private static Arbitrary<Capacity> capacities() {
        Arbitrary<Capacity> weights = numbers().map(Capacity::weight);
        Arbitrary<Capacity> valued = Combinators.combine(
                        amounts(),
                        amounts().optional(),
                        amounts().optional(),
                        amounts().optional())
                .as((technical, human, financial, inKind) ->
                        new Capacity.Valued(Optional.of(technical), human, financial, inKind));
        return Arbitraries.frequencyOf(Tuple.of(4, weights), Tuple.of(1, valued));
    }

    private static Arbitrary<BeneficiaryGroup> groups(String id, List<String> actors, List<String> territories) {
        return Combinators.combine(
                        texts(),
                        flags(),
                        flags(),
                        flags(),
                        Arbitraries.of(actors).set().ofMaxSize(2),
                        Arbitraries.of(territories).optional())
                .as((name, vulnerable, prioritised, community, represented, territory) -> BeneficiaryGroup.builder()
                        .territory(territory)
                        .id(id)
                        .name(name)
                        .vulnerable(vulnerable)
                        .prioritised(prioritised)
                        .community(community)
                        .addAllRepresentedBy(represented)
                        .build());
    }

    static Arbitrary<Boolean> flags() {
        return Arbitraries.of(true, false);
    }

    private static Arbitrary<Governance> governances(List<String> actors) {
        Arbitrary<List<Body>> bodies =
                Arbitraries.integers().between(0, 2).flatMap(count -> each(ids("B", count), id -> bodies(id, actors)));
        Arbitrary<Governance.Builder> rest = Combinators.combine(
                        Details.some(Details.disputeSteps(actors)),
                        texts().optional(),
                        texts().optional(),
                        Details.admissions().optional(),
                        Details.exits().optional(),
                        Details.reportings().optional())
                .as((steps, complaints, closure, admission, exit, reporting) -> Governance.builder()
                        .addAllDisputeSteps(steps)
                        .complaintsChannel(complaints)
                        .dissentChannel(complaints)
                        .integrityPolicy(closure)
                        .recusalRule(closure)
                        .closurePlan(closure)
                        .admission(admission)
                        .exit(exit)
                        .reporting(reporting));
        return Combinators.combine(rest, bodies, dates(), flags()).as((builder, list, day, declared) -> {
            List<Declaration> declarations = list.stream()
                    .flatMap(body -> body.seats().stream().map(seat -> new Declaration(body.id(), seat.id(), day)))
                    .filter(declaration -> declared)
                    .toList();
            return Governance.builder()
                    .from(builder.build())
                    .bodies(list)
                    .declarations(declarations)
                    .build();
        });
    }

    private static Arbitrary<Body> bodies(String id, List<String> actors) {
        Arbitrary<List<Seat>> seats = Arbitraries.integers()
                .between(0, 3)
                .flatMap(count -> each(ids("S", count), seat -> seats(seat, actors)));
        return seats.flatMap(list -> bodies(id, actors, list));
    }

    private static Arbitrary<Body> bodies(String id, List<String> actors, List<Seat> seats) {
        return Combinators.combine(
                        texts(),
                        Arbitraries.of(BodyKind.class),
                        texts().optional(),
                        Arbitraries.of(actors).optional(),
                        texts().optional(),
                        Arbitraries.of(DecisionType.class).set().ofMaxSize(3),
                        Details.decisionRules(seats.stream().map(Seat::id).toList())
                                .optional(),
                        Arbitraries.of("1", "2.5").map(Fraction::parse).optional())
                .as((name, kind, mandate, chair, secretariat, decides, rule, quorum) -> Body.builder()
                        .id(id)
                        .name(name)
                        .kind(kind)
                        .mandate(mandate)
                        .chair(chair)
                        .secretariat(secretariat)
                        .addAllDecides(decides)
                        .addAllSeats(seats)
                        .decisionRule(rule)
                        .presenceQuorum(quorum)
                        .build());
    }

    private static Arbitrary<Seat> seats(String id, List<String> actors) {
        return Combinators.combine(
                        Arbitraries.of(actors),
                        numbers(),
                        flags(),
                        Arbitraries.of(actors).set().ofMaxSize(2))
                .as((actor, votes, voice, represents) -> Seat.builder()
                        .id(id)
                        .actor(actor)
                        .votes(votes)
                        .voice(voice)
                        .addAllRepresents(represents)
                        .build());
    }

    private static Arbitrary<Waiver> waivers() {
        return Combinators.combine(
                        Arbitraries.of("GOV-07", "GOV-10", "BAL-09"),
                        Arbitraries.of("plans", "plans/P1/commitments/C1", "risks/R1/bearers"),
                        texts(),
                        dates())
                .as((rule, element, reason, expires) ->
                        new Waiver(rule, ElementPath.parse(element), reason, "Mesa", expires));
    }

    /** {@return entries of what is undisclosed that fit an alliance} */
    public static Arbitrary<Undisclosed> undisclosed(Alliance alliance) {
        List<Undisclosed> fitting = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            fitting.add(Undisclosed.of(facet, Undisclosed.Reason.NOT_COLLECTED));
            for (String id : Hiding.idsOf(alliance, facet.owner())) {
                fitting.add(Undisclosed.of(facet, id, Undisclosed.Reason.WITHHELD));
            }
        }
        return Arbitraries.of(fitting);
    }

    /** {@return an actor that is an observer, for what may not name one} */
    public static Actor observer(String id) {
        return Actor.builder()
                .id(id)
                .name("Observer")
                .participation(Participation.OBSERVER)
                .build();
    }
}
