package io.github.alliancekit.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Disclosure;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.plan.Assignment;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.RuleContract;
import io.github.alliancekit.rules.Scope;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneAccountableTest extends RuleContract {
    private static final Commitment ORPHAN = Cases.TARIFFS.withAssignments(List.of());
    private static final Commitment DOUBLE = Cases.TARIFFS.withAssignments(
            List.of(Assignment.of("ministry", Letter.A), Assignment.of("union", Letter.A)));

    @Override
    protected String id() {
        return "GOV-07";
    }

    @Override
    protected Alliance holding() {
        return Cases.sound();
    }

    @Override
    protected Alliance failing() {
        return Cases.sound().withCommitment(ORPHAN);
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(Cases.sound(), List.of(Cases.open(Facet.ASSIGNMENT_ACCOUNTABLE, "C2")));
    }

    @Test
    void noneAndSeveralAreToldApart() {
        assertThat(findings(failing()))
                .containsExactly("plans/P1/commitments/C2/assignments: Nobody is accountable for this commitment.");
        assertThat(findings(Cases.sound().withCommitment(DOUBLE)))
                .containsExactly("plans/P1/commitments/C2/assignments: "
                        + "2 actors are accountable for this commitment: ministry, union.");
    }

    @Test
    void commitmentsCountByWeight() {
        assertThat(score(failing())).isEqualTo(Fraction.HALF);
        assertThat(score(Cases.sound().withCommitment(ORPHAN.withWeight(Fraction.of(3)))))
                .isEqualTo(Fraction.of(1, 4));
    }

    @Test
    void oneMoreMayExistOfAnOpenListButTwoAreTwo() {
        assertThat(range(undisclosed())).isEqualTo(Interval.of(Fraction.HALF, Fraction.ONE));
        Alliance two = Hiding.hide(
                Cases.sound().withCommitment(DOUBLE), List.of(Cases.open(Facet.ASSIGNMENT_ACCOUNTABLE, "C2")));
        assertThat(score(two)).isEqualTo(Fraction.HALF);
    }

    @Test
    void anOpenListOfCommitmentsLeavesEverythingOpenButFindsWhatIsThere() {
        Alliance open = Hiding.hide(failing(), List.of(Cases.open(Facet.PLAN_COMMITMENTS, "P1")));
        assertThat(range(open)).isEqualTo(Interval.UNIT);
    }

    @Test
    void noCommitmentsScoreNoughtAndAnotherRuleSaysSo() {
        Alliance none = Cases.with(Cases.sound());
        assertThat(score(none)).isEqualTo(Fraction.ZERO);
        assertThat(findings(none)).isEmpty();
    }

    @Test
    void runsOnACommitmentThatBelongsToNoAllianceYet() {
        Scope scope =
                new Scope(ElementPath.of("commitments", "C2"), List.of("C2"), Alliances.DAY, Disclosure.of(List.of()));
        assertThat(new OneAccountable().judge(Cases.TARIFFS, scope)).isEqualTo(Outcome.holds());
        assertThat(new OneAccountable().judge(ORPHAN, scope).score()).isEqualTo(Interval.ZERO);
    }

    @Test
    void everyPlanWhoseCommitmentsAreNotKnownIsAskedFor() {
        Alliance two = Hiding.hide(
                Cases.sound()
                        .withPlan(Plan.builder()
                                .id("P2")
                                .name("P2")
                                .period(Cases.plan().period())
                                .build()),
                List.of(Cases.open(Facet.PLAN_COMMITMENTS, "P1"), Cases.open(Facet.PLAN_COMMITMENTS, "P2")));
        assertThat(verdict(two).gaps())
                .extracting(gap -> gap.element().orElse(""))
                .containsExactly("P1", "P2");
    }
}
