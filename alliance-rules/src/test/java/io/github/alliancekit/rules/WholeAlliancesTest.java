package io.github.alliancekit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.distribution.Bearers;
import io.github.alliancekit.core.distribution.Holder;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Five whole alliances, worked by hand: each line is a rule, its score and how it comes about.
 *
 * <p>{@code 2/3} is a score, {@code 0..1} a range, {@code -} does not apply. Weights are 4, 3, 2 and 1 by severity.
 */
class WholeAlliancesTest {
    private static Assessment assess(Alliance alliance) {
        return RuleSet.standard().assess(alliance, Alliances.DAY);
    }

    /** Compares rule by rule; rules that are not listed hold or do not apply. */
    private static void check(Assessment assessment, String expected) {
        List<String> found = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (String line : expected.strip().lines().toList()) {
            ids.add(line.split(" +", 3)[0]);
        }
        for (Verdict verdict : assessment.verdicts()) {
            String id = verdict.rule().id();
            if (ids.contains(id)
                    || verdict.score().filter(s -> !s.equals(Interval.ONE)).isPresent()) {
                found.add(id + " " + printed(verdict.score()));
            }
        }
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(expected.strip()
                        .lines()
                        .map(line -> line.split(" +", 3))
                        .map(words -> words[0] + " " + words[1])
                        .toList());
    }

    private static String printed(Optional<Interval> score) {
        return score.map(s -> s.isPoint() ? s.low().toString() : s.low() + ".." + s.high())
                .orElse("-");
    }

    private static Interval range(Headline headline) {
        return headline.range().orElseThrow();
    }

