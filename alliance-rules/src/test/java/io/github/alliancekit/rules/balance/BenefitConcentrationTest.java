package io.github.alliancekit.rules.balance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.BeneficiaryGroup;
import io.github.alliancekit.core.distribution.Benefit;
import io.github.alliancekit.core.distribution.Share;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.Money;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.RuleContract;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenefitConcentrationTest extends RuleContract {
    private static final BeneficiaryGroup GROUP = BeneficiaryGroup.builder()
            .id("G")
            .name("G")
            .vulnerable(true)
            .prioritised(true)
            .build();

    @Override
    protected String id() {
        return "BAL-03";
    }

    @Override
    protected Alliance holding() {
        return Cases.sound();
    }

    @Override
    protected Alliance failing() {
        return WorkedExample.alliance();
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(Cases.sound(), List.of(Cases.open(Facet.BENEFIT_SHARES)))
                .withBenefit(Cases.benefit("B1", 400, "1/4", "1/2"));
    }

    @Test
    void theWorkedExampleOfTheCatalogue() {
        // b = (0.5, 0.4, 0.1): G* = 0.5 + 0.9 - 1 = 0.4; ramp(0.4; 0.35, 0.75) = 0.35 / 0.40 = 0.875
        assertThat(score(failing())).isEqualTo(Fraction.parse("0.875"));
        assertThat(findings(failing()))
                .containsExactly("benefits: The concentration of benefit is 40.00 %,"
                        + " where 0 % means that all receive the same. Most is received by ministry.");
    }

    private static Alliance forGroupAnd(String union) {
        Benefit benefit = Benefit.builder()
                .id("B1")
                .statement("B1")
                .value(Money.of(100))
                .addShares(Share.ofGroup("G", Fraction.of(91, 100)), Share.ofActor("union", Fraction.parse(union)))
                .build();
        return Cases.withBenefits(Cases.sound().withGroup(GROUP), benefit);
    }

    @Test
    void howeverLittleIsMeantForMembersMayPileUp() {
        assertThat(score(forGroupAnd("0.01"))).isEqualTo(Fraction.ZERO);
        Verdict none = verdict(forGroupAnd("0"));
        assertThat(none.status()).isEqualTo(Verdict.Status.NOT_APPLICABLE);
        assertThat(none.reason().orElseThrow().toString())
                .isEqualTo("None of the value of the benefits is meant for actors.");
        // Represented by two members, the group's share is theirs by halves: G* = 1/2
        Alliance represented = forGroupAnd("0").withGroup(GROUP.withRepresentedBy(List.of("union", "ministry")));
        assertThat(score(represented)).isEqualTo(Fraction.parse("0.625"));
    }

    @Test
    void asksFirstHowManyThereAreThenWhatThereIs() {
        Alliance left = Cases.sound().withActor(Cases.actor("union", 1).withLeft(Alliances.DAY));
        assertThat(verdict(Cases.withBenefits(left)).status()).isEqualTo(Verdict.Status.NOT_APPLICABLE);
        assertThat(score(Cases.withBenefits(Cases.sound()))).isEqualTo(Fraction.ZERO);
        assertThat(findings(Cases.withBenefits(Cases.sound()))).isEmpty();
        Alliance worthless = Cases.withBenefits(Cases.sound(), Cases.benefit("B1", 0, "1"));
        assertThat(verdict(worthless).status()).isEqualTo(Verdict.Status.NOT_APPLICABLE);
    }

    @Test
    void anUnknownValueMayWeighAnything() {
        Benefit unknown = Benefit.builder()
                .id("B2")
                .statement("B2")
                .addShares(Share.ofActor("union", Fraction.ONE))
                .build();
        Alliance alliance = Cases.withBenefits(Cases.sound(), Cases.benefit("B1", 10, "1/2", "1/2"), unknown);
        // From (1/2, 1/2, 0) over (1/3, 1/3, 1/3) to nearly (0, 0, 1).
        assertThat(range(alliance)).isEqualTo(Interval.UNIT);
        assertThat(verdict(alliance).gaps()).extracting(gap -> gap.facet()).containsExactly(Facet.BENEFIT_VALUE);
    }
}
