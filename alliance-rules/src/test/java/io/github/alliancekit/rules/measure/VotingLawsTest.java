package io.github.alliancekit.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Amounts.Weighted;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The laws of voting power. */
@Domain(Amounts.class)
@Domain(DomainContext.Global.class)
class VotingLawsTest {
    @Property
    void l19MoreWeightNeverMeansLessPowerAndUnitsDoNotMatter(@ForAll Weighted game) {
        VotingPower power = VotingPower.of(game.rule());
        for (int one = 0; one < game.weights().size(); one++) {
            for (int other = 0; other < game.weights().size(); other++) {
                if (!game.weights().get(one).isLessThan(game.weights().get(other))) {
                    assertThat(power.swings().get(one))
                            .isGreaterThanOrEqualTo(power.swings().get(other));
                    assertThat(power.shapleyShubik().get(one))
                            .isGreaterThanOrEqualTo(power.shapleyShubik().get(other));
                }
            }
        }
        Fraction factor = Fraction.of(3, 7);
        assertSame(
                power,
                VotingPower.of(VotingRule.weighted(
                        game.weights().stream().map(factor::times).toList(),
                        game.quota().times(factor))));
    }

    @Property
    void l20TheDualRuleGivesTheSamePower(@ForAll Weighted game) {
        VotingLaws.dual(weighted -> VotingPower.of(weighted.rule()).swings(), game);
        Weighted dual =
                new Weighted(game.weights(), game.total().minus(game.quota()).plus(Fraction.ONE));
        assertThat(VotingPower.of(dual.rule()).shapleyShubik())
                .isEqualTo(VotingPower.of(game.rule()).shapleyShubik());
        assertThat(VotingPower.of(dual.rule()).leastToDecide())
                .isEqualTo(VotingPower.of(game.rule()).leastToBlock());
    }

    @Property
    void l21SwingsFollowFromTheWinningSetsOfAVoter(@ForAll Weighted game) {
        VotingPower power = VotingPower.of(game.rule());
        int voters = game.weights().size();
        for (int voter = 0; voter < voters; voter++) {
            int bit = 1 << voter;
            long with = IntStream.range(0, 1 << voters)
                    .filter(set -> (set & bit) != 0)
                    .filter(set -> !VotingLaws.weight(game, set).isLessThan(game.quota()))
                    .count();
            assertThat(power.swings().get(voter))
                    .isEqualTo(BigInteger.valueOf(2 * with).subtract(power.winningCoalitions()));
        }
    }

    @Property
    void l22AVetoIsASwingInEveryWinningSet(@ForAll Weighted game) {
        VotingPower power = VotingPower.of(game.rule());
        List<Integer> vetoers = IntStream.range(0, game.weights().size())
                .filter(voter -> game.total().minus(game.weights().get(voter)).isLessThan(game.quota()))
                .boxed()
                .toList();

        assertThat(power.vetoers()).isEqualTo(vetoers);
        assertThat(IntStream.range(0, game.weights().size())
                        .filter(voter -> power.powerToPrevent().get(voter).equals(Fraction.ONE))
                        .boxed())
                .isEqualTo(vetoers);
        assertThat(power.dictator().isPresent())
                .isEqualTo(vetoers.size() == 1
                        && !game.weights().get(vetoers.get(0)).isLessThan(game.quota()));
        power.dictator()
                .ifPresent(dictator -> assertThat(power.banzhaf().get(dictator)).isEqualTo(Fraction.ONE));
    }

    @Property
    void l23ShapleyShubikAddsUpAndNullVotersDoNotCount(@ForAll Weighted game) {
        VotingPower power = VotingPower.of(game.rule());
        assertThat(Oracles.sum(power.shapleyShubik())).isEqualTo(Fraction.ONE);
        assertThat(Oracles.sum(power.banzhaf())).isEqualTo(Fraction.ONE);
        for (int voter = 0; voter < game.weights().size(); voter++) {
            assertThat(power.shapleyShubik().get(voter).isZero())
                    .isEqualTo(power.nulls().contains(voter));
        }

        List<Fraction> weights = new ArrayList<>(game.weights());
        weights.add(Fraction.ZERO);
        VotingPower more = VotingPower.of(VotingRule.weighted(weights, game.quota()));
        assertThat(more.shapleyShubik().subList(0, game.weights().size())).isEqualTo(power.shapleyShubik());
        assertThat(more.nulls()).contains(game.weights().size());
        assertThat(more.powerToAct()).isEqualTo(power.powerToAct());
    }

    @Property
    void countingOverADiagramIsCountingOverAllSets(
            @ForAll Weighted one, @ForAll Weighted other, @ForAll Weighted third, @ForAll boolean or) {
        int voters = IntStream.of(
                        one.weights().size(),
                        other.weights().size(),
                        third.weights().size())
                .max()
                .orElseThrow();
        VotingRule last = padded(third, voters).or(VotingRule.veto(voters, voters - 1));
        VotingRule rule = or
                ? padded(one, voters).and(padded(other, voters)).or(last)
                : padded(one, voters).or(padded(other, voters)).and(last);

        assertSame(VotingPower.of(voters, set -> rule.passes(VotingPower.members(set))), VotingPower.of(rule));
    }

    private static VotingRule padded(Weighted game, int voters) {
        List<Fraction> weights = new ArrayList<>(game.weights());
        weights.addAll(Amounts.nothing(voters - weights.size()));
        return VotingRule.weighted(weights, game.quota());
    }

    private static void assertSame(VotingPower one, VotingPower other) {
        assertThat(other.winningCoalitions()).isEqualTo(one.winningCoalitions());
        assertThat(other.swings()).isEqualTo(one.swings());
        assertThat(other.shapleyShubik()).isEqualTo(one.shapleyShubik());
        assertThat(other.leastToDecide()).isEqualTo(one.leastToDecide());
        assertThat(other.leastToBlock()).isEqualTo(one.leastToBlock());
    }
}
