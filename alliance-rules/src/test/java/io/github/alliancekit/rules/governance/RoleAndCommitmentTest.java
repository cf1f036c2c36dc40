package io.github.alliancekit.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.plan.Assignment;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.RuleContract;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoleAndCommitmentTest extends RuleContract {
    @Override
    protected String id() {
        return "GOV-06";
    }

    @Override
    protected Alliance holding() {
        return Cases.sound()
                .withActor(Cases.actor("ministry", 1).withRoles(List.of("Lead")))
                .withActor(Cases.actor("company", 2).withRoles(List.of("Operator")))
                .withActor(Cases.actor("union", 1).withRoles(List.of("Watch")));
    }

    /** {@return an alliance in which the union is only told what happens} */
    @Override
    protected Alliance failing() {
        return holding()
                .withCommitment(Cases.TARIFFS.withAssignments(
                        List.of(Assignment.of("company", Letter.A), Assignment.of("union", Letter.I))));
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(failing(), List.of(Cases.open(Facet.ASSIGNMENT_RESPONSIBLE, "C2")));
    }

    @Test
    void toBeConsultedOrInformedIsNoCommitment() {
        assertThat(score(failing())).isEqualTo(Fraction.of(2, 3));
        assertThat(findings(failing()))
                .containsExactly("plans: union is neither accountable nor responsible for any commitment.");
        assertThat(verdict(failing()).shortfalls())
                .extracting(Shortfall::actors)
                .containsExactly(List.of("union"));
    }

    @Test
    void theRoleHasToBeThereToo() {
        Alliance noRole = holding().withActor(Cases.actor("union", 1));
        assertThat(score(noRole)).isEqualTo(Fraction.of(2, 3));
        assertThat(findings(noRole)).containsExactly("actors/union/roles: union has no role by name.");
        assertThat(findings(failing().withActor(Cases.actor("union", 1))))
                .containsExactly("actors/union: "
                        + "union has no role by name and is neither accountable nor responsible for any commitment.");
    }

    @Test
    void whoHasLeftIsNotAsked() {
        assertThat(score(failing().withActor(Cases.actor("union", 1).withLeft(Alliances.DAY))))
                .isEqualTo(Fraction.ONE);
    }

    @Test
    void lettersAndCommitmentsThatAreNotKnownMayBeTheMembers() {
        Interval open = Interval.of(Fraction.of(2, 3), Fraction.ONE);
        assertThat(range(undisclosed())).isEqualTo(open);
        for (Facet facet : List.of(Facet.PLANS, Facet.PLAN_COMMITMENTS, Facet.ASSIGNMENT_ACCOUNTABLE)) {
            assertThat(range(Hiding.hide(failing(), List.of(Cases.open(facet)))))
                    .isEqualTo(open);
        }
        assertThat(range(Hiding.hide(failing(), List.of(Cases.open(Facet.ASSIGNMENT_CONSULTED)))))
                .isEqualTo(Interval.point(Fraction.of(2, 3)));
    }

    @Test
    void noCommitmentsScoreNoughtAndAnotherRuleSaysSo() {
        Alliance none = Cases.with(holding());
        assertThat(score(none)).isEqualTo(Fraction.ZERO);
        assertThat(findings(none)).isEmpty();
        assertThat(verdict(none).reason().map(Message::toString)).contains("There are no commitments.");
    }
}
