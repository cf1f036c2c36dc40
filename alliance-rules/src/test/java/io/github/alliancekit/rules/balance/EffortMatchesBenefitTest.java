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

class EffortMatchesBenefitTest extends RuleContract {
    @Override
    protected String id() {
        return "BAL-08";
    }

    @Override
    protected Alliance holding() {
        return Cases.sound();
    }

    /** r = (1/4, 1/2, 1/4) against b = (0, 1/10, 9/10). */
    @Override
    protected Alliance failing() {
        return Cases.withBenefits(Cases.sound(), Cases.benefit("B1", 10, "0", "0.1", "0.9"));
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(Cases.sound(), List.of(Cases.open(Facet.BENEFITS)));
    }

    @Test
    void theWorkedExampleOfTheCatalogue() {
        // D(r, b) = (0.1 + 0.1 + 0) / 2 = 0.1, below 0.20
        assertThat(score(WorkedExample.alliance())).isEqualTo(Fraction.ONE);
        assertThat(verdict(WorkedExample.alliance()).notes())
                .extracting(Object::toString)
                .containsExactly(
                        "To match each member's share of the benefit, 10.00 % of the responsibility would"
                                + " have to change hands.",
                        "Held by no member: 0.00 % of the responsibility.");
    }

    @Test
    void whoHasMoreResponsibilityThanBenefitIsNamed() {
        // D = (1/4 + 2/5 + 13/20) / 2 = 13/20, beyond 0.50
        assertThat(score(failing())).isEqualTo(Fraction.ZERO);
        assertThat(findings(failing()))
                .containsExactly("plans: To match each member's share of the benefit, 65.00 % of the responsibility"
                        + " would have to change hands. With more responsibility than that: company, ministry.");
        // b = (1/2, 1/4, 1/4): D = 1/4; ramp(0.25; 0.20, 0.50) = 5/6
        Alliance alliance = Cases.withBenefits(Cases.sound(), Cases.benefit("B1", 10, "1/2", "1/4", "1/4"));
        assertThat(score(alliance)).isEqualTo(Fraction.of(5, 6));
        assertThat(verdict(alliance).shortfalls().get(0).lift()).isEqualTo(Fraction.of(1, 6));
        assertThat(verdict(alliance).shortfalls().get(0).actors()).containsExactly("company");
    }

    @Test
    void immaterialBenefitIsAskedFirst() {
        BeneficiaryGroup group = BeneficiaryGroup.builder()
                .id("G")
                .name("G")
                .vulnerable(true)
                .prioritised(true)
                .build();
        Benefit forGroup = Benefit.builder()
                .id("B1")
                .statement("B1")
                .value(Money.of(100))
                .addShares(Share.ofGroup("G", Fraction.of(91, 100)), Share.ofActor("union", Fraction.of(9, 100)))
                .build();
        Alliance alliance = Cases.withBenefits(Cases.sound().withGroup(group), forGroup);
        assertThat(verdict(Cases.with(alliance)).status()).isEqualTo(Verdict.Status.NOT_APPLICABLE);
        assertThat(verdict(alliance).reason().orElseThrow().toString())
                .isEqualTo("Less than 10.00 % of the value of the benefits is meant for actors.");
    }

    @Test
    void emptyListsScoreNoughtAndOtherRulesSayIt() {
        assertThat(score(Cases.withBenefits(Cases.sound()))).isEqualTo(Fraction.ZERO);
        assertThat(findings(Cases.withBenefits(Cases.sound()))).isEmpty();
        assertThat(score(Cases.with(Cases.sound()))).isEqualTo(Fraction.ZERO);
        assertThat(verdict(Cases.with(Cases.sound())).reason().orElseThrow().toString())
                .isEqualTo("There are no commitments.");
        Alliance worthless = Cases.withBenefits(Cases.sound(), Cases.benefit("B1", 0, "1"));
        assertThat(verdict(worthless).reason().orElseThrow().toString()).isEqualTo("The benefits are worth nothing.");
        assertThat(verdict(worthless).status()).isEqualTo(Verdict.Status.NOT_APPLICABLE);
    }

    @Test
    void whatAFormerMemberHoldsIsNobodys() {
        Alliance left = Cases.sound().withActor(Cases.actor("union", 1).withLeft(Alliances.DAY));
        // r = (1/4, 1/2, nobody 1/4) against b = (1/3, 2/3): D = 1/4; ramp 5/6
        assertThat(score(left)).isEqualTo(Fraction.of(5, 6));
    }

    @Test
    void withUnknownPlansAndWorthlessBenefitsItDoesNotApply() {
        Alliance worthless = Cases.withBenefits(Cases.sound(), Cases.benefit("B1", 0, "1"));
        Alliance open = Hiding.hide(Cases.with(worthless), List.of(Cases.open(Facet.PLANS)));
        assertThat(verdict(open).status()).isEqualTo(Verdict.Status.NOT_APPLICABLE);
        Alliance unknown = Hiding.hide(Cases.sound(), List.of(Cases.open(Facet.PLANS)));
        assertThat(range(unknown)).isEqualTo(Interval.UNIT);
    }
}
