package io.github.alliancekit.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.plan.Assignment;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.RuleContract;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClearConsultationTest extends RuleContract {
    private static final String PLACE = "plans/P1/commitments/C2/assignments: ";

    @Override
    protected String id() {
        return "GOV-09";
    }

    @Override
    protected Alliance holding() {
        return with(letters("C2", "company A", "company C", "union R", "ministry I"));
    }

    @Override
    protected Alliance failing() {
        return with(letters("C2", "company A", "union R", "union C", "ministry I"));
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(holding(), List.of(Cases.open(Facet.ASSIGNMENT_INFORMED, "C2")));
    }

    private static Commitment letters(String id, String... letters) {
        return Cases.commitment(id, "ministry", "company")
                .withAssignments(Stream.of(letters)
                        .map(text -> text.split(" ", -1))
                        .map(pair -> Assignment.of(pair[0], Letter.valueOf(pair[1])))
                        .toList());
    }

    /** {@return the sound alliance in which the union is consulted about C1, with another commitment} */
    private static Alliance with(Commitment commitment) {
        return Cases.sound()
                .withCommitment(letters("C1", "ministry A", "company R", "union C"))
                .withCommitment(commitment);
    }

    @Test
    void nobodyHoldsTwoLettersButWhoIsAccountable() {
        assertThat(score(failing())).isEqualTo(Fraction.HALF);
        assertThat(findings(failing()))
                .containsExactly(PLACE + "Some actors have more than one part in this commitment among doing, "
                        + "being consulted and being informed: union.");
        assertThat(verdict(failing()).shortfalls())
                .extracting(Shortfall::actors)
                .containsExactly(List.of("union"));
        assertThat(score(with(letters("C2", "company A", "company R", "union C", "union I"))))
                .isEqualTo(Fraction.HALF);
        assertThat(score(with(letters("C2", "company A", "company R", "company I", "union C"))))
                .isEqualTo(Fraction.HALF);
    }

    @Test
    void somebodyElseIsHeardMemberOrNot() {
        Alliance nobody = with(letters("C2", "company A", "company C", "union R"));
        assertThat(score(nobody)).isEqualTo(Fraction.HALF);
        assertThat(findings(nobody))
                .containsExactly(PLACE + "Nobody is consulted or informed about this commitment "
                        + "besides those who answer for it or do the work.");
        assertThat(findings(with(letters("C2", "company A", "union R", "union I"))))
                .containsExactly(PLACE + "Some actors have more than one part in this commitment among doing, "
                        + "being consulted and being informed: union; "
                        + "and nobody is heard besides those who answer for it or do the work.");
        Alliance observed = with(Cases.TARIFFS).withActor(Alliances.observer("watch"));
        assertThat(score(observed)).isEqualTo(Fraction.HALF);
        assertThat(score(observed.withCommitment(letters("C2", "company A", "union R", "watch I"))))
                .isEqualTo(Fraction.ONE);
    }

    @Test
    void whoHasLeftOrNotYetJoinedIsNotHeard() {
        Alliance gone = with(Cases.TARIFFS)
                .withActor(Cases.actor("guild", 1).withLeft(Alliances.DAY))
                .withCommitment(letters("C2", "company A", "union R", "guild C"));
        assertThat(score(gone)).isEqualTo(Fraction.HALF);
        assertThat(score(gone.withActor(Cases.actor("guild", 1).withLeft(Alliances.DAY.plusDays(1)))))
                .isEqualTo(Fraction.ONE);
        assertThat(score(gone.withActor(Actor.builder()
                        .from(Cases.actor("guild", 1))
                        .joined(Alliances.DAY.plusDays(1))
                        .build())))
                .isEqualTo(Fraction.HALF);
        assertThat(score(gone.withActor(Alliances.observer("guild").withLeft(Alliances.DAY))))
                .isEqualTo(Fraction.HALF);
        // Nor do its letters count twice.
        assertThat(score(
                        gone.withCommitment(letters("C2", "company A", "union R", "guild R", "guild C", "ministry I"))))
                .isEqualTo(Fraction.ONE);
    }

    @Test
    void aCommitmentOfAllMembersIsLeftOut() {
        Commitment ofAll = letters("C2", "company A", "union R", "ministry R", "ministry I");
        assertThat(score(with(ofAll.withWeight(Fraction.of(9))))).isEqualTo(Fraction.ONE);
        Verdict verdict = verdict(Cases.with(Cases.sound(), ofAll));
        assertThat(verdict.status()).isEqualTo(Verdict.Status.NOT_APPLICABLE);
        assertThat(verdict.reason().map(Message::toString))
                .contains("All members answer for every commitment of any weight or do its work, "
                        + "so that nobody is left to be consulted.");
        // Only members count: without the ministry the two that are left do everything.
        Alliance two = Cases.with(Cases.sound(), Cases.TARIFFS)
                .withActor(Cases.actor("ministry", 1).withLeft(Alliances.DAY));
        assertThat(verdict(two).status()).isEqualTo(Verdict.Status.NOT_APPLICABLE);
    }

    @Test
    void whatIsNotKnownMayBeASecondLetterOrLeaveTheCommitmentOut() {
        assertThat(range(undisclosed())).isEqualTo(Interval.of(Fraction.HALF, Fraction.ONE));
        // C2 of weight 3 fails or is left out: (1 x 1 + 3 x 0) / 4, or 1 / 1.
        Alliance failing = with(letters("C2", "company A", "union R", "union C").withWeight(Fraction.of(3)));
        Alliance open = Hiding.hide(failing, List.of(Cases.open(Facet.ASSIGNMENT_RESPONSIBLE, "C2")));
        assertThat(range(open)).isEqualTo(Interval.of(Fraction.of(1, 4), Fraction.ONE));
        Alliance all = Hiding.hide(holding(), List.of(Cases.open(Facet.ASSIGNMENT_ACCOUNTABLE)));
        assertThat(range(all)).isEqualTo(Interval.UNIT);
    }

    @Test
    void noCommitmentsScoreNoughtAndAnotherRuleSaysSo() {
        Alliance none = Cases.with(Cases.sound());
        assertThat(score(none)).isEqualTo(Fraction.ZERO);
        assertThat(findings(none)).isEmpty();
    }
}
