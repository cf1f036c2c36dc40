package io.github.alliancekit.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Indicator;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.RuleContract;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerifiableCommitmentTest extends RuleContract {
    private static final Indicator UNIT_ONLY =
            Indicator.builder().id("U").name("U").unit("l/s").build();
    private static final Indicator REST = Indicator.builder()
            .id("V")
            .name("V")
            .target(Fraction.ONE)
            .verification("Meter")
            .build();
    private static final Commitment IN_PIECES = Cases.TARIFFS.withIndicators(List.of(UNIT_ONLY, REST));

    @Override
    protected String id() {
        return "GOV-11";
    }

    @Override
    protected Alliance holding() {
        return Cases.sound();
    }

    @Override
    protected Alliance failing() {
        return Cases.sound().withCommitment(IN_PIECES);
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(Cases.sound(), List.of(Cases.open(Facet.INDICATOR_VERIFICATION, "C2-I")));
    }

    @Test
    void oneIndicatorHasToHaveAllThree() {
        assertThat(score(failing())).isEqualTo(Fraction.HALF);
        assertThat(findings(failing()))
                .containsExactly("plans/P1/commitments/C2/indicators: "
                        + "No indicator of the commitment has unit, target and means of verification together.");
        assertThat(findings(Cases.sound().withCommitment(Cases.TARIFFS.withIndicators(List.of()))))
                .containsExactly("plans/P1/commitments/C2/indicators: The commitment has no indicator.");
    }

    @Test
    void whatMayBeThereLeavesItOpenUnlessSomethingElseIsMissing() {
        assertThat(range(undisclosed())).isEqualTo(Interval.of(Fraction.HALF, Fraction.ONE));
        Alliance missing = Hiding.hide(
                Cases.sound().withCommitment(Cases.TARIFFS.withIndicators(List.of(UNIT_ONLY))),
                List.of(Cases.open(Facet.INDICATOR_VERIFICATION, "U")));
        assertThat(score(missing)).isEqualTo(Fraction.HALF);
        Alliance more = Hiding.hide(failing(), List.of(Cases.open(Facet.COMMITMENT_INDICATORS, "C2")));
        assertThat(range(more)).isEqualTo(Interval.of(Fraction.HALF, Fraction.ONE));
    }
}
