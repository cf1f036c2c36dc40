package io.github.alliancekit.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.value.Fraction;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Few voters counted set by set, and the same voters in a diagram: the same counts. */
class FewVotersTest {
    @Provide
    Arbitrary<VotingRule> rules() {
        return Arbitraries.integers().between(1, FewVoters.MOST_VOTERS).flatMap(FewVotersTest::rules);
    }

    private static Arbitrary<VotingRule> rules(int voters) {
        return quotas(voters)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .flatMap(quotas -> Arbitraries.of(
                        quotas.get(0),
                        new VotingRule.AllOf(quotas),
                        new VotingRule.AnyOf(quotas),
                        new VotingRule.AnyOf(List.of(new VotingRule.AllOf(quotas), quotas.get(quotas.size() - 1)))));
    }

    private static Arbitrary<VotingRule> quotas(int voters) {
        Arbitrary<Fraction> weight = Combinators.combine(
                        Arbitraries.longs().between(0, 9), Arbitraries.longs().between(1, 4))
                .as(Fraction::of);
        Arbitrary<Fraction> part = Arbitraries.longs().between(1, 12).map(twelfths -> Fraction.of(twelfths, 12));
        return Combinators.combine(
                        weight.list().ofSize(voters).filter(list -> Fractions.sum(list)
                                .isPositive()),
                        part)
                .as((weights, twelfths) ->
                        VotingRule.weighted(weights, Fractions.sum(weights).times(twelfths)));
    }

    @Property(tries = 500)
    void theCountsAreThoseOfTheDiagram(@ForAll("rules") VotingRule rule) {
        CoalitionCounts diagram = RuleDiagram.count(
                        WholeWeights.of(rule, VotingPower.MOST_WORK).orElseThrow(), VotingPower.MOST_WORK)
                .orElseThrow();
        assertThat(FewVoters.count(rule)).contains(diagram);
    }

    @Example
    void manyVotersAndWeightsWithoutACommonUnitAreLeftToOthers() {
        int many = FewVoters.MOST_VOTERS + 1;
        Fraction fine = Fraction.of(1, Long.MAX_VALUE);
        assertThat(FewVoters.count(VotingRule.atLeast(many, many))).isEmpty();
        assertThat(FewVoters.count(VotingRule.atLeast(many - 1, 1))).isPresent();
        assertThat(FewVoters.count(
                        VotingRule.weighted(List.of(Fraction.of(3), fine), fine).and(VotingRule.atLeast(2, 1))))
                .isEmpty();
    }
}
