package io.github.alliancekit.core.generator;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.AllianceKind;
import io.github.alliancekit.core.Goal;
import io.github.alliancekit.core.Phase;
import io.github.alliancekit.core.Waiver;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.actor.ActorType;
import io.github.alliancekit.core.actor.Capacity;
import io.github.alliancekit.core.actor.Participation;
import io.github.alliancekit.core.actor.PublicLevel;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.disclosure.Undisclosed;
import io.github.alliancekit.core.distribution.BeneficiaryGroup;
import io.github.alliancekit.core.governance.Body;
import io.github.alliancekit.core.governance.BodyKind;
import io.github.alliancekit.core.governance.DecisionType;
import io.github.alliancekit.core.governance.Governance;
import io.github.alliancekit.core.governance.Seat;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.Money;
import io.github.alliancekit.core.value.Rate;
import io.github.alliancekit.core.value.SdgTarget;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private static Arbitrary<Alliance> of(List<String> actors, List<String> groups, int most) {
        Arbitrary<Alliance.Builder> frame = Combinators.combine(
                        Arbitraries.of(AllianceKind.class),
                        Arbitraries.of(Phase.class),
                        Arbitraries.of("PEN", "MXN").optional(),
                        rates(),
                        dates().optional(),
                        goals().optional(),
                        governances(actors).optional(),
                        waivers().list().ofMaxSize(2))
                .as((kind, phase, currency, rates, start, goal, governance, waivers) -> {
                    Alliance.Builder builder = Alliance.builder()
                            .id("alliance")
                            .name("Una alianza: \"ñandú\" & <b>😀</b>")
                            .kind(kind)
                            .phase(phase)
                            .rates(rates)
                            .waivers(waivers);
                    currency.ifPresent(builder::currency);
                    start.ifPresent(builder::startDate);
                    goal.ifPresent(builder::goal);
                    governance.ifPresent(builder::governance);
                    return builder;
                });
        Distributions parts = new Distributions(actors, groups, most);
        return Combinators.combine(
                        frame,
                        each(actors, Alliances::actors),
                        parts.plans(),
                        parts.risks(),
                        each(groups, id -> groups(id, actors)),
                        parts.benefits())
                .as((builder, actorList, plans, risks, groupList, benefits) -> builder.actors(actorList)
                        .plans(plans)
                        .risks(risks)
                        .groups(groupList)
                        .benefits(benefits)
                        .build());
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

    private static Arbitrary<Goal> goals() {
        return Combinators.combine(
                        texts(),
                        texts().optional(),
                        Arbitraries.of("6", "6.1", "17.17", "1.a").set().ofMaxSize(3))
                .as((statement, interest, sdg) -> Goal.builder()
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
                        capacities().optional(0.8))
                .as((name, type, level, from, to, capacity) -> Actor.builder()
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

    private static Arbitrary<BeneficiaryGroup> groups(String id, List<String> actors) {
        return Combinators.combine(
                        texts(),
                        flags(),
                        flags(),
                        flags(),
                        Arbitraries.of(actors).set().ofMaxSize(2))
                .as((name, vulnerable, prioritised, community, represented) -> BeneficiaryGroup.builder()
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
        return Arbitraries.integers()
                .between(0, 2)
                .flatMap(count -> each(ids("B", count), id -> bodies(id, actors)))
                .map(bodies -> Governance.builder().addAllBodies(bodies).build());
    }

    private static Arbitrary<Body> bodies(String id, List<String> actors) {
        Arbitrary<List<Seat>> seats = Arbitraries.integers()
                .between(0, 3)
                .flatMap(count -> each(ids("S", count), seat -> seats(seat, actors)));
        return Combinators.combine(
                        texts(),
                        Arbitraries.of(BodyKind.class),
                        texts().optional(),
                        Arbitraries.of(actors).optional(),
                        texts().optional(),
                        Arbitraries.of(DecisionType.class).set().ofMaxSize(3),
                        seats)
                .as((name, kind, mandate, chair, secretariat, decides, list) -> Body.builder()
                        .id(id)
                        .name(name)
                        .kind(kind)
                        .mandate(mandate)
                        .chair(chair)
                        .secretariat(secretariat)
                        .addAllDecides(decides)
                        .addAllSeats(list)
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
