package io.github.alliancekit.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Amounts.Weighted;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;

/** Laws of voting power, for any way of counting it. */
final class VotingLaws {
    private VotingLaws() {}

    /** L20: what is needed to decide and what is needed to block give the same swings. */
    static void dual(Function<Weighted, List<BigInteger>> swings, Weighted game) {
        Weighted dual =
                new Weighted(game.weights(), game.total().minus(game.quota()).plus(Fraction.ONE));
        assertThat(swings.apply(dual)).isEqualTo(swings.apply(game));
    }

    /** Counts swings by asking for every set whether the weights pass, as a broken copy may do wrongly. */
    static List<BigInteger> swings(int voters, Function<Integer, Boolean> passes) {
        BigInteger[] swings = new BigInteger[voters];
        for (int voter = 0; voter < voters; voter++) {
            long count = 0;
            for (int set = 0; set < 1 << voters; set++) {
                count += !passes.apply(set) && passes.apply(set | 1 << voter) ? 1 : 0;
            }
            swings[voter] = BigInteger.valueOf(count);
        }
        return List.of(swings);
    }

    static Fraction weight(Weighted game, int set) {
        Fraction sum = Fraction.ZERO;
        for (int voter = 0; voter < game.weights().size(); voter++) {
            sum = (set >> voter & 1) == 1 ? sum.plus(game.weights().get(voter)) : sum;
        }
        return sum;
    }
}
