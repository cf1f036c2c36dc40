package io.github.alliancekit.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancekit.core.value.Fraction;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Swings counted by the sums of weights, and one by one: the same numbers. */
class QuotaSwingsTest {
    @Provide
    Arbitrary<VotingRule> quotas() {
        Arbitrary<List<Fraction>> weights = Arbitraries.longs()
                .between(0, 9)
                .map(Fraction::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(11)
                .filter(list -> Fractions.sum(list).isPositive());
        Arbitrary<Fraction> part = Arbitraries.longs().between(1, 12).map(twelfths -> Fraction.of(twelfths, 12));
        return Combinators.combine(weights, part)
                .as((all, twelfths) ->
                        VotingRule.weighted(all, Fractions.sum(all).times(twelfths)));
    }

    @Property(tries = 500)
    void swingsAreThoseOfACountOneByOne(@ForAll("quotas") VotingRule rule) {
        CoalitionCounts counted = Enumeration.count(rule.voters(), set -> rule.passes(VotingPower.members(set)));
        Swings swings = QuotaSwings.of(rule).orElseThrow().counts();
        assertThat(swings.winning()).isEqualTo(sum(counted.winning()));
        assertThat(swings.swings())
                .isEqualTo(counted.swings().stream().map(QuotaSwingsTest::sum).toList());
    }

    @Property(tries = 200)
    void whatNeedsTheSizesGetsThem(@ForAll("quotas") VotingRule rule) {
        VotingPower quick = VotingPower.of(rule);
        VotingPower slow = VotingPower.of(rule.voters(), set -> rule.passes(VotingPower.members(set)));
        assertThat(quick.banzhaf()).isEqualTo(slow.banzhaf());
        assertThat(quick.shapleyShubik()).isEqualTo(slow.shapleyShubik());
        assertThat(quick.powerToAct()).isEqualTo(slow.powerToAct());
        assertThat(quick.leastToDecide()).isEqualTo(slow.leastToDecide());
        assertThat(quick.leastToBlock()).isEqualTo(slow.leastToBlock());
    }

    @Example
    void sixtyTwoVotersFitALong() {
        Swings swings = QuotaSwings.of(VotingRule.atLeast(62, 32)).orElseThrow().counts();
        BigInteger choices = BigInteger.ONE; // of 31 out of the 61 others
        for (int i = 1; i <= 31; i++) {
            choices = choices.multiply(BigInteger.valueOf(61 - 31 + i)).divide(BigInteger.valueOf(i));
        }
        assertThat(swings.swings()).containsOnly(choices);
        assertThat(swings.winning()).isLessThan(BigInteger.TWO.pow(61));
    }

    @Example
    void aFineQuotaOfWholeVotesIsAsGoodAsTheNextWholeOne() {
        List<Fraction> votes = Collections.nCopies(21, Fraction.ONE);
        VotingPower fine = VotingPower.of(VotingRule.weighted(votes, Fraction.parse("13.333333333333333333")));
        VotingPower whole = VotingPower.of(VotingRule.atLeast(21, 14));
        assertThat(fine.banzhaf()).isEqualTo(whole.banzhaf());
        assertThat(fine.shapleyShubik()).isEqualTo(whole.shapleyShubik());
        assertThat(fine.leastToBlock()).isEqualTo(8);
        assertThatThrownBy(() -> fine.swings().set(0, BigInteger.ZERO))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Example
    void otherRulesAreLeftToOthers() {
        Fraction half = Fraction.HALF;
        assertThat(QuotaSwings.of(VotingRule.atLeast(63, 32))).isEmpty();
        assertThat(QuotaSwings.of(VotingRule.weighted(List.of(half, half), half)))
                .isEmpty();
        assertThat(QuotaSwings.of(VotingRule.weighted(Collections.nCopies(3, Fraction.of(2000)), Fraction.ONE)))
                .isEmpty();
        assertThat(QuotaSwings.of(VotingRule.atLeast(3, 2).and(VotingRule.veto(3, 0))))
                .isEmpty();
    }

    private static BigInteger sum(List<BigInteger> numbers) {
        return numbers.stream().reduce(BigInteger.ZERO, BigInteger::add);
    }
}
