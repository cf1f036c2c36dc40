package io.github.alliancekit.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.WeightedMean.Item;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What mending one item brings, and the greatest mean of the list in which it is mended: the same number. */
class MendedMeanTest {
    /** Few different numbers, so that equal values, weights of 0 and known weights are often among them. */
    @Provide
    Arbitrary<List<Item>> items() {
        Arbitrary<Fraction> weights = Arbitraries.of("0", "0", "1", "1/3", "7", "1e-20", "123456789012345678901")
                .map(Fraction::parse);
        Arbitrary<Fraction> values =
                Arbitraries.of("0", "0", "1/7", "1/2", "1/2", "3/4", "1").map(Fraction::parse);
        return Combinators.combine(weights, weights, Arbitraries.integers().between(0, 5), values)
                .as((low, more, kind, value) -> new Item(
                        low, kind == 0 ? null : kind < 3 ? low : low.plus(more), Interval.of(Fraction.ZERO, value)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .filter(list -> list.stream().anyMatch(Item::mayCount));
    }

    @Property(tries = 3000)
    void itIsTheGreatestMeanOfTheMendedList(@ForAll("items") List<Item> items) {
        assertSame(items);
    }

    @Property(tries = 300)
    void valuesAboveOneAreComparedToo(@ForAll("items") List<Item> items, @ForAll("items") List<Item> others) {
        List<Item> all = new ArrayList<>(items);
        others.forEach(item -> all.add(item.withValue(item.value().plus(Interval.of(Fraction.ZERO, Fraction.ONE)))));
        assertSame(all);
    }

    private static void assertSame(List<Item> items) {
        MendedMean mended = MendedMean.of(items);
        for (int i = 0; i < items.size(); i++) {
            List<Item> other = new ArrayList<>(items);
            other.set(i, items.get(i).withValue(Interval.ONE));
            assertThat(mended.ifOne(i)).isEqualTo(WeightedMean.greatest(other));
        }
    }

    @Example
    void aWeightWithoutLimitDrawsTheMeanToItsValueUnlessAnotherIsMended() {
        MendedMean mended = MendedMean.of(List.of(
                WeightedMean.item(Interval.ONE, Interval.ZERO),
                new Item(Fraction.ZERO, null, Interval.point(Fraction.HALF))));
        assertThat(mended.ifOne(0)).isEqualTo(Fraction.ONE);
        assertThat(mended.ifOne(1)).isEqualTo(Fraction.ONE);
    }

    @Example
    void thereIsNoMeanOfNothing() {
        MendedMean nothing = MendedMean.of(List.of(WeightedMean.item(Interval.ZERO, Interval.ONE)));
        assertThatThrownBy(() -> nothing.ifOne(0)).hasMessageContaining("weights are all 0");
    }

    @Example
    void whatComesOfTheDocumentedExample() {
        Fraction threeQuarters = Fraction.of(3, 4);
        MendedMean mended = MendedMean.of(List.of(
                WeightedMean.item(Interval.ONE, Interval.ZERO),
                WeightedMean.item(Interval.of(Fraction.ONE, Fraction.of(3)), Interval.point(Fraction.HALF))));
        assertThat(mended.ifOne(0)).isEqualTo(threeQuarters);
        assertThat(mended.ifOne(1)).isEqualTo(threeQuarters);
    }
}
