package io.github.alliancekit.rules.governance;

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

class AtLeastOneExecutorTest extends RuleContract {
    private static final Commitment NOBODY = Cases.TARIFFS.withAssignments(List.of(Assignment.of("company", Letter.A)));

    @Override
    protected String id() {
        return "GOV-08";
    }

    @Override
    protected Alliance holding() {
        return Cases.sound();
    }

    @Override
    protected Alliance failing() {
        return Cases.sound().withCommitment(NOBODY);
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(failing(), List.of(Cases.open(Facet.ASSIGNMENT_RESPONSIBLE, "C2")));
    }

    @Test
    void commitmentsCountByWeight() {
        assertThat(score(failing())).isEqualTo(Fraction.HALF);
        assertThat(score(Cases.sound().withCommitment(NOBODY.withWeight(Fraction.of(3)))))
                .isEqualTo(Fraction.of(1, 4));
        assertThat(findings(failing()))
                .containsExactly("plans/P1/commitments/C2/assignments: "
                        + "Nobody is responsible for carrying out this commitment.");
    }

    @Test
    void whoAnswersMayDoTheWorkAndSoMayWhoHasLeft() {
        Commitment both =
                NOBODY.withAssignments(List.of(Assignment.of("company", Letter.A), Assignment.of("company", Letter.R)));
        assertThat(score(Cases.sound().withCommitment(both))).isEqualTo(Fraction.ONE);
        assertThat(score(Cases.sound().withActor(Cases.actor("union", 1).withLeft(Alliances.DAY))))
                .isEqualTo(Fraction.ONE);
    }

    @Test
    void oneOfAnOpenListIsEnough() {
        assertThat(range(undisclosed())).isEqualTo(Interval.of(Fraction.HALF, Fraction.ONE));
        assertThat(range(Hiding.hide(Cases.sound(), List.of(Cases.open(Facet.ASSIGNMENT_RESPONSIBLE)))))
                .isEqualTo(Interval.ONE);
    }

    @Test
    void noCommitmentsScoreNoughtAndAnotherRuleSaysSo() {
        Alliance none = Cases.with(Cases.sound());
        assertThat(score(none)).isEqualTo(Fraction.ZERO);
        assertThat(findings(none)).isEmpty();
    }
}
