package io.github.alliancekit.rules.balance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.Attribution;
import io.github.alliancekit.core.distribution.BeneficiaryGroup;
import io.github.alliancekit.core.distribution.Benefit;
import io.github.alliancekit.core.distribution.Contribution;
import io.github.alliancekit.core.distribution.Result;
import io.github.alliancekit.core.distribution.Share;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.Money;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.RuleContract;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoBurdenOnlyNoFreeRidersTest extends RuleContract {
    /** Ministry and company carry everything, and the union has a fifth of the benefit. */
    private static final Alliance RIDING = Cases.withBenefits(
            Cases.withRisks(
                    Cases.with(Cases.sound(), Cases.commitment("C1", "ministry", "company")),
                    Cases.risk("R1", "0.5", "0.5", "1/2", "1/2")),
            Cases.benefit("B1", 10, "0.4", "0.4", "0.2"));

    @Override
    protected String id() {
        return "BAL-11";
    }

    @Override
    protected Alliance holding() {
        return Cases.sound();
    }

    @Override
    protected Alliance failing() {
        return Cases.withBenefits(RIDING, Cases.benefit("B1", 10, "0.8", "0", "0.2"));
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(RIDING, List.of(Cases.open(Facet.CONTRIBUTIONS)));
    }

    private static Alliance owed(Alliance alliance, String actor) {
        return alliance.toBuilder()
                .addResults(Result.builder()
                        .id("E1")
                        .statement("E1")
                        .date(Alliances.DAY)
                        .addAttribution(new Attribution(actor, Fraction.HALF))
                        .build())
                .build();
    }

    private static Alliance giving(Alliance alliance, String actor, long value) {
        return alliance.toBuilder()
                .addContributions(Contribution.builder()
                        .id("K-" + actor)
                        .actor(actor)
                        .kind(Contribution.Kind.HUMAN)
                        .value(Money.of(value))
                        .build())
                .build();
    }

    @Test
    void whoOnlyCarriesAndWhoOnlyReceivesAreNamed() {
        // company: (1/2 + 1/2) / 2 > 0.10 and no benefit; union: 0.2 > 0.10 and no effort
        assertThat(score(failing())).isEqualTo(Fraction.of(1, 3));
        assertThat(findings(failing()))
                .containsExactly(
                        "actors/company: company carries responsibility, risk or both,"
                                + " and has neither a benefit nor a result of its own.",
                        "actors/union: union has benefits, and hardly any responsibility, risk or contribution.");
        assertThat(verdict(failing()).shortfalls()).allMatch(one -> one.lift().equals(Fraction.of(1, 3)));
    }

    @Test
    void aResultOfItsOwnIsABenefitToo() {
        assertThat(score(owed(failing(), "company"))).isEqualTo(Fraction.of(2, 3));
        Alliance unknown = Hiding.hide(failing(), List.of(Cases.open(Facet.RESULTS)));
        assertThat(range(unknown)).isEqualTo(Interval.of(Fraction.of(1, 3), Fraction.of(2, 3)));
    }

    @Test
    void aContributionIsAnEffortToo() {
        assertThat(score(RIDING)).isEqualTo(Fraction.of(2, 3));
        // q = (99/100, 0, 1/100): 0.01 < 0.02; then q = (98/100, 0, 2/100): 0.02 is not below 0.02
        assertThat(score(giving(giving(RIDING, "ministry", 99), "union", 1))).isEqualTo(Fraction.of(2, 3));
        assertThat(score(giving(giving(RIDING, "ministry", 98), "union", 2))).isEqualTo(Fraction.ONE);
        assertThat(range(undisclosed())).isEqualTo(Interval.of(Fraction.of(2, 3), Fraction.ONE));
        assertThat(verdict(undisclosed()).gaps()).extracting(gap -> gap.facet()).containsExactly(Facet.CONTRIBUTIONS);
    }

    @Test
    void exactlyTheThresholdIsNotBeyondIt() {
        // b of the union is 0.1, not above it
        assertThat(score(Cases.withBenefits(RIDING, Cases.benefit("B1", 10, "0.4", "0.5", "0.1"))))
                .isEqualTo(Fraction.ONE);
    }

    @Test
    void missingRisksAndCommitmentsAreZeros() {
        Alliance noRisks = Cases.withRisks(Cases.sound());
        assertThat(score(noRisks)).isEqualTo(Fraction.ONE);
        Alliance nothing = Cases.with(noRisks);
        // nobody has any effort, and all have more than 0.10 of the benefit
        assertThat(score(nothing)).isEqualTo(Fraction.ZERO);
        Alliance nought = Cases.withRisks(Cases.with(Cases.sound()), Cases.risk("R1", "0", "1", "1"));
        assertThat(score(nought)).isEqualTo(Fraction.ZERO);
    }

    @Test
    void whereBenefitIsNotMeantForActorsNobodyIsNamed() {
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
        Alliance immaterial = Cases.withBenefits(RIDING.withGroup(group), forGroup);
        assertThat(score(immaterial)).isEqualTo(Fraction.ONE);
        assertThat(verdict(immaterial).reason().orElseThrow().toString())
                .isEqualTo("Less than 10.00 % of the value of the benefits is meant for actors.");
        assertThat(score(Cases.withBenefits(RIDING, Cases.benefit("B1", 0, "1"))))
                .isEqualTo(Fraction.ONE);
    }

    @Test
    void withoutBenefitsAnotherRuleSaysIt() {
        assertThat(score(Cases.withBenefits(Cases.sound()))).isEqualTo(Fraction.ZERO);
        assertThat(findings(Cases.withBenefits(Cases.sound()))).isEmpty();
        Alliance open = Hiding.hide(Cases.withBenefits(Cases.sound()), List.of(Cases.open(Facet.BENEFITS)));
        assertThat(range(open)).isEqualTo(Interval.UNIT);
        // There are some: at worst all have burdens only.
        assertThat(range(Hiding.hide(RIDING, List.of(Cases.open(Facet.BENEFITS)))))
                .isEqualTo(Interval.UNIT);
    }

    @Test
    void formerMembersAreNotAsked() {
        Alliance left = RIDING.withActor(Cases.actor("union", 1).withLeft(Alliances.DAY));
        assertThat(score(left)).isEqualTo(Fraction.ONE);
    }

    @Test
    void withoutBenefitsItSaysWhy() {
        assertThat(reason(Cases.withBenefits(Cases.sound()))).isEqualTo("There are no benefits.");
        assertThat(reason(Cases.withBenefits(RIDING, Cases.benefit("B1", 0, "1"))))
                .isEqualTo("The benefits are worth nothing.");
    }

    @Test
    void whereThereMayBeNoBenefitsNobodyIsSafe() {
        // r = s = (18/20, 1/20, 1/20): company and union carry too little to be burdened, and enough to be no riders.
        Alliance little = Cases.withRisks(
                Cases.with(
                        Cases.sound(),
                        Cases.commitment("C1", "ministry", "ministry").withWeight(Fraction.of(18)),
                        Cases.commitment("C2", "company", "company"),
                        Cases.commitment("C3", "union", "union")),
                Cases.risk("R1", "0.5", "0.5", "0.9", "0.05", "0.05"));
        Alliance some = Cases.withBenefits(little, Cases.benefit("B1", 10, "0", "1/2", "1/2"));
        // More benefits may be the ministry's.
        assertThat(range(Hiding.hide(some, List.of(Cases.open(Facet.BENEFITS)))))
                .isEqualTo(Interval.of(Fraction.of(2, 3), Fraction.ONE));
        // Without any the score is 0.
        Alliance none = Hiding.hide(Cases.withBenefits(little), List.of(Cases.open(Facet.BENEFITS)));
        assertThat(range(none)).isEqualTo(Interval.UNIT);
        assertThat(waits(none)).containsExactly("BENEFITS");
    }
}
