package io.github.alliancekit.rules.balance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.Bearers;
import io.github.alliancekit.core.distribution.Holder;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.distribution.Transfer;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.RuleContract;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;

class RiskConcentrationTest extends RuleContract {
    private static final Alliance LOPSIDED =
            Cases.withRisks(Cases.sound(), Cases.risk("R1", "0.3", "1", "1"), Cases.risk("R2", "0.1", "1", "0", "1"));

    @Override
    protected String id() {
        return "BAL-02";
    }

    @Override
    protected Alliance holding() {
        return WorkedExample.alliance();
    }

    @Override
    protected Alliance failing() {
        return LOPSIDED;
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(Cases.sound(), List.of(Cases.open(Facet.RISKS)));
    }

    @Test
    void theWorkedExampleOfTheCatalogue() {
        // k = (0.2, 0.3, 0.5): G* = 0.5 + 0.8 - 1 = 0.3, below 0.35
        assertThat(score(WorkedExample.alliance())).isEqualTo(Fraction.ONE);
        assertThat(verdict(WorkedExample.alliance()).notes().get(0).toString())
                .startsWith("The concentration is 30.00 %:");
    }

    @Test
    void whatWasTransferredInFullLeavesNothingToBear() {
        Risk insured =
                Cases.risk("R1", "0.5", "10").withTransfers(List.of(Transfer.of("Insurer", Fraction.ONE, "Policy")));
        assertThat(verdict(Cases.withRisks(Cases.sound(), insured)).reason().orElseThrow())
                .hasToString("No exposure remains to be borne: it is nought, or was transferred with evidence.");
    }

    @Test
    void risksCountByExposure() {
        // k = (3/4, 1/4, 0): G* = 3/4 + 1 - 1 = 0.75
        assertThat(score(LOPSIDED)).isEqualTo(Fraction.ZERO);
        assertThat(findings(LOPSIDED))
                .containsExactly("risks: The concentration of risk is 75.00 %, where 0 % means that all bear the same."
                        + " Most is borne by ministry.");
    }

    @Test
    void whatWasTransferredOrIsNobodysIsLeftOut() {
        Risk half = Cases.risk("R1", "0.5", "1", "1/4", "1/4");
        Risk insured = half.withTransfers(List.of(Transfer.of("Insurer", Fraction.HALF, "Policy")));
        // (1/2, 1/2, 0) of what members bear, either way: G* = 1/2, ramp 0.625
        assertThat(score(Cases.withRisks(Cases.sound(), half))).isEqualTo(Fraction.parse("0.625"));
        assertThat(score(Cases.withRisks(Cases.sound(), insured))).isEqualTo(Fraction.parse("0.625"));
        // Borne by nobody at all: members are all alike.
        assertThat(score(Cases.withRisks(Cases.sound(), Cases.risk("R1", "0.5", "1"))))
                .isEqualTo(Fraction.ONE);
    }

    @Test
    void jointBearersMayHaveAnySplit() {
        Risk joint = Cases.risk("R1", "0.5", "0.5")
                .withBearers(Bearers.joint(Holder.actor("ministry"), Holder.actor("company")));
        // (x, 1 - x, 0): G* from 1/2 to 1
        assertThat(range(Cases.withRisks(Cases.sound(), joint)))
                .isEqualTo(Interval.of(Fraction.ZERO, Fraction.parse("0.625")));
    }

    @Test
    void asksFirstHowManyThereAreThenWhatThereIs() {
        Alliance left = Cases.sound().withActor(Cases.actor("union", 1).withLeft(Alliances.DAY));
        assertThat(verdict(Cases.withRisks(left)).status()).isEqualTo(Verdict.Status.NOT_APPLICABLE);
        assertThat(score(Cases.withRisks(Cases.sound()))).isEqualTo(Fraction.ZERO);
        assertThat(findings(Cases.withRisks(Cases.sound()))).isEmpty();
        Alliance nought = Cases.withRisks(Cases.sound(), Cases.risk("R1", "0", "1", "1"));
        assertThat(verdict(nought).status()).isEqualTo(Verdict.Status.NOT_APPLICABLE);
        assertThat(verdict(nought).reason().orElseThrow().toString()).startsWith("No exposure remains to be borne:");
        Alliance unknown = Cases.withRisks(
                Cases.sound(), Risk.builder().id("R1").statement("R1").build());
        assertThat(range(unknown)).isEqualTo(Interval.UNIT);
        assertThat(verdict(unknown).reason().orElseThrow().toString())
                .isEqualTo("Whether anything can be said depends on what is not known.");
    }
}
