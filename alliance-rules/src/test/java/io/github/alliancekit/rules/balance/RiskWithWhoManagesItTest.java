package io.github.alliancekit.rules.balance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.Bearers;
import io.github.alliancekit.core.distribution.BeneficiaryGroup;
import io.github.alliancekit.core.distribution.Control;
import io.github.alliancekit.core.distribution.Deviation;
import io.github.alliancekit.core.distribution.Holder;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RiskWithWhoManagesItTest extends RuleContract {
    /** Exposure 0.3, all with the ministry, which can manage it. */
    private static final Risk WELL = control(Cases.risk("R1", "0.3", "1", "1"), "0.8", "0.2");

    /** Exposure 0.1, all with the union, which cannot, while the company can. */
    private static final Risk BADLY = control(Cases.risk("R2", "0.1", "1", "0", "0", "1"), "0", "0.8", "0.2");

    @Override
    protected String id() {
        return "BAL-10";
    }

    @Override
    protected Alliance holding() {
        return with(WELL);
    }

    @Override
    protected Alliance failing() {
        return with(WELL, BADLY, control(Cases.risk("R3", "0.1", "1", "0", "1"), "0.8", "0.2"));
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(failing(), List.of(Cases.open(Facet.RISK_BEARERS, "R2")))
                .withRisk(BADLY.withBearers(Bearers.nobody()));
    }

    private static Alliance with(Risk... risks) {
        return Cases.withRisks(Cases.sound(), risks);
    }

    /** {@return a risk with the abilities of ministry, company and union} */
    private static Risk control(Risk risk, String... abilities) {
        String[] actors = {"ministry", "company", "union"};
        List<Control> control = new ArrayList<>();
        for (int i = 0; i < abilities.length; i++) {
            control.add(new Control(actors[i], Fraction.parse(abilities[i])));
        }
        return risk.withControl(control);
    }

    private static Risk because(Risk risk, LocalDate day) {
        return Risk.builder()
                .from(risk)
                .deviation(new Deviation("By law", "Board", day))
                .build();
    }

    @Test
    void riskByRiskWhatIsLostOfWhatThereIs() {
        // M = 0.3 * 0.8 + 0.1 * 0.8 + 0.1 * 0.8 = 0.4; L = 0 + 0.1 * 0.6 + 0.1 * 0.6 = 0.12
        // 1 - 0.12 / 0.4 = 0.7; ramp(0.7; 0.8, 0.5) = 2/3
        assertThat(score(failing())).isEqualTo(Fraction.of(2, 3));
        assertThat(findings(failing()))
                .containsExactly(
                        "risks/R2/bearers: Of the ability to manage this risk, 25.00 % is with those who bear it:"
                                + " company, ministry, union. Best placed: company.",
                        "risks/R3/bearers: Of the ability to manage this risk, 25.00 % is with those who bear it:"
                                + " company, ministry. Best placed: ministry.");
        // Either mended: 1 - 0.06 / 0.4 = 0.85, full marks
        assertThat(verdict(failing()).shortfalls()).allMatch(one -> one.lift().equals(Fraction.of(1, 3)));
        assertThat(verdict(failing()).notes())
                .extracting(Object::toString)
                .containsExactly(
                        "Of the ability to manage the risks, 70.00 % counts as being with those who bear" + " them.");
    }

    @Test
    void neverAfterSumming() {
        // Each has what the other can manage: summed, shares and abilities would agree.
        Alliance crossed = with(
                control(Cases.risk("R1", "0.1", "1", "1", "0"), "0", "1"),
                control(Cases.risk("R2", "0.1", "1", "0", "1"), "1", "0"));
        assertThat(score(crossed)).isEqualTo(Fraction.ZERO);
    }

    @Test
    void aWrittenReasonHalvesTheLossAndIsListed() {
        // 1 - 0.06 / 0.08 = 0.25, justified 1 - 0.03 / 0.08 = 0.625: (0.625 - 0.5) / 0.3 = 5/12
        assertThat(score(with(BADLY))).isEqualTo(Fraction.ZERO);
        Alliance justified = with(because(BADLY, Alliances.DAY));
        assertThat(score(justified)).isEqualTo(Fraction.of(5, 12));
        assertThat(findings(justified)).singleElement().asString().contains("For a written reason, 25.00 %");
        assertThat(verdict(justified).notes().get(1).toString())
                .isEqualTo("Why they lie where they lie is written down of these risks: R2.");
        // A reason of tomorrow does not exist.
        assertThat(score(with(because(BADLY, Alliances.DAY.plusDays(1))))).isEqualTo(Fraction.ZERO);
        Alliance open = Hiding.hide(with(BADLY), List.of(Cases.open(Facet.RISK_DEVIATION)));
        assertThat(range(open)).isEqualTo(Interval.of(Fraction.ZERO, Fraction.of(5, 12)));
    }

    @Test
    void whatIsJustifiedIsListedWhereTheRuleHoldsToo() {
        Risk large = control(Cases.risk("R3", "1", "1", "1"), "0.8");
        Verdict verdict = verdict(with(large, because(BADLY, Alliances.DAY)));
        // 1 - 0.03 / (0.8 + 0.08) is above 0.8
        assertThat(verdict.status()).isEqualTo(Verdict.Status.HOLDS);
        assertThat(verdict.shortfalls()).isEmpty();
        assertThat(verdict.notes()).hasSize(2);
    }

    @Test
    void whatNobodyOrAGroupBearsIsLostInFull() {
        assertThat(score(with(WELL.withBearers(Bearers.nobody())))).isEqualTo(Fraction.ZERO);
        assertThat(findings(with(WELL.withBearers(Bearers.nobody()))))
                .containsExactly("risks/R1/bearers: No actor bears this risk. Best placed to manage it: ministry.");
        BeneficiaryGroup group = BeneficiaryGroup.builder()
                .id("G")
                .name("G")
                .vulnerable(false)
                .prioritised(false)
                .addRepresentedBy("ministry")
                .build();
        Risk shared = WELL.withBearers(Bearers.split(
                Share.ofGroup("G", Fraction.parse("0.4")), Share.ofActor("ministry", Fraction.parse("0.6"))));
        // 0.6 of the ability is used: (0.6 - 0.5) / 0.3 = 1/3
        assertThat(score(Cases.withRisks(Cases.sound().withGroup(group), shared)))
                .isEqualTo(Fraction.of(1, 3));
    }

    @Test
    void whatWasTransferredWithEvidenceLeavesTheRest() {
        Risk half = WELL.withBearers(Bearers.split(Share.ofActor("ministry", Fraction.HALF)));
        assertThat(score(with(half))).isEqualTo(Fraction.ZERO);
        Risk insured = half.withTransfers(List.of(Transfer.of("Insurer", Fraction.HALF, "Policy")));
        assertThat(score(with(insured))).isEqualTo(Fraction.ONE);
    }

    @Test
    void abilitiesOfFormerMembersDoNotCount() {
        Alliance left = Cases.sound().withActor(Cases.actor("company", 1).withLeft(Alliances.DAY));
        // The company, which could do best, is gone; the union does what can be done.
        assertThat(score(Cases.withRisks(left, BADLY))).isEqualTo(Fraction.ONE);
    }

    @Test
    void aRiskOfWhichNoAbilityIsStatedIsUnknown() {
        Alliance unknown = with(Cases.risk("R1", "0.3", "1", "1"));
        assertThat(range(unknown)).isEqualTo(Interval.UNIT);
        assertThat(verdict(unknown).reason()).isPresent();
        assertThat(verdict(unknown).gaps()).extracting(gap -> gap.facet()).containsExactly(Facet.RISK_CONTROL);
        // Beside others it may weigh nothing, or up to its exposure: 0.24 of 0.24 + 0.1, all lost or none
        Alliance beside = with(WELL, Cases.risk("R2", "0.1", "1", "1"));
        // 0.24 / 0.34 = 12/17; (12/17 - 1/2) / 0.3 = 35/51
        assertThat(range(beside)).isEqualTo(Interval.of(Fraction.of(35, 51), Fraction.ONE));
    }

    @Test
    void whoIsNotListedMayBeAble() {
        // The ministry bears all with 0.6; another may be able to do 1: from 0.6 up. (0.6 - 0.5) / 0.3 = 1/3
        Risk risk = control(Cases.risk("R1", "0.3", "1", "1"), "0.6");
        Alliance open = Hiding.hide(with(risk), List.of(Cases.open(Facet.RISK_CONTROL)));
        assertThat(range(open)).isEqualTo(Interval.of(Fraction.of(1, 3), Fraction.ONE));
        // All members are listed: nothing is left to know.
        Risk all = control(Cases.risk("R1", "0.3", "1", "1"), "0.6", "0.8", "0");
        // 0.6 / 0.8 = 0.75; 0.25 / 0.3 = 5/6
        assertThat(score(Hiding.hide(with(all), List.of(Cases.open(Facet.RISK_CONTROL)))))
                .isEqualTo(Fraction.of(5, 6));
    }

    @Test
    void jointBearersMayHaveAnySplit() {
        Risk joint = WELL.withBearers(Bearers.joint(Holder.actor("ministry"), Holder.actor("company")));
        // from 0.2 / 0.8 to 0.8 / 0.8
        assertThat(range(with(joint))).isEqualTo(Interval.UNIT);
        Risk close = control(joint, "0.8", "0.6");
        // from 0.6 / 0.8 = 0.75 up: 5/6
        assertThat(range(with(close))).isEqualTo(Interval.of(Fraction.of(5, 6), Fraction.ONE));
    }

    @Test
    void withoutRisksExposureOrAbilityThereIsNothingToAsk() {
        assertThat(score(with())).isEqualTo(Fraction.ZERO);
        assertThat(findings(with())).isEmpty();
        Alliance nought = with(control(Cases.risk("R1", "0", "1", "1"), "1"));
        assertThat(verdict(nought).reason().orElseThrow().toString()).startsWith("No exposure remains to be borne:");
        Alliance unable = with(control(Cases.risk("R1", "0.5", "1", "1"), "0"));
        assertThat(verdict(unable).status()).isEqualTo(Verdict.Status.NOT_APPLICABLE);
        assertThat(verdict(unable).reason().orElseThrow().toString())
                .isEqualTo("Nobody is able to manage any of the risks.");
        assertThat(range(Hiding.hide(unable, List.of(Cases.open(Facet.RISKS))))).isEqualTo(Interval.UNIT);
    }

    @Test
    void saysWhyAndWhatItWaitsFor() {
        assertThat(reason(with())).isEqualTo("There is no risk register.");
        Alliance more = Hiding.hide(with(WELL), List.of(Cases.open(Facet.RISKS)));
        assertThat(range(more)).isEqualTo(Interval.UNIT);
        assertThat(waits(more)).containsExactly("RISKS");
        assertThat(reason(with(Cases.risk("R1", "0.3", "1", "1"))))
                .isEqualTo("Whether anything can be said depends on what is not known.");
    }

    @Test
    void aRiskThatWeighsNothingIsNotWaitedFor() {
        // Of R2 and R3 no ability is stated, but R3 strikes nobody.
        Alliance alliance = with(WELL, Cases.risk("R2", "0.1", "1", "1"), Cases.risk("R3", "0", "1", "1"));
        assertThat(waits(alliance)).containsExactly("RISK_CONTROL R2");
        // Where nobody can manage it, it does not matter how large it is.
        Risk unrated = Risk.builder()
                .from(control(Cases.risk("R1", "0.5", "1", "1"), "0"))
                .impact(Optional.empty())
                .build();
        assertThat(verdict(with(unrated)).status()).isEqualTo(Verdict.Status.NOT_APPLICABLE);
        assertThat(reason(with(unrated))).isEqualTo("Nobody is able to manage any of the risks.");
        assertThat(score(with(WELL, Risk.builder().from(unrated).id("R2").build())))
                .isEqualTo(Fraction.ONE);
    }

    @Test
    void abilitiesOfAllMembersAreNotWaitedFor() {
        // 0.6 of 0.8: a quarter is lost, or half of that for a reason. 0.25 / 0.3 = 5/6.
        Risk all = control(Cases.risk("R1", "0.3", "1", "1"), "0.6", "0.8", "0");
        Alliance open =
                Hiding.hide(with(all), List.of(Cases.open(Facet.RISK_CONTROL), Cases.open(Facet.RISK_DEVIATION)));
        assertThat(range(open)).isEqualTo(Interval.of(Fraction.of(5, 6), Fraction.ONE));
        assertThat(waits(open)).containsExactly("RISK_DEVIATION");
        // Who bears it can do best: a reason why it lies elsewhere is not asked for.
        Alliance best = Hiding.hide(with(WELL), List.of(Cases.open(Facet.RISK_DEVIATION)));
        assertThat(score(best)).isEqualTo(Fraction.ONE);
    }

    @Test
    void allWhoAreAblestAreNamedInOrder() {
        Risk equal = control(Cases.risk("R1", "0.1", "1", "0", "0", "1"), "0.8", "0.8", "0.2");
        assertThat(findings(with(equal))).singleElement().asString().endsWith("Best placed: company, ministry.");
    }
}
