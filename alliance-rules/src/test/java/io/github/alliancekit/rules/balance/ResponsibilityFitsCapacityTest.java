package io.github.alliancekit.rules.balance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.actor.Capacity;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.Money;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.RuleContract;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResponsibilityFitsCapacityTest extends RuleContract {
    @Override
    protected String id() {
        return "BAL-06";
    }

    @Override
    protected Alliance holding() {
        return Cases.sound();
    }

    /** r = (1/4, 1/2, 1/4) against p = (1/8, 1/4, 5/8): D = 3/8. */
    @Override
    protected Alliance failing() {
        return Cases.sound().withActor(Cases.actor("union", 5));
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(Cases.sound(), List.of(Cases.open(Facet.ACTOR_CAPACITY, "union")));
    }

    @Test
    void halfOfEachCommitmentGoesToTheAccountableAndHalfToTheResponsible() {
        // C1: ministry A, company R; C2: company A, union R. r = (1/4, 1/2, 1/4) = p
        assertThat(score(holding())).isEqualTo(Fraction.ONE);
        // D = 3/8; ramp(3/8; 0.15, 0.45) = (0.45 - 0.375) / 0.30 = 1/4
        assertThat(score(failing())).isEqualTo(Fraction.of(1, 4));
        assertThat(findings(failing()))
                .containsExactly(
                        "plans: To match each member's share of the capacity, 37.50 % of the"
                                + " responsibility would have to change hands. With far more responsibility than that: company, ministry.");
    }

    @Test
    void whatNobodyHoldsHasToChangeHands() {
        Commitment orphan = Cases.TARIFFS.withAssignments(List.of());
        // r = (1/4, 1/4, 0, nobody 1/2) against (1/4, 1/2, 1/4): D = 1/2
        assertThat(score(Cases.sound().withCommitment(orphan))).isEqualTo(Fraction.ZERO);
        assertThat(verdict(Cases.sound().withCommitment(orphan)).notes())
                .extracting(Object::toString)
                .contains("Held by no member: 50.00 % of the responsibility.");
    }

    @Test
    void aCommitmentForTheWholeAllianceLeavesItsWeightOpen() {
        Commitment whole = Commitment.builder()
                .from(Cases.TARIFFS)
                .wholeAlliance(true)
                .weight(Fraction.of(2, 8))
                .build();
        // 1/5 of the weight is open: ministry and company have 2/5 each for certain.
        Interval range = range(Cases.sound().withCommitment(whole));
        assertThat(range.isPoint()).isFalse();
        assertThat(verdict(Cases.sound().withCommitment(whole)).gaps())
                .extracting(gap -> gap.facet())
                .containsExactly(Facet.COMMITMENT_ASSIGNMENTS);
    }

    @Test
    void anAmountBesideWeightsIsMoreThanNothing() {
        Actor valued = Cases.actor("union", 1)
                .withCapacity(Capacity.Valued.of(Money.of(1), Money.of(2), Money.of(3), Money.of(4)));
        Alliance mixed = Cases.with(Cases.sound())
                .withActor(valued)
                .withActor(Cases.actor("ministry", 0))
                .withActor(Cases.actor("company", 0));
        // Nobody is responsible for anything, and there is a capacity that this does not fit, whatever it comes to.
        assertThat(score(mixed)).isEqualTo(Fraction.ZERO);
        Alliance hidden = Hiding.hide(mixed, List.of(Cases.open(Facet.ACTOR_CAPACITY, "ministry")));
        assertThat(range(hidden).contains(range(mixed))).isTrue();
    }

    @Test
    void capacityIsComparedInOneUnitOnly() {
        Actor valued = Cases.actor("union", 1)
                .withCapacity(Capacity.Valued.of(Money.of(1), Money.of(2), Money.of(3), Money.of(4)));
        assertThat(range(Cases.sound().withActor(valued)).low()).isEqualTo(Fraction.ZERO);
        Alliance all = Cases.sound()
                .withActor(Cases.actor("ministry", 1).withCapacity(amount(5)))
                .withActor(Cases.actor("company", 1).withCapacity(amount(10)))
                .withActor(Cases.actor("union", 1).withCapacity(amount(5)));
        assertThat(score(all)).isEqualTo(Fraction.ONE);
    }

    private static Capacity amount(long value) {
        return Capacity.Valued.of(Money.of(value), Money.of(0), Money.of(0), Money.of(0));
    }

    @Test
    void withoutAnyCapacityThereIsNothingToCompareWith() {
        Alliance nought = Cases.sound()
                .withActor(Cases.actor("ministry", 0))
                .withActor(Cases.actor("company", 0))
                .withActor(Cases.actor("union", 0));
        assertThat(verdict(nought).status()).isEqualTo(Verdict.Status.NOT_APPLICABLE);
        Alliance unknown = Hiding.hide(nought, List.of(Cases.open(Facet.ACTOR_CAPACITY, "union")));
        assertThat(verdict(unknown).score()).contains(Interval.UNIT);
        assertThat(verdict(unknown).reason()).isPresent();
    }

    @Test
    void whatAFormerMemberHoldsIsNobodys() {
        Alliance left = Cases.sound().withActor(Cases.actor("union", 1).withLeft(Alliances.DAY));
        // r = (1/4, 1/2, nobody 1/4) against p = (1/3, 2/3): D = 1/4, ramp 2/3
        assertThat(score(left)).isEqualTo(Fraction.of(2, 3));
    }

    @Test
    void withOpenPlansAndNoCapacityItMayFailOrNotApply() {
        Alliance nought = Cases.with(Cases.sound())
                .withActor(Cases.actor("ministry", 0))
                .withActor(Cases.actor("company", 0))
                .withActor(Cases.actor("union", 0));
        Alliance open = Hiding.hide(nought, List.of(Cases.open(Facet.PLANS)));
        assertThat(verdict(open).score()).contains(Interval.UNIT);
        assertThat(score(nought)).isEqualTo(Fraction.ZERO);
    }

    @Test
    void onlyTheCapacityThatIsMissingIsAskedFor() {
        Alliance oneMissing = Hiding.hide(Cases.sound(), List.of(Cases.open(Facet.ACTOR_CAPACITY, "union")));
        assertThat(verdict(oneMissing).gaps())
                .extracting(gap -> gap.element().orElse(""))
                .containsExactly("union");
        // With nobody responsible the distance is 1, whatever the capacities are.
        Alliance unheld = Cases.with(oneMissing, Cases.TREATMENT.withAssignments(List.of()));
        assertThat(score(unheld)).isEqualTo(Fraction.ZERO);
    }
}
