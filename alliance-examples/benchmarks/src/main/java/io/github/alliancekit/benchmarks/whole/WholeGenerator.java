package io.github.alliancekit.benchmarks.whole;

import io.github.alliancekit.benchmarks.peers.Size;
import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.AllianceKind;
import io.github.alliancekit.core.Endorsement;
import io.github.alliancekit.core.Goal;
import io.github.alliancekit.core.Phase;
import io.github.alliancekit.core.Principle;
import io.github.alliancekit.core.Waiver;
import io.github.alliancekit.core.actor.AbsentSector;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.actor.ActorType;
import io.github.alliancekit.core.actor.Adherence;
import io.github.alliancekit.core.actor.Capacity;
import io.github.alliancekit.core.actor.Participation;
import io.github.alliancekit.core.actor.PublicLevel;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.disclosure.Undisclosed;
import io.github.alliancekit.core.format.AllianceDocument;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Money;
import io.github.alliancekit.core.value.SdgTarget;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Invented alliances with all that the 44 rules ask about, from a seed: mostly sound, with a few flaws of each kind.
 *
 * <p>Of an alliance with an even seed all is disclosed, of one with an odd seed a few facets are not. All numbers are
 * decimals in the alliance's currency, so that plain records can hold them.
 */
public final class WholeGenerator {
    /** The day of every assessment. */
    public static final LocalDate DAY = LocalDate.of(2027, 6, 30);

    /** The first day of the alliances. */
    static final LocalDate START = LocalDate.of(2025, 3, 1);

    /** The last day of their plans. */
    static final LocalDate END = LocalDate.of(2029, 12, 31);

    private static final int ACTORS_PER_OBSERVER = 15;

    private final Size size;
    private final long seed;
    private final Dice dice;
    private final List<Actor> actors;
    private final List<String> members;

    private WholeGenerator(Size size, long seed) {
        this.size = size;
        this.seed = seed;
        this.dice = new Dice(seed * 1_000_003 + size.commitments());
        this.actors = IntStream.range(0, size.actors()).mapToObj(this::actor).toList();
        this.members = actors.stream()
                .filter(actor -> actor.isMember(DAY))
                .map(Actor::id)
                .toList();
    }

    /**
     * {@return an alliance}
     *
     * @param size how large
     * @param seed which one; the same seed always makes the same
     */
    public static Alliance alliance(Size size, long seed) {
        return new WholeGenerator(size, seed).alliance();
    }

    /**
     * {@return the document of an alliance, as this library writes it}
     *
     * @param size how large
     * @param seed which one
     */
    public static byte[] json(Size size, long seed) {
        return AllianceDocument.write(alliance(size, seed)).getBytes(StandardCharsets.UTF_8);
    }

    private Alliance alliance() {
        PlanGenerator plans = new PlanGenerator(size, dice, members);
        List<Plan> made = plans.plans();
        DistributionGenerator distribution = new DistributionGenerator(size, dice, members);
        Alliance alliance = Alliance.builder()
                .id("alliance-" + seed)
                .name("Invented alliance " + seed + " for " + dice.words())
                .kind(AllianceKind.MULTI_ACTOR)
                .phase(Phase.IMPLEMENTATION)
                .currency("PEN")
                .startDate(START)
                .goal(goal())
                .principles(List.of(Principle.TRUST, Principle.RESPECT, Principle.TRANSPARENCY))
                .actors(actors)
                .governance(new GovernanceGenerator(dice, members).governance())
                .plans(made)
                .contributions(plans.contributions())
                .risks(distribution.risks())
                .groups(distribution.groups())
                .benefits(distribution.benefits())
                .results(distribution.results())
                .territories(distribution.territories())
                .instruments(plans.instruments())
                .lessons(distribution.lessons())
                .replication(distribution.replication())
                .climateInScope(true)
                .irrelevantRisks(distribution.irrelevantRisks())
                .addAbsentSectors(new AbsentSector(ActorType.PROFESSIONAL_BODY, "It advises through the university"))
                .waivers(waivers(made))
                .build();
        return seed % 2 == 0 ? alliance : alliance.withUndisclosed(undisclosed(alliance));
    }

