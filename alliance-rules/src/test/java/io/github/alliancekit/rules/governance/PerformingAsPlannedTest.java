package io.github.alliancekit.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Progress;
import io.github.alliancekit.core.plan.Progress.Level;
import io.github.alliancekit.core.plan.Replan;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Profile;
import io.github.alliancekit.rules.RuleContract;
import io.github.alliancekit.rules.RuleSet;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.measure.Interval;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerformingAsPlannedTest extends RuleContract {
    private static final LocalDate DAY = Alliances.DAY;
    private static final LocalDate LAST_OF_GRACE = DAY.minusDays(60);
    private static final LocalDate LATE = DAY.minusDays(61);
    private static final String C2 = "plans/P1/commitments/C2/";

    @Override
    protected String id() {
        return "GOV-13";
    }

    @Override
    protected Alliance holding() {
        return with(proven(DAY, Level.COMPLETE));
    }

    @Override
    protected Alliance failing() {
        return with(due(LATE));
    }

    @Override
    protected Alliance undisclosed() {
        return with(due(LAST_OF_GRACE));
    }

    private static Commitment due(LocalDate due, Progress... progress) {
        return Cases.TARIFFS.withDue(due).withProgress(List.of(progress));
    }

    private static Commitment proven(LocalDate due, Level level) {
        return due(due, new Progress(DAY, level, List.of("Minutes")));
    }

    /** {@return the sound alliance in which C1 was kept and C2 is as told} */
    private static Alliance with(Commitment commitment) {
        Progress kept = new Progress(DAY, Level.COMPLETE, List.of("Opened"));
        return Cases.sound()
                .withCommitment(Cases.TREATMENT.withProgress(List.of(kept)))
                .withCommitment(commitment);
    }

    private Interval range(Commitment commitment) {
        return range(with(commitment));
    }

    @ParameterizedTest
    @CsvSource({"COMPLETE, 1", "SUBSTANTIAL, 7/8", "LIMITED, 27/40", "NOT_STARTED, 1/2"})
    void theLevelOfTheLastReportCounts(Level level, String expected) {
        // Half of it is C1, which was kept: 1/2 + 1/2 x 1, 3/4, 7/20, 0
        assertThat(score(with(proven(DAY, level)))).isEqualTo(Fraction.parse(expected));
        Progress before = new Progress(DAY.minusDays(1), Level.LIMITED, List.of("x"));
        Progress after = new Progress(DAY.plusDays(1), Level.LIMITED, List.of("x"));
        Progress last = new Progress(DAY, level, List.of("x"));
        assertThat(score(with(due(DAY, after, last, before)))).isEqualTo(Fraction.parse(expected));
    }

    @Test
    void saysWhatWasReported() {
        assertThat(findings(with(proven(DAY, Level.SUBSTANTIAL))))
                .containsExactly(
                        C2 + "progress: The commitment was due, and the report of 2026-11-20 says that most was done.");
        Verdict limited = verdict(with(proven(DAY, Level.LIMITED)));
        assertThat(limited.shortfalls().get(0).message())
                .hasToString("The commitment was due, and the report of 2026-11-20 says that something was done.");
        assertThat(limited.shortfalls().get(0).lift()).isEqualTo(Fraction.of(13, 40));
        assertThat(findings(with(proven(DAY, Level.NOT_STARTED))))
                .containsExactly(
                        C2
                                + "progress: The commitment was due, and the report of 2026-11-20 says that nothing was done yet.");
    }

    @Test
    void commitmentsCountByWeightAndOnlyThoseThatAreDue() {
        Commitment nothing = proven(DAY, Level.NOT_STARTED).withWeight(Fraction.of(3));
        assertThat(range(nothing)).isEqualTo(Interval.point(Fraction.of(1, 4)));
        assertThat(range(nothing.withDue(DAY.plusDays(1)))).isEqualTo(Interval.ONE);
        Verdict none = verdict(Cases.with(Cases.sound(), nothing.withDue(DAY.plusDays(1))));
        assertThat(none.status()).isEqualTo(Verdict.Status.NOT_APPLICABLE);
        assertThat(none.reason().map(Message::toString)).contains("No commitment of any weight is due yet.");
        assertThat(verdict(Cases.with(Cases.sound())).status()).isEqualTo(Verdict.Status.NOT_APPLICABLE);
        Commitment weightless = proven(DAY.plusDays(1), Level.COMPLETE);
        assertThat(verdict(Cases.with(Cases.sound(), weightless, Cases.TREATMENT.withWeight(Fraction.ZERO)))
                        .status())
                .isEqualTo(Verdict.Status.NOT_APPLICABLE);
    }

    @Test
    void withoutAReportNobodyCanTellUntilTheGraceIsOver() {
        assertThat(range(due(LAST_OF_GRACE))).isEqualTo(Interval.of(Fraction.HALF, Fraction.ONE));
        assertThat(verdict(undisclosed()).gaps())
                .extracting(gap -> gap.facet() + " " + gap.element().orElse("") + " " + gap.width())
                .containsExactly("COMMITMENT_PROGRESS C2 1/2");
        assertThat(range(due(LATE))).isEqualTo(Interval.point(Fraction.HALF));
        assertThat(findings(failing()))
                .containsExactly(C2 + "progress: The commitment was due, the days of grace are over, "
                        + "and no report says how far it has come.");
    }

    @Test
    void aReportNeedsEvidence() {
        Progress claim = new Progress(DAY, Level.COMPLETE, List.of());
        assertThat(range(due(LAST_OF_GRACE, claim))).isEqualTo(Interval.of(Fraction.HALF, Fraction.ONE));
        assertThat(score(with(due(LATE, claim)))).isEqualTo(Fraction.HALF);
        assertThat(findings(with(due(LATE, claim))))
                .containsExactly(C2 + "progress: The commitment was due, the days of grace are over, "
                        + "and its last report has no evidence.");
        // The evidence of an older report does not help.
        Progress older = new Progress(DAY.minusDays(1), Level.COMPLETE, List.of("x"));
        assertThat(score(with(due(LATE, older, claim)))).isEqualTo(Fraction.HALF);
    }

    @Test
    void aReportNeedsACommitmentThatIsVerifiable() {
        Commitment vague = proven(LAST_OF_GRACE, Level.COMPLETE).withIndicators(List.of());
        assertThat(range(vague)).isEqualTo(Interval.of(Fraction.HALF, Fraction.ONE));
        assertThat(score(with(vague.withDue(LATE)))).isEqualTo(Fraction.HALF);
        assertThat(findings(with(vague.withDue(LATE))))
                .containsExactly(C2 + "indicators: The commitment was due, the days of grace are over, "
                        + "and no indicator tells whether it was kept.");
    }

    @Test
    void thatNothingWasDoneCountsAtOnceWhateverIsMissing() {
        Commitment bare =
                due(DAY, new Progress(DAY, Level.NOT_STARTED, List.of())).withIndicators(List.of());
        assertThat(range(bare)).isEqualTo(Interval.point(Fraction.HALF));
    }

    @Test
    void theGraceAndTheLevelsAreTheProfiles() {
        Profile strict = Profile.standard()
                .withThreshold("GOV-13", "graceDays", Fraction.of(59))
                .withThreshold("GOV-13", "substantial", Fraction.HALF);
        RuleSet rules = RuleSet.standard().withProfile(strict);
        assertThat(rules.assess(undisclosed(), DAY).verdict(id()).score()).contains(Interval.point(Fraction.HALF));
        assertThat(rules.assess(with(proven(DAY, Level.SUBSTANTIAL)), DAY)
                        .verdict(id())
                        .score())
                .contains(Interval.point(Fraction.of(3, 4)));
    }

    @Test
    void aReplanCountsIfItWasMadeBeforeTheDateThatItReplaces() {
        Replan inTime = new Replan(LATE.minusDays(1), DAY.minusDays(9), "Floods");
        Replan again = new Replan(DAY.minusDays(10), DAY.plusDays(1), "Strike");
        Replan tooLate = new Replan(DAY.minusDays(9), DAY.plusDays(1), "Strike");
        Replan onTheDay = new Replan(LATE, DAY.plusDays(1), "Strike");
        Replan tomorrow = new Replan(DAY.plusDays(1), DAY.plusDays(99), "Not decided yet");
        assertThat(range(due(LATE).withReplans(List.of(inTime, again)))).isEqualTo(Interval.ONE);
        assertThat(range(due(LATE).withReplans(List.of(inTime, tooLate))))
                .isEqualTo(Interval.of(Fraction.HALF, Fraction.ONE));
        assertThat(score(with(due(LATE).withReplans(List.of(onTheDay))))).isEqualTo(Fraction.HALF);
        // Without the first the second comes too late.
        assertThat(score(with(due(LATE).withReplans(List.of(again))))).isEqualTo(Fraction.HALF);
        Commitment dueTomorrow = due(DAY.plusDays(2)).withReplans(List.of(tomorrow));
        assertThat(range(dueTomorrow)).isEqualTo(Interval.ONE);
        assertThat(RuleSet.standard()
                        .assess(with(dueTomorrow), DAY.plusDays(99))
                        .verdict(id())
                        .score())
                .contains(Interval.of(Fraction.HALF, Fraction.ONE));
    }

    @Test
    void aDueDateThatIsNotKnownMayHaveComeOrNot() {
        Alliance done =
                Hiding.hide(with(proven(LATE, Level.NOT_STARTED)), List.of(Cases.open(Facet.COMMITMENT_DUE, "C2")));
        // C2 counts 0 if it is due, and else not at all.
        assertThat(range(done)).isEqualTo(Interval.of(Fraction.HALF, Fraction.ONE));
        Alliance moved =
                Hiding.hide(with(proven(LATE, Level.NOT_STARTED)), List.of(Cases.open(Facet.COMMITMENT_REPLANS, "C2")));
        assertThat(range(moved)).isEqualTo(Interval.of(Fraction.HALF, Fraction.ONE));
        Alliance none = Hiding.hide(holding(), List.of(Cases.open(Facet.COMMITMENT_DUE)));
        assertThat(range(none)).isEqualTo(Interval.UNIT);
        assertThat(verdict(none).gaps()).extracting(gap -> gap.facet()).containsExactly(Facet.COMMITMENT_DUE);
    }

    @Test
    void afterTheGraceEvidenceThatIsNotKnownIsWorthTheLevelAtMost() {
        Progress claim = new Progress(DAY, Level.LIMITED, List.of());
        Alliance open = Hiding.hide(with(due(LATE, claim)), List.of(Cases.open(Facet.PROGRESS_EVIDENCE, "C2")));
        // 1/2 + 1/2 x [0, 7/20]
        assertThat(range(open)).isEqualTo(Interval.of(Fraction.HALF, Fraction.of(27, 40)));
        assertThat(verdict(open).shortfalls())
                .extracting(shortfall -> shortfall.lift())
                .containsExactly(Fraction.of(13, 40));
        Alliance newer = Hiding.hide(with(proven(LATE, Level.LIMITED)), List.of(Cases.open(Facet.COMMITMENT_PROGRESS)));
        assertThat(range(newer)).isEqualTo(Interval.UNIT);
        Alliance unit =
                Hiding.hide(with(proven(LATE, Level.SUBSTANTIAL)), List.of(Cases.open(Facet.INDICATOR_UNIT, "C2-I")));
        assertThat(range(unit)).isEqualTo(Interval.of(Fraction.HALF, Fraction.of(7, 8)));
    }

    @Test
    void afterTheGraceNoReportHelpsACommitmentThatIsNotVerifiable() {
        Alliance vague = Hiding.hide(
                with(due(LATE).withIndicators(List.of())), List.of(Cases.open(Facet.COMMITMENT_PROGRESS, "C2")));
        assertThat(score(vague)).isEqualTo(Fraction.HALF);
    }
}
