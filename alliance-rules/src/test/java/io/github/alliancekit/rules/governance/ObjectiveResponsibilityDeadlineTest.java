package io.github.alliancekit.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.RuleContract;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObjectiveResponsibilityDeadlineTest extends RuleContract {
    private static final Commitment BARE =
            Commitment.builder().id("C2").statement("Tariffs").build();

    @Override
    protected String id() {
        return "GOV-10";
    }

    @Override
    protected Alliance holding() {
        return Cases.sound();
    }

    @Override
    protected Alliance failing() {
        return Cases.sound().withCommitment(BARE);
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(Cases.sound(), List.of(Cases.open(Facet.COMMITMENT_DUE)));
    }

    @Test
    void everyMissingCellIsAFindingOfItsOwn() {
        assertThat(score(failing())).isEqualTo(Fraction.HALF);
        assertThat(findings(failing()))
                .containsExactly(
                        "plans/P1/commitments/C2/objective: The commitment serves no objective of its plan.",
                        "plans/P1/commitments/C2/assignments: The commitment has nobody accountable.",
                        "plans/P1/commitments/C2/due: The commitment has no due date.");
        assertThat(verdict(failing()).shortfalls())
                .allMatch(shortfall -> shortfall.lift().equals(Fraction.of(1, 6)));
    }

    @Test
    void aThirdIsOpenWhereDatesAreNotKnown() {
        assertThat(range(undisclosed())).isEqualTo(Interval.of(Fraction.of(2, 3), Fraction.ONE));
    }

    @Test
    void speaksForTheListOfCommitments() {
        Alliance none = Cases.with(Cases.sound());
        assertThat(score(none)).isEqualTo(Fraction.ZERO);
        assertThat(findings(none)).containsExactly("plans: The alliance has no commitments.");
    }
}
