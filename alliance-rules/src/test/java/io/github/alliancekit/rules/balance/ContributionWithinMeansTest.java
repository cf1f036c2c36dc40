package io.github.alliancekit.rules.balance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.Contribution;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.Money;
import io.github.alliancekit.core.value.Rate;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.RuleContract;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Cases.sound(): p = (1/4, 1/2, 1/4) for ministry, company and union; 1.5 p = (3/8, 3/4, 3/8). */
class ContributionWithinMeansTest extends RuleContract {
    @Override
    protected String id() {
        return "BAL-16";
    }

    @Override
    protected Alliance holding() {
        return with(given("K1", "ministry", 3), given("K2", "company", 5));
    }

    @Override
    protected Alliance failing() {
        return with(given("K1", "ministry", 4), given("K2", "company", 6));
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(failing(), List.of(Cases.open(Facet.CONTRIBUTION_VALUE, "K2")));
    }

    private static Alliance with(Contribution... contributions) {
        return with(Cases.sound(), contributions);
    }

    private static Alliance with(Alliance alliance, Contribution... contributions) {
        return alliance.toBuilder().contributions(List.of(contributions)).build();
    }

    private static Contribution given(String id, String actor, long value) {
        return Contribution.builder()
                .id(id)
                .actor(actor)
                .kind(Contribution.Kind.HUMAN)
                .value(Money.of(value))
                .build();
    }

    private static Contribution unvalued(String id, String actor) {
        return Contribution.builder()
                .from(given(id, actor, 1))
                .value(Optional.empty())
                .build();
    }

    @Test
    void atMostOneAndAHalfTimesItsShareOfCapacity() {
        // q = (3/8, 5/8, 0): exactly 1.5 times 1/4 is within; the union, which gives nothing, is not asked
        assertThat(score(holding())).isEqualTo(Fraction.ONE);
        // q = (4/10, 6/10, 0): 0.4 > 0.375
        assertThat(score(failing())).isEqualTo(Fraction.HALF);
        assertThat(findings(failing()))
                .containsExactly("actors/ministry: ministry puts in 40.00 % of all contributions"
                        + ". By each member's share of the capacity, it would be 25.00 %.");
        assertThat(verdict(failing()).shortfalls().get(0).lift()).isEqualTo(Fraction.HALF);
    }

    @Test
    void severalContributionsOfAnActorAddUpAndAWorthlessOneIsNone() {
        Alliance alliance = with(
                given("K1", "ministry", 2),
                given("K2", "ministry", 2),
                given("K3", "company", 6),
                given("K4", "union", 0));
        assertThat(score(alliance)).isEqualTo(Fraction.HALF);
    }

    @Test
    void whoHasNoCapacityShouldNotHaveToGive() {
        Alliance alliance = with(
                Cases.sound().withActor(Cases.actor("union", 0)),
                given("K1", "ministry", 30),
                given("K2", "company", 69),
                given("K3", "union", 1));
        // p = (1/3, 2/3, 0)
        assertThat(score(alliance)).isEqualTo(Fraction.of(2, 3));
        Alliance nobody = Cases.sound()
                .withActor(Cases.actor("ministry", 0))
                .withActor(Cases.actor("company", 0))
                .withActor(Cases.actor("union", 0));
        assertThat(score(with(nobody, given("K1", "ministry", 1)))).isEqualTo(Fraction.ZERO);
        assertThat(findings(with(nobody, given("K1", "ministry", 1)))).hasSize(1);
        assertThat(score(Hiding.hide(nobody, List.of(Cases.open(Facet.CONTRIBUTIONS)))))
                .isEqualTo(Fraction.ZERO);
    }

    @Test
    void whereNobodyGivesAnythingItSaysSo() {
        assertThat(score(Cases.sound())).isEqualTo(Fraction.ZERO);
        assertThat(findings(Cases.sound())).containsExactly("contributions: No member puts anything in.");
        assertThat(findings(with(given("K1", "ministry", 0))))
                .containsExactly("contributions: What members put in is worth nothing.");
        Alliance left = Cases.sound().withActor(Cases.actor("union", 1).withLeft(Alliances.DAY));
        assertThat(findings(with(left, given("K1", "union", 9))))
                .containsExactly("contributions: No member puts anything in.");
    }

    @Test
    void whatAFormerMemberGivesIsLeftOut() {
        Alliance left = Cases.sound().withActor(Cases.actor("union", 1).withLeft(Alliances.DAY));
        // q = (1/2, 1/2) against p = (1/3, 2/3): exactly 1.5 times
        assertThat(score(with(left, given("K1", "ministry", 1), given("K2", "company", 1), given("K3", "union", 8))))
                .isEqualTo(Fraction.ONE);
    }

