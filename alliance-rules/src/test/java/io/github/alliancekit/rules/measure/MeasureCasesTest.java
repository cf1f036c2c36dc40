package io.github.alliancekit.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Measured.Reason;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What has no value, what is refused, and the cases that no law speaks of. */
class MeasureCasesTest {
    private static final Fraction TWO = Fraction.of(2);

    private static List<Fraction> list(long... values) {
        return LongStream.of(values).mapToObj(Fraction::of).toList();
    }

    private static List<Interval> points(long... values) {
        return list(values).stream().map(Interval::point).toList();
    }

    @Test
    void undefinedIsNeitherNoughtNorOne() {
        assertThat(Distribution.of(list(), list())).isEqualTo(Measured.undefined(Reason.NO_ACTORS));
        assertThat(Distribution.of(list(3), list(1))).isEqualTo(Measured.undefined(Reason.ONE_ACTOR));
        assertThat(Distribution.of(list(0, 0), list(0, 0))).isEqualTo(Measured.undefined(Reason.NO_LOAD));
        assertThat(Distribution.of(list(1, 0), list(0, 0)).map(Hoover::of))
                .isEqualTo(Measured.undefined(Reason.NO_CAPACITY));
        assertThat(HooverBounds.of(List.of(), List.of())).isEqualTo(Measured.undefined(Reason.NO_ACTORS));
        assertThat(HooverBounds.of(points(1), points(1))).isEqualTo(Measured.undefined(Reason.ONE_ACTOR));
        assertThat(HooverBounds.of(points(0, 0), points(1, 1))).isEqualTo(Measured.undefined(Reason.NO_LOAD));
        assertThat(HooverBounds.of(points(1, 1), points(0, 0))).isEqualTo(Measured.undefined(Reason.NO_CAPACITY));
        assertThat(Alignment.itemwise(List.of())).isEqualTo(Measured.undefined(Reason.NO_LOAD));
        assertThat(CappedMean.of(List.of(CappedMean.Part.notApplicable(Fraction.ONE)), List.of()))
                .isEqualTo(Measured.undefined(Reason.NO_WEIGHT));
        assertThat(WeightRange.critical(list(1), list(1), 0, Fraction.HALF))
                .isEqualTo(Measured.undefined(Reason.NO_WEIGHT));
        assertThat(WeightRange.critical(list(1, 1), list(1, 1), 0, Fraction.HALF))
                .isEqualTo(Measured.undefined(Reason.OUT_OF_REACH));
        assertThat(WeightRange.critical(list(1, 1), list(1, 0), 0, TWO))
                .isEqualTo(Measured.undefined(Reason.OUT_OF_REACH));
        assertThatThrownBy(() -> Measured.undefined(Reason.NO_LOAD).orElseThrow())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("NO_LOAD");
    }

    @Test
    void whereLoadAndCapacityCannotMeetEverythingIsMisplaced() {
        List<Interval> loads = List.of(Interval.of(Fraction.ZERO, TWO), Interval.ZERO);
        List<Interval> capacities = List.of(Interval.ZERO, Interval.of(Fraction.ZERO, TWO));

        assertThat(HooverBounds.of(loads, capacities).map(HooverBounds::interval))
                .isEqualTo(Measured.known(Interval.ONE));
    }

    @Test
    void theWorstRatioNamesWhoCarriesIt() {
        Distribution d =
                Distribution.of(list(20, 30, 30, 20), list(50, 30, 15, 5)).orElseThrow();
        assertThat(WorstRatio.of(d)).isEqualTo(new WorstRatio(List.of(3), Measured.known(Fraction.of(4))));

        Distribution beyond = Distribution.of(list(1, 1, 0), list(1, 0, 0)).orElseThrow();
        assertThat(WorstRatio.of(beyond)).isEqualTo(new WorstRatio(List.of(1), Measured.undefined(Reason.INFINITE)));
    }

    @Test
    void logarithmsOfAnySizeAreThoseOfTheirParts() {
        double ln10 = StrictMath.log(10);
        assertThat(Logarithm.of(Fraction.parse("1e400"))).isCloseTo(400 * ln10, within(1e-10));
        assertThat(Logarithm.of(Fraction.parse("1e-400"))).isCloseTo(-400 * ln10, within(1e-10));
        assertThat(Logarithm.of(Fraction.parse("1.00000000000000000001"))).isCloseTo(1e-20, within(1e-32));
        assertThat(Logarithm.of(Fraction.HALF)).isCloseTo(-StrictMath.log(2), within(1e-15));
    }

