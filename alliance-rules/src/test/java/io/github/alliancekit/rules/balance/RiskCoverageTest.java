package io.github.alliancekit.rules.balance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.disclosure.Undisclosed;
import io.github.alliancekit.core.distribution.Bearers;
import io.github.alliancekit.core.distribution.BeneficiaryGroup;
import io.github.alliancekit.core.distribution.Holder;
import io.github.alliancekit.core.distribution.IrrelevantRisk;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.distribution.RiskCategory;
import io.github.alliancekit.core.distribution.Share;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.plan.ClimateAction;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.RuleContract;
import io.github.alliancekit.rules.measure.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RiskCoverageTest extends RuleContract {
    private static final Bearers BY_THE_COMMUNITY = Bearers.split(Share.ofGroup("village", Fraction.ONE));

    @Override
    protected String id() {
        return "BAL-20";
    }

    @Override
    protected Alliance holding() {
        return Cases.withRisks(Cases.sound(), seven());
    }

    @Override
    protected Alliance failing() {
        return Cases.withRisks(Cases.sound(), risk("R1", RiskCategory.LEGAL), Cases.risk("R2", "0.5", "0.5", "1"));
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(holding(), List.of(Cases.open(Facet.RISK_OWNER, "R0")));
    }

    private static Risk[] seven() {
        List<Risk> risks = new ArrayList<>();
        for (RiskCategory category : RiskCategory.standard()) {
            risks.add(risk("R" + risks.size(), category));
        }
        return risks.toArray(Risk[]::new);
    }

    private static Risk risk(String id, RiskCategory category) {
        return Risk.builder()
                .from(Cases.risk(id, "0.5", "0.5", "1"))
                .category(category)
                .owner("ministry")
                .build();
    }

    private static Risk owned(Risk risk, String owner) {
        return Risk.builder().from(risk).owner(Optional.of(owner)).build();
    }

    private static Risk unowned(Risk risk) {
        return Risk.builder().from(risk).owner(Optional.empty()).build();
    }

    private static Alliance hide(Alliance alliance, Undisclosed... entries) {
        return Hiding.hide(alliance, List.of(entries));
    }

    @Test
    void everyCategoryNeedsACompleteRisk() {
        assertThat(score(failing())).isEqualTo(Fraction.of(1, 7));
        assertThat(findings(failing()))
                .hasSize(6)
                .contains(
                        "risks: No risk of this category is in the register, and nobody judged it irrelevant: environmental and"
                                + " climate.");
        assertThat(verdict(failing()).shortfalls()).allMatch(one -> one.lift().equals(Fraction.of(1, 7)));
        Alliance ownerless = Cases.withRisks(Cases.sound(), unowned(risk("R1", RiskCategory.LEGAL)));
        assertThat(findings(ownerless))
                .contains("risks: No risk of this category has likelihood, impact and owner together: legal.");
        // An open code is none of the seven.
        assertThat(score(Cases.withRisks(Cases.sound(), risk("R1", RiskCategory.of("landAvailability")))))
                .isEqualTo(Fraction.ZERO);
    }

    @Test
    void aCategoryThatWasJudgedIrrelevantIsCovered() {
        Alliance judged = failing().toBuilder()
                .irrelevantRisks(List.of(
                        new IrrelevantRisk(RiskCategory.SECURITY, "Guarded"),
                        new IrrelevantRisk(RiskCategory.LEGAL, "Old law")))
                .build();
        assertThat(score(judged)).isEqualTo(Fraction.of(2, 7));
    }

    @Test
    void climateInScopeAsksForAdaptationAndMitigation() {
        Alliance climate = holding().toBuilder().climateInScope(true).build();
        assertThat(score(climate)).isEqualTo(Fraction.of(7, 9));
        assertThat(findings(climate))
                .containsExactly(
                        "plans: Climate is in scope, and no commitment is one of adaptation.",
                        "plans: Climate is in scope, and no commitment is one of mitigation.");
        Commitment adapting = Commitment.builder()
                .from(Cases.TREATMENT)
                .climateAction(ClimateAction.ADAPTATION)
                .build();
        Alliance adapted = Cases.with(climate, adapting, Cases.TARIFFS);
        assertThat(score(adapted)).isEqualTo(Fraction.of(8, 9));
        assertThat(range(hide(adapted, Cases.open(Facet.COMMITMENT_CLIMATE_ACTION, "C2"))))
                .isEqualTo(Interval.of(Fraction.of(8, 9), Fraction.ONE));
        // One commitment takes one side at most, a list both.
        Alliance one = Cases.with(climate, Cases.TREATMENT);
        assertThat(range(hide(one, Cases.open(Facet.COMMITMENT_CLIMATE_ACTION))))
                .isEqualTo(Interval.of(Fraction.of(7, 9), Fraction.of(8, 9)));
        assertThat(range(hide(one, Cases.open(Facet.PLANS)))).isEqualTo(Interval.of(Fraction.of(7, 9), Fraction.ONE));
    }

    private static Alliance village(Risk... extra) {
        List<Risk> risks = new ArrayList<>(List.of(seven()));
        risks.addAll(List.of(extra));
        BeneficiaryGroup village = BeneficiaryGroup.builder()
                .id("village")
                .name("Village")
                .vulnerable(false)
                .prioritised(false)
                .community(true)
                .build();
        return Cases.withRisks(Cases.sound().withGroup(village), risks.toArray(Risk[]::new));
    }

    @Test
    void everyRiskThatACommunityBearsNeedsAnOwnerAmongTheMembers() {
        Risk flood = risk("X", RiskCategory.SOCIAL).withBearers(BY_THE_COMMUNITY);
        assertThat(score(village(flood))).isEqualTo(Fraction.ONE);
        assertThat(score(village(unowned(flood)))).isEqualTo(Fraction.of(7, 8));
        assertThat(findings(village(unowned(flood))))
                .containsExactly("risks: A community bears risks that no member of the alliance owns: X.");
        Alliance left =
                village(owned(flood, "union")).withActor(Cases.actor("union", 1).withLeft(Alliances.DAY));
        assertThat(score(left)).isEqualTo(Fraction.of(7, 8));
        Risk joint = unowned(flood).withBearers(Bearers.joint(Holder.group("village"), Holder.actor("ministry")));
        assertThat(score(village(flood, Risk.builder().from(joint).id("Y").build())))
                .isEqualTo(Fraction.of(7, 8));
        // A share of nought is none.
        Risk nought = unowned(flood).withBearers(Bearers.split(Share.ofGroup("village", Fraction.ZERO)));
        assertThat(score(village(nought))).isEqualTo(Fraction.ONE);
    }

    @Test
    void whetherACommunityBearsARiskMayNotBeTold() {
        Risk unborne = risk("X", RiskCategory.SOCIAL).withBearers(Bearers.nobody());
        // It may bear it, and then nobody among the members owns it: 7/8; else all is well.
        assertThat(range(hide(village(unowned(unborne)), Cases.open(Facet.RISK_BEARERS, "X"))))
                .isEqualTo(Interval.of(Fraction.of(7, 8), Fraction.ONE));
        assertThat(range(hide(village(unborne), Cases.open(Facet.RISK_BEARERS, "X"))))
                .isEqualTo(Interval.ONE);
        // Without a community there is none to bear it, unless groups are not told.
        Alliance nobody = Cases.withRisks(Cases.sound(), seven());
        assertThat(range(hide(nobody, Cases.open(Facet.RISKS)))).isEqualTo(Interval.ONE);
        assertThat(range(hide(nobody, Cases.open(Facet.RISKS), Cases.open(Facet.GROUPS))))
                .isEqualTo(Interval.of(Fraction.of(7, 8), Fraction.ONE));
        Risk flood = unowned(unborne).withBearers(BY_THE_COMMUNITY);
        assertThat(range(hide(village(flood), Cases.open(Facet.RISK_OWNER, "X"))))
                .isEqualTo(Interval.of(Fraction.of(7, 8), Fraction.ONE));
    }

    @Test
    void aRiskWithoutACategoryMayCoverOne() {
        Risk legal = risk("R1", RiskCategory.LEGAL);
        Risk any = owned(Cases.risk("R2", "0.5", "0.5", "1"), "ministry");
        Alliance alliance = Cases.withRisks(Cases.sound(), legal, any);
        Alliance open = hide(alliance, Cases.open(Facet.RISK_CATEGORY, "R2"));
        assertThat(range(open)).isEqualTo(Interval.of(Fraction.of(1, 7), Fraction.of(2, 7)));
        assertThat(verdict(open).gaps()).hasSize(1);
        // Five are missing for certain, but nobody can tell which: each of the six is named.
        assertThat(findings(open)).hasSize(6);
        assertThat(range(hide(alliance, Cases.open(Facet.IRRELEVANT_RISKS))))
                .isEqualTo(Interval.of(Fraction.of(1, 7), Fraction.ONE));
        Alliance likelihood = hide(alliance, Cases.open(Facet.RISK_LIKELIHOOD, "R1"));
        assertThat(range(likelihood)).isEqualTo(Interval.of(Fraction.ZERO, Fraction.of(1, 7)));
    }
}
