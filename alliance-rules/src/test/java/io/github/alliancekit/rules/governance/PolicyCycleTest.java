package io.github.alliancekit.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.plan.PolicyStage;
import io.github.alliancekit.core.plan.PolicyStage.Kind;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.RuleContract;
import io.github.alliancekit.rules.measure.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PolicyCycleTest extends RuleContract {
    private static final PolicyStage UNLED = new PolicyStage(Kind.EVALUATION, "A study", Optional.empty());

    @Override
    protected String id() {
        return "GOV-20";
    }

    @Override
    protected Alliance holding() {
        return Cases.sound().withPlan(plan("P1", led(Kind.values())));
    }

    @Override
    protected Alliance failing() {
        PolicyStage[] five = led(Kind.PLANNING, Kind.PROGRAMMING, Kind.BUDGETING, Kind.IMPLEMENTATION, Kind.MONITORING);
        PolicyStage[] six = Stream.concat(Arrays.stream(five), Stream.of(UNLED)).toArray(PolicyStage[]::new);
        return Cases.sound().withPlan(plan("P1", six));
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(failing(), List.of(Cases.open(Facet.PLAN_POLICY_STAGES, "P1")));
    }

    private static PolicyStage[] led(Kind... kinds) {
        return Arrays.stream(kinds)
                .map(kind -> new PolicyStage(kind, "Something", Optional.of("union")))
                .toArray(PolicyStage[]::new);
    }

    private static Plan plan(String id, PolicyStage... stages) {
        return Plan.builder()
                .id(id)
                .name(id)
                .period(Cases.plan().period())
                .addPolicyStages(stages)
                .build();
    }

    @Test
    void eachStageNeedsAnActivityAndSomebody() {
        assertThat(score(failing())).isEqualTo(Fraction.of(5, 7));
        assertThat(findings(failing()))
                .containsExactly(
                        "plans/P1/policyStages/EVALUATION: "
                                + "Nobody is responsible for this stage of the policy cycle: evaluation.",
                        "plans/P1/policyStages/ACCOUNTABILITY: "
                                + "No plan has an activity for this stage of the policy cycle: accountability.");
        assertThat(verdict(failing()).shortfalls().get(1).message().in(SPANISH)).endsWith(": rendición de cuentas.");
    }

    @Test
    void anyPlanWillDo() {
        Alliance two = Cases.sound()
                .withPlan(plan("P1", led(Kind.PLANNING, Kind.PROGRAMMING, Kind.BUDGETING)))
                .withPlan(plan("P2", led(Kind.PLANNING, Kind.IMPLEMENTATION, Kind.MONITORING, Kind.EVALUATION)));
        assertThat(score(two)).isEqualTo(Fraction.of(6, 7));
        assertThat(findings(two))
                .containsExactly("plans/policyStages/ACCOUNTABILITY: "
                        + "No plan has an activity for this stage of the policy cycle: accountability.");
    }

    @Test
    void withoutStagesOneFindingSaysSo() {
        assertThat(score(Cases.sound())).isEqualTo(Fraction.ZERO);
        assertThat(findings(Cases.sound()))
                .containsExactly("plans/P1/policyStages: No plan says what is done in the stages of the policy cycle.");
    }

    @Test
    void whatIsMissingInAnOpenListMayBeThere() {
        assertThat(range(undisclosed())).isEqualTo(Interval.of(Fraction.of(5, 7), Fraction.ONE));
        Alliance plans = Hiding.hide(failing(), List.of(Cases.open(Facet.PLANS)));
        assertThat(range(plans)).isEqualTo(Interval.of(Fraction.of(5, 7), Fraction.ONE));
        Alliance unled = Cases.sound().withPlan(plan("P1", UNLED));
        Alliance who = Hiding.hide(unled, List.of(Cases.open(Facet.POLICY_STAGE_RESPONSIBLE, "P1")));
        assertThat(range(who)).isEqualTo(Interval.of(Fraction.ZERO, Fraction.of(1, 7)));
    }
}
