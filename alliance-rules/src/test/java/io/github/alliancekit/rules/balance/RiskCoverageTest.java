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
import io.github.alliancekit.core.distribution.Transfer;
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
                        "risks: No risk in the register is marked with this category, and nobody judged it irrelevant: environmental and"
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
                        "plans: Climate is in scope, and no commitment is marked as one of adaptation.",
                        "plans: Climate is in scope, and no commitment is marked as one of mitigation.");
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
        return Cases.withRisks(Cases.sound().withGroup(group("village", true)), risks.toArray(Risk[]::new));
    }

    /** The village with one category of seven covered, beside the risks given: these have none. */
    private static Alliance legalVillage(Risk... extra) {
        List<Risk> risks = new ArrayList<>(List.of(risk("R1", RiskCategory.LEGAL)));
        risks.addAll(List.of(extra));
        return Cases.withRisks(Cases.sound().withGroup(group("village", true)), risks.toArray(Risk[]::new));
    }

    private static BeneficiaryGroup group(String id, boolean community) {
        return BeneficiaryGroup.builder()
                .id(id)
                .name(id)
                .vulnerable(false)
                .prioritised(false)
                .community(community)
                .build();
    }

    /** A risk without owner and category. */
    private static Risk borne(String id, Bearers bearers) {
        return Cases.risk(id, "0.5", "0.5").withBearers(bearers);
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

    /** {@return the range of a village where more bearers of a risk that no member owns are not told} */
    private Interval whereMoreMayBear(Bearers bearers, Transfer... transfers) {
        Risk risk = borne("X", bearers).withTransfers(List.of(transfers));
        return range(hide(village(risk), Cases.open(Facet.RISK_BEARERS, "X")));
    }

    @Test
    void aCommunityMayBearWhatIsNotTakenByOthers() {
        Interval open = Interval.of(Fraction.of(7, 8), Fraction.ONE);
        Share half = Share.ofActor("ministry", Fraction.HALF);
        assertThat(whereMoreMayBear(Bearers.split(Share.ofActor("ministry", Fraction.ONE))))
                .isEqualTo(Interval.ONE);
        assertThat(whereMoreMayBear(Bearers.split(half))).isEqualTo(open);
        // 1/2 + 1/4 leave a rest; 1/2 + 1/2 do not.
        Transfer quarter = Transfer.of("Insurer", Fraction.of(1, 4), "Policy");
        assertThat(whereMoreMayBear(Bearers.split(half), quarter)).isEqualTo(open);
        Transfer rest = Transfer.of("Insurer", Fraction.HALF, "Policy");
        assertThat(whereMoreMayBear(Bearers.split(half), rest)).isEqualTo(Interval.ONE);
        // Others may join those who bear it jointly, whatever was transferred; nobody is a joint list of none so far.
        Bearers joint = Bearers.joint(Holder.actor("ministry"), Holder.actor("company"));
        assertThat(whereMoreMayBear(joint)).isEqualTo(open);
        Transfer whole = Transfer.of("Insurer", Fraction.ONE, "Policy");
        assertThat(whereMoreMayBear(Bearers.nobody(), whole)).isEqualTo(open);
    }

    @Test
    void onlyAGroupThatIsACommunityCounts() {
        Risk ofUsers = borne("X", Bearers.split(Share.ofGroup("users", Fraction.ONE)));
        Risk jointly = borne("Y", Bearers.joint(Holder.group("users"), Holder.actor("ministry")));
        Alliance users = Cases.withRisks(
                Cases.sound().withGroup(group("users", false)), risk("R1", RiskCategory.LEGAL), ofUsers, jointly);
        assertThat(score(users)).isEqualTo(Fraction.of(1, 7));
        assertThat(score(users.withGroup(group("users", true)))).isEqualTo(Fraction.of(1, 8));
        // Members that bear it jointly are no community either.
        Risk members = borne("Z", Bearers.joint(Holder.actor("ministry"), Holder.actor("company")));
        assertThat(score(legalVillage(members))).isEqualTo(Fraction.of(1, 7));
    }

    @Test
    void whatMayBeAnItemIsOneAtBestIfItIsOwnedAndAtWorstIfItIsNot() {
        Risk unborne = borne("X", Bearers.nobody());
        Fraction seventh = Fraction.of(1, 7);
        // Owned: 1 of 7 without the item, 2 of 8 with it.
        Alliance owned = hide(legalVillage(owned(unborne, "ministry")), Cases.open(Facet.RISK_BEARERS, "X"));
        assertThat(range(owned)).isEqualTo(Interval.of(seventh, Fraction.of(2, 8)));
        assertThat(waits(owned)).containsExactly("RISK_BEARERS X");
        // Each of the six categories would make 3 of 8 of 2 of 8.
        assertThat(lifts(owned)).hasSize(6).containsOnly(Fraction.of(1, 8));
        // Not owned: 1 of 7 without it, 1 of 8 with it.
        Alliance unowned = hide(legalVillage(unborne), Cases.open(Facet.RISK_BEARERS, "X"));
        assertThat(range(unowned)).isEqualTo(Interval.of(Fraction.of(1, 8), seventh));
        assertThat(waits(unowned)).containsExactly("RISK_BEARERS X");
        assertThat(lifts(unowned)).hasSize(6).containsOnly(seventh);
        // Owned by somebody perhaps: all three.
        Alliance either =
                hide(legalVillage(unborne), Cases.open(Facet.RISK_BEARERS, "X"), Cases.open(Facet.RISK_OWNER, "X"));
        assertThat(range(either)).isEqualTo(Interval.of(Fraction.of(1, 8), Fraction.of(2, 8)));
        assertThat(waits(either)).containsExactlyInAnyOrder("RISK_BEARERS X", "RISK_OWNER X");
        // One that is owned and one that is not: both ends, too, in either order.
        for (String id : List.of("A", "Z")) {
            Risk other = borne(id, Bearers.nobody());
            Alliance both = hide(legalVillage(owned(unborne, "ministry"), other), Cases.open(Facet.RISK_BEARERS));
            assertThat(range(both)).isEqualTo(Interval.of(Fraction.of(1, 8), Fraction.of(2, 8)));
        }
    }

    @Test
    void whatACommunityBearsIsAnItemBesideTheSeven() {
        Risk flood = borne("X", BY_THE_COMMUNITY);
        Alliance owned = legalVillage(owned(flood, "ministry"));
        // 2 of 8, and 3 of 8 with another category.
        assertThat(score(owned)).isEqualTo(Fraction.of(2, 8));
        assertThat(lifts(owned)).hasSize(6).containsOnly(Fraction.of(1, 8));
        // 1 of 8, and 2 of 8 with another category or with an owner.
        assertThat(score(legalVillage(flood))).isEqualTo(Fraction.of(1, 8));
        assertThat(lifts(legalVillage(flood))).hasSize(7).containsOnly(Fraction.of(1, 8));
        Alliance open = hide(legalVillage(flood), Cases.open(Facet.RISK_OWNER, "X"));
        assertThat(range(open)).isEqualTo(Interval.of(Fraction.of(1, 8), Fraction.of(2, 8)));
        assertThat(waits(open)).containsExactly("RISK_OWNER X");
    }

    @Test
    void anOwnerWhoIsNamedIsKnownThoughTheRegisterIsNot() {
        Risk flood = borne("X", BY_THE_COMMUNITY);
        Interval open = Interval.of(Fraction.of(7, 8), Fraction.ONE);
        Alliance owned = hide(village(owned(flood, "union")), Cases.open(Facet.RISKS));
        assertThat(range(owned)).isEqualTo(open); // there may be another, which nobody owns
        assertThat(waits(owned)).containsExactly("RISKS");
        Alliance left = owned.withActor(Cases.actor("union", 1).withLeft(Alliances.DAY));
        assertThat(score(left)).isEqualTo(Fraction.of(7, 8));
        assertThat(findings(left))
                .containsExactly("risks: A community bears risks that no member of the alliance owns: X.");
        assertThat(lifts(left)).containsExactly(Fraction.of(1, 8));
    }

    @Test
    void whatWouldChangeNothingIsNotWaitedFor() {
        Risk flood = borne("X", BY_THE_COMMUNITY);
        Risk unborne = borne("Y", Bearers.nobody());
        List<Undisclosed> hidden = List.of(Cases.open(Facet.IRRELEVANT_RISKS), Cases.open(Facet.RISK_BEARERS, "Y"));
        // One that fails for certain is enough: from 1 of 8 to 7 of 8.
        Alliance failing = Hiding.hide(legalVillage(flood, unborne), hidden);
        assertThat(range(failing)).isEqualTo(Interval.of(Fraction.of(1, 8), Fraction.of(7, 8)));
        assertThat(waits(failing)).containsExactly("IRRELEVANT_RISKS");
        assertThat(findings(failing)).hasSize(1); // every category may be irrelevant
        // The item is there and holds whoever bears the other one: from 2 of 8 to all.
        Alliance holding = Hiding.hide(legalVillage(owned(flood, "union"), owned(unborne, "union")), hidden);
        assertThat(range(holding)).isEqualTo(Interval.of(Fraction.of(2, 8), Fraction.ONE));
        assertThat(waits(holding)).containsExactly("IRRELEVANT_RISKS");
        // The item is there, and fails if the community bears the other one, too.
        Alliance open = Hiding.hide(legalVillage(owned(flood, "union"), unborne), hidden);
        assertThat(range(open)).isEqualTo(Interval.of(Fraction.of(1, 8), Fraction.ONE));
        assertThat(waits(open)).containsExactlyInAnyOrder("IRRELEVANT_RISKS", "RISK_BEARERS Y");
    }

    @Test
    void groupsAreWaitedForWhereOneOfThemMayBearARisk() {
        Risk legal = risk("R1", RiskCategory.LEGAL);
        Alliance nobody = Cases.withRisks(Cases.sound(), legal, borne("X", Bearers.nobody()));
        // No community, and no other: who bears the risk does not matter.
        Alliance closed = hide(nobody, Cases.open(Facet.RISK_BEARERS, "X"), Cases.open(Facet.IRRELEVANT_RISKS));
        assertThat(range(closed)).isEqualTo(Interval.of(Fraction.of(1, 7), Fraction.ONE));
        assertThat(waits(closed)).containsExactly("IRRELEVANT_RISKS");
        // There may be a community, but it bears nothing.
        Alliance unbearing = hide(nobody, Cases.open(Facet.GROUPS), Cases.open(Facet.IRRELEVANT_RISKS));
        assertThat(range(unbearing)).isEqualTo(Interval.of(Fraction.of(1, 7), Fraction.ONE));
        assertThat(waits(unbearing)).containsExactly("IRRELEVANT_RISKS");
        // There may be one, and it may bear this risk.
        Alliance open = hide(nobody, Cases.open(Facet.GROUPS), Cases.open(Facet.RISK_BEARERS, "X"));
        assertThat(range(open)).isEqualTo(Interval.of(Fraction.of(1, 8), Fraction.of(1, 7)));
        assertThat(waits(open)).containsExactlyInAnyOrder("GROUPS", "RISK_BEARERS X");
        Alliance register = hide(nobody, Cases.open(Facet.GROUPS), Cases.open(Facet.RISKS));
        assertThat(waits(register)).containsExactlyInAnyOrder("GROUPS", "RISKS");
        // There is one: more of them change nothing.
        Alliance known = hide(village(), Cases.open(Facet.GROUPS), Cases.open(Facet.RISKS));
        assertThat(range(known)).isEqualTo(Interval.of(Fraction.of(7, 8), Fraction.ONE));
        assertThat(waits(known)).containsExactly("RISKS");
    }

    @Test
    void whatMayBeTakenByACommitmentIsNotMissingForCertain() {
        Alliance climate = holding().toBuilder().climateInScope(true).build();
        assertThat(lifts(climate)).containsExactly(Fraction.of(1, 9), Fraction.of(1, 9));
        Alliance open = hide(climate, Cases.open(Facet.PLANS));
        assertThat(findings(open)).isEmpty();
        assertThat(waits(open)).containsExactly("PLANS");
    }
}
