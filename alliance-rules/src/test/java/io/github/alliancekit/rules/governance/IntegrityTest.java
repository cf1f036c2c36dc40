package io.github.alliancekit.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.governance.Body;
import io.github.alliancekit.core.governance.Declaration;
import io.github.alliancekit.core.governance.Governance;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.RuleContract;
import io.github.alliancekit.rules.measure.Interval;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntegrityTest extends RuleContract {
    private static final Declaration FIRST = declaration("S1", Alliances.DAY);
    private static final Declaration SECOND = declaration("S2", Alliances.DAY.minusMonths(12));

    @Override
    protected String id() {
        return "GOV-17";
    }

    @Override
    protected Alliance holding() {
        return with(FIRST, SECOND);
    }

    @Override
    protected Alliance failing() {
        return Cases.sound()
                .withGovernance(Governance.builder()
                        .addBodies(Cases.committee())
                        .addDeclarations(FIRST)
                        .integrityPolicy("Annex 3")
                        .build());
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(with(FIRST), List.of(Cases.open(Facet.GOVERNANCE_DECLARATIONS)));
    }

    private static Declaration declaration(String seat, LocalDate date) {
        return new Declaration("board", seat, date);
    }

    private static Alliance with(Declaration... declarations) {
        return with(Cases.committee(), declarations);
    }

    private static Alliance with(Body body, Declaration... declarations) {
        return Cases.sound()
                .withGovernance(Governance.builder()
                        .addBodies(body)
                        .addDeclarations(declarations)
                        .integrityPolicy("Annex 3")
                        .recusalRule("Whoever gains leaves the room")
                        .build());
    }

    @Test
    void threeThingsCountAlike() {
        // (1/2 + 1 + 0) / 3
        assertThat(score(failing())).isEqualTo(Fraction.HALF);
        assertThat(findings(failing()))
                .containsExactly(
                        "governance/bodies/board/seats/S2: For this seat, held by company, no interests were declared "
                                + "in the last 12 months.",
                        "governance/recusalRule: Nothing says when somebody has to abstain.");
        assertThat(verdict(failing()).shortfalls())
                .extracting(shortfall -> shortfall.lift())
                .containsExactly(Fraction.of(1, 6), Fraction.of(1, 3));
        assertThat(verdict(failing()).shortfalls().get(0).actors()).containsExactly("company");
    }

    @Test
    void twelveMonthsIncludeTheirLastDay() {
        // (1/2 + 1 + 1) / 3
        assertThat(score(with(
                        FIRST, declaration("S2", Alliances.DAY.minusMonths(12).minusDays(1)))))
                .isEqualTo(Fraction.of(5, 6));
        assertThat(score(with(FIRST, declaration("S2", Alliances.DAY.plusDays(1)))))
                .isEqualTo(Fraction.of(5, 6));
    }

    @Test
    void onlySeatsOfMembersWithVotesCount() {
        Body body = Cases.committee()
                .withSeats(List.of(
                        Cases.seat("S1", "ministry"),
                        Cases.seat("S2", "company").withVotes(Fraction.ZERO)));
        assertThat(score(with(body, FIRST))).isEqualTo(Fraction.ONE);
        Alliance left = with(FIRST).withActor(Cases.actor("company", 2).withLeft(Alliances.DAY));
        assertThat(score(left)).isEqualTo(Fraction.ONE);
    }

    @Test
    void withoutAVoteThereIsNoShare() {
        Alliance none = with(Cases.committee().withSeats(List.of()));
        assertThat(score(none)).isEqualTo(Fraction.of(2, 3));
        assertThat(findings(none))
                .containsExactly(
                        "governance/bodies: No member has a seat with a vote, so that nobody could declare interests.");
    }

    @Test
    void moreSeatsOrMoreDeclarationsMayExist() {
        // (1/2 + 1 + 1) / 3 for certain; the other declaration may be there.
        assertThat(range(undisclosed())).isEqualTo(Interval.of(Fraction.of(5, 6), Fraction.ONE));
        Alliance seats = Hiding.hide(holding(), List.of(Cases.open(Facet.BODY_SEATS, "board")));
        assertThat(range(seats)).isEqualTo(Interval.of(Fraction.of(2, 3), Fraction.ONE));
        Alliance bodies = Hiding.hide(holding(), List.of(Cases.open(Facet.GOVERNANCE_BODIES)));
        assertThat(range(bodies)).isEqualTo(Interval.of(Fraction.of(2, 3), Fraction.ONE));
    }
}
