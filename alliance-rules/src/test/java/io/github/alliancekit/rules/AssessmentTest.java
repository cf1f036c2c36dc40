package io.github.alliancekit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.Goal;
import io.github.alliancekit.core.Waiver;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Assessments worked by hand. */
class AssessmentTest {
    /** Few enough to follow by hand: weights 4, 4, 4, 4, 3 of clarity, and 4, 3, 4 of balance. */
    private static final RuleSet EIGHT =
            RuleSet.standard().only("GOV-01", "GOV-05", "GOV-07", "GOV-10", "GOV-11", "BAL-05", "BAL-06", "BAL-09");

    private static Assessment assessByEight(Alliance alliance) {
        return EIGHT.assess(alliance, Alliances.DAY);
    }

    @Test
    void aSoundAllianceHasAllPointsAndTheBestBand() {
        Assessment assessment = assessByEight(Cases.sound());
        for (Headline headline : List.of(assessment.clarity(), assessment.balance())) {
            assertThat(headline.range()).contains(Interval.point(Fraction.HUNDRED));
            assertThat(headline.coverage()).isEqualTo(Fraction.ONE);
            assertThat(headline.band().orElseThrow().name()).isEqualTo("A");
            assertThat(headline.caps()).isEmpty();
        }
        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.questions()).isEmpty();
    }

    @Test
    void aHeadlineIsTheWeightedMeanOfItsRules() {
        // GOV-01 1/3 of weight 4, all others 1: (4/3 + 4 + 4 + 4 + 3) / 19 = 49/57
        Alliance bare = Cases.sound().withGoal(Goal.builder().statement("Water").build());
        Assessment assessment = assessByEight(bare);
        assertThat(assessment.clarity().range()).contains(Interval.point(Fraction.of(4900, 57)));
        // Each of the two missing parts is worth a third of 400/19 points.
        assertThat(assessment.findings())
                .extracting(Finding::gain)
                .containsExactly(Fraction.of(400, 57), Fraction.of(400, 57));
    }

    @Test
    void aCriticalRuleBelowAQuarterCapsEachEndByItself() {
        // No commitment has anybody accountable: GOV-07 is 0, GOV-10 is 2/3. (4 + 4 + 0 + 8/3 + 3) / 19 = 71.93
        Alliance orphaned = Cases.with(
                Cases.sound(), Cases.TREATMENT.withAssignments(List.of()), Cases.TARIFFS.withAssignments(List.of()));
        Headline capped = assessByEight(orphaned).clarity();
        assertThat(capped.mean()).contains(Interval.point(Fraction.of(4100, 57)));
        assertThat(capped.range()).contains(Interval.point(Fraction.of(60)));
        assertThat(capped.caps())
                .containsExactly(
                        new Cap("GOV-07", Cap.End.LOW, Fraction.of(60), true),
                        new Cap("GOV-07", Cap.End.HIGH, Fraction.of(60), true));
        // Mending one of the two lifts GOV-07 to a half, and with it the cap: 4100/57 + 200/19 - 60
        assertThat(assessByEight(orphaned).findings())
                .filteredOn(finding -> finding.rule().id().equals("GOV-07"))
                .extracting(Finding::gain)
                .containsOnly(Fraction.of(4100, 57).plus(Fraction.of(200, 19)).minus(Fraction.of(60)));

        Alliance unknown = Hiding.hide(orphaned, List.of(Cases.open(Facet.ASSIGNMENT_ACCOUNTABLE)));
        Headline half = assessByEight(unknown).clarity();
        assertThat(half.caps()).containsExactly(new Cap("GOV-07", Cap.End.LOW, Fraction.of(60), true));
        assertThat(half.range()).contains(Interval.of(Fraction.of(60), Fraction.HUNDRED));
    }

    @Test
    void aBandIsThereOnlyIfBothEndsLieInItAndEnoughIsKnown() {
        Alliance oneUnknown = Hiding.hide(Cases.sound(), List.of(Cases.open(Facet.COMMITMENT_DUE, "C2")));
        // GOV-10 from 5/6: clarity from 96.49, still in A
        assertThat(assessByEight(oneUnknown).clarity().band().orElseThrow().name())
                .isEqualTo("A");
        Alliance goalUnknown = Hiding.hide(Cases.sound(), List.of(Cases.open(Facet.GOAL)));
        // GOV-01 from 0: clarity capped at its low end
        assertThat(assessByEight(goalUnknown).clarity().band()).isEmpty();
        assertThat(assessByEight(goalUnknown).clarity().coverage()).isEqualTo(Fraction.of(15, 19));
        Profile strict = Profile.standard();
        assertThat(strict.leastCoverage()).isEqualTo(Fraction.of(3, 5));
    }

    @Test
    void aHeadlineWithoutAnApplicableRuleIsNotThere() {
        RuleSet only = EIGHT.without("BAL-05").without("BAL-09");
        Alliance noCapacity = Cases.sound()
                .withActor(Cases.actor("ministry", 0))
                .withActor(Cases.actor("company", 0))
                .withActor(Cases.actor("union", 0));
        Assessment assessment = only.assess(noCapacity, Alliances.DAY);
        assertThat(assessment.balance().range()).isEmpty();
        assertThat(assessment.balance().band()).isEmpty();
        assertThat(assessment.explain()).hasSize(1);
        assertThat(assessment.parts()).extracting(PartScore::part).containsExactly(Part.RESPONSIBILITY, Part.RISK);
    }

    @Test
    void aWaiverTakesTheFindingApartAndChangesNoNumber() {
        Alliance half = Cases.sound().withCommitment(Cases.TARIFFS.withIndicators(List.of()));
        ElementPath commitment = ElementPath.of("plans", "P1", "commitments", "C2");
        Waiver today = new Waiver("GOV-11", commitment, "Census", "Board", Alliances.DAY);
        Waiver yesterday = new Waiver("GOV-11", commitment, "Census", "Board", Alliances.DAY.minusDays(1));
        assertThat(assessByEight(half).findings()).hasSize(1);
        Assessment waived = assessByEight(half.withWaivers(List.of(today)));
        assertThat(waived.findings()).isEmpty();
        assertThat(waived.waived()).extracting(WaivedFinding::waiver).containsExactly(today);
        assertThat(waived.clarity().range())
                .isEqualTo(assessByEight(half).clarity().range());
        assertThat(assessByEight(half.withWaivers(List.of(yesterday))).waived()).isEmpty();
    }

    @Test
    void questionsSayWhatAnAnswerWouldSettle() {
        Alliance open =
                Hiding.hide(Cases.sound(), List.of(Cases.open(Facet.PLAN_COMMITMENTS, "P1"), Cases.open(Facet.GOAL)));
        List<Question> questions = assessByEight(open).questions();
        assertThat(questions)
                .extracting(Question::facet, Question::rules, Question::worth)
                .containsExactly(
                        tuple(
                                Facet.PLAN_COMMITMENTS,
                                List.of("BAL-06", "GOV-07", "GOV-10", "GOV-11"),
                                Fraction.of(1100, 19).plus(Fraction.of(300, 11))),
                        tuple(Facet.GOAL, List.of("GOV-01"), Fraction.of(400, 19)));
        assertThat(questions.get(0).element()).contains("P1");
        assertThat(questions.get(0).message(Locale.forLanguageTag("es")))
                .endsWith("(P1)")
                .startsWith("¿");
    }
}
