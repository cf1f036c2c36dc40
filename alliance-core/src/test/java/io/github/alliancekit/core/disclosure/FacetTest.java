package io.github.alliancekit.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.Endorsement;
import io.github.alliancekit.core.Goal;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.actor.Adherence;
import io.github.alliancekit.core.actor.Capacity;
import io.github.alliancekit.core.disclosure.Undisclosed.Reason;
import io.github.alliancekit.core.distribution.BeneficiaryGroup;
import io.github.alliancekit.core.distribution.Benefit;
import io.github.alliancekit.core.distribution.Contribution;
import io.github.alliancekit.core.distribution.Result;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.distribution.Territory;
import io.github.alliancekit.core.distribution.Transfer;
import io.github.alliancekit.core.governance.Body;
import io.github.alliancekit.core.governance.DecisionRule;
import io.github.alliancekit.core.governance.DisputeStep;
import io.github.alliancekit.core.governance.Exit;
import io.github.alliancekit.core.governance.Governance;
import io.github.alliancekit.core.governance.Report;
import io.github.alliancekit.core.governance.Reporting;
import io.github.alliancekit.core.governance.Seat;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Indicator;
import io.github.alliancekit.core.plan.Instrument;
import io.github.alliancekit.core.plan.Lesson;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.plan.Mechanism;
import io.github.alliancekit.core.plan.Objective;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.plan.PolicyStage;
import io.github.alliancekit.core.plan.Priority;
import io.github.alliancekit.core.plan.Progress;
import io.github.alliancekit.core.plan.Replication;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FacetTest {
    /** The types of the model, with what the facets of their fields begin with. */
    private static final Map<Class<?>, String> PREFIXES = Map.ofEntries(
            Map.entry(Alliance.class, ""),
            Map.entry(Goal.class, "GOAL_"),
            Map.entry(Actor.class, "ACTOR_"),
            Map.entry(Capacity.Valued.class, "CAPACITY_"),
            Map.entry(Governance.class, "GOVERNANCE_"),
            Map.entry(Body.class, "BODY_"),
            Map.entry(Seat.class, "SEAT_"),
            Map.entry(Plan.class, "PLAN_"),
            Map.entry(Commitment.class, "COMMITMENT_"),
            Map.entry(Indicator.class, "INDICATOR_"),
            Map.entry(Risk.class, "RISK_"),
            Map.entry(Transfer.class, "TRANSFER_"),
            Map.entry(BeneficiaryGroup.class, "GROUP_"),
            Map.entry(Benefit.class, "BENEFIT_"),
            Map.entry(Endorsement.class, "ENDORSEMENT_"),
            Map.entry(Adherence.class, "ADHERENCE_"),
            Map.entry(DecisionRule.Weighted.class, "DECISION_RULE_"),
            Map.entry(DisputeStep.class, "DISPUTE_STEP_"),
            Map.entry(Exit.class, "EXIT_"),
            Map.entry(Reporting.class, "REPORTING_"),
            Map.entry(Report.class, "REPORT_"),
            Map.entry(Objective.class, "OBJECTIVE_"),
            Map.entry(Priority.class, "PRIORITY_"),
            Map.entry(PolicyStage.class, "POLICY_STAGE_"),
            Map.entry(Progress.class, "PROGRESS_"),
            Map.entry(Contribution.class, "CONTRIBUTION_"),
            Map.entry(Result.class, "RESULT_"),
            Map.entry(Territory.class, "TERRITORY_"),
            Map.entry(Instrument.class, "INSTRUMENT_"),
            Map.entry(Mechanism.class, "MECHANISM_"),
            Map.entry(Lesson.class, "LESSON_"),
            Map.entry(Replication.class, "REPLICATION_"));

    /** Always known: who takes part, and when; and what is an act and not a fact. */
    private static final Set<String> ALWAYS_KNOWN =
            Set.of("ACTORS", "ACTOR_JOINED", "ACTOR_LEFT", "WAIVERS", "UNDISCLOSED");

    /** Facets of what is a field with a type of its own: the bearers of a risk, the letters of an assignment. */
    private static final Set<String> BEYOND_ACCESSORS = Set.of(
            "RISK_BEARERS",
            "ASSIGNMENT_ACCOUNTABLE",
            "ASSIGNMENT_RESPONSIBLE",
            "ASSIGNMENT_CONSULTED",
            "ASSIGNMENT_INFORMED");

    @Test
    void everyListAndEveryOptionalFieldHasAFacetAndNoFacetIsLeftOver() {
        Set<String> expected = new TreeSet<>(BEYOND_ACCESSORS);
        PREFIXES.forEach((type, prefix) -> {
            for (Method accessor : type.getDeclaredMethods()) {
                boolean field = accessor.getParameterCount() == 0
                        && !Modifier.isStatic(accessor.getModifiers())
                        && !accessor.isSynthetic()
                        && Modifier.isPublic(accessor.getModifiers());
                Class<?> kind = accessor.getReturnType();
                if (field && (kind == List.class || kind == Optional.class)) {
                    expected.add(prefix + upperSnake(accessor.getName()));
                }
            }
        });
        expected.removeAll(ALWAYS_KNOWN);
        Set<String> facets =
                new TreeSet<>(Arrays.stream(Facet.values()).map(Facet::name).toList());
        assertThat(facets).isEqualTo(expected);
        assertThat(Letter.values()).hasSize(4);
    }

    @Test
    void anOpenListCoversWhatLiesBelowIt() {
        Disclosure disclosure = Disclosure.of(List.of(Undisclosed.of(Facet.PLAN_COMMITMENTS, "P1", Reason.WITHHELD)));
        assertThat(disclosure.isOpen(Facet.PLAN_COMMITMENTS, "P1")).isTrue();
        assertThat(disclosure.isOpen(Facet.COMMITMENT_DUE, "P1", "C7")).isTrue();
        assertThat(disclosure.isOpen(Facet.INDICATOR_TARGET, "P1", "C7", "I1")).isTrue();
        assertThat(disclosure.isOpen(Facet.COMMITMENT_DUE, "P2", "C9")).isFalse();
        assertThat(disclosure.isOpen(Facet.PLANS)).isFalse();
    }

    @Test
    void anElementNarrowsAFacetToOneId() {
        Disclosure disclosure = Disclosure.of(List.of(Undisclosed.of(Facet.RISK_IMPACT, "R1", Reason.WITHHELD)));
        assertThat(disclosure.isOpen(Facet.RISK_IMPACT, "R1")).isTrue();
        assertThat(disclosure.isOpen(Facet.RISK_IMPACT, "R2")).isFalse();
        assertThat(disclosure.isOpen(Facet.RISK_LIKELIHOOD, "R1")).isFalse();
    }

    private static String upperSnake(String name) {
        return name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
    }
}
