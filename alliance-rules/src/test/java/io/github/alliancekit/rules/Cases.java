package io.github.alliancekit.rules;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.AllianceKind;
import io.github.alliancekit.core.Goal;
import io.github.alliancekit.core.Phase;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.actor.Capacity;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.disclosure.Undisclosed;
import io.github.alliancekit.core.distribution.Bearers;
import io.github.alliancekit.core.distribution.Benefit;
import io.github.alliancekit.core.distribution.Rating;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.distribution.Share;
import io.github.alliancekit.core.format.AllianceDocument;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.governance.Body;
import io.github.alliancekit.core.governance.BodyKind;
import io.github.alliancekit.core.governance.Governance;
import io.github.alliancekit.core.governance.Seat;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Indicator;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.plan.Objective;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.Money;
import io.github.alliancekit.core.value.Period;
import io.github.alliancekit.core.value.SdgTarget;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The alliance that the cases of the rules begin with: three members of whom nothing is wrong. */
public final class Cases {
    private Cases() {}

    public static final Commitment TREATMENT = commitment("C1", "ministry", "company");
    public static final Commitment TARIFFS = commitment("C2", "company", "union");

    /** {@return three members with one commitment each way, one risk and one benefit, all in order} */
    public static Alliance sound() {
        return Alliance.builder()
                .id("water")
                .name("Water")
                .kind(AllianceKind.MULTI_ACTOR)
                .phase(Phase.IMPLEMENTATION)
                .goal(Goal.builder()
                        .statement("Safe water for all")
                        .publicInterest("Children fall ill")
                        .addSdg(SdgTarget.of("6.1"))
                        .build())
                .addActors(actor("ministry", 1), actor("company", 2), actor("union", 1))
                .governance(Governance.builder().addBodies(committee()).build())
                .addPlans(plan(TREATMENT, TARIFFS))
                .addRisks(risk("R1", "0.5", "0.5", "1/4", "1/2", "1/4"))
                .addBenefits(benefit("B1", 400, "1/4", "1/2", "1/4"))
                .build();
    }

    /** {@return a whole alliance of which every rule holds or does not apply} */
    public static Alliance exemplary() {
        return whole("exemplary");
    }

    static Alliance whole(String name) {
        try (InputStream stream =
                Objects.requireNonNull(Cases.class.getResourceAsStream("/whole/" + name + ".json"), name)) {
            return AllianceDocument.readOrThrow(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Actor actor(String id, long weight) {
        return Actor.builder()
                .id(id)
                .name(id)
                .capacity(Capacity.weight(Fraction.of(weight)))
                .build();
    }

    public static Body committee() {
        return Body.builder()
                .id("board")
                .name("Board")
                .kind(BodyKind.DECISION)
                .mandate("Decides")
                .chair("ministry")
                .secretariat("company")
                .addSeats(seat("S1", "ministry"), seat("S2", "company"))
                .build();
    }

    public static Seat seat(String id, String actor) {
        return Seat.builder().id(id).actor(actor).votes(Fraction.ONE).build();
    }

    public static Commitment commitment(String id, String accountable, String responsible) {
        return Commitment.builder()
                .id(id)
                .statement(id)
                .objective("O1")
                .addAssignment(accountable, Letter.A)
                .addAssignment(responsible, Letter.R)
                .due(Alliances.DAY)
                .addIndicators(Indicator.builder()
                        .id(id + "-I")
                        .name("Litres")
                        .unit("l/s")
                        .target(Fraction.of(85))
                        .verification("Meter")
                        .build())
                .build();
    }

    public static Plan plan(Commitment... commitments) {
        return Plan.builder()
                .id("P1")
                .name("Plan")
                .period(new Period(Alliances.DAY.minusYears(1), Alliances.DAY.plusYears(1)))
                .addObjectives(new Objective("O1", "Water"))
                .addCommitments(commitments)
                .build();
    }

    /** {@return a risk with likelihood, impact, and the shares of ministry, company and union} */
    public static Risk risk(String id, String likelihood, String impact, String... shares) {
        return Risk.builder()
                .id(id)
                .statement(id)
                .likelihood(Rating.of(Fraction.parse(likelihood)))
                .impact(Rating.of(Fraction.parse(impact)))
                .bearers(new Bearers.Split(shares(shares), false))
                .build();
    }

    /** {@return a benefit with its value and the shares of ministry, company and union} */
    public static Benefit benefit(String id, long value, String... shares) {
        return Benefit.builder()
                .id(id)
                .statement(id)
                .value(Money.of(value))
                .addAllShares(shares(shares))
                .build();
    }

    private static List<Share> shares(String... shares) {
        String[] members = {"ministry", "company", "union"};
        List<Share> list = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            list.add(Share.ofActor(members[i], Fraction.parse(shares[i])));
        }
        return list;
    }

    public static Alliance with(Alliance alliance, Commitment... commitments) {
        return alliance.withPlan(plan(commitments));
    }

    public static Alliance withRisks(Alliance alliance, Risk... risks) {
        return alliance.toBuilder().risks(List.of(risks)).build();
    }

    public static Alliance withBenefits(Alliance alliance, Benefit... benefits) {
        return alliance.toBuilder().benefits(List.of(benefits)).build();
    }

    public static Undisclosed open(Facet facet) {
        return Undisclosed.of(facet, Undisclosed.Reason.NOT_COLLECTED);
    }

    public static Undisclosed open(Facet facet, String element) {
        return Undisclosed.of(facet, element, Undisclosed.Reason.NOT_COLLECTED);
    }
}