    @Test
    void anUnknownValueMayBeAnything() {
        Alliance alliance = with(given("K1", "ministry", 4), unvalued("K2", "company"));
        // The ministry gives from nearly nothing to all, the company up to nearly all: any of them may give too much.
        assertThat(range(alliance)).isEqualTo(Interval.UNIT);
        assertThat(verdict(alliance).gaps()).extracting(gap -> gap.facet()).containsExactly(Facet.CONTRIBUTION_VALUE);
        // Whatever the union gives, the ministry gives at most 3/8 and the company at most 5/8.
        Alliance small = with(given("K1", "ministry", 3), given("K2", "company", 5), unvalued("K3", "union"));
        assertThat(range(small)).isEqualTo(Interval.of(Fraction.of(2, 3), Fraction.ONE));
        assertThat(range(with(unvalued("K1", "ministry")))).isEqualTo(Interval.UNIT);
    }

    @Test
    void whoGivesTooMuchWhateverItsWorthIsNamedWithTheRange() {
        Alliance alliance = with(
                Cases.sound().withActor(Cases.actor("ministry", 0)),
                given("K1", "ministry", 5),
                given("K2", "company", 5),
                unvalued("K3", "ministry"));
        assertThat(findings(alliance))
                .containsExactly("actors/ministry: ministry puts in between 50.00 % and 100.00 % of all contributions"
                        + ". By each member's share of the capacity, it would be 0.00 %.");
    }

    @Test
    void anotherCurrencyNeedsARate() {
        Contribution foreign = Contribution.builder()
                .from(given("K2", "company", 1))
                .value(Money.of(Fraction.of(2), "USD"))
                .build();
        Alliance without = with(given("K1", "ministry", 4), foreign);
        assertThat(verdict(without).gaps()).extracting(gap -> gap.facet()).containsExactly(Facet.RATES);
        Alliance with = without.toBuilder()
                .addRates(new Rate("USD", Fraction.of(3), Alliances.DAY))
                .build();
        assertThat(score(with)).isEqualTo(Fraction.HALF);
    }

    @Test
    void anUnknownCapacityLeavesOpenWhoGivesTooMuch() {
        Alliance open = Hiding.hide(failing(), List.of(Cases.open(Facet.ACTOR_CAPACITY, "union")));
        assertThat(range(open)).isEqualTo(Interval.UNIT);
        assertThat(verdict(open).gaps())
                .extracting(gap -> gap.element().orElse(""))
                .containsExactly("union");
    }

    @Test
    void saysWhyNothingIsSettled() {
        Alliance nobody = Cases.sound()
                .withActor(Cases.actor("ministry", 0))
                .withActor(Cases.actor("company", 0))
                .withActor(Cases.actor("union", 0));
        assertThat(reason(Hiding.hide(nobody, List.of(Cases.open(Facet.CONTRIBUTIONS)))))
                .isEqualTo("The capacities of all members are nought.");
        Alliance open = Hiding.hide(Cases.sound(), List.of(Cases.open(Facet.CONTRIBUTIONS)));
        assertThat(range(open)).isEqualTo(Interval.UNIT);
        assertThat(reason(open)).isEqualTo("Whether anything can be said depends on what is not known.");
        assertThat(waits(open)).containsExactly("CONTRIBUTIONS");
        assertThat(reason(with(unvalued("K1", "ministry"))))
                .isEqualTo("Whether anything can be said depends on what is not known.");
        assertThat(waits(with(unvalued("K1", "ministry")))).containsExactly("CONTRIBUTION_VALUE K1");
    }

    @Test
    void eachFindingCountsAsOneOfThoseWhoGive() {
        // q = (45, 10, 45) / 100 against at most (3/8, 3/4, 3/8): ministry and union put in too much.
        Alliance two = with(given("K1", "ministry", 45), given("K2", "company", 10), given("K3", "union", 45));
        assertThat(score(two)).isEqualTo(Fraction.of(1, 3));
        assertThat(lifts(two)).containsExactly(Fraction.of(1, 3), Fraction.of(1, 3));
    }

    @Test
    void whoMayGiveNothingIsNotNamed() {
        // p = (0, 2/3, 1/3): whatever the ministry gives is too much, but it may give nothing of value.
        Alliance alliance = with(
                Cases.sound().withActor(Cases.actor("ministry", 0)),
                unvalued("K1", "ministry"),
                given("K2", "company", 5));
        assertThat(range(alliance)).isEqualTo(Interval.of(Fraction.HALF, Fraction.ONE));
        assertThat(findings(alliance)).isEmpty();
    }
}
