package io.github.alliancekit.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancekit.core.value.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ConcentrationTest {
    @Test
    void theWorkedExampleOfTheCatalogue() {
        assertThat(Concentration.of(list("0.6", "0.3", "0.1"))).isEqualTo(Fraction.HALF);
        assertThat(Concentration.of(list("0.2", "0.3", "0.5"))).isEqualTo(Fraction.parse("0.3"));
        assertThat(Concentration.of(list("0.5", "0.4", "0.1"))).isEqualTo(Fraction.parse("0.4"));
        Distribution responsibility =
                Distribution.equal(list("0.6", "0.3", "0.1")).orElseThrow();
        assertThat(Herfindahl.normalised(responsibility)).isEqualTo(Fraction.parse("0.19"));
    }

    @Test
    void fromAllAlikeToAllInOneHand() {
        assertThat(Concentration.of(list("7", "7", "7", "7"))).isEqualTo(Fraction.ZERO);
        assertThat(Concentration.of(list("0", "0", "7", "0"))).isEqualTo(Fraction.ONE);
        assertThat(Concentration.of(list("0", "0"))).isEqualTo(Fraction.ZERO);
        assertThat(Concentration.bounds(List.of(Interval.UNIT, Interval.UNIT), Interval.UNIT))
                .isEqualTo(Interval.UNIT);
        assertThat(Concentration.bounds(List.of(Interval.ZERO, Interval.ZERO), Interval.UNIT))
                .isEqualTo(Interval.ZERO);
    }

    @Test
    void oneActorIsConcentratedOnNobody() {
        assertThatThrownBy(() -> Concentration.of(list("1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> Concentration.of(list("1", "-1"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anUnknownPartGoesToTheLargestAtWorstAndLevelsAtBest() {
        List<Interval> shares = List.of(between("0.5", "0.8"), between("0.2", "0.5"), between("0", "0.3"));
        // worst: (0.8, 0.2, 0): 0.8 + 1 - 1; best: (0.5, 0.25, 0.25): 0.5 + 0.75 - 1
        assertThat(Concentration.bounds(shares, Interval.ONE)).isEqualTo(between("0.25", "0.8"));
        // The part may also be nobody's: (0.5, 0.2, 0) is 5/7 + 1 - 1, less than the worst and more than the best.
        assertThat(Concentration.bounds(shares, between("0.7", "1"))).isEqualTo(between("0.25", "0.8"));
    }

    @Property(tries = 500)
    void isTheGiniCoefficientOverItsGreatestValue(@ForAll("amounts") List<Fraction> amounts) {
        if (Fractions.sum(amounts).isPositive()) {
            Fraction gini = Gini.of(Distribution.equal(amounts).orElseThrow());
            assertThat(Concentration.of(amounts))
                    .isEqualTo(gini.times(Fraction.of(amounts.size(), amounts.size() - 1L)));
        }
    }

    @Property(tries = 300)
    void theBoundsHoldAllAmountsWithinLimits(
            @ForAll("fewSmallLimits") List<Interval> limits, @ForAll("smallLimits") Interval total) {
        List<Fraction> reached = new ArrayList<>();
        for (List<Fraction> amounts : grid(limits)) {
            if (total.contains(Interval.point(Fractions.sum(amounts)))) {
                reached.add(Concentration.of(amounts));
            }
        }
        if (reached.isEmpty()) {
            return;
        }
        Interval bounds = Concentration.bounds(limits, total);
        assertThat(Interval.UNIT.contains(bounds)).isTrue();
        assertThat(reached).allMatch(index -> bounds.contains(Interval.point(index)));
    }

    @Property(tries = 300)
    void widerLimitsGiveWiderBounds(
            @ForAll("fewSmallLimits") List<Interval> limits, @ForAll("smallLimits") Interval more) {
        List<Interval> wider = limits.stream()
                .map(limit -> limit.equals(limits.get(0)) ? limit.hull(more) : limit)
                .toList();
        Interval total = limits.stream().reduce(Interval.ZERO, Interval::plus);
        Interval widerTotal = wider.stream().reduce(Interval.ZERO, Interval::plus);
        assertThat(Concentration.bounds(wider, widerTotal).contains(Concentration.bounds(limits, total)))
                .isTrue();
    }

    @Property(tries = 300)
    void pointsGiveAPoint(@ForAll("amounts") List<Fraction> amounts) {
        Interval total = Interval.point(Fractions.sum(amounts));
        List<Interval> points = amounts.stream().map(Interval::point).toList();
        assertThat(Concentration.bounds(points, total)).isEqualTo(Interval.point(Concentration.of(amounts)));
    }

    /** {@return all amounts in steps of a quarter} */
    private static List<List<Fraction>> grid(List<Interval> limits) {
        List<List<Fraction>> all = List.of(List.of());
        for (Interval limit : limits) {
            List<Fraction> steps = Stream.iterate(
                            limit.low(),
                            step -> !step.isGreaterThan(limit.high()),
                            step -> step.plus(Fraction.of(1, 4)))
                    .toList();
            all = all.stream()
                    .flatMap(some -> steps.stream().map(step -> Stream.concat(some.stream(), Stream.of(step))
                            .toList()))
                    .toList();
        }
        return all;
    }

    @Provide
    Arbitrary<List<Fraction>> amounts() {
        return Amounts.amount().list().ofMinSize(2).ofMaxSize(Amounts.MOST_ACTORS);
    }

    @Provide
    Arbitrary<List<Interval>> fewSmallLimits() {
        return smallLimits().list().ofMinSize(2).ofMaxSize(4);
    }

    @Provide
    Arbitrary<Interval> smallLimits() {
        Arbitrary<Fraction> quarters = Arbitraries.integers().between(0, 4).map(count -> Fraction.of(count, 4));
        return quarters.list().ofSize(2).map(ends -> Amounts.between(ends.get(0), ends.get(1)));
    }

    private static Interval between(String one, String other) {
        return Amounts.between(Fraction.parse(one), Fraction.parse(other));
    }

    private static List<Fraction> list(String... numbers) {
        return Stream.of(numbers).map(Fraction::parse).toList();
    }
}
