package io.github.alliancekit.rules.balance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.disclosure.Undisclosed;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.governance.Body;
import io.github.alliancekit.core.governance.BodyKind;
import io.github.alliancekit.core.governance.DecisionRule;
import io.github.alliancekit.core.governance.DecisionType;
import io.github.alliancekit.core.governance.Governance;
import io.github.alliancekit.core.governance.Seat;
import io.github.alliancekit.core.plan.Assignment;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.RuleContract;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuthorityMatchesAccountabilityTest extends RuleContract {
    private static final Seat MINISTRY = Cases.seat("S1", "ministry");
    private static final Seat COMPANY = Cases.seat("S2", "company");

    @Override
    protected String id() {
        return "BAL-07";
    }

    @Override
    protected Alliance holding() {
        return seated(MINISTRY, COMPANY);
    }

    @Override
    protected Alliance failing() {
        return seated(MINISTRY, COMPANY.withVotes(Fraction.ZERO));
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(failing(), List.of(Cases.open(Facet.BODY_SEATS, "board")));
    }

    private static Alliance seated(Seat... seats) {
        return bodies(body(BodyKind.DECISION, DecisionType.BUDGET, seats));
    }

    private static Body body(BodyKind kind, DecisionType type, Seat... seats) {
        return Body.builder()
                .id("board")
                .name("Board")
                .kind(kind)
                .addDecides(type)
                .addSeats(seats)
                .build();
    }

    private static Alliance bodies(Body... bodies) {
        return Cases.sound()
                .withGovernance(Governance.builder().addBodies(bodies).build());
    }

    @Test
    void aSeatWithoutVotesIsNone() {
        assertThat(score(failing())).isEqualTo(Fraction.HALF);
        assertThat(findings(failing()))
                .containsExactly("plans/P1/commitments/C2/assignments: Accountable without a vote where strategy or"
                        + " budget are decided: company.");
        assertThat(verdict(failing()).shortfalls().get(0).actors()).containsExactly("company");
        assertThat(verdict(failing()).shortfalls().get(0).lift()).isEqualTo(Fraction.HALF);
        assertThat(verdict(failing()).items()).hasSize(2);
    }

    @Test
    void whoeverRepresentsTheAccountableVotesForIt() {
        Seat forBoth = MINISTRY.withRepresents(List.of("company"));
        assertThat(score(seated(forBoth))).isEqualTo(Fraction.ONE);
        assertThat(score(seated(forBoth.withVotes(Fraction.ZERO)))).isEqualTo(Fraction.ZERO);
        // The seat of a member who has left represents nobody.
        Seat union = Cases.seat("S1", "union").withRepresents(List.of("company", "ministry"));
        assertThat(score(seated(union))).isEqualTo(Fraction.ONE);
        assertThat(score(seated(union).withActor(Cases.actor("union", 1).withLeft(Alliances.DAY))))
                .isEqualTo(Fraction.ZERO);
    }

    @Test
    void onlyStrategyAndBudgetCountAndTheKindOfTheBodyIsNotAsked() {
        assertThat(score(bodies(body(BodyKind.DECISION, DecisionType.MEMBERSHIP, MINISTRY, COMPANY))))
                .isEqualTo(Fraction.ZERO);
        assertThat(score(bodies(body(BodyKind.TECHNICAL, DecisionType.STRATEGIC, MINISTRY, COMPANY))))
                .isEqualTo(Fraction.ONE);
    }

    @Test
    void allOfSeveralAccountablesNeedAVoteAndNobodyHasNone() {
        Commitment several = Cases.TREATMENT.withAssignments(
                List.of(Assignment.of("ministry", Letter.A), Assignment.of("union", Letter.A)));
        assertThat(findings(Cases.with(holding(), several)))
                .containsExactly("plans/P1/commitments/C1/assignments: Accountable without a vote where strategy or"
                        + " budget are decided: union.");
        Commitment orphan = Cases.TREATMENT.withAssignments(List.of());
        assertThat(findings(Cases.with(holding(), orphan)))
                .containsExactly("plans/P1/commitments/C1/assignments: Nobody is accountable for this commitment, so"
                        + " that nobody's vote stands behind it.");
    }

    @Test
    void anAccountableThatHasLeftHasNoVote() {
        Alliance left = holding().withActor(Cases.actor("company", 2).withLeft(Alliances.DAY));
        assertThat(score(left)).isEqualTo(Fraction.HALF);
    }

    @Test
    void whatIsNotToldMayGiveAVote() {
        Interval half = Interval.of(Fraction.HALF, Fraction.ONE);
        assertThat(range(undisclosed())).isEqualTo(half);
        assertThat(range(Hiding.hide(failing(), List.of(Cases.open(Facet.SEAT_REPRESENTS, "S1")))))
                .isEqualTo(half);
        assertThat(range(Hiding.hide(failing(), List.of(Cases.open(Facet.GOVERNANCE_BODIES)))))
                .isEqualTo(half);
        Alliance membership = bodies(body(BodyKind.DECISION, DecisionType.MEMBERSHIP, MINISTRY));
        // The board may decide the budget, too: then C1 is well, and C2 is not.
        assertThat(range(Hiding.hide(membership, List.of(Cases.open(Facet.BODY_DECIDES)))))
                .isEqualTo(Interval.of(Fraction.ZERO, Fraction.HALF));
    }

    @Test
    void whereNobodyVotesItDoesNotMatterWhoIsAccountable() {
        Alliance voteless = Cases.with(bodies(), Cases.TREATMENT.withAssignments(List.of()));
        Alliance open = Hiding.hide(voteless, List.of(Cases.open(Facet.ASSIGNMENT_ACCOUNTABLE)));
        assertThat(score(open)).isEqualTo(Fraction.ZERO);
        assertThat(findings(open))
                .containsExactly("plans/P1/commitments/C1/assignments: Whoever is accountable for this commitment: no"
                        + " member has a vote where strategy or budget are decided.");
        Alliance voting = Hiding.hide(holding(), List.of(Cases.open(Facet.ASSIGNMENT_ACCOUNTABLE, "C1")));
        assertThat(range(voting)).isEqualTo(Interval.of(Fraction.HALF, Fraction.ONE));
    }

    @Test
    void showsHowFarResponsibilityAndPowerAreApart() {
        // r: ministry 1/4, company 1/2, union 1/4; power: ministry and company 1/2 each.
        Body board = body(BodyKind.DECISION, DecisionType.BUDGET, MINISTRY, COMPANY)
                .withDecisionRule(DecisionRule.consensus());
        assertThat(verdict(bodies(board)).notes())
                .hasToString("[In board, 25.00 % of the responsibility would have to change hands to"
                        + " lie where the voting power lies.]");
        assertThat(verdict(holding()).notes()).isEmpty(); // no decision rule: the power is not known
    }

    @Test
    void withoutCommitmentsAnotherRuleSaysSo() {
        assertThat(score(Cases.with(holding()))).isEqualTo(Fraction.ZERO);
        assertThat(findings(Cases.with(holding()))).isEmpty();
    }

    @Test
    void theLettersOfAWholeAllianceAreRead() {
        Commitment whole =
                Commitment.builder().from(Cases.TREATMENT).wholeAlliance(true).build();
        assertThat(score(Cases.with(holding(), whole))).isEqualTo(Fraction.ONE);
    }

    @Test
    void saysWhyAndWhatItWaitsFor() {
        assertThat(reason(Cases.with(holding()))).isEqualTo("There are no commitments.");
        assertThat(waits(Hiding.hide(failing(), List.of(Cases.open(Facet.GOVERNANCE_BODIES)))))
                .containsExactly("GOVERNANCE_BODIES");
        assertThat(waits(undisclosed())).containsExactly("BODY_SEATS board");
        Alliance membership = bodies(body(BodyKind.DECISION, DecisionType.MEMBERSHIP, MINISTRY));
        assertThat(waits(Hiding.hide(membership, List.of(Cases.open(Facet.BODY_DECIDES)))))
                .containsExactly("BODY_DECIDES");
        // Seats of a body that decides neither strategy nor budget do not matter.
        assertThat(score(Hiding.hide(membership, List.of(Cases.open(Facet.BODY_SEATS)))))
                .isEqualTo(Fraction.ZERO);
    }

    @Test
    void whoMayVoteInABodyThatMayDecideWaitsForBoth() {
        Alliance membership = bodies(body(BodyKind.DECISION, DecisionType.MEMBERSHIP, MINISTRY));
        List<Undisclosed> hidden = List.of(Cases.open(Facet.BODY_DECIDES), Cases.open(Facet.BODY_SEATS));
        // The company, accountable for C2, has no seat in it so far.
        Alliance company = Hiding.hide(Cases.with(membership, Cases.TARIFFS), hidden);
        assertThat(range(company)).isEqualTo(Interval.UNIT);
        assertThat(waits(company)).containsExactlyInAnyOrder("BODY_DECIDES", "BODY_SEATS");
        // The ministry, accountable for C1, has one.
        Alliance ministry = Hiding.hide(Cases.with(membership, Cases.TREATMENT), hidden);
        assertThat(range(ministry)).isEqualTo(Interval.UNIT);
        assertThat(waits(ministry)).containsExactly("BODY_DECIDES");
    }
}
