package io.github.alliancekit.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Objective;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.plan.Priority;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.RuleContract;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PrioritiesTracedTest extends RuleContract {
    private static final Priority WATER = new Priority("water", "Water", Optional.of("Springs are open"));
    private static final Priority ENERGY = new Priority("energy", "Energy", Optional.empty());
    private static final Objective FOLLOWING = new Objective("O1", "Water", Optional.of("water"));
    private static final Objective STRAY = new Objective("O2", "Else");
    private static final Commitment WITHOUT =
            Commitment.builder().id("C3").statement("C3").build();

    @Override
    protected String id() {
        return "GOV-23";
    }

    @Override
    protected Alliance holding() {
        return with(List.of(WATER), Cases.TREATMENT, Cases.TARIFFS);
    }

    @Override
    protected Alliance failing() {
        return with(List.of(WATER, ENERGY), Cases.TREATMENT, Cases.TARIFFS.withObjective("O2"), WITHOUT);
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(
                with(List.of(WATER), Cases.TREATMENT),
                List.of(Cases.open(Facet.COMMITMENT_OBJECTIVE, "C1"), Cases.open(Facet.PRIORITY_REASON, "water")));
    }

    private static Alliance with(List<Priority> priorities, Commitment... commitments) {
        return Cases.sound()
                .withPlan(Plan.builder()
                        .id("P1")
                        .name("P1")
                        .period(Cases.plan().period())
                        .addAllPriorities(priorities)
                        .addObjectives(FOLLOWING, STRAY)
                        .addCommitments(commitments)
                        .build());
    }

    @Test
    void withoutAPriorityNothingIsSaidOfAnObjectiveThatIsNotKnown() {
        Alliance alliance = Hiding.hide(
                Cases.sound().withPlan(Cases.plan(Cases.TREATMENT)),
                List.of(Cases.open(Facet.COMMITMENT_OBJECTIVE, "C1")));
        assertThat(score(alliance)).isEqualTo(Fraction.ZERO);
        assertThat(findings(alliance))
                .containsExactly("plans/P1/commitments/C1/objective: "
                        + "The plan has no priority that this commitment could follow.");
    }

    @Test
    void orphansAreCountedAndNotWeighed() {
        // Three commitments and two priorities, of which C2, C3 and energy lead nowhere: 1 - 3/5.
        assertThat(score(failing())).isEqualTo(Fraction.of(2, 5));
        assertThat(score(failing().withCommitment(WITHOUT.withWeight(Fraction.of(90)))))
                .isEqualTo(Fraction.of(2, 5));
        assertThat(findings(failing()))
                .containsExactly(
                        "plans/P1/commitments/C2/objective: The objective of the commitment follows no priority.",
                        "plans/P1/commitments/C3/objective: "
                                + "The commitment has no objective and so follows no priority.",
                        "plans/P1/priorities/energy: "
                                + "No commitment follows this priority, and nothing says why it is one.");
        assertThat(verdict(failing()).shortfalls())
                .extracting(one -> one.lift())
                .containsOnly(Fraction.of(1, 5));
    }

    @Test
    void aPriorityNeedsBothACommitmentAndAReason() {
        Priority unreasoned = new Priority("water", "Water", Optional.empty());
        assertThat(findings(with(List.of(unreasoned), Cases.TREATMENT)))
                .containsExactly("plans/P1/priorities/water: Nothing says why this priority is one.");
        Priority unused = new Priority("energy", "Energy", Optional.of("Dear"));
        assertThat(findings(with(List.of(WATER, unused), Cases.TREATMENT)))
                .containsExactly("plans/P1/priorities/energy: No commitment follows this priority.");
    }

    @Test
    void whereNothingIsPrioritisedEveryCommitmentIsAnOrphan() {
        assertThat(score(Cases.sound())).isEqualTo(Fraction.ZERO);
        assertThat(findings(Cases.sound())).hasSize(2);
        Alliance none = Hiding.hide(Cases.sound(), List.of(Cases.open(Facet.OBJECTIVE_PRIORITY)));
        assertThat(score(none)).isEqualTo(Fraction.ZERO);
    }

    @Test
    void neitherCommitmentsNorPrioritiesScoreNoughtAndAnotherRuleSaysSo() {
        Alliance nothing = Cases.with(Cases.sound());
        assertThat(score(nothing)).isEqualTo(Fraction.ZERO);
        assertThat(findings(nothing)).isEmpty();
        // A priority alone is one orphan.
        Alliance alone = with(List.of(new Priority("water", "Water", Optional.empty())));
        assertThat(score(alone)).isEqualTo(Fraction.ZERO);
        assertThat(findings(alone)).hasSize(1);
    }

    @Test
    void whatACommitmentFollowsMayNotBeTold() {
        // The commitment waits for its objective, the priority for that and for its reason.
        assertThat(range(undisclosed())).isEqualTo(Interval.UNIT);
        assertThat(verdict(undisclosed()).gaps())
                .extracting(gap -> gap.width())
                .containsExactly(Fraction.HALF, Fraction.of(1, 4), Fraction.of(1, 4));
        // C2 may follow a priority; energy has no reason for certain, and C3 no objective.
        Alliance priority = Hiding.hide(failing(), List.of(Cases.open(Facet.OBJECTIVE_PRIORITY, "O2")));
        assertThat(range(priority)).isEqualTo(Interval.of(Fraction.of(2, 5), Fraction.of(3, 5)));
    }

    @Test
    void ofOpenListsMoreMayCome() {
        for (Facet facet : List.of(Facet.PLAN_COMMITMENTS, Facet.PLAN_PRIORITIES, Facet.PLANS)) {
            assertThat(range(Hiding.hide(holding(), List.of(Cases.open(facet)))))
                    .isEqualTo(Interval.UNIT);
        }
        // A commitment that is not told may follow the priority that none is known to follow.
        Alliance open = Hiding.hide(failing(), List.of(Cases.open(Facet.PLAN_COMMITMENTS)));
        assertThat(findings(open))
                .containsExactly(
                        "plans/P1/commitments/C2/objective: The objective of the commitment follows no priority.",
                        "plans/P1/priorities/energy: Nothing says why this priority is one.");
    }
}
