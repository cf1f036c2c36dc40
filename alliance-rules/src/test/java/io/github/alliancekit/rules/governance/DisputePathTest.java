package io.github.alliancekit.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.governance.DisputeStep;
import io.github.alliancekit.core.governance.DisputeStep.Kind;
import io.github.alliancekit.core.governance.Governance;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.RuleContract;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DisputePathTest extends RuleContract {
    private static final DisputeStep TALK = step(Kind.NEGOTIATION);
    private static final DisputeStep MEDIATION = step(Kind.NEUTRAL);

    @Override
    protected String id() {
        return "GOV-16";
    }

    @Override
    protected Alliance holding() {
        return with(TALK, MEDIATION);
    }

    @Override
    protected Alliance failing() {
        return with(new DisputeStep(Kind.NEGOTIATION, Optional.of("union"), Optional.empty()), TALK);
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(holding(), List.of(Cases.open(Facet.DISPUTE_STEP_MAX_DAYS)));
    }

    private static DisputeStep step(Kind kind) {
        return new DisputeStep(kind, Optional.of("union"), Optional.of(30));
    }

    private static Alliance with(DisputeStep... steps) {
        return Cases.sound()
                .withGovernance(Governance.builder()
                        .addDisputeSteps(steps)
                        .complaintsChannel("A letter box")
                        .build());
    }

    @Test
    void countsWhatIsThere() {
        assertThat(score(failing())).isEqualTo(Fraction.HALF);
        assertThat(findings(failing()))
                .containsExactly(
                        "governance/disputeSteps: The way to settle a dispute does not lead, in at least 2 steps, "
                                + "to somebody neutral or to a binding decision.",
                        "governance/disputeSteps: Not every step of a dispute has a limit in days.");
        assertThat(range(undisclosed())).isEqualTo(Interval.of(Fraction.of(3, 4), Fraction.ONE));
    }

    @Test
    void theOrderIsTheWayAndOneStepIsNone() {
        assertThat(score(with(MEDIATION, TALK))).isEqualTo(Fraction.of(3, 4));
        assertThat(score(with(MEDIATION))).isEqualTo(Fraction.of(3, 4));
        assertThat(score(with(TALK, step(Kind.BINDING)))).isEqualTo(Fraction.ONE);
    }

    @Test
    void everyStepNeedsSomebodyWhoLeadsIt() {
        Alliance unled = with(TALK, new DisputeStep(MEDIATION.kind(), Optional.empty(), Optional.of(30)));
        assertThat(score(unled)).isEqualTo(Fraction.of(3, 4));
        assertThat(findings(unled)).singleElement().asString().startsWith("governance/disputeSteps: ");
    }

    @Test
    void withoutStepsThreePartsAreMissingAndOneFindingSaysSo() {
        assertThat(score(with())).isEqualTo(Fraction.of(1, 4));
        assertThat(findings(with()))
                .containsExactly("governance/disputeSteps: There is no agreed way to settle a dispute.");
        assertThat(verdict(with()).shortfalls().get(0).lift()).isEqualTo(Fraction.of(3, 4));
        Alliance doubtful = Hiding.hide(with(), List.of(Cases.open(Facet.DISPUTE_STEP_RESPONSIBLE)));
        assertThat(score(doubtful)).isEqualTo(Fraction.of(1, 4));
    }

    @Test
    void anotherStepMayFollowInAnOpenList() {
        Alliance open = Hiding.hide(holding(), List.of(Cases.open(Facet.GOVERNANCE_DISPUTE_STEPS)));
        assertThat(range(open)).isEqualTo(Interval.of(Fraction.of(1, 4), Fraction.ONE));
        Alliance empty = Hiding.hide(with(), List.of(Cases.open(Facet.GOVERNANCE_DISPUTE_STEPS)));
        assertThat(range(empty)).isEqualTo(Interval.of(Fraction.of(1, 4), Fraction.ONE));
        assertThat(findings(empty)).isEmpty();
    }

    @Test
    void withoutGovernanceThereIsNothing() {
        Alliance none = Cases.sound().withGovernance(Governance.builder().build());
        assertThat(findings(none))
                .containsExactly(
                        "governance/disputeSteps: There is no agreed way to settle a dispute.",
                        "governance/complaintsChannel: Third parties have no channel for complaints.");
        assertThat(score(none)).isEqualTo(Fraction.ZERO);
    }
}