    private Goal goal() {
        List<Endorsement> endorsements = new ArrayList<>();
        for (String member : members) {
            if (dice.chance(90)) {
                endorsements.add(
                        new Endorsement(member, dice.day(START, DAY), dice.maybe(60, () -> "Minutes, annex 2")));
            }
        }
        return Goal.builder()
                .statement(dice.sentence() + ", for every household by 2029")
                .publicInterest("Half of the households have no safe water, and children fall ill every dry season")
                .addAllSdg(List.of(SdgTarget.of("6.1"), SdgTarget.of("13.1"), SdgTarget.of("17.17")))
                .addAllEndorsements(endorsements)
                .build();
    }

    private Actor actor(int number) {
        ActorType type = List.of(
                        ActorType.PUBLIC,
                        ActorType.PRIVATE,
                        ActorType.CIVIL_SOCIETY,
                        ActorType.COOPERATION_SOURCE,
                        ActorType.ACADEMIA,
                        ActorType.COMMUNITY)
                .get(number % 6);
        boolean observer = number % ACTORS_PER_OBSERVER == ACTORS_PER_OBSERVER - 1;
        Actor.Builder actor = Actor.builder();
        actor.id("actor-" + number)
                .name("Organisation number " + number + " for " + dice.words())
                .type(type)
                .participation(observer ? Participation.OBSERVER : Participation.MEMBER)
                .joined(dice.day(START, START.plusYears(1)))
                .addAllRoles(texts(dice.chance(90) ? dice.from(1, 2) : 0))
                .addAllMotivations(texts(dice.chance(88) ? 1 : 0))
                .addAllInterests(texts(dice.chance(88) ? dice.from(1, 2) : 0))
                .capacity(Capacity.Valued.of(amount(), amount(), amount(), amount()));
        if (type == ActorType.PUBLIC) {
            actor.level(dice.one(List.of(PublicLevel.NATIONAL, PublicLevel.REGIONAL, PublicLevel.LOCAL)));
        }
        if (dice.chance(90)) {
            actor.adherence(new Adherence(
                    dice.day(START, START.plusYears(1)),
                    true,
                    "The head of organisation " + number,
                    dice.maybe(80, () -> "Resolution " + dice.from(1, 400) + "-2025")));
        }
        return actor.build();
    }

    private List<String> texts(int count) {
        return Stream.generate(dice::words).distinct().limit(count).toList();
    }

    private Money amount() {
        return Money.of(dice.from(1, 500) * 1_000L);
    }

    private static List<Waiver> waivers(List<Plan> plans) {
        Plan plan = plans.get(0);
        return plan.commitments().stream()
                .limit(2)
                .map(commitment -> new Waiver(
                        "GOV-10",
                        ElementPath.of("plans", plan.id(), "commitments", commitment.id(), "due"),
                        "What is paid follows the harvest and has no single date",
                        "Steering committee",
                        END))
                .toList();
    }

    private static List<Undisclosed> undisclosed(Alliance alliance) {
        List<Undisclosed> undisclosed = new ArrayList<>();
        undisclosed.add(Undisclosed.of(Facet.REPORTING_AUDIENCES, Undisclosed.Reason.NOT_IN_SOURCE));
        List<Commitment> commitments = alliance.plans().get(0).commitments();
        commitments.stream()
                .filter(commitment -> commitment.due().isEmpty())
                .limit(2)
                .forEach(one -> undisclosed.add(
                        Undisclosed.of(Facet.COMMITMENT_DUE, one.id(), Undisclosed.Reason.NOT_COLLECTED)));
        commitments.stream()
                .filter(commitment -> commitment.assignments().isEmpty())
                .limit(1)
                .forEach(one -> undisclosed.add(
                        Undisclosed.of(Facet.COMMITMENT_ASSIGNMENTS, one.id(), Undisclosed.Reason.NOT_IN_SOURCE)));
        alliance.risks().stream()
                .filter(risk -> risk.owner().isEmpty())
                .limit(2)
                .forEach(one ->
                        undisclosed.add(Undisclosed.of(Facet.RISK_OWNER, one.id(), Undisclosed.Reason.WITHHELD)));
        return undisclosed;
    }
}