    @Test
    void theLeastThatDecidesAndTheLeastThatBlocks() {
        VotingPower council =
                VotingPower.of(VotingRule.weighted(list(7, 7, 7, 7, 7, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1), Fraction.of(39)));
        assertThat(council.leastToDecide()).isEqualTo(9);
        assertThat(council.leastToBlock()).isEqualTo(1);
        assertThat(council.dictator()).isEmpty();
        assertThat(VotingPower.of(VotingRule.veto(3, 1)).dictator()).contains(1);
    }

    @Test
    void aQuotaOfMoreThanHalfIsAMajority() {
        assertThat(new VotingRule.Quota(list(1, 1, 1), TWO).isMajority()).isTrue();
        assertThat(new VotingRule.Quota(list(2, 1, 1), TWO).isMajority()).isFalse();
    }

    @Test
    void weightsWithoutACommonUnitAreEnumerated() {
        List<Fraction> weights = List.of(Fraction.parse("1e30"), Fraction.parse("1e-30"), Fraction.parse("1e-30"));
        VotingPower power = VotingPower.of(
                VotingRule.weighted(weights, Fraction.parse("1e30").plus(weights.get(1))));

        assertThat(power.vetoers()).containsExactly(0);
        assertThat(power.swings())
                .isEqualTo(Stream.of(3, 1, 1).map(BigInteger::valueOf).toList());
        List<Fraction> many = Stream.concat(weights.stream(), Collections.nCopies(18, Fraction.ONE).stream())
                .toList();
        assertThatThrownBy(() -> VotingPower.of(VotingRule.weighted(many, Fraction.ONE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("21");
    }

    @Test
    void moreVotersThanAnyTableHolds() {
        VotingPower power = VotingPower.of(VotingRule.atLeast(80, 41));

        assertThat(power.banzhaf()).containsOnly(Fraction.of(1, 80));
        assertThat(power.shapleyShubik()).containsOnly(Fraction.of(1, 80));
        assertThat(power.leastToBlock()).isEqualTo(40);
        List<Fraction> powers = IntStream.range(0, 40)
                .mapToObj(i -> Fraction.of(BigInteger.TWO.pow(i), BigInteger.ONE))
                .toList();
        assertThat(VotingPower.of(VotingRule.weighted(powers, Fraction.of(BigInteger.TWO.pow(39), BigInteger.ONE)))
                        .dictator())
                .contains(39);
    }

    @Test
    void nothingToShareIsSharedByAll() {
        Claims nothing = new Claims(Fraction.ZERO, list(0, 3));
        assertThat(nothing.randomArrival()).isEqualTo(list(0, 0));
        assertThat(nothing.talmud()).isEqualTo(list(0, 0));
        assertThat(new Claims(Fraction.ZERO, list(0, 0)).proportional()).isEqualTo(list(0, 0));
        assertThat(new AirportGame(list()).nucleolus()).isEmpty();
        assertThat(ShapleyValue.of(0, set -> Fraction.ONE)).isEmpty();
    }

    static Stream<ThrowingCallable> refused() {
        Distribution d = Distribution.equal(list(1, 1)).orElseThrow();
        return Stream.of(
                () -> Distribution.of(list(1, -1), list(1, 1)),
                () -> Distribution.of(list(1, 1), list(1, -1)),
                () -> Distribution.of(list(1, 1), list(1)),
                () -> new Distribution(list(1, 1), list(1, 0)),
                () -> new Distribution(list(1, 0), list(0, 0)),
                () -> new Distribution(list(1), list(1, 0)),
                () -> new Distribution(list(2, -1), list(1, 0)),
                () -> Hoover.distance(list(1), list(1, 0)),
                () -> Hoover.bounds(points(1), points(1, 0)),
                () -> Hoover.split(d, List.of("one")),
                () -> HooverBounds.of(points(1, -1), points(1, 1)),
                () -> HooverBounds.of(points(1, 1), points(1, -1)),
                () -> HooverBounds.of(points(1, 1), points(1)),
                () -> Nakamoto.exceeding(d, Fraction.ONE),
                () -> Nakamoto.exceeding(d, TWO.negate()),
                () -> Nakamoto.reaching(d, Fraction.ZERO),
                () -> Nakamoto.reaching(d, TWO),
                () -> new Alignment.Item(TWO.negate(), d),
                () -> VotingRule.weighted(list(1, 1), Fraction.ZERO),
                () -> VotingRule.weighted(list(1, 1), Fraction.of(3)),
                () -> VotingRule.weighted(list(3, -1), Fraction.ONE),
                () -> VotingRule.atLeast(2, 1).and(VotingRule.atLeast(3, 1)),
                () -> VotingRule.atLeast(2, 1).or(VotingRule.atLeast(3, 1)),
                () -> new VotingRule.AllOf(List.of()),
                () -> VotingPower.of(0, set -> true),
                () -> VotingPower.of(21, set -> set != 0),
                () -> VotingPower.of(2, set -> true),
                () -> VotingPower.of(2, set -> false),
                () -> VotingPower.of(3, set -> set == 1 || set == 7),
                () -> new Claims(TWO, list(1)),
                () -> new Claims(TWO, list(3, -1)),
                () -> new Claims(TWO.negate(), list(1)),
                () -> new AirportGame(list(-1)),
                () -> ShapleyValue.of(21, set -> Fraction.ONE),
                () -> ShapleyValue.of(-1, set -> Fraction.ONE),
                () -> CappedMean.Part.known(Fraction.ONE, TWO),
                () -> CappedMean.Part.known(TWO.negate(), Fraction.ONE),
                () -> Bennet.of(list(1), list(), list(1), list(1)),
                () -> Bennet.of(list(1), list(1), list(), list(1)),
                () -> Bennet.of(list(1), list(1), list(1), list()),
                () -> WeightRange.bounds(points(1, 1), list(1, 1)),
                () -> WeightRange.bounds(points(1), list(1, 1)),
                () -> WeightRange.bounds(points(2, -1), list(1, 1)),
                () -> WeightRange.critical(list(1), list(1, 1), 0, TWO),
                () -> WeightRange.critical(list(1, -1), list(1, 1), 0, TWO),
                () -> LargestRemainder.apportion(list(1, 1), BigInteger.TEN),
                () -> LargestRemainder.apportion(list(1, 1), BigInteger.ONE),
                () -> WeightedMean.least(List.of()),
                () -> Interval.of(TWO, Fraction.ONE),
                () -> new Ramp(TWO, TWO));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatCannotBeMeasuredIsRefusedWithAHint(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .contains("\nMaybe ");
    }

    @Test
    void meansOfWeightsWithinLimits() {
        List<WeightedMean.Item> items = List.of(
                new WeightedMean.Item(Fraction.ONE, TWO, Interval.ZERO),
                new WeightedMean.Item(Fraction.ZERO, null, Interval.of(Fraction.HALF, Fraction.ONE)));

        assertThat(WeightedMean.bounds(items)).isEqualTo(Interval.UNIT);
        assertThat(WeightedMean.bounds(List.of(
                        WeightedMean.item(Interval.of(Fraction.ONE, Fraction.of(3)), Interval.ZERO),
                        WeightedMean.item(Interval.of(Fraction.ONE, TWO), Interval.of(Fraction.HALF, Fraction.ONE)))))
                .isEqualTo(Interval.of(Fraction.of(1, 8), Fraction.of(2, 3)));
        assertThat(WeightedMean.item(Interval.ZERO, Interval.ONE).mayCount()).isFalse();
        assertThat(items.get(1).mayCount()).isTrue();
        assertThat(items.get(0).mayCount()).isTrue();
        assertThat(items.get(0).withValue(Interval.ONE))
                .isEqualTo(new WeightedMean.Item(Fraction.ONE, TWO, Interval.ONE));
    }

    @Test
    void rampsFallInAStraightLine() {
        Ramp ramp = new Ramp(Fraction.of(15, 100), Fraction.of(45, 100));

        assertThat(ramp.at(Fraction.of(4, 10))).isEqualTo(Fraction.of(1, 6));
        assertThat(ramp.at(Fraction.ZERO)).isEqualTo(Fraction.ONE);
        assertThat(ramp.at(Fraction.ONE)).isEqualTo(Fraction.ZERO);
        assertThat(ramp.at(Interval.of(Fraction.of(3, 10), Fraction.of(4, 10))))
                .isEqualTo(Interval.of(Fraction.of(1, 6), Fraction.HALF));
        assertThat(new Ramp(Fraction.ONE, Fraction.ZERO).at(Fraction.HALF)).isEqualTo(Fraction.HALF);
    }

    @Test
    void intervalsPrintAndAddUp() {
        Interval both = Interval.ONE.plus(Interval.UNIT).times(TWO);

        assertThat(both).hasToString("[2, 4]").isEqualTo(Interval.of(TWO, Fraction.of(4)));
        assertThat(Interval.point(TWO)).hasToString("2");
        assertThat(both.contains(Interval.of(TWO, Fraction.of(5)))).isFalse();
        assertThat(both.contains(Interval.of(Fraction.ONE, Fraction.of(3)))).isFalse();
        assertThat(both.width()).isEqualTo(TWO);
    }

    @Test
    void sharesWithinLimitsBoundTheirDistance() {
        assertThat(Hoover.bounds(
                        List.of(
                                Interval.of(Fraction.of(6, 10), Fraction.of(7, 10)),
                                Interval.of(Fraction.of(3, 10), Fraction.of(4, 10))),
                        List.of(Interval.point(Fraction.HALF), Interval.point(Fraction.HALF))))
                .isEqualTo(Interval.of(Fraction.of(1, 10), Fraction.of(2, 10)));
    }

    @Test
    void chambersVetoesAndRulesSayWhoCanDecide() {
        VotingRule rule = VotingRule.chamber(4, Set.of(0, 1), 1)
                .and(VotingRule.veto(4, 3))
                .or(VotingRule.atLeast(4, 3));

        assertThat(rule.passes(Set.of(0, 3))).isTrue();
        assertThat(rule.passes(Set.of(0, 1))).isFalse();
        assertThat(rule.passes(Set.of(0, 1, 2))).isTrue();
        assertThat(rule.voters()).isEqualTo(4);
        assertThat(VotingRule.veto(4, 3).and(rule).voters()).isEqualTo(4);
    }

    @Test
    void theLargestRemaindersAreRoundedUpAndOfEqualOnesTheFirst() {
        List<Fraction> numbers =
                Stream.of("1/5", "1.7", "1/10", "0").map(Fraction::parse).toList();

        assertThat(LargestRemainder.apportion(numbers, BigInteger.TWO))
                .containsExactly(BigInteger.ZERO, BigInteger.TWO, BigInteger.ZERO, BigInteger.ZERO);
        assertThat(LargestRemainder.apportion(numbers, BigInteger.valueOf(3)))
                .containsExactly(BigInteger.ONE, BigInteger.TWO, BigInteger.ZERO, BigInteger.ZERO);
        assertThat(LargestRemainder.apportion(List.of(Fraction.HALF, Fraction.HALF), BigInteger.ONE))
                .containsExactly(BigInteger.ONE, BigInteger.ZERO);
    }

    @Test
    void risingRampsTurnNoIntervalAround() {
        Interval values = Interval.of(Fraction.of(1, 4), Fraction.HALF);

        assertThat(new Ramp(Fraction.ONE, Fraction.ZERO).at(values)).isEqualTo(values);
    }

    @Test
    void howManyTogetherReachAPart() {
        Distribution d = Distribution.of(list(3, 2, 2, 1), list(1, 1, 1, 1)).orElseThrow();

        assertThat(Nakamoto.reaching(d, Fraction.of(3, 8))).isEqualTo(1);
        assertThat(Nakamoto.reaching(d, Fraction.of(4, 8))).isEqualTo(2);
        assertThat(Nakamoto.reaching(d, Fraction.ONE)).isEqualTo(4);
        assertThat(Nakamoto.exceeding(d, Fraction.of(3, 8))).isEqualTo(2);
        assertThat(Nakamoto.exceeding(d, Fraction.of(7, 8))).isEqualTo(4);
    }

    @Test
    void whatIsRefusedIsNamedWithItsPlaceAndValue() {
        assertThatThrownBy(() -> HooverBounds.of(points(1, -1), points(1, 1)))
                .hasMessageContaining("The load at position 1 is -1");
        assertThatThrownBy(() -> HooverBounds.of(points(1, 1), points(-2, 1)))
                .hasMessageContaining("The capacity at position 0 is -2");
        assertThatThrownBy(() -> Distribution.of(list(1), list(1, 2))).hasMessageContaining("of 1 and 2 entries");
        assertThatThrownBy(() -> Bennet.of(list(1), list(1), list(1), list(1, 2)))
                .hasMessageContaining("of 1 and 2 entries");
        assertThatThrownBy(() -> Bennet.of(list(1), list(1), list(1, 2), list(1)))
                .hasMessageContaining("of 1 and 2 entries");
    }
}
