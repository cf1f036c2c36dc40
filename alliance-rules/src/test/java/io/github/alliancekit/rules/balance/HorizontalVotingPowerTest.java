package io.github.alliancekit.rules.balance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.governance.Body;
import io.github.alliancekit.core.governance.BodyKind;
import io.github.alliancekit.core.governance.DecisionRule;
import io.github.alliancekit.core.governance.DecisionType;
import io.github.alliancekit.core.governance.Governance;
import io.github.alliancekit.core.governance.Seat;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.RuleContract;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.measure.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HorizontalVotingPowerTest extends RuleContract {
    private static final String AT_BOARD = "governance/bodies/board: For every member to have the same, ";
    private static final String TO_MOVE = " of the voting power in this body would have to change hands.";
    private static final Fraction ELEVEN_FIFTEENTHS = Fraction.of(11, 15);

    @Override
    protected String id() {
        return "BAL-12";
    }

    @Override
    protected Alliance holding() {
        return board(quota(2), seat("ministry", 1), seat("company", 1), seat("union", 1));
    }

    @Override
    protected Alliance failing() {
        return board(quota(51), seat("ministry", 60), seat("company", 20), seat("union", 20));
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(failing(), List.of(Cases.open(Facet.BODY_DECISION_RULE, "board")));
    }

    private static DecisionRule.Weighted quota(long votes) {
        return DecisionRule.weighted(Fraction.of(votes));
    }

    /** The seat has the name of its holder. */
    private static Seat seat(String actor, long votes) {
        return Cases.seat(actor, actor).withVotes(Fraction.of(votes));
    }

    private static Body body(String id, DecisionRule rule, Seat... seats) {
        return Body.builder()
                .id(id)
                .name(id)
                .kind(BodyKind.ADVISORY)
                .addDecides(DecisionType.STRATEGIC)
                .addSeats(seats)
                .decisionRule(rule)
                .build();
    }

    private static Alliance board(DecisionRule rule, Seat... seats) {
        return bodies(body("board", rule, seats));
    }

    private static Alliance bodies(Body... bodies) {
        return Cases.sound()
                .withGovernance(Governance.builder().addBodies(bodies).build());
    }

    private static Alliance left(Alliance alliance, String member) {
        return alliance.withActor(Cases.actor(member, 1).withLeft(Alliances.DAY));
    }

    @Test
    void weightIsNotPower() {
        assertThat(score(board(quota(51), seat("ministry", 49), seat("company", 49), seat("union", 2))))
                .isEqualTo(Fraction.ONE);
    }

    /** A board in which the ministry holds seats with these votes. */
    private static Body seats(String id, DecisionRule rule, List<Long> votes) {
        List<Seat> seats = new ArrayList<>();
        for (long each : votes) {
            seats.add(Cases.seat(id + seats.size(), "ministry").withVotes(Fraction.of(each)));
        }
        return body(id, rule, seats.toArray(Seat[]::new));
    }

    private static List<Long> differentVotes(int seats) {
        return new Random(seats).longs(seats, 1, 1_000_000_000).boxed().toList();
    }

    @Test
    void saysWhenTheVotesAreTooManyAndTooDifferent() {
        Alliance alliance = bodies(seats("board", quota(10_000_000_000L), differentVotes(40)));
        assertThat(verdict(alliance).score()).contains(Interval.UNIT);
        assertThat(verdict(alliance).reason().orElseThrow())
                .hasToString("The voting power cannot be counted, because the"
                        + " votes are too many and too different: board.");
    }

    @Test
    void countsAsMuchAsAnyOther() {
        // The ministry has all votes: 2/3 would have to change hands.
        assertThat(score(bodies(seats("board", quota(8_000_000_000L), differentVotes(30)))))
                .isEqualTo(Fraction.of(1, 3));
    }

    @Test
    void manyBodiesShareTheWork() {
        Body[] bodies = new Body[40];
        for (int i = 0; i < bodies.length; i++) {
            bodies[i] = seats("board" + i, quota(8_000_000_000L), differentVotes(32));
        }
        assertThat(verdict(bodies(bodies)).score()).contains(Interval.UNIT);
        assertThat(score(bodies(bodies[0]))).isEqualTo(Fraction.of(1, 3));
    }

    @Test
    void ofSeveralQuotasTheGreatestCounts() {
        List<DecisionRule> parts = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            parts.add(new DecisionRule.Weighted(
                    Fraction.of(5_000_000_000L + i), Optional.of(1 + i % 3), List.of("board" + i % 4)));
        }
        assertThat(score(bodies(seats("board", new DecisionRule.AllOf(parts), differentVotes(20)))))
                .isEqualTo(Fraction.of(1, 3));
    }

    @Test
    void namesWhoDecidesAlone() {
        // (1, 0, 0) against 1/3 each: 2/3 would have to change hands.
        assertThat(score(failing())).isEqualTo(Fraction.of(1, 3));
        assertThat(findings(failing()))
                .containsExactly("governance/bodies/board: One seat alone decides everything in this body, that of:"
                        + " ministry. Without any power: company, union.");
        assertThat(verdict(failing()).shortfalls().get(0).actors()).containsExactly("company", "ministry", "union");
        assertThat(verdict(failing()).notes())
                .hasToString("[In board, 66.67 % of the voting power would have to change hands to"
                        + " match an equal share for each member.]");
    }

    @Test
    void namesWhoCanStopEverything() {
        // With a veto of the ministry {m, c}, {m, u} and all three decide: 3, 1 and 1 swings. D = 3/5 - 1/3 = 4/15.
        DecisionRule veto = new DecisionRule.Weighted(Fraction.of(2), Optional.empty(), List.of("ministry"));
        Alliance alliance = board(veto, seat("ministry", 1), seat("company", 1), seat("union", 1));
        assertThat(score(alliance)).isEqualTo(ELEVEN_FIFTEENTHS);
        assertThat(findings(alliance))
                .containsExactly(AT_BOARD + "26.67 %" + TO_MOVE + " Nothing passes without: ministry.");
        // The same game by a least number of seats in favour: votes 3, 1, 1, quota 3, two seats.
        DecisionRule two = new DecisionRule.Weighted(Fraction.of(3), Optional.of(2), List.of());
        assertThat(score(board(two, seat("ministry", 3), seat("company", 1), seat("union", 1))))
                .isEqualTo(ELEVEN_FIFTEENTHS);
    }

    @Test
    void everyoneHasAVetoUnderConsensusSoThatNobodyIsNamed() {
        Seat[] seats = {seat("ministry", 5), seat("company", 1), seat("union", 1)};
        assertThat(score(board(DecisionRule.consensus(), seats))).isEqualTo(Fraction.ONE);
        // Two chambers: with consensus inside, weights decide nothing.
        DecisionRule both = new DecisionRule.AllOf(List.of(quota(5), DecisionRule.consensus()));
        assertThat(score(board(both, seats))).isEqualTo(Fraction.ONE);
        assertThat(findings(board(DecisionRule.consensus(), seats[0], seats[1])))
                .containsExactly(AT_BOARD + "33.33 %" + TO_MOVE + " Without any: union.");
    }

    @Test
    void theMinistrysVetoAndTheUnionsWantOfPowerAreNamedTogether() {
        // 3, 2, 2 with a quota of 4 and a seat of the union without votes: no veto. With a veto of the ministry: one.
        DecisionRule veto = new DecisionRule.Weighted(Fraction.of(2), Optional.of(1), List.of("ministry"));
        Alliance alliance = board(veto, seat("ministry", 1), seat("company", 1), second("company"), seat("union", 0));
        // {m, c}, {m, c'} and all three: 3/5 for the ministry, 2/5 for the company. D = 3/5 + 2/5 - 2/3 = 1/3.
        assertThat(score(alliance)).isEqualTo(Fraction.of(2, 3));
        assertThat(findings(alliance))
                .containsExactly(AT_BOARD + "33.33 %" + TO_MOVE
                        + " Nothing passes without: ministry. Without any power: union.");
    }

    private static Seat second(String actor) {
        return Cases.seat(actor + "-2", actor);
    }

    @Test
    void twoSeatsOfOneMemberAreTwoVoters() {
        // Four equal seats: 1/2, 1/4, 1/4. D = 1/2 - 1/3 = 1/6.
        Alliance alliance =
                board(quota(3), seat("ministry", 1), second("ministry"), seat("company", 1), seat("union", 1));
        assertThat(score(alliance)).isEqualTo(Fraction.of(5, 6));
        assertThat(findings(alliance)).containsExactly(AT_BOARD + "16.67 %" + TO_MOVE);
    }

    @Test
    void aSeatSharesItsPowerWithThoseItRepresents() {
        // 1/2, 1/4, 1/4: 1/6 would have to change hands.
        Seat forTwo = seat("company", 1).withRepresents(List.of("union"));
        assertThat(score(board(DecisionRule.consensus(), seat("ministry", 1), forTwo)))
                .isEqualTo(Fraction.of(5, 6));
        // A represented actor that has left takes no part of it: 1/2 and 1/2 among two members.
        assertThat(score(left(board(DecisionRule.consensus(), seat("ministry", 1), forTwo), "union")))
                .isEqualTo(Fraction.ONE);
    }

    @Test
    void theSeatOfAFormerMemberIsNoVoterAndItsVetoLapsesButTheQuotaStays() {
        DecisionRule veto = new DecisionRule.Weighted(Fraction.of(2), Optional.empty(), List.of("union"));
        Alliance three = board(veto, seat("ministry", 1), seat("company", 1), seat("union", 1));
        assertThat(score(left(three, "union"))).isEqualTo(Fraction.ONE);
        Alliance all = board(quota(3), seat("ministry", 1), seat("company", 1), seat("union", 1));
        assertThat(score(all)).isEqualTo(Fraction.ONE);
        assertThat(score(left(all, "union"))).isEqualTo(Fraction.ZERO);
        assertThat(findings(left(all, "union")))
                .containsExactly(
                        "governance/bodies/board/decisionRule: Not even all votes of the members together reach"
                                + " what the decision rule of this body asks for.");
    }

    @Test
    void nobodyCanEverWin() {
        assertThat(score(board(quota(1)))).isEqualTo(Fraction.ZERO);
        Body empty = Body.builder()
                .from(body("board", quota(1)))
                .decisionRule(Optional.empty())
                .build();
        assertThat(score(bodies(empty))).isEqualTo(Fraction.ZERO); // by whatever rule
        assertThat(findings(bodies(empty)))
                .containsExactly("governance/bodies/board/seats: No member has a vote in this body.");
        assertThat(score(board(DecisionRule.consensus(), seat("ministry", 0)))).isEqualTo(Fraction.ZERO);
        DecisionRule four = new DecisionRule.Weighted(Fraction.of(1), Optional.of(4), List.of());
        Alliance few = board(four, seat("ministry", 1), seat("company", 1), seat("union", 1));
        assertThat(score(few)).isEqualTo(Fraction.ZERO);
        // More vetoes would not help.
        assertThat(score(Hiding.hide(few, List.of(Cases.open(Facet.DECISION_RULE_VETO)))))
                .isEqualTo(Fraction.ZERO);
    }

    @Test
    void theLeastOfTheBodiesCounts() {
        Body fair = body("fair", quota(2), seat("ministry", 1), seat("company", 1), seat("union", 1));
        Body two = body("two", DecisionRule.consensus(), seat("ministry", 1), seat("company", 1));
        Body alone = body("alone", DecisionRule.consensus(), seat("ministry", 1));
        assertThat(score(bodies(fair, two, alone))).isEqualTo(Fraction.of(1, 3));
        // If the worst one were mended, the next would count: from 1/3 to 2/3.
        assertThat(verdict(bodies(fair, two, alone)).shortfalls())
                .extracting(shortfall -> shortfall.element() + " " + shortfall.lift())
                .containsExactly("governance/bodies/alone 1/3", "governance/bodies/two 0");
    }

    @Test
    void withoutABodyThatDecidesNobodyHasPower() {
        assertThat(findings(Cases.sound()))
                .containsExactly("governance/bodies: No body decides on strategy or budget.");
        assertThat(score(Cases.sound())).isEqualTo(Fraction.ZERO);
    }

    @Test
    void whatIsNotTold() {
        Alliance ruleless = bodies(Body.builder()
                .from(body("board", quota(1), seat("ministry", 1)))
                .decisionRule(Optional.empty())
                .build());
        assertThat(range(ruleless)).isEqualTo(Interval.UNIT);
        assertThat(verdict(ruleless).gaps().get(0).facet()).isEqualTo(Facet.BODY_DECISION_RULE);
        for (Facet facet : List.of(
                Facet.DECISION_RULE_VETO, Facet.DECISION_RULE_MINIMUM_IN_FAVOUR, Facet.BODY_SEATS, Facet.GOVERNANCE)) {
            assertThat(range(Hiding.hide(holding(), List.of(Cases.open(facet)))))
                    .isEqualTo(Interval.UNIT);
        }
        // Other bodies may exist, but the one that is there is no better than before; so it is if it may not decide.
        Interval third = Interval.of(Fraction.ZERO, Fraction.of(1, 3));
        Alliance silent = bodies(body("board", quota(51), seat("ministry", 60), seat("company", 20))
                .withDecides(List.of()));
        assertThat(range(Hiding.hide(silent, List.of(Cases.open(Facet.BODY_DECIDES, "board")))))
                .isEqualTo(third);
    }

    @Test
    void aSeatMaySpeakForOthersWhoAreNotTold() {
        Alliance alliance = board(DecisionRule.consensus(), seat("ministry", 1), seat("company", 1));
        Alliance open = Hiding.hide(alliance, List.of(Cases.open(Facet.SEAT_REPRESENTS, "company")));
        // ministry [1/2, 3/4], company [1/6, 1/2], union [0, 1/4]: D within [1/6, 1/2].
        assertThat(range(open)).isEqualTo(Interval.of(Fraction.HALF, Fraction.of(5, 6)));
    }

    @Test
    void saysWhereTheVotesAreTooManyAndTooDifferentToCount() {
        List<Seat> seats = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            seats.add(Cases.seat("S" + i, "ministry").withVotes(Fraction.parse(i == 0 ? "1" : "1e20")));
        }
        Verdict verdict = verdict(board(quota(1), seats.toArray(Seat[]::new)));
        assertThat(verdict.score()).contains(Interval.UNIT);
        assertThat(verdict.reason().orElseThrow())
                .hasToString("The voting power cannot be counted, because the votes are too many and too different:"
                        + " board.");
    }

    @Test
    void namesOnlyTheBodiesThatCannotBeCounted() {
        assertThat(verdict(failing()).reason()).isEmpty();
        List<Seat> seats = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            seats.add(Cases.seat("S" + i, "ministry").withVotes(Fraction.parse(i == 0 ? "1" : "1e20")));
        }
        // The assembly cannot be counted; in the council the ministry decides alone: at most 1/3.
        Body assembly = body("assembly", quota(1), seats.toArray(Seat[]::new));
        Body council = body("council", DecisionRule.consensus(), seat("ministry", 1));
        Alliance both = bodies(assembly, council);
        assertThat(range(both)).isEqualTo(Interval.of(Fraction.ZERO, Fraction.of(1, 3)));
        assertThat(reason(both))
                .isEqualTo("The voting power cannot be counted, because the votes are too many and too different:"
                        + " assembly.");
        assertThat(notes(both)).hasSize(1);
    }

    @Test
    void whoCanStopEverythingAndWhoHasNoPowerAreBothConcerned() {
        DecisionRule veto = new DecisionRule.Weighted(Fraction.of(2), Optional.of(1), List.of("ministry"));
        Alliance alliance = board(veto, seat("ministry", 1), seat("company", 1), second("company"), seat("union", 0));
        assertThat(verdict(alliance).shortfalls().get(0).actors()).containsExactly("ministry", "union");
        Alliance two = board(DecisionRule.consensus(), seat("ministry", 1), seat("company", 1));
        assertThat(verdict(two).shortfalls().get(0).actors()).containsExactly("union");
    }

    @Test
    void whereTheListOfBodiesIsNotToldNothingIsKnown() {
        // An entry on the list covers its bodies: neither their voters nor their rules are known for certain.
        Alliance more = Hiding.hide(failing(), List.of(Cases.open(Facet.GOVERNANCE_BODIES)));
        assertThat(range(more)).isEqualTo(Interval.UNIT);
        assertThat(waits(more)).containsExactly("GOVERNANCE_BODIES");
        assertThat(findings(more)).isEmpty();
        Alliance unknown = Hiding.hide(Cases.sound(), List.of(Cases.open(Facet.GOVERNANCE)));
        assertThat(range(unknown)).isEqualTo(Interval.UNIT);
        assertThat(waits(unknown)).containsExactly("GOVERNANCE");
        assertThat(waits(undisclosed())).containsExactly("BODY_DECISION_RULE board");
    }
}