    @Test
    void ofTheExemplaryOneEveryRuleHolds() {
        Assessment assessment = assess(Cases.exemplary());
        check(assessment, """
                GOV-13 -  nothing is due before 30 June 2027
                BAL-04 -  nor is there a result
                """);
        for (Headline headline : List.of(assessment.clarity(), assessment.balance())) {
            assertThat(range(headline)).isEqualTo(Interval.point(Fraction.HUNDRED));
            assertThat(headline.band().orElseThrow().name()).isEqualTo("A");
        }
        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.questions()).isEmpty();
    }

    @Test
    void aTownAndAFirm() {
        Assessment assessment = assess(Cases.whole("two-members"));
        check(assessment, """
                GOV-01 2/3    statement and public interest, no goal of the 2030 Agenda
                GOV-02 1/2    the town endorsed, the firm did not
                GOV-03 0      no act of adherence
                GOV-04 1/2    the town has both, the firm no interest
                GOV-05 3/4    mandate, two members, chair; no secretariat
                GOV-06 1/2    the firm has no named role
                GOV-09 0      C1: both members work on it, not applicable; C2 hears nobody
                GOV-10 5/9    C1 3/3, C2 (weight 2) 1/3: (1 + 2/3) / 3
                GOV-11 1/3    C1 of weight 1 of 3; the indicator of C2 cannot be verified
                GOV-13 3/4    C1 was due on 30 June: substantial
                GOV-14 1/3    strategy and budget of six
                GOV-15 1/2    both have a voice, no channel for dissent
                GOV-16 0      no steps, no complaints channel
                GOV-17 1/3    no declarations, a policy, no recusal
                GOV-18 1/4    thirty days of notice
                GOV-19 1/2    cadence, and a report of July that lasts until January
                GOV-20 1/7    planning
                GOV-21 2/3    category, likelihood, impact, owner of six
                GOV-22 1/3    C1 of weight 1 of 3
                GOV-23 0      two commitments, none reaches a priority
                GOV-24 0      no lesson from the first half of the year, no replication
                BAL-01 -      two members
                BAL-02 -      two members
                BAL-03 -      two members
                BAL-04 1/2    E1 is attributed for 3/4; both members have responsibility and a result
                BAL-08 8/9    r = (1/6, 5/6), b = (2/5, 3/5): D = 7/30; (1/2 - 7/30) / (3/10)
                BAL-10 5/6    m = 0.8, sum = 0.6: 3/4; (3/4 - 1/2) / (3/10)
                BAL-13 0      without the firm everything is lost
                BAL-15 1/2    only the town brings a specialty
                BAL-16 0      only the town gives: all with a quarter of the capacity, 1 > 3/8
                BAL-17 1/2    half for the sellers: 1, but no indicator for them
                BAL-18 1/5    gender
                BAL-19 -      no territories
                BAL-20 2/7    financial, and security is judged irrelevant
                """);
        // 4 (2/3 + 3/4 + 1 + 5/9) + 3 (1/2 + 0 + 1/2 + 1 + 1/3 + 1 + 3/4 + 1/3 + 1/2 + 1/2 + 2/3)
        // + 2 (1/2 + 0 + 1/3 + 1/4 + 1/7 + 1/3 + 0) + 1 (0 + 0) = 107/9 + 73/4 + 131/42 = 8381/252 of 65
        assertThat(range(assessment.clarity())).isEqualTo(Interval.point(Fraction.of(838_100, 252 * 65L)));
        assertThat(assessment.clarity().band().orElseThrow().name()).isEqualTo("D");
        // 4 (1 + 1 + 1/2) + 3 (1 + 1 + 5/6 + 1 + 1 + 0 + 1) + 2 (1/2 + 8/9 + 0 + 1/5 + 2/7) + 1 (1/2)
        // = 10 + 35/2 + 1181/315 + 1/2 = 10001/315 of 44
        assertThat(range(assessment.balance())).isEqualTo(Interval.point(Fraction.of(1_000_100, 315 * 44L)));
        assertThat(assessment.balance().band().orElseThrow().name()).isEqualTo("B");
    }

    @Test
    void threeOfSevenRisksThatNobodyHolds() {
        Alliance exemplary = Cases.exemplary();
        List<Risk> risks = new ArrayList<>(exemplary.risks());
        for (int i = 0; i < 3; i++) {
            risks.set(i, risks.get(i).withBearers(Bearers.split()));
        }
        Assessment assessment = assess(exemplary.toBuilder().risks(risks).build());
        check(assessment, """
                BAL-05 1/14   k = (1/7 each, nobody 3/7), b = 1/4 each: D = 3/7; (9/20 - 3/7) / (3/10)
                BAL-09 4/7    four of seven equal risks
                BAL-10 5/21   three sevenths of the control are lost: (4/7 - 1/2) / (3/10)
                """);
        // 47 of weight apply: 47 - 4 (13/14) - 4 (3/7) - 3 (16/21) = 275/7, but BAL-05 is below a quarter
        assertThat(assessment.balance().mean()).contains(Interval.point(Fraction.of(27_500, 7 * 47L)));
        assertThat(range(assessment.balance())).isEqualTo(Interval.point(Fraction.of(60)));
        assertThat(assessment.balance().caps().stream().filter(Cap::binds).map(Cap::rule))
                .containsOnly("BAL-05");
        assertThat(range(assessment.clarity())).isEqualTo(Interval.point(Fraction.HUNDRED));
    }

    @Test
    void risksThatTwoBearJointlyWithoutASplit() {
        Alliance exemplary = Cases.exemplary();
        List<Risk> risks = exemplary.risks().stream()
                .map(risk -> risk.withBearers(Bearers.joint(Holder.actor("ministry"), Holder.actor("company"))))
                .collect(Collectors.toList());
        Assessment assessment = assess(exemplary.toBuilder().risks(risks).build());
        check(assessment, """
                BAL-02 0..5/24  k from (1/2, 1/2, 0, 0), G* = 2/3, to (1, 0, 0, 0), G* = 1: (3/4 - 2/3) / (2/5)
                BAL-05 0        b = 1/4 each: D from 1/2 to 3/4, never below 9/20
                BAL-09 0        a split was never agreed
                """);
        // 47 of weight: 47 - 4 - 4 - 1 at least, 5/24 more at most; both critical rules cap at 60
        assertThat(assessment.balance().mean())
                .contains(Interval.of(
                        Fraction.of(3_800, 47),
                        Fraction.of(38 * 24L + 5, 24).times(Fraction.HUNDRED).dividedBy(Fraction.of(47))));
        assertThat(range(assessment.balance())).isEqualTo(Interval.point(Fraction.of(60)));
    }

    @Test
    void twoStatesThatDoNotTellAll() {
        Assessment assessment = assess(Cases.whole("two-states"));
        check(assessment, """
                GOV-01 2/3       statement and target 16.4, no public interest
                GOV-03 0..1      adherence is not known
                GOV-04 0         neither declares
                GOV-05 1/2       mandate and two members
                GOV-06 0         no named roles
                GOV-08 1/2       nobody is responsible for C2
                GOV-09 0         C1: both states work on it, not applicable; C2 hears nobody
                GOV-10 2/3..5/6  C1 2/3, C2 from 2/3 to 1
                GOV-11 0         no indicators
                GOV-12 0..1      only C2 may have a due date
                GOV-13 0..1      which may have passed
                GOV-14 1/6       strategy of six
                GOV-15 1/2       both have a voice, no channel for dissent
                GOV-16 0
                GOV-17 0
                GOV-18 0
                GOV-19 0
                GOV-20 0
                GOV-21 0..1      risks are withheld
                GOV-22 0
                GOV-23 0         two commitments, no priorities
                GOV-24 0
                BAL-01 -         two members
                BAL-02 -         two members
                BAL-03 -         two members
                BAL-04 0..1      C2 may be due, and there is no result
                BAL-05 0..1
                BAL-06 0..1
                BAL-08 0..1
                BAL-09 0..1
                BAL-10 0..1
                BAL-11 0..1
                BAL-13 0         without the south both commitments are lost
                BAL-14 -         between governments
                BAL-15 0
                BAL-16 0
                BAL-17 0..1      no prioritised vulnerable group, but benefits may be worth nothing
                BAL-18 0
                BAL-19 -         no territories
                BAL-20 0..1
                """);
        // 4 (2/3 + 1/2 + 1 + 2/3) + 3 (1 + 1/2 + 1/6 + 1/2) = 107/6 of 65
        // 4 (2/3 + 1/2 + 1 + 5/6) + 3 (1 + 1 + 1/2 + 1 + 1 + 1/6 + 1/2 + 1) = 61/2 of 65
        assertThat(range(assessment.clarity())).isEqualTo(Interval.of(Fraction.of(1_070, 39), Fraction.of(610, 13)));
        // Open: 3 + 3 + 3 + 3 + 4/6 of 65
        assertThat(assessment.clarity().coverage()).isEqualTo(Fraction.of(157, 195));
        assertThat(assessment.balance().band()).isEmpty();
    }
}
