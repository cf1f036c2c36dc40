package io.github.alliancekit.benchmarks.twelve;

import io.github.alliancekit.benchmarks.peers.PlainActor;
import io.github.alliancekit.benchmarks.peers.PlainAlliance;
import io.github.alliancekit.benchmarks.peers.PlainCommitment;
import io.github.alliancekit.benchmarks.peers.PlainIndicator;
import io.github.alliancekit.benchmarks.peers.PlainRisk;
import io.github.alliancekit.benchmarks.peers.PlainShare;
import io.github.alliancekit.benchmarks.peers.Sector;
import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.AllianceKind;
import io.github.alliancekit.core.Phase;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.actor.ActorType;
import io.github.alliancekit.core.actor.Capacity;
import io.github.alliancekit.core.distribution.Bearers;
import io.github.alliancekit.core.distribution.Benefit;
import io.github.alliancekit.core.distribution.Rating;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.distribution.Share;
import io.github.alliancekit.core.governance.Body;
import io.github.alliancekit.core.governance.BodyKind;
import io.github.alliancekit.core.governance.DecisionRule;
import io.github.alliancekit.core.governance.DecisionType;
import io.github.alliancekit.core.governance.Governance;
import io.github.alliancekit.core.governance.Seat;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Indicator;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.Money;
import io.github.alliancekit.core.value.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The plain model in the model of this library; decimals are taken as they are written, so nothing is rounded. */
public final class Conversion {
    private Conversion() {}

    /**
     * {@return an alliance with one plan, one body in which every actor has a seat, and a benefit for each share}
     *
     * @param plain the alliance in the plain model
     */
    public static Alliance alliance(PlainAlliance plain) {
        Plan plan = Plan.builder()
                .id("P1")
                .name("Common plan")
                .period(new Period(plain.getPlanStart(), plain.getPlanEnd()))
                .addAllCommitments(plain.getCommitments().stream()
                        .map(Conversion::commitment)
                        .toList())
                .build();
        List<Benefit> benefits = new ArrayList<>();
        for (PlainShare share : plain.getBenefits()) {
            benefits.add(benefit(benefits.size(), share));
        }
        return Alliance.builder()
                .id(plain.getId())
                .name(plain.getName())
                .kind(AllianceKind.MULTI_ACTOR)
                .phase(Phase.IMPLEMENTATION)
                .actors(plain.getActors().stream().map(Conversion::actor).toList())
                .governance(governance(plain.getActors()))
                .addPlans(plan)
                .risks(plain.getRisks().stream().map(Conversion::risk).toList())
                .benefits(benefits)
                .build();
    }

    private static Actor actor(PlainActor plain) {
        return Actor.builder()
                .id(plain.getId())
                .name(plain.getName())
                .type(type(plain.getSector()))
                .capacity(Capacity.weight(exact(plain.getCapacity())))
                .build();
    }

    private static ActorType type(Sector sector) {
        return switch (sector) {
            case PUBLIC -> ActorType.PUBLIC;
            case PRIVATE -> ActorType.PRIVATE;
            case COOPERATION -> ActorType.COOPERATION_SOURCE;
            case CIVIL_SOCIETY -> ActorType.CIVIL_SOCIETY;
            case ACADEMIA -> ActorType.ACADEMIA;
        };
    }

    private static Governance governance(List<PlainActor> actors) {
        int votes = actors.stream().mapToInt(PlainActor::getVotingWeight).sum();
        Body assembly = Body.builder()
                .id("assembly")
                .name("Assembly")
                .kind(BodyKind.DECISION)
                .addDecides(DecisionType.STRATEGIC)
                .decisionRule(DecisionRule.weighted(Fraction.of(votes / 2 + 1)))
                .addAllSeats(actors.stream().map(Conversion::seat).toList())
                .build();
        return Governance.builder().addBodies(assembly).build();
    }

    private static Seat seat(PlainActor actor) {
        return Seat.builder()
                .id(actor.getId())
                .actor(actor.getId())
                .votes(Fraction.of(actor.getVotingWeight()))
                .build();
    }

    /**
     * {@return a commitment}
     *
     * @param plain the commitment in the plain model
     */
    public static Commitment commitment(PlainCommitment plain) {
        Commitment.Builder commitment = Commitment.builder();
        commitment.id(plain.getId()).statement(plain.getTitle()).weight(exact(plain.getEffort()));
        plain.getAccountable().forEach(actor -> commitment.addAssignment(actor, Letter.A));
        plain.getResponsible().forEach(actor -> commitment.addAssignment(actor, Letter.R));
        if (plain.getDeadline() != null) {
            commitment.due(plain.getDeadline());
        }
        PlainIndicator indicator = plain.getIndicator();
        if (indicator != null) {
            commitment.addIndicators(indicator(plain.getId(), indicator));
        }
        return commitment.build();
    }

    private static Indicator indicator(String commitment, PlainIndicator plain) {
        Indicator.Builder indicator = Indicator.builder();
        indicator.id("i-" + commitment).name(plain.getName());
        if (plain.getBaseline() != null) {
            indicator.baseline(exact(plain.getBaseline()));
        }
        if (plain.getTarget() != null) {
            indicator.target(exact(plain.getTarget()));
        }
        return indicator.build();
    }

    private static Risk risk(PlainRisk plain) {
        Risk.Builder risk = Risk.builder();
        risk.id(plain.getId())
                .statement(plain.getTitle())
                .likelihood(Rating.of(exact(plain.getLikelihood())))
                .impact(Rating.of(exact(plain.getImpact())))
                .bearers(Bearers.split(plain.getShares().stream()
                        .map(share -> Share.ofActor(share.getActor(), exact(share.getShare())))
                        .toArray(Share[]::new)));
        if (plain.getOwner() != null) {
            risk.owner(plain.getOwner());
        }
        if (plain.getMitigation() != null) {
            risk.mitigation(plain.getMitigation());
        }
        return risk.build();
    }

    private static Benefit benefit(int number, PlainShare plain) {
        return Benefit.builder()
                .id("b-" + number)
                .statement("What " + plain.getActor() + " has of it")
                .value(Money.of(exact(plain.getShare())))
                .addShares(Share.ofActor(plain.getActor(), Fraction.ONE))
                .build();
    }

    private static Fraction exact(double decimal) {
        return Fraction.of(BigDecimal.valueOf(decimal));
    }
}
