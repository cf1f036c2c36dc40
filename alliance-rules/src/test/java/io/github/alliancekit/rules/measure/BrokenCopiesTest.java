package io.github.alliancekit.rules.measure;

import static io.github.alliancekit.rules.measure.Oracles.number;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Distribution.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;

/** The laws are worth something: five measures, each broken in a way that was seen elsewhere, are caught by them. */
class BrokenCopiesTest {
    private static final int TRIES = 300;
    private final Amounts amounts = new Amounts();

    @Example
    void aWrongDenominatorIsCaughtByL08() {
        assertCaught(
                amounts.actors(),
                actors -> DistributionLaws.transfer(BrokenCopiesTest::rescaled, actors, 0, 1, Fraction.HALF));
    }

    /** Divided by the greatest value that it can have, so that it depends on the smallest actor. */
    private static Fraction rescaled(Distribution d) {
        Fraction least = d.reference().stream().reduce(Fraction::min).orElseThrow();
        return least.equals(Fraction.ONE) ? Fraction.ZERO : Hoover.of(d).dividedBy(Fraction.ONE.minus(least));
    }

    @Example
    void weightsThatAreNotSortedWithTheValuesAreCaughtByL01() {
        assertCaught(
                amounts.shuffled(),
                actors -> DistributionLaws.permuting(BrokenCopiesTest::giniOfUnsortedWeights, actors));
    }

    private static Fraction giniOfUnsortedWeights(Distribution d) {
        List<Fraction> sorted = d.shares().stream().sorted().toList();
        return Gini.of(new Distribution(sorted, d.reference()));
    }

    @Example
    void aNonStrictComparisonIsCaughtByL20() {
        assertCaught(
                amounts.weighted(),
                game -> VotingLaws.dual(
                        given -> VotingLaws.swings(given.weights().size(), set -> {
                            // Those against block with a weight of more than W - q, not of W - q.
                            Fraction against = given.total().minus(VotingLaws.weight(given, set));
                            return against.compareTo(given.total().minus(given.quota())) < 0;
                        }),
                        game));
    }

    @Example
    void aForgottenZeroIsCaughtByL18() {
        assertCaught(
                amounts.actors(),
                actors -> DistributionLaws.unassigned(BrokenCopiesTest::hooverOfTheCapable, actors, Fraction.ONE));
    }

    /** Whoever has no capacity is passed over, to avoid a division by 0. */
    private static Fraction hooverOfTheCapable(Distribution d) {
        return d.pairs().stream()
                .filter(pair -> pair.reference().isPositive())
                .map(pair -> pair.surplus().abs())
                .reduce(Fraction.ZERO, Fraction::plus)
                .times(Fraction.HALF);
    }

    @Example
    void anOrderDependentSumIsCaughtByL01() {
        assertCaught(
                amounts.shuffled(), actors -> DistributionLaws.permuting(BrokenCopiesTest::sumInOrderOfInput, actors));
    }

    private static double sumInOrderOfInput(Distribution d) {
        double sum = 0;
        for (Pair pair : d.pairs()) {
            sum += Math.abs(number(pair.share()) - number(pair.reference()));
        }
        return sum / 2;
    }

    /** Some generated case breaks the law. */
    private static <T> void assertCaught(Arbitrary<T> cases, Consumer<T> law) {
        List<String> caught = new ArrayList<>();
        cases.generator(TRIES).stream(new Random(42)).limit(TRIES).forEach(shrinkable -> {
            try {
                law.accept(shrinkable.value());
            } catch (AssertionError error) {
                caught.add(String.valueOf(error.getMessage()));
            }
        });
        assertThat(caught.stream().min(Comparator.comparing(String::length)))
                .as("a counterexample")
                .isPresent();
    }
}
