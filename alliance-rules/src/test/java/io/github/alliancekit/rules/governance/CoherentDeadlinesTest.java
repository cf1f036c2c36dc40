package io.github.alliancekit.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.plan.Replan;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.Period;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.RuleContract;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.measure.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoherentDeadlinesTest extends RuleContract {
    private static final LocalDate DAY = Alliances.DAY;
    private static final Period PERIOD = Cases.plan().period();

    @Override
    protected String id() {
        return "GOV-12";
    }

    @Override
    protected Alliance holding() {
        return Cases.sound().withCommitment(Cases.TARIFFS.withPredecessors(List.of("C1")));
    }

    @Override
    protected Alliance failing() {
        return Cases.sound()
                .withCommitment(Cases.TARIFFS.withPredecessors(List.of("C1")).withDue(DAY.minusDays(1)));
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(holding(), List.of(Cases.open(Facet.COMMITMENT_DUE, "C1")));
    }

    private static Commitment due(String id, LocalDate due, String... predecessors) {
        return Cases.commitment(id, "ministry", "company").withDue(due).withPredecessors(List.of(predecessors));
    }

    private static Commitment without(Commitment commitment, String... predecessors) {
        return Commitment.builder()
                .id(commitment.id())
                .statement(commitment.statement())
                .addPredecessors(predecessors)
                .build();
    }

    @Test
    void notBeforeWhatHasToBeKeptFirstButOnTheSameDay() {
        assertThat(score(failing())).isEqualTo(Fraction.HALF);
        assertThat(findings(failing()))
                .containsExactly("plans/P1/commitments/C2/due: The due date 2026-11-19 comes before that of "
                        + "commitments that have to be kept first: C1.");
    }

    @Test
    void insideThePeriodOfItsPlanBothEndsIncluded() {
        assertThat(score(Cases.with(Cases.sound(), due("C1", PERIOD.start()), due("C2", PERIOD.end()))))
                .isEqualTo(Fraction.ONE);
        Alliance outside = Cases.with(
                Cases.sound(), due("C1", PERIOD.start()), due("C2", PERIOD.end().plusDays(1)));
        assertThat(score(outside)).isEqualTo(Fraction.HALF);
        assertThat(findings(outside))
                .containsExactly("plans/P1/commitments/C2/due: "
                        + "The due date 2027-11-21 lies outside the period of its plan, 2025-11-20 to 2027-11-20.");
    }

    @Test
    void predecessorsMayStandInAnotherPlan() {
        Plan next = Plan.builder()
                .id("P2")
                .name("Next")
                .period(PERIOD)
                .addCommitments(Commitment.builder()
                        .id("C3")
                        .statement("C3")
                        .due(DAY.minusDays(1))
                        .addPredecessors("C1")
                        .build())
                .build();
        assertThat(score(Cases.sound().withPlan(next))).isEqualTo(Fraction.of(2, 3));
    }

    @Test
    void onlyTheCommitmentsOnACycleFail() {
        Alliance cycle = Cases.with(
                Cases.sound(),
                due("C1", DAY, "C2", "C4"),
                due("C2", DAY, "C3"),
                due("C3", DAY, "C1"),
                due("C4", DAY),
                due("C5", DAY, "C3"));
        assertThat(score(cycle)).isEqualTo(Fraction.of(2, 5));
        assertThat(findings(cycle))
                .containsExactly(
                        "plans/P1/commitments/C1/predecessors: "
                                + "The commitment waits for itself, by way of its predecessors: C2.",
                        "plans/P1/commitments/C2/predecessors: "
                                + "The commitment waits for itself, by way of its predecessors: C3.",
                        "plans/P1/commitments/C3/predecessors: "
                                + "The commitment waits for itself, by way of its predecessors: C1.");
    }

    @Test
    void twoCyclesAreToldApart() {
        Alliance cycles = Cases.with(
                Cases.sound(),
                due("C1", DAY, "C2", "C3"),
                due("C2", DAY, "C1"),
                due("C3", DAY, "C4"),
                due("C4", DAY, "C3"));
        assertThat(score(cycles)).isEqualTo(Fraction.ZERO);
        assertThat(findings(cycles).get(0)).endsWith("by way of its predecessors: C2.");
    }

    @Test
    void whatHasNoDueDateIsNeitherCountedNorComparedWith() {
        Alliance passed = Cases.with(
                Cases.sound(),
                due("C1", DAY.plusDays(9)),
                without(Cases.TARIFFS, "C1"),
                due("C3", DAY, "C2").withWeight(Fraction.of(5)));
        assertThat(score(passed)).isEqualTo(Fraction.ONE);
        Verdict none = verdict(Cases.with(Cases.sound(), without(Cases.TARIFFS)));
        assertThat(none.status()).isEqualTo(Verdict.Status.NOT_APPLICABLE);
        assertThat(none.reason().map(Message::toString)).contains("No commitment of any weight has a due date.");
        assertThat(verdict(Cases.with(Cases.sound())).status()).isEqualTo(Verdict.Status.NOT_APPLICABLE);
        // A cycle through a commitment without a date is a cycle all the same.
        Alliance cycle = Cases.with(Cases.sound(), due("C1", DAY, "C2"), without(Cases.TARIFFS, "C1"));
        assertThat(score(cycle)).isEqualTo(Fraction.ZERO);
    }

    @Test
    void theDateInForceCounts() {
        Replan early = new Replan(DAY.minusDays(10), PERIOD.end().plusDays(1), "Floods");
        Alliance outside = Cases.with(Cases.sound(), due("C1", DAY).withReplans(List.of(early)));
        assertThat(score(outside)).isEqualTo(Fraction.ZERO);
        Replan late = new Replan(DAY, PERIOD.end().plusDays(1), "Too late");
        assertThat(score(Cases.with(Cases.sound(), due("C1", DAY).withReplans(List.of(late)))))
                .isEqualTo(Fraction.ONE);
    }

    @Test
    void aDueDateThatIsNotKnownMayNotExistAndTouchesWhoWaits() {
        // C1 may count or not, and C2 may come too early.
        assertThat(range(undisclosed())).isEqualTo(Interval.UNIT);
        Alliance own = Hiding.hide(holding(), List.of(Cases.open(Facet.COMMITMENT_DUE, "C2")));
        assertThat(range(own)).isEqualTo(Interval.of(Fraction.HALF, Fraction.ONE));
        assertThat(verdict(own).gaps())
                .extracting(gap -> gap.facet() + " " + gap.width())
                .containsExactly("COMMITMENT_DUE 1/2");
        Alliance none = Hiding.hide(holding(), List.of(Cases.open(Facet.COMMITMENT_DUE)));
        assertThat(range(none)).isEqualTo(Interval.UNIT);
    }

    @Test
    void aFailureThatMayNotCountIsTheHighEndWithoutIt() {
        // C1 and C3 are on a cycle; C2 holds. C1 has no known date: 1/2 without it, 1/3 with it.
        Alliance cycle = Cases.with(Cases.sound(), due("C1", DAY, "C3"), due("C2", DAY), due("C3", DAY, "C1"));
        Alliance open = Hiding.hide(cycle, List.of(Cases.open(Facet.COMMITMENT_DUE, "C1")));
        assertThat(range(open)).isEqualTo(Interval.of(Fraction.of(1, 3), Fraction.HALF));
        assertThat(verdict(open).shortfalls())
                .extracting(shortfall -> shortfall.element() + " " + shortfall.lift())
                .containsExactly("plans/P1/commitments/C1/predecessors 0", "plans/P1/commitments/C3/predecessors 1/2");
    }

    @Test
    void predecessorsThatAreNotKnownMayCloseACycle() {
        // C3 waits for C2 waits for C1, of which it is not known what it waits for; C4 waits for nobody.
        Alliance row =
                Cases.with(Cases.sound(), due("C1", DAY), due("C2", DAY, "C1"), due("C3", DAY, "C2"), due("C4", DAY));
        Alliance open = Hiding.hide(row, List.of(Cases.open(Facet.COMMITMENT_PREDECESSORS, "C1")));
        assertThat(range(open)).isEqualTo(Interval.of(Fraction.of(1, 4), Fraction.ONE));
        assertThat(verdict(open).gaps())
                .allMatch(gap -> gap.element().orElse("").equals("C1"));
        Alliance last = Hiding.hide(row, List.of(Cases.open(Facet.COMMITMENT_PREDECESSORS, "C3")));
        assertThat(range(last)).isEqualTo(Interval.of(Fraction.of(3, 4), Fraction.ONE));
    }

    @Test
    void manyInARowAreNoHardship() {
        List<Commitment> row = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            String[] predecessors = i == 0 ? new String[0] : new String[] {"C" + (i - 1)};
            row.add(due("C" + i, DAY, predecessors));
        }
        Alliance alliance = Cases.with(Cases.sound(), row.toArray(Commitment[]::new));
        assertThat(score(alliance)).isEqualTo(Fraction.ONE);
    }
}
