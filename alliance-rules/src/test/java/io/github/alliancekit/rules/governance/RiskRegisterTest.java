package io.github.alliancekit.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.distribution.RiskCategory;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.RuleContract;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;

class RiskRegisterTest extends RuleContract {
    private static final Risk FULL = Risk.builder()
            .from(Cases.risk("R1", "0", "0.5", "1"))
            .category(RiskCategory.SOCIAL)
            .owner("union")
            .mitigation("Talks with the villages")
            .reviewDate(Alliances.DAY)
            .build();
    private static final Risk OVERDUE = Risk.builder()
            .from(Cases.risk("R2", "1", "1", "1"))
            .owner("union")
            .mitigation(" ")
            .reviewDate(Alliances.DAY.minusDays(1))
            .build();

    @Override
    protected String id() {
        return "GOV-21";
    }

    @Override
    protected Alliance holding() {
        return Cases.withRisks(Cases.sound(), FULL);
    }

    @Override
    protected Alliance failing() {
        return Cases.withRisks(Cases.sound(), FULL, OVERDUE);
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(holding(), List.of(Cases.open(Facet.RISK_LIKELIHOOD, "R1")));
    }

    @Test
    void risksCountAlikeWhateverTheirExposure() {
        // (6/6 + 3/6) / 2
        assertThat(score(failing())).isEqualTo(Fraction.of(3, 4));
        assertThat(findings(failing()))
                .containsExactly(
                        "risks/R2/category: The register does not say what this risk is about.",
                        "risks/R2/mitigation: The register does not say what is done about this risk.",
                        "risks/R2/reviewDate: This risk was to be looked at again by 2026-11-19.");
        assertThat(verdict(failing()).shortfalls().get(0).lift()).isEqualTo(Fraction.of(1, 12));
        assertThat(range(undisclosed())).isEqualTo(Interval.of(Fraction.of(5, 6), Fraction.ONE));
        // (6/6 + 2/6) / 2 up to (6/6 + 3/6) / 2
        Alliance both = Hiding.hide(failing(), List.of(Cases.open(Facet.RISK_LIKELIHOOD, "R2")));
        assertThat(range(both)).isEqualTo(Interval.of(Fraction.of(2, 3), Fraction.of(3, 4)));
    }

    @Test
    void anAbsentLikelihoodOrImpactFailsHere() {
        Alliance bare = Cases.withRisks(
                Cases.sound(), Risk.builder().id("R").statement("R").build());
        assertThat(score(bare)).isEqualTo(Fraction.ZERO);
        assertThat(findings(bare))
                .hasSize(6)
                .contains(
                        "risks/R/likelihood: The register does not say how likely this risk is.",
                        "risks/R/reviewDate: No date is set to look at this risk again.");
    }

    @Test
    void anEmptyRegisterScoresNoughtAndAnotherRuleSaysSo() {
        Alliance none = Cases.withRisks(Cases.sound());
        assertThat(score(none)).isEqualTo(Fraction.ZERO);
        assertThat(findings(none)).isEmpty();
        assertThat(verdict(none).reason().orElseThrow()).hasToString("There is no risk register.");
    }

    @Test
    void anOpenRegisterLeavesEverythingOpenButADateThatHasPassedHasPassed() {
        Alliance open = Hiding.hide(failing(), List.of(Cases.open(Facet.RISKS)));
        assertThat(range(open)).isEqualTo(Interval.UNIT);
        assertThat(findings(open))
                .containsExactly("risks/R2/reviewDate: This risk was to be looked at again by 2026-11-19.");
    }
}
