package io.github.alliancekit.rules.balance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.Bearers;
import io.github.alliancekit.core.distribution.BeneficiaryGroup;
import io.github.alliancekit.core.distribution.Holder;
import io.github.alliancekit.core.distribution.Rating;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.distribution.Share;
import io.github.alliancekit.core.distribution.Transfer;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.RuleContract;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RisksAllocatedTest extends RuleContract {
    private static final Risk WHOLE = Cases.risk("R1", "0.3", "1", "1");
    private static final Risk HALF_HELD = Cases.risk("R2", "0.1", "1", "0.5");

    @Override
    protected String id() {
        return "BAL-09";
    }

    @Override
    protected Alliance holding() {
        return Cases.sound();
    }

    @Override
    protected Alliance failing() {
        return Cases.withRisks(Cases.sound(), WHOLE, HALF_HELD);
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(failing(), List.of(Cases.open(Facet.RISK_BEARERS, "R2")));
    }

    @Test
    void risksCountByExposure() {
        // (0.3 * 1 + 0.1 * 0.5) / 0.4 = 7/8
        assertThat(score(failing())).isEqualTo(Fraction.of(7, 8));
        assertThat(findings(failing()))
                .containsExactly("risks/R2/bearers: Borne by no member or group: 50.00 % of this risk.");
        assertThat(verdict(failing()).shortfalls().get(0).lift()).isEqualTo(Fraction.of(1, 8));
        assertThat(range(undisclosed())).isEqualTo(Interval.of(Fraction.of(7, 8), Fraction.ONE));
    }

    @Test
    void groupsAndEvidencedTransfersCountAndUnprovenOnesDoNot() {
        BeneficiaryGroup group = BeneficiaryGroup.builder()
                .id("G")
                .name("G")
                .vulnerable(false)
                .prioritised(false)
                .build();
        Risk shared = WHOLE.withBearers(Bearers.split(Share.ofGroup("G", Fraction.HALF)));
        Alliance alliance = Cases.sound().withGroup(group);
        Transfer proven = Transfer.of("Insurer", Fraction.HALF, "Policy");
        Transfer unproven = new Transfer("Insurer", Fraction.HALF, Optional.empty());
        assertThat(score(Cases.withRisks(alliance, shared.withTransfers(List.of(proven)))))
                .isEqualTo(Fraction.ONE);
        assertThat(score(Cases.withRisks(alliance, shared.withTransfers(List.of(unproven)))))
                .isEqualTo(Fraction.HALF);
    }

    private static BeneficiaryGroup group(String id) {
        return BeneficiaryGroup.builder()
                .id(id)
                .name(id)
                .vulnerable(false)
                .prioritised(false)
                .build();
    }

    @Test
    void jointBearersWithoutASplitCountNought() {
        Risk joint = WHOLE.withBearers(Bearers.joint(Holder.actor("ministry"), Holder.actor("union")));
        assertThat(score(Cases.withRisks(Cases.sound(), joint))).isEqualTo(Fraction.ZERO);
        assertThat(findings(Cases.withRisks(Cases.sound(), joint)))
                .containsExactly("risks/R1/bearers: This risk is borne jointly and was never split: ministry, union.");
        Risk groups = WHOLE.withBearers(Bearers.joint(Holder.group("users"), Holder.group("village")));
        Alliance communities = Cases.withRisks(
                Cases.sound().toBuilder()
                        .groups(List.of(group("users"), group("village")))
                        .build(),
                groups);
        assertThat(findings(communities))
                .containsExactly("risks/R1/bearers: This risk is borne jointly and was never split: users, village.");
    }

    @Test
    void theShareOfAFormerMemberIsNobodys() {
        Alliance left = Cases.sound().withActor(Cases.actor("union", 1).withLeft(Alliances.DAY));
        assertThat(score(left)).isEqualTo(Fraction.of(3, 4));
    }

    @Test
    void anUnknownExposureWeighsBetweenNothingAndAllItCan() {
        Risk unknown = Risk.builder()
                .id("R3")
                .statement("R3")
                .likelihood(Rating.of(Fraction.ONE))
                .build();
        // A risk without impact and without bearers may outweigh everything.
        assertThat(range(Cases.withRisks(Cases.sound(), WHOLE, unknown)))
                .isEqualTo(Interval.of(Fraction.ZERO, Fraction.ONE));
        Risk category =
                Risk.builder().from(unknown).impact(Rating.Category.HIGH).build();
        // Its exposure lies between 3/5 and 4/5: from 0.3 / 1.1 to 0.3 / 0.9.
        assertThat(range(Cases.withRisks(Cases.sound(), WHOLE, category)))
                .isEqualTo(Interval.of(Fraction.of(3, 11), Fraction.of(1, 3)));
    }

    @Test
    void speaksForTheRegister() {
        assertThat(findings(Cases.withRisks(Cases.sound())))
                .containsExactly("risks: The alliance keeps no risk register.");
        Alliance nought = Cases.withRisks(Cases.sound(), Cases.risk("R1", "0", "1", "1"));
        assertThat(verdict(nought).status()).isEqualTo(Verdict.Status.NOT_APPLICABLE);
    }

    @Test
    void whatNoMemberHoldsFallsShortThoughTheRegisterIsNotTold() {
        Alliance left = Cases.withRisks(Cases.sound(), Cases.risk("R1", "0.3", "1", "0", "0", "1"), HALF_HELD)
                .withActor(Cases.actor("union", 1).withLeft(Alliances.DAY));
        Alliance open = Hiding.hide(left, List.of(Cases.open(Facet.RISKS)));
        assertThat(range(open)).isEqualTo(Interval.UNIT);
        assertThat(waits(open)).containsExactly("RISKS");
        // All of R1 is with who has left; the half of R2 that is missing may be somebody's.
        assertThat(findings(open))
                .containsExactly("risks/R1/bearers: Borne by no member or group: 100.00 % of this risk.");
        assertThat(lifts(open)).containsExactly(Fraction.ZERO);
    }

    @Test
    void withoutAnExposureForCertainItIsUnsettledWhatTheFindingsMatter() {
        Risk unrated = Risk.builder().from(HALF_HELD).impact(Optional.empty()).build();
        Alliance alliance = Cases.withRisks(Cases.sound(), unrated);
        assertThat(range(alliance)).isEqualTo(Interval.UNIT);
        assertThat(reason(alliance)).isEqualTo("Whether anything can be said depends on what is not known.");
        assertThat(waits(alliance)).containsExactly("RISK_IMPACT R2");
        assertThat(findings(alliance))
                .containsExactly("risks/R2/bearers: Borne by no member or group: 50.00 % of this risk.");
        assertThat(lifts(alliance)).containsExactly(Fraction.ZERO);
        Alliance bearers = Hiding.hide(alliance, List.of(Cases.open(Facet.RISK_BEARERS, "R2")));
        assertThat(waits(bearers)).containsExactlyInAnyOrder("RISK_IMPACT R2", "RISK_BEARERS R2");
        assertThat(findings(bearers)).isEmpty();
    }

    @Test
    void eachFindingSaysHowMuchItMatters() {
        // (0.3 * 1/4 + 0.1 * 1/2) / 0.4 = 5/16; R1 mended: 0.35 / 0.4 = 14/16; R2 mended: 0.175 / 0.4 = 7/16.
        Alliance two = Cases.withRisks(Cases.sound(), Cases.risk("R1", "0.3", "1", "1/4"), HALF_HELD);
        assertThat(score(two)).isEqualTo(Fraction.of(5, 16));
        assertThat(findings(two))
                .containsExactly(
                        "risks/R1/bearers: Borne by no member or group: 75.00 % of this risk.",
                        "risks/R2/bearers: Borne by no member or group: 50.00 % of this risk.");
        assertThat(lifts(two)).containsExactly(Fraction.of(9, 16), Fraction.of(2, 16));
        // What cannot strike anybody falls short of nothing.
        Alliance nought = Cases.withRisks(Cases.sound(), WHOLE, Cases.risk("R2", "0", "1", "1/2"));
        assertThat(score(nought)).isEqualTo(Fraction.ONE);
        assertThat(findings(nought)).isEmpty();
    }
}
