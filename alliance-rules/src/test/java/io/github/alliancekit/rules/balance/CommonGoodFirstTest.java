package io.github.alliancekit.rules.balance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.BeneficiaryGroup;
import io.github.alliancekit.core.distribution.Benefit;
import io.github.alliancekit.core.distribution.Share;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Indicator;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.Money;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.RuleContract;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommonGoodFirstTest extends RuleContract {
    private static final Fraction THIRD = Fraction.of(1, 3);

    @Override
    protected String id() {
        return "BAL-17";
    }

    @Override
    protected Alliance holding() {
        return alliance(true, followed("G"), benefit(400, "1/2"));
    }

    @Override
    protected Alliance failing() {
        return alliance(true, Cases.TREATMENT, benefit(400, "0.3"));
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(holding(), List.of(Cases.open(Facet.INDICATOR_GROUP, "C1-I")));
    }

    private static Alliance alliance(boolean prioritised, Commitment commitment, Benefit... benefits) {
        BeneficiaryGroup group = BeneficiaryGroup.builder()
                .id("G")
                .name("G")
                .vulnerable(true)
                .prioritised(prioritised)
                .build();
        Alliance alliance = Cases.sound().withGroup(group).withPlan(Cases.plan(commitment));
        return Cases.withBenefits(alliance, benefits);
    }

    private static Commitment followed(String group) {
        Indicator indicator = Indicator.builder()
                .from(Cases.TREATMENT.indicators().get(0))
                .group(group)
                .build();
        return Cases.TREATMENT.withIndicators(List.of(indicator));
    }

    /** A benefit of which a group has a part and nobody the rest. */
    private static Benefit benefit(long value, String part) {
        return Benefit.builder()
                .id("B" + value)
                .statement("B")
                .value(Money.of(value))
                .addShares(Share.ofGroup("G", Fraction.parse(part)))
                .build();
    }

    @Test
    void thePartOfGroupsCountsAndIsHalvedWithoutAnIndicator() {
        // (0.3 - 0.2) / 0.3 = 1/3, halved.
        assertThat(score(failing())).isEqualTo(Fraction.of(1, 6));
        assertThat(findings(failing()))
                .containsExactly(
                        "benefits: Of the value of the benefits, 30.00 % is meant for groups outside the alliance,"
                                + " and no indicator follows a vulnerable group that comes first.");
        assertThat(verdict(failing()).shortfalls().get(0).lift()).isEqualTo(Fraction.of(5, 6));
        Alliance followed = alliance(true, followed("G"), benefit(400, "0.3"));
        assertThat(score(followed)).isEqualTo(THIRD);
        assertThat(findings(followed))
                .containsExactly(
                        "benefits: Of the value of the benefits, 30.00 % is meant for groups outside the alliance.");
        Alliance unfollowed = alliance(true, Cases.TREATMENT, benefit(400, "1/2"));
        assertThat(score(unfollowed)).isEqualTo(Fraction.HALF);
        assertThat(findings(unfollowed))
                .containsExactly("groups: No indicator follows a vulnerable group that comes first.");
    }

    @Test
    void theGroupHasToBeVulnerableAndPrioritised() {
        assertThat(score(alliance(false, followed("G"), benefit(400, "1/2")))).isEqualTo(Fraction.HALF);
    }

    @Test
    void benefitsCountByValueAndWhatNobodyHasIsOfNoGroup() {
        // 300 * 1 + 700 * 0 of 1000: 0.3.
        Alliance two = alliance(true, followed("G"), benefit(300, "1"), benefit(700, "0"));
        assertThat(score(two)).isEqualTo(THIRD);
    }

    @Test
    void aValueThatIsNotKnownMayBeNothingOrMoreThanAll() {
        Benefit unknown =
                Benefit.builder().from(benefit(1, "0")).value(Optional.empty()).build();
        Alliance alliance = alliance(true, followed("G"), benefit(400, "1/2"), unknown);
        assertThat(range(alliance)).isEqualTo(Interval.UNIT);
        // Nothing is worth anything for certain: whether the rule applies is open.
        Alliance open = alliance(true, Cases.TREATMENT, unknown);
        assertThat(range(open)).isEqualTo(Interval.UNIT);
        assertThat(verdict(open).reason().orElseThrow())
                .hasToString("Whether anything can be said depends on what is not known.");
    }

    @Test
    void whatIsNotToldOfSharesAndIndicators() {
        // Groups may have all the rest: from 0.3 to 1, halved.
        Alliance shares = Hiding.hide(failing(), List.of(Cases.open(Facet.BENEFIT_SHARES)));
        assertThat(range(shares)).isEqualTo(Interval.of(Fraction.of(1, 6), Fraction.HALF));
        assertThat(range(undisclosed())).isEqualTo(Interval.of(Fraction.HALF, Fraction.ONE));
        Alliance indicators = Hiding.hide(failing(), List.of(Cases.open(Facet.COMMITMENT_INDICATORS)));
        assertThat(range(indicators)).isEqualTo(Interval.of(Fraction.of(1, 6), THIRD));
        // There is no group that comes first, so that no indicator can follow one, unless groups are not told.
        Alliance last = alliance(false, followed("G"), benefit(400, "1/2"));
        Alliance noGroup = Hiding.hide(last, List.of(Cases.open(Facet.COMMITMENT_INDICATORS)));
        assertThat(range(noGroup)).isEqualTo(Interval.point(Fraction.HALF));
        Alliance someGroup =
                Hiding.hide(last, List.of(Cases.open(Facet.COMMITMENT_INDICATORS), Cases.open(Facet.GROUPS)));
        assertThat(range(someGroup)).isEqualTo(Interval.of(Fraction.HALF, Fraction.ONE));
        Alliance benefits = Hiding.hide(failing(), List.of(Cases.open(Facet.BENEFITS)));
        assertThat(range(benefits)).isEqualTo(Interval.of(Fraction.ZERO, Fraction.HALF));
    }

    @Test
    void withoutBenefitsAnotherRuleSaysSoAndWorthlessOnesSayNothing() {
        assertThat(score(alliance(true, followed("G")))).isEqualTo(Fraction.ZERO);
        assertThat(findings(alliance(true, followed("G")))).isEmpty();
        Verdict worthless = verdict(alliance(true, followed("G"), benefit(0, "1")));
        assertThat(worthless.status()).isEqualTo(Verdict.Status.NOT_APPLICABLE);
        assertThat(worthless.reason().orElseThrow()).hasToString("The benefits are worth nothing.");
    }

    @Test
    void saysWhyTheAnswerIsOpenOrNought() {
        Alliance none = alliance(true, followed("G"));
        assertThat(reason(none)).isEqualTo("There are no benefits.");
        String unsettled = "Whether anything can be said depends on what is not known.";
        Alliance open = Hiding.hide(none, List.of(Cases.open(Facet.BENEFITS)));
        assertThat(range(open)).isEqualTo(Interval.UNIT);
        assertThat(reason(open)).isEqualTo(unsettled);
        assertThat(waits(open)).containsExactly("BENEFITS");
        // The one that is there is worth nothing; another may be worth something.
        Alliance worthless = alliance(true, followed("G"), benefit(0, "1"));
        Alliance more = Hiding.hide(worthless, List.of(Cases.open(Facet.BENEFITS)));
        assertThat(range(more)).isEqualTo(Interval.UNIT);
        assertThat(reason(more)).isEqualTo(unsettled);
    }

    @Test
    void groupsMayHaveNoMoreThanActorsLeaveThem() {
        Benefit shared = Benefit.builder()
                .from(benefit(400, "0.3"))
                .shares(List.of(
                        Share.ofGroup("G", Fraction.parse("0.3")), Share.ofActor("ministry", Fraction.parse("0.6"))))
                .build();
        Alliance alliance = alliance(true, followed("G"), shared);
        assertThat(score(alliance)).isEqualTo(THIRD);
        // From 0.3 to 1 - 0.6 = 0.4: (0.4 - 0.2) / 0.3 = 2/3.
        Alliance open = Hiding.hide(alliance, List.of(Cases.open(Facet.BENEFIT_SHARES)));
        assertThat(range(open)).isEqualTo(Interval.of(THIRD, Fraction.of(2, 3)));
        assertThat(waits(open)).containsExactly("BENEFIT_SHARES");
        assertThat(notes(open))
                .containsExactly("Of the value of the benefits, between 30.00 % and 40.00 % is meant for groups outside"
                        + " the alliance.");
        assertThat(notes(alliance))
                .containsExactly("Of the value of the benefits, 30.00 % is meant for groups outside the alliance.");
    }

    @Test
    void sharesThatLeaveNoRestAreNotWaitedFor() {
        Benefit whole = Benefit.builder()
                .from(benefit(100, "0.3"))
                .id("B2")
                .shares(List.of(
                        Share.ofGroup("G", Fraction.parse("0.3")), Share.ofActor("ministry", Fraction.parse("0.7"))))
                .build();
        Alliance alliance = alliance(true, followed("G"), benefit(100, "0.3"), whole);
        // From 0.3 to (100 + 30) / 200 = 0.65: full marks.
        Alliance open = Hiding.hide(
                alliance, List.of(Cases.open(Facet.BENEFIT_SHARES, "B100"), Cases.open(Facet.BENEFIT_SHARES, "B2")));
        assertThat(range(open)).isEqualTo(Interval.of(THIRD, Fraction.ONE));
        assertThat(waits(open)).containsExactly("BENEFIT_SHARES B100");
        // Nor are those of a benefit that is worth nothing.
        Alliance worthless = alliance(true, followed("G"), benefit(100, "0.3"), benefit(0, "0.3"));
        Alliance two = Hiding.hide(
                worthless, List.of(Cases.open(Facet.BENEFIT_SHARES, "B100"), Cases.open(Facet.BENEFIT_SHARES, "B0")));
        assertThat(waits(two)).containsExactly("BENEFIT_SHARES B100");
    }

    @Test
    void onlyWhatMattersIsWaitedFor() {
        // Half is full marks, so that more for groups changes nothing: the indicators remain.
        Alliance indicators = Hiding.hide(
                alliance(true, Cases.TREATMENT, benefit(400, "1/2")),
                List.of(Cases.open(Facet.BENEFIT_SHARES), Cases.open(Facet.COMMITMENT_INDICATORS)));
        assertThat(range(indicators)).isEqualTo(Interval.of(Fraction.HALF, Fraction.ONE));
        assertThat(waits(indicators)).containsExactly("COMMITMENT_INDICATORS");
        // A group that comes first is there: others are not needed.
        Alliance known = Hiding.hide(
                alliance(true, Cases.TREATMENT, benefit(400, "1/2")),
                List.of(Cases.open(Facet.GROUPS), Cases.open(Facet.COMMITMENT_INDICATORS)));
        assertThat(waits(known)).containsExactly("COMMITMENT_INDICATORS");
        // None comes first among those that are told: both are needed.
        Alliance last = alliance(false, followed("G"), benefit(400, "1/2"));
        Alliance both = Hiding.hide(last, List.of(Cases.open(Facet.GROUPS), Cases.open(Facet.COMMITMENT_INDICATORS)));
        assertThat(waits(both)).containsExactlyInAnyOrder("GROUPS", "COMMITMENT_INDICATORS");
        // No indicator follows a group that is not told: it does not matter which there are.
        assertThat(score(Hiding.hide(last, List.of(Cases.open(Facet.GROUPS))))).isEqualTo(Fraction.HALF);
    }
}
