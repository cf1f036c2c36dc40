package io.github.alliancekit.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.value.Fraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WeightedMeanTest {
    @Provide
    Arbitrary<List<WeightedMean.Item>> items() {
        Arbitrary<Interval> weights = Combinators.combine(Alliances.numbers(), Alliances.numbers())
                .as((low, more) -> Interval.of(low, low.plus(more)));
        Arbitrary<Interval> values = Combinators.combine(Alliances.portions(), Alliances.portions())
                .as((one, other) -> Interval.of(one.min(other), one.max(other)));
        return Combinators.combine(weights, values)
                .as(WeightedMean::item)
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .filter(list -> list.stream().anyMatch(item -> item.low().isPositive()));
    }

    /** Both ends are those of the best and the worst corner: every weight and value at one of its ends. */
    @Property(tries = 300)
    void bothEndsAreReachedAtACorner(@ForAll("items") List<WeightedMean.Item> items) {
        List<Fraction> means = new ArrayList<>();
        for (int corner = 0; corner < 1 << items.size(); corner++) {
            for (boolean high : List.of(true, false)) {
                Fraction sum = Fraction.ZERO;
                Fraction weights = Fraction.ZERO;
                for (int i = 0; i < items.size(); i++) {
                    WeightedMean.Item item = items.get(i);
                    Fraction weight = (corner >> i & 1) == 1 ? Objects.requireNonNull(item.high()) : item.low();
                    Fraction value = high ? item.value().high() : item.value().low();
                    sum = sum.plus(weight.times(value));
                    weights = weights.plus(weight);
                }
                means.add(sum.dividedBy(weights));
            }
        }
        Interval bounds = WeightedMean.bounds(items);
        assertThat(bounds.low())
                .isEqualTo(means.stream().min(Fraction::compareTo).orElseThrow());
        assertThat(bounds.high())
                .isEqualTo(means.stream().max(Fraction::compareTo).orElseThrow());
    }

    @Test
    void aWeightWithoutLimitDrawsTheMeanToItsValue() {
        List<WeightedMean.Item> items = List.of(
                WeightedMean.item(Interval.ONE, Interval.point(Fraction.HALF)),
                new WeightedMean.Item(Fraction.ZERO, null, Interval.ZERO));
        assertThat(WeightedMean.bounds(items)).isEqualTo(Interval.of(Fraction.ZERO, Fraction.HALF));
    }

    @Test
    void thereIsNoMeanOfNothing() {
        assertThatThrownBy(() -> WeightedMean.bounds(List.of(WeightedMean.item(Interval.ZERO, Interval.ONE))))
                .hasMessageContaining("weights are all 0");
    }

    @Property
    void largestRemaindersAddUp(@ForAll("numbers") List<Fraction> numbers) {
        Fraction sum = numbers.stream().reduce(Fraction.ZERO, Fraction::plus);
        var total = sum.toDecimal(0).toBigIntegerExact();
        var units = LargestRemainder.apportion(numbers, total);
        assertThat(units.stream().reduce(BigInteger.ZERO, BigInteger::add)).isEqualTo(total);
        for (int i = 0; i < units.size(); i++) {
            Fraction difference = Fraction.of(units.get(i), BigInteger.ONE).minus(numbers.get(i));
            assertThat(difference).isLessThan(Fraction.ONE).isGreaterThan(Fraction.of(-1));
        }
    }

    @Provide
    Arbitrary<List<Fraction>> numbers() {
        return Combinators.combine(Alliances.portions(), Arbitraries.of(-3, 1, 7))
                .as((portion, factor) -> portion.times(Fraction.of(factor)))
                .list()
                .ofMaxSize(8);
    }
}
