package io.github.alliancekit.rules.balance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.Attribution;
import io.github.alliancekit.core.distribution.Result;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.plan.Replan;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.RuleContract;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.measure.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cases.sound(): r = (1/4, 1/2, 1/4) for ministry, company and union, both commitments due on the day. */
class ResultsAttributedTest extends RuleContract {
    @Override
    protected String id() {
        return "BAL-04";
    }

    @Override
    protected Alliance holding() {
        return with(result("E1", "1/3", "1/3", "1/3"));
    }

    @Override
    protected Alliance failing() {
        return with(result("E1", "1/2", "1/2"), result("E2", "1/4"));
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(failing(), List.of(Cases.open(Facet.RESULT_ATTRIBUTION, "E2")));
    }

    private static Alliance with(Result... results) {
        return with(Cases.sound(), results);
    }

    private static Alliance with(Alliance alliance, Result... results) {
        return alliance.toBuilder().results(List.of(results)).build();
    }

    /** {@return a result with the shares of ministry, company and union} */
    private static Result result(String id, String... shares) {
        String[] actors = {"ministry", "company", "union"};
        List<Attribution> attribution = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            attribution.add(new Attribution(actors[i], Fraction.parse(shares[i])));
        }
        return Result.builder()
                .id(id)
                .statement(id)
                .date(Alliances.DAY)
                .addAllAttribution(attribution)
                .build();
    }

    @Test
    void halfIsCompletenessAndHalfThatWhoCarriesIsOwed() {
        // one of two results is complete, two of three members are owed a result: (1/2 + 2/3) / 2 = 7/12
        assertThat(score(failing())).isEqualTo(Fraction.of(7, 12));
        assertThat(findings(failing()))
                .containsExactly(
                        "results/E2/attribution: 75.00 % of this result is owed to nobody.",
                        "actors/union: union holds 25.00 % of the responsibility, and no result is owed to it.");
        assertThat(verdict(failing()).shortfalls())
                .extracting(Shortfall::lift)
                .containsExactly(Fraction.of(1, 4), Fraction.of(1, 6));
    }

    @Test
    void whatMayBeAddedToAnAttributionIsOpen() {
        // E2 may be complete, and the union may have a part of it: from 7/12 to 1
        assertThat(range(undisclosed())).isEqualTo(Interval.of(Fraction.of(7, 12), Fraction.ONE));
        // Full attributions cannot grow, and who is named keeps its share.
        Alliance full = with(result("E1", "1/2", "1/2"));
        assertThat(score(Hiding.hide(full, List.of(Cases.open(Facet.RESULT_ATTRIBUTION)))))
                .isEqualTo(Fraction.of(5, 6));
    }

    @Test
    void whoIsOwedNothingIsNamedWithTheRangeOfWhatItHolds() {
        Alliance alliance =
                Hiding.hide(with(result("E1", "1/2", "1/2")), List.of(Cases.open(Facet.ASSIGNMENT_RESPONSIBLE, "C1")));
        assertThat(findings(alliance))
                .containsExactly("actors/union: union holds between 25.00 % and 50.00 % of the responsibility,"
                        + " and no result is owed to it.");
    }

    @Test
    void whoHoldsLittleIsNotAskedFor() {
        // r = (18/20, 1/20, 1/20): exactly 0.05 is not above it
        Alliance alliance = Cases.with(
                Cases.sound(),
                Cases.commitment("C1", "ministry", "ministry").withWeight(Fraction.of(18)),
                Cases.commitment("C2", "company", "company"),
                Cases.commitment("C3", "union", "union"));
        assertThat(score(with(alliance, result("E1", "1")))).isEqualTo(Fraction.ONE);
        assertThat(score(with(alliance, result("E1", "0", "1")))).isEqualTo(Fraction.HALF);
    }

    @Test
    void whereNobodyCarriesCompletenessIsAll() {
        Alliance empty = Cases.with(Cases.sound());
        assertThat(score(with(empty, result("E1", "1"), result("E2", "1/2")))).isEqualTo(Fraction.HALF);
        Alliance unheld = Cases.with(Cases.sound(), Cases.TREATMENT.withAssignments(List.of()));
        assertThat(score(with(unheld, result("E1", "1")))).isEqualTo(Fraction.ONE);
        // Whether anybody carries is open: all (1), or half of it where nobody who does is owed.
        Alliance open = Hiding.hide(empty, List.of(Cases.open(Facet.PLANS)));
        assertThat(range(with(open, result("E1", "1")))).isEqualTo(Interval.of(Fraction.HALF, Fraction.ONE));
    }

    @Test
    void aFormerMemberMayBeOwedAndNeedNotBe() {
        Alliance left = Cases.sound().withActor(Cases.actor("union", 1).withLeft(Alliances.DAY));
        // Complete over all named; ministry and company are asked for: (1 + 1/2) / 2
        assertThat(score(with(left, result("E1", "1/2", "0", "1/2")))).isEqualTo(Fraction.of(3, 4));
    }

    @Test
    void withoutResultsItDependsOnWhatIsDue() {
        assertThat(score(Cases.sound())).isEqualTo(Fraction.ZERO);
        assertThat(findings(Cases.sound()))
                .containsExactly("results: Commitments have come due, and no result is on record.");
        // Results of tomorrow do not exist.
        LocalDate tomorrow = Alliances.DAY.plusDays(1);
        Result later = Result.builder().from(result("E1", "1")).date(tomorrow).build();
        assertThat(score(with(later))).isEqualTo(Fraction.ZERO);
        Alliance nothingDue = Cases.with(Cases.sound(), Cases.TARIFFS.withDue(tomorrow));
        assertThat(verdict(nothingDue).status()).isEqualTo(Verdict.Status.NOT_APPLICABLE);
        assertThat(verdict(nothingDue).reason().orElseThrow().toString())
                .isEqualTo("There is no result, and nothing is due yet.");
        Alliance moved = Cases.with(
                Cases.sound(),
                Cases.TARIFFS.withReplans(List.of(new Replan(Alliances.DAY.minusDays(1), tomorrow, "Flood"))));
        assertThat(verdict(moved).status()).isEqualTo(Verdict.Status.NOT_APPLICABLE);
        assertThat(verdict(Cases.with(Cases.sound())).status()).isEqualTo(Verdict.Status.NOT_APPLICABLE);
    }

    @Test
    void withoutResultsUnknownDatesLeaveAllOpen() {
        Alliance open = Hiding.hide(Cases.sound(), List.of(Cases.open(Facet.COMMITMENT_DUE)));
        assertThat(range(open)).isEqualTo(Interval.UNIT);
        assertThat(verdict(open).reason()).isPresent();
        assertThat(verdict(Hiding.hide(Cases.with(Cases.sound()), List.of(Cases.open(Facet.PLANS))))
                        .score())
                .contains(Interval.UNIT);
        // One that is due for certain is enough.
        Alliance oneKnown = Hiding.hide(Cases.sound(), List.of(Cases.open(Facet.COMMITMENT_DUE, "C1")));
        assertThat(score(oneKnown)).isEqualTo(Fraction.ZERO);
    }

    @Test
    void anOpenListOfResultsLeavesAllOpen() {
        Alliance open = Hiding.hide(failing(), List.of(Cases.open(Facet.RESULTS)));
        assertThat(range(open)).isEqualTo(Interval.UNIT);
        // The list covers the attributions: nothing is incomplete for certain.
        assertThat(findings(open)).isEmpty();
    }

    @Test
    void whereItIsOpenWhetherAnybodyCarriesCompletenessMayBeAll() {
        // E2 is incomplete: 1/2. Whoever carries is owed E1: (1/2 + 1) / 2 = 3/4.
        Alliance two = with(Cases.with(Cases.sound()), result("E1", "1/3", "1/3", "1/3"), result("E2", "1/4"));
        assertThat(score(two)).isEqualTo(Fraction.HALF);
        Alliance open = Hiding.hide(two, List.of(Cases.open(Facet.PLANS)));
        assertThat(range(open)).isEqualTo(Interval.of(Fraction.HALF, Fraction.of(3, 4)));
        assertThat(waits(open)).containsExactly("PLANS");
    }

    @Test
    void namesThoseToWhomAnIncompleteResultIsOwed() {
        assertThat(verdict(failing()).shortfalls())
                .extracting(Shortfall::actors)
                .containsExactly(List.of("ministry"), List.of("union"));
        Alliance shared = with(result("E1", "1/4", "1/4"));
        assertThat(verdict(shared).shortfalls().get(0).actors()).containsExactly("company", "ministry");
    }

    @Test
    void saysWhatItWaitsFor() {
        Alliance open = Hiding.hide(failing(), List.of(Cases.open(Facet.RESULTS)));
        assertThat(waits(open)).containsExactly("RESULTS");
        assertThat(verdict(open).reason()).isEmpty();
        Alliance due = Hiding.hide(Cases.sound(), List.of(Cases.open(Facet.COMMITMENT_DUE)));
        assertThat(reason(due)).isEqualTo("Whether anything can be said depends on what is not known.");
    }
}
