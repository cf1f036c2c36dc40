package io.github.alliancekit.rules.balance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.Bearers;
import io.github.alliancekit.core.distribution.BeneficiaryGroup;
import io.github.alliancekit.core.distribution.Benefit;
import io.github.alliancekit.core.distribution.Holder;
import io.github.alliancekit.core.distribution.Rating;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.distribution.Share;
import io.github.alliancekit.core.distribution.Transfer;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.Money;
import io.github.alliancekit.core.value.Rate;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.RuleContract;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RiskMatchesBenefitTest extends RuleContract {
    @Override
    protected String id() {
        return "BAL-05";
    }

    @Override
    protected Alliance holding() {
        return Cases.sound();
    }

    /** The worked example of the catalogue: k = (0.2, 0.3, 0.5), b = (0.5, 0.4, 0.1). */
    @Override
    protected Alliance failing() {
        return Cases.withBenefits(
                Cases.withRisks(Cases.sound(), Cases.risk("R1", "0.5", "0.5", "0.2", "0.3", "0.5")),
                Cases.benefit("B1", 10, "0.5", "0.4", "0.1"));
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(Cases.sound(), List.of(Cases.open(Facet.RISKS)));
    }

    @Test
    void theWorkedExampleOfTheCatalogue() {
        // D(k, b) = (0.3 + 0.1 + 0.4) / 2 = 0.4; ramp(0.4; 0.15, 0.45) = 0.05 / 0.30 = 1/6
        assertThat(score(failing())).isEqualTo(Fraction.of(1, 6));
        assertThat(findings(failing()))
                .containsExactly("risks: To match each member's share of the benefit, 40.00 % of the risk would"
                        + " have to change hands. With far more risk than that: union.");
        assertThat(verdict(failing()).shortfalls().get(0).actors()).containsExactly("union");
        assertThat(verdict(failing()).shortfalls().get(0).lift()).isEqualTo(Fraction.of(5, 6));
    }

    @Test
    void whatWasTransferredWithEvidenceLeavesTheRest() {
        Risk insured = Cases.risk("R1", "0.5", "0.5", "1/8", "1/4", "1/8")
                .withTransfers(List.of(Transfer.of("Insurer", Fraction.HALF, "Policy")));
        assertThat(score(Cases.withRisks(Cases.sound(), insured))).isEqualTo(Fraction.ONE);
        Risk unproven = insured.withTransfers(List.of(new Transfer("Insurer", Fraction.HALF, Optional.empty())));
        // Half is nobody's: D = 1/2.
        assertThat(score(Cases.withRisks(Cases.sound(), unproven))).isEqualTo(Fraction.ZERO);
    }

    @Test
    void risksCountByExposure() {
        Alliance alliance = Cases.withRisks(
                Cases.sound(),
                Cases.risk("R1", "0.3", "1", "1", "0", "0"),
                Cases.risk("R2", "0.1", "1", "0", "1", "0"));
        // k = (3/4, 1/4, 0) against (1/4, 1/2, 1/4): D = 1/2
        assertThat(score(alliance)).isEqualTo(Fraction.ZERO);
        assertThat(verdict(alliance).notes().get(0).toString()).contains("50.00 %");
    }

    @Test
    void jointBearersMayHaveAnySplit() {
        Risk joint = Cases.risk("R1", "0.5", "0.5")
                .withBearers(Bearers.joint(Holder.actor("ministry"), Holder.actor("company")));
        // k = (x, 1-x, 0) against (1/4, 1/2, 1/4): D from 1/4 to 3/4
        assertThat(range(Cases.withRisks(Cases.sound(), joint)))
                .isEqualTo(Interval.of(Fraction.ZERO, Fraction.of(2, 3)));
    }

    @Test
    void anUnknownLikelihoodLeavesTheMixOpen() {
        Risk known = Cases.risk("R1", "0.5", "1", "1/4", "1/2", "1/4");
        Risk unknown = Risk.builder()
                .id("R2")
                .statement("R2")
                .impact(Rating.of(Fraction.ONE))
                .bearers(Bearers.split(Share.ofActor("union", Fraction.ONE)))
                .build();
        // Between nothing and twice the known exposure is the union's alone: D from 0 to 3/4 * 2/3 = 1/2.
        assertThat(range(Cases.withRisks(Cases.sound(), known, unknown))).isEqualTo(Interval.UNIT);
        assertThat(verdict(Cases.withRisks(Cases.sound(), known, unknown)).gaps())
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.facet()).isEqualTo(Facet.RISK_LIKELIHOOD);
                    assertThat(gap.element()).contains("R2");
                });
    }

    @Test
    void withoutAnyKnownExposureItIsNotSettledWhetherTheRuleApplies() {
        Risk unknown = Risk.builder().id("R1").statement("R1").build();
        Verdict verdict = verdict(Cases.withRisks(Cases.sound(), unknown));
        assertThat(verdict.score()).contains(Interval.UNIT);
        assertThat(verdict.reason()).isPresent();
        Alliance nought = Cases.withRisks(Cases.sound(), Cases.risk("R1", "0", "0.5", "1"));
        assertThat(verdict(nought).status()).isEqualTo(Verdict.Status.NOT_APPLICABLE);
    }

    @Test
    void benefitsThatAreHardlyMeantForActorsSayNothing() {
        BeneficiaryGroup group = BeneficiaryGroup.builder()
                .id("G")
                .name("G")
                .vulnerable(true)
                .prioritised(true)
                .build();
        Benefit mostlyForGroup = Benefit.builder()
                .id("B1")
                .statement("B1")
                .value(Money.of(100))
                .addShares(Share.ofGroup("G", Fraction.of(91, 100)), Share.ofActor("union", Fraction.of(9, 100)))
                .build();
        Alliance alliance = Cases.withBenefits(Cases.sound().withGroup(group), mostlyForGroup);
        Verdict verdict = verdict(alliance);
        assertThat(verdict.status()).isEqualTo(Verdict.Status.NOT_APPLICABLE);
        assertThat(verdict.reason().orElseThrow().toString())
                .isEqualTo("Less than 10.00 % of the value of the benefits is meant for actors.");
        // Represented by the union, the whole benefit is the union's.
        Alliance represented = alliance.withGroup(group.withRepresentedBy(List.of("union")));
        assertThat(verdict(represented).status()).isEqualTo(Verdict.Status.FAILS);
    }

    @Test
    void anotherCurrencyNeedsARate() {
        Benefit own = Cases.benefit("B1", 300, "1", "0", "0");
        Benefit foreign = Benefit.builder()
                .id("B2")
                .statement("B2")
                .value(Money.of(Fraction.of(100), "USD"))
                .addShares(Share.ofActor("company", Fraction.ONE))
                .build();
        Alliance without = Cases.withBenefits(Cases.sound(), own, foreign);
        assertThat(verdict(without).gaps()).extracting(gap -> gap.facet()).containsExactly(Facet.RATES);
        // Nothing is nothing in any currency: b = (1, 0, 0) against (1/4, 1/2, 1/4) is too far apart.
        Benefit nothing = foreign.withValue(Money.of(Fraction.ZERO, "USD"));
        assertThat(score(Cases.withBenefits(Cases.sound(), own, nothing))).isEqualTo(Fraction.ZERO);
        Alliance with = without.toBuilder()
                .addRates(
                        new Rate("USD", Fraction.of(3), Alliances.DAY),
                        new Rate("USD", Fraction.of(30), Alliances.DAY.plusDays(1)))
                .build();
        // b = (1/2, 1/2, 0) against (1/4, 1/2, 1/4): D = 1/4, ramp 2/3
        assertThat(score(with)).isEqualTo(Fraction.of(2, 3));
    }

    @Test
    void emptyListsScoreNought() {
        assertThat(findings(Cases.withBenefits(Cases.sound())))
                .containsExactly("benefits: The alliance lists no benefits to weigh its risks against.");
        assertThat(score(Cases.withRisks(Cases.sound()))).isEqualTo(Fraction.ZERO);
        assertThat(findings(Cases.withRisks(Cases.sound()))).isEmpty();
    }

    @Test
    void whatAFormerMemberBearsIsNobodys() {
        Alliance left = Cases.sound().withActor(Cases.actor("union", 1).withLeft(Alliances.DAY));
        // k = (1/4, 1/2, nobody 1/4); b = (1/3, 2/3): D = 1/4, ramp 2/3
        assertThat(score(left)).isEqualTo(Fraction.of(2, 3));
    }
}
