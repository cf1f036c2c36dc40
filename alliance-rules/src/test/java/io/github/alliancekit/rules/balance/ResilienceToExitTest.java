package io.github.alliancekit.rules.balance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.plan.Assignment;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.RuleContract;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResilienceToExitTest extends RuleContract {
    private static final Commitment BACKED = Cases.TREATMENT.withBackup("union");

    @Override
    protected String id() {
        return "BAL-13";
    }

    @Override
    protected Alliance holding() {
        return Cases.with(Cases.sound(), BACKED, Cases.TARIFFS.withBackup("ministry"));
    }

    @Override
    protected Alliance failing() {
        return Cases.sound();
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(failing(), List.of(Cases.open(Facet.COMMITMENT_BACKUP)));
    }

    private static Commitment letters(Commitment commitment, Assignment... letters) {
        return commitment.withAssignments(List.of(letters));
    }

    @Test
    void theMostThatOneMemberWouldTakeCounts() {
        // The company is the only one responsible for C1 and accountable for C2: all is lost.
        assertThat(score(failing())).isEqualTo(Fraction.ZERO);
        assertThat(findings(failing()))
                .containsExactly("plans: If this actor left, 100.00 % of the plan would go with it: company."
                        + " Commitments that it answers for, or alone carries out, without another as backup: C1, C2.");
        assertThat(verdict(failing()).shortfalls().get(0).actors()).containsExactly("company");
        assertThat(verdict(failing()).shortfalls().get(0).lift()).isEqualTo(Fraction.ONE);
    }

    @Test
    void aBackupKeepsACommitment() {
        // Company and union each take C2 with them: half of all. (0.7 - 0.5) / 0.4 = 1/2.
        Alliance half = Cases.with(Cases.sound(), BACKED, Cases.TARIFFS);
        assertThat(score(half)).isEqualTo(Fraction.HALF);
        assertThat(findings(half))
                .containsExactly(
                        "plans: If any one of these actors left, 50.00 % of the plan would go with it:"
                                + " company, union. Commitments that one of them answers for, or alone carries out, without another as backup: C2.");
        assertThat(verdict(half).notes().get(0))
                .hasToString("The exit of one actor would take 50.00 % of the plan with it.");
    }

    @Test
    void weightsCount() {
        // C2 is a tenth of the plan: below 0.30.
        Alliance light = Cases.with(Cases.sound(), BACKED.withWeight(Fraction.of(9)), Cases.TARIFFS);
        assertThat(score(light)).isEqualTo(Fraction.ONE);
    }

    @Test
    void whoLeavesIsNoBackupAndNeitherIsWhoHasLeft() {
        // The company backs itself up: C1 is lost with it all the same, but not with the ministry.
        Alliance own = Cases.with(Cases.sound(), Cases.TREATMENT.withBackup("company"));
        assertThat(score(own)).isEqualTo(Fraction.ZERO);
        assertThat(verdict(own).shortfalls().get(0).actors()).containsExactly("company");
        Alliance left = Cases.with(Cases.sound(), BACKED)
                .withActor(Cases.actor("union", 1).withLeft(Alliances.DAY));
        assertThat(score(left)).isEqualTo(Fraction.ZERO);
    }

    @Test
    void eachOfSeveralAccountablesCountsAndOneOfSeveralResponsibleDoesNot() {
        Commitment shared = letters(
                Cases.TREATMENT,
                Assignment.of("ministry", Letter.A),
                Assignment.of("company", Letter.A),
                Assignment.of("company", Letter.R),
                Assignment.of("union", Letter.R));
        assertThat(verdict(Cases.with(Cases.sound(), shared))
                        .shortfalls()
                        .get(0)
                        .actors())
                .containsExactly("company", "ministry");
        Commitment unanswered = letters(shared, Assignment.of("company", Letter.R), Assignment.of("union", Letter.R));
        assertThat(score(Cases.with(Cases.sound(), unanswered))).isEqualTo(Fraction.ONE);
        // The other one responsible has left: the company is the only one.
        Alliance left = Cases.with(Cases.sound(), unanswered)
                .withActor(Cases.actor("union", 1).withLeft(Alliances.DAY));
        assertThat(score(left)).isEqualTo(Fraction.ZERO);
    }

    @Test
    void whatIsNotToldMayBeLostOrNot() {
        assertThat(range(undisclosed())).isEqualTo(Interval.UNIT);
        // C2 is lost with company or union for certain, C1 with the company perhaps: between 1/2 and 1.
        Alliance one = Hiding.hide(failing(), List.of(Cases.open(Facet.COMMITMENT_BACKUP, "C1")));
        assertThat(range(one)).isEqualTo(Interval.of(Fraction.ZERO, Fraction.HALF));
        // Somebody else may be responsible for C1 too; that it may have no one else is as it was.
        Alliance hands = Hiding.hide(failing(), List.of(Cases.open(Facet.ASSIGNMENT_RESPONSIBLE, "C1")));
        assertThat(range(hands)).isEqualTo(Interval.of(Fraction.ZERO, Fraction.HALF));
        assertThat(verdict(hands).gaps()).hasSize(1);
        Alliance plans = Hiding.hide(holding(), List.of(Cases.open(Facet.PLANS)));
        assertThat(range(plans)).isEqualTo(Interval.UNIT);
    }

    @Test
    void withoutCommitmentsAnotherRuleSaysSo() {
        assertThat(score(Cases.with(Cases.sound()))).isEqualTo(Fraction.ZERO);
        assertThat(findings(Cases.with(Cases.sound()))).isEmpty();
    }

    @Test
    void theLettersOfAWholeAllianceAreRead() {
        Commitment whole =
                Commitment.builder().from(Cases.TREATMENT).wholeAlliance(true).build();
        assertThat(score(Cases.with(Cases.sound(), whole))).isEqualTo(Fraction.ZERO);
    }

    @Test
    void saysWhyAndWhatItWaitsFor() {
        assertThat(reason(Cases.with(Cases.sound()))).isEqualTo("There are no commitments.");
        Alliance plans = Hiding.hide(holding(), List.of(Cases.open(Facet.PLANS)));
        assertThat(waits(plans)).containsExactly("PLANS");
        assertThat(waits(undisclosed())).containsExactly("COMMITMENT_BACKUP");
        // A commitment that nobody carries is lost with nobody.
        Alliance nobody = Cases.with(Cases.sound(), letters(Cases.TREATMENT));
        assertThat(score(nobody)).isEqualTo(Fraction.ONE);
        assertThat(notes(nobody)).containsExactly("The exit of one actor would take 0.00 % of the plan with it.");
    }
}
