package io.github.alliancekit.rules.measure;

import static io.github.alliancekit.rules.measure.Oracles.chiSquared;
import static io.github.alliancekit.rules.measure.Oracles.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Amounts.Actors;
import io.github.alliancekit.rules.measure.Amounts.Limits;
import io.github.alliancekit.rules.measure.Amounts.Shuffled;
import io.github.alliancekit.rules.measure.Amounts.Three;
import io.github.alliancekit.rules.measure.Measured.Known;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The laws of the measures of distribution and alignment. */
@Domain(Amounts.class)
@Domain(DomainContext.Global.class)
class DistributionLawsTest {
    private static final Map<String, Function<Distribution, ?>> ANONYMOUS = Map.of(
            "Hoover", Hoover::of,
            "Gini", Gini::of,
            "Theil", Theil::of,
            "mean log deviation", Theil::meanLogDeviation,
            "chi squared", Oracles::chiSquared,
            "Herfindahl", Herfindahl::of,
            "effective number", Herfindahl::effectiveNumber,
            "Nakamoto", d -> Nakamoto.exceeding(d, Fraction.HALF),
            "worst ratio", d -> WorstRatio.of(d).ratio());

    @Provide
    Arbitrary<Fraction> fraction() {
        return Amounts.part();
    }

    @Provide
    Arbitrary<Fraction> factor() {
        return Amounts.amount().filter(Fraction::isPositive);
    }

    @Provide
    Arbitrary<List<String>> groups() {
        return Arbitraries.of("civil", "private", "public").list().ofSize(Amounts.MOST_ACTORS);
    }

    @Property
    void l01PermutingChangesNothing(@ForAll Shuffled actors) {
        ANONYMOUS.values().forEach(measure -> DistributionLaws.permuting(measure, actors));
    }

    @Property
    void l01PermutingMovesTheNamesAlong(@ForAll Shuffled shuffled) {
        List<Integer> order = shuffled.order();
        Distribution before = shuffled.actors().distribution();
        Distribution after = shuffled.shuffled().distribution();

        assertThat(Hoover.witness(after).stream().map(order::get))
                .containsExactlyInAnyOrderElementsOf(Hoover.witness(before));
        assertThat(WorstRatio.of(after).actors().stream().map(order::get))
                .containsExactlyInAnyOrderElementsOf(WorstRatio.of(before).actors());
        assertThat(Alignment.uncovered(after))
                .isEqualTo(order.stream().map(Alignment.uncovered(before)::get).toList());
    }

    @Property
    void l02UnitsDoNotMatter(
            @ForAll Actors actors, @ForAll("factor") Fraction load, @ForAll("factor") Fraction capacity) {
        ANONYMOUS.values().forEach(measure -> DistributionLaws.scaling(measure, actors, load, capacity));
    }

    @Property
    void l03ClonesChangeNothing(
            @ForAll Actors actors,
            @ForAll @IntRange(max = 7) int actor,
            @ForAll @IntRange(min = 1, max = 4) int clones) {
        Distribution before = actors.distribution();
        Distribution after =
                DistributionLaws.split(actors, actor % before.actors(), clones).distribution();

        assertThat(Hoover.of(after)).isEqualTo(Hoover.of(before));
        assertThat(Gini.of(after)).isEqualTo(Gini.of(before));
        assertThat(chiSquared(after)).isEqualTo(chiSquared(before));
        assertThat(WorstRatio.of(after).ratio()).isEqualTo(WorstRatio.of(before).ratio());
        assertClose(Theil.of(after), Theil.of(before));
        assertClose(Theil.meanLogDeviation(after), Theil.meanLogDeviation(before));
    }

    @Property
    void l04MergingNeverRaises(
            @ForAll Actors actors, @ForAll @IntRange(max = 7) int one, @ForAll @IntRange(max = 7) int other) {
        int size = actors.loads().size();
        Assume.that(size > 2 && one % size != other % size);
        Distribution before = actors.distribution();
        Distribution after =
                DistributionLaws.merged(actors, one % size, other % size).distribution();

        assertThat(Hoover.of(after)).isLessThanOrEqualTo(Hoover.of(before));
        assertThat(Gini.of(after)).isLessThanOrEqualTo(Gini.of(before));
        if (chiSquared(before) instanceof Known<Fraction> chiBefore) {
            assertThat(chiSquared(after).orElseThrow()).isLessThanOrEqualTo(chiBefore.value());
        }
        if (Theil.of(before) instanceof Known<Double> theilBefore) {
            assertThat(Theil.of(after).orElseThrow())
                    .isLessThanOrEqualTo(theilBefore.value() + tolerance(theilBefore.value()));
        }
    }

    @Property
    void l05ZeroIfAndOnlyIfProportional(@ForAll Actors actors, @ForAll("factor") Fraction factor) {
        Distribution d = actors.distribution();
        boolean proportional = d.shares().equals(d.reference());

        assertThat(Hoover.of(d).isZero()).isEqualTo(proportional);
        assertThat(Gini.of(d).isZero()).isEqualTo(proportional);
        assertThat(Hoover.witness(d).isEmpty()).isEqualTo(proportional);

        Distribution same = Distribution.of(
                        actors.capacities().stream().map(factor::times).toList(), actors.capacities())
                .orElseThrow();
        assertThat(Hoover.of(same)).isEqualTo(Fraction.ZERO);
        assertThat(Gini.of(same)).isEqualTo(Fraction.ZERO);
        assertThat(Theil.of(same)).isEqualTo(Measured.known(0.0));
        assertThat(Theil.meanLogDeviation(same)).isEqualTo(Measured.known(0.0));
        assertThat(WorstRatio.of(same).ratio()).isEqualTo(Measured.known(Fraction.ONE));
    }

    @Property
    void l06GiniLiesBetweenHooverAndItsParabola(@ForAll Actors actors) {
        Distribution d = actors.distribution();
        Fraction hoover = Hoover.of(d);
        Fraction gini = Gini.of(d);
        Fraction most =
                Fraction.ONE.minus(d.reference().stream().reduce(Fraction::min).orElseThrow());

        assertThat(hoover).isBetween(Fraction.ZERO, gini);
        assertThat(gini).isLessThanOrEqualTo(hoover.plus(hoover).minus(Oracles.square(hoover)));
        assertThat(gini).isLessThanOrEqualTo(most);
    }

    @Property(maxDiscardRatio = 20)
    void l07ProportionalTransfersAreSeen(
            @ForAll Actors actors,
            @ForAll @IntRange(max = 7) int one,
            @ForAll @IntRange(max = 7) int other,
            @ForAll("fraction") Fraction part) {
        Distribution before = actors.distribution();
        int from = one % before.actors();
        int to = other % before.actors();
        if (lead(before, from, to).signum() < 0) {
            int swapped = from;
            from = to;
            to = swapped;
        }
        Fraction references =
                before.reference().get(from).plus(before.reference().get(to));
        Assume.that(lead(before, from, to).isPositive()
                && before.reference().get(from).isPositive());
        Fraction moved = lead(before, from, to).dividedBy(references).times(part.isZero() ? Fraction.ONE : part);
        Distribution after = DistributionLaws.moved(before, from, to, moved);

        assertThat(Hoover.of(after)).isLessThanOrEqualTo(Hoover.of(before));
        assertThat(Gini.of(after)).isLessThan(Gini.of(before));
        if (chiSquared(before) instanceof Known<Fraction> chi) {
            assertThat(chiSquared(after).orElseThrow()).isLessThan(chi.value());
        }
        if (Theil.of(before) instanceof Known<Double> theil) {
            assertThat(Theil.of(after).orElseThrow()).isLessThanOrEqualTo(theil.value() + tolerance(theil.value()));
        }
    }

    private static Fraction lead(Distribution d, int one, int other) {
        return d.shares()
                .get(one)
                .times(d.reference().get(other))
                .minus(d.shares().get(other).times(d.reference().get(one)));
    }

    @Property
    void l08ATransferFromSurplusToDeficitLowersByWhatIsMoved(
            @ForAll Actors actors,
            @ForAll @IntRange(max = 7) int from,
            @ForAll @IntRange(max = 7) int to,
            @ForAll("fraction") Fraction part) {
        int size = actors.loads().size();
        DistributionLaws.transfer(Hoover::of, actors, from % size, to % size, part);
    }

    @Property
    void l09HooverMovesNoMoreThanTheShares(@ForAll Three three) {
        Distribution one = Distribution.of(three.x(), three.z()).orElseThrow();
        Distribution other = Distribution.of(three.y(), three.z()).orElseThrow();

        assertThat(Hoover.of(one).minus(Hoover.of(other)).abs())
                .isLessThanOrEqualTo(Hoover.distance(one.shares(), other.shares()));
    }

    @Property
    void l10HooverIsTheGreatestExcessAndTheWitnessHasIt(@ForAll Actors actors) {
        DistributionLaws.greatestExcess(Hoover::of, actors);

        Distribution d = actors.distribution();
        List<Integer> witness = Hoover.witness(d);
        assertThat(Oracles.sum(witness.stream()
                        .map(actor -> d.pairs().get(actor).surplus())
                        .toList()))
                .isEqualTo(Hoover.of(d));
        assertThat(witness).isSorted();
    }

    @Property
    void l11HooverSplitsExactly(@ForAll Actors actors, @ForAll("groups") List<String> all) {
        Distribution d = actors.distribution();
        List<String> groups = all.subList(0, d.actors());
        GroupSplit<Fraction> split = Hoover.split(d, groups);

        assertThat(split.between().plus(Oracles.sum(List.copyOf(split.within().values()))))
                .isEqualTo(Hoover.of(d));
        assertThat(split.between())
                .isEqualTo(Hoover.distance(merged(d.shares(), groups), merged(d.reference(), groups)));
        assertThat(split.within().values()).allSatisfy(part -> assertThat(part).isGreaterThanOrEqualTo(Fraction.ZERO));
    }

    private static List<Fraction> merged(List<Fraction> shares, List<String> groups) {
        SortedMap<String, Fraction> sums = new TreeMap<>();
        for (int actor = 0; actor < shares.size(); actor++) {
            sums.merge(groups.get(actor), shares.get(actor), Fraction::plus);
        }
        return List.copyOf(sums.values());
    }

    @Property
    void l12TheilSplits(@ForAll Actors actors, @ForAll("groups") List<String> all) {
        Distribution d = actors.distribution();
        Measured<Double> sum = Theil.split(d, all.subList(0, d.actors()))
                .map(split -> split.between()
                        + split.within().values().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum());

        assertClose(sum, Theil.of(d));
    }

    @Property
    void l13TheilIsAtLeastTwiceHooverSquared(@ForAll Actors actors) {
        Distribution d = actors.distribution();
        if (Theil.of(d) instanceof Known<Double> theil) {
            assertThat(theil.value() + 1e-12).isGreaterThanOrEqualTo(2 * number(Oracles.square(Hoover.of(d))));
        }
    }

    @Property
    void l14JainAndAtkinsonAreWhatTheySayOfChiSquaredAndOverlap(@ForAll Actors actors) {
        Distribution d = actors.distribution();
        Assume.that(d.reference().stream().allMatch(Fraction::isPositive));
        double overlap = d.pairs().stream()
                .mapToDouble(pair -> StrictMath.sqrt(number(pair.share())) * StrictMath.sqrt(number(pair.reference())))
                .sum();

        assertThat(Oracles.weightedJain(d))
                .isEqualTo(
                        Fraction.ONE.dividedBy(Fraction.ONE.plus(chiSquared(d).orElseThrow())));
        assertThat(Oracles.atkinsonHalf(d)).isCloseTo(1 - overlap * overlap, within(1e-12));
    }

    @Example
    void l15WhereOneLorenzCurveDominatesAllAgree() {
        List<Fraction> capacities = Collections.nCopies(4, Fraction.ONE);
        Distribution even = Distribution.of(fractions(2, 3, 4, 5), capacities).orElseThrow();
        Distribution uneven = Distribution.of(fractions(1, 2, 4, 7), capacities).orElseThrow();

        assertThat(Gini.of(even)).isLessThan(Gini.of(uneven));
        assertThat(chiSquared(even).orElseThrow()).isLessThan(chiSquared(uneven).orElseThrow());
        assertThat(Theil.of(even).orElseThrow()).isLessThan(Theil.of(uneven).orElseThrow());
        assertThat(Theil.meanLogDeviation(even).orElseThrow())
                .isLessThan(Theil.meanLogDeviation(uneven).orElseThrow());
    }

    @Property
    void l16TheDistanceIsAMetricUpToOne(@ForAll Three three) {
        List<Fraction> x = shares(three.x());
        List<Fraction> y = shares(three.y());
        List<Fraction> z = shares(three.z());

        assertThat(Hoover.distance(x, y)).isBetween(Fraction.ZERO, Fraction.ONE);
        assertThat(Hoover.distance(x, y)).isEqualTo(Hoover.distance(y, x));
        assertThat(Hoover.distance(x, y).isZero()).isEqualTo(x.equals(y));
        assertThat(Hoover.distance(x, z))
                .isLessThanOrEqualTo(Hoover.distance(x, y).plus(Hoover.distance(y, z)));
    }

    @Property
    void sharesWithinLimitsHoldTheDistanceAndAreSymmetric(@ForAll Three three) {
        List<Fraction> x = shares(three.x());
        List<Fraction> y = shares(three.y());
        List<Fraction> z = shares(three.z());
        List<Interval> between = IntStream.range(0, x.size())
                .mapToObj(actor -> Amounts.between(x.get(actor), z.get(actor)))
                .toList();
        List<Interval> points = y.stream().map(Interval::point).toList();
        Interval bounds = Hoover.bounds(between, points);

        assertThat(bounds.contains(Interval.point(Hoover.distance(x, y)))).isTrue();
        assertThat(bounds.contains(Interval.point(Hoover.distance(z, y)))).isTrue();
        assertThat(Interval.UNIT.contains(bounds)).isTrue();
        assertThat(Hoover.bounds(points, between)).isEqualTo(bounds);
        assertThat(Hoover.bounds(x.stream().map(Interval::point).toList(), points))
                .isEqualTo(Interval.point(Hoover.distance(x, y)));
    }

    @Property
    void l17ItemByItemIsNoLessThanAfterSumming(
            @ForAll Three bearers, @ForAll @Size(3) List<@From("factor") Fraction> exposures) {
        List<Distribution> each = List.of(
                Distribution.of(bearers.x(), bearers.y()).orElseThrow(),
                Distribution.of(bearers.y(), bearers.z()).orElseThrow(),
                Distribution.of(bearers.z(), bearers.x()).orElseThrow());
        List<Alignment.Item> items = IntStream.range(0, 3)
                .mapToObj(i -> new Alignment.Item(exposures.get(i), each.get(i)))
                .toList();

        assertThat(Alignment.itemwise(items).orElseThrow()).isGreaterThanOrEqualTo(VectorsTest.afterSumming(items));
        assertThat(Alignment.itemwise(items.subList(0, 1))).isEqualTo(Measured.known(Hoover.of(each.get(0))));
    }

    @Property
    void l18WhatNobodyCarriesIsMisplaced(@ForAll Actors actors, @ForAll("factor") Fraction unassigned) {
        DistributionLaws.unassigned(Hoover::of, actors, unassigned);
    }

    @Property
    void l35TheBoundsHoldEveryCompletionAndReachBothEnds(@ForAll Limits limits) {
        HooverBounds bounds =
                HooverBounds.of(limits.loads(), limits.capacities()).orElseThrow();
        List<Fraction> reached = completions(limits);

        assertThat(bounds.exact()).isTrue();
        assertThat(reached).allSatisfy(index -> assertThat(index)
                .isBetween(bounds.interval().low(), bounds.interval().high()));
        assertThat(reached).contains(bounds.interval().low(), bounds.interval().high());
    }

    @Property
    void l35TheOuterBoundHoldsTheBoundsAndOnlyNarrows(@ForAll Limits limits) {
        Interval exact = HooverBounds.of(limits.loads(), limits.capacities())
                .orElseThrow()
                .interval();
        List<Interval> loads = new ArrayList<>(limits.loads());
        List<Interval> capacities = new ArrayList<>(limits.capacities());
        // Actors who may have nothing widen what may be the case, and there are too many of them to enumerate.
        loads.addAll(Collections.nCopies(22, Interval.UNIT));
        capacities.addAll(Collections.nCopies(22, Interval.ZERO));
        HooverBounds outer = HooverBounds.of(loads, capacities).orElseThrow();
        loads.set(loads.size() - 1, Interval.ZERO);
        HooverBounds narrower = HooverBounds.of(loads, capacities).orElseThrow();

        assertThat(outer.exact()).isFalse();
        assertThat(outer.interval().contains(exact)).isTrue();
        assertThat(outer.interval().contains(narrower.interval())).isTrue();
    }

    @Example
    void l35TheOuterBoundHoldsTheExactOneThatFollowsIt() {
        List<Interval> loads = new ArrayList<>(Collections.nCopies(21, Interval.UNIT));
        List<Interval> capacities = Collections.nCopies(21, Interval.ONE);
        HooverBounds outer = HooverBounds.of(loads, capacities).orElseThrow();
        loads.set(0, Interval.ONE);
        HooverBounds exact = HooverBounds.of(loads, capacities).orElseThrow();

        assertThat(outer.exact()).isFalse();
        assertThat(exact.exact()).isTrue();
        assertThat(outer.interval().contains(exact.interval())).isTrue();
        assertThat(exact.interval()).isEqualTo(Interval.of(Fraction.ZERO, Fraction.of(20, 21)));
    }

    @Property
    void l35LearningNarrows(@ForAll Limits limits, @ForAll @IntRange(max = 4) int actor, @ForAll boolean high) {
        int known = actor % limits.loads().size();
        Interval load = limits.loads().get(known);
        List<Interval> loads = new ArrayList<>(limits.loads());
        loads.set(known, Interval.point(high ? load.high() : load.low()));
        Interval before = HooverBounds.of(limits.loads(), limits.capacities())
                .orElseThrow()
                .interval();

        if (HooverBounds.of(loads, limits.capacities()) instanceof Known<HooverBounds> after) {
            assertThat(before.contains(after.value().interval())).isTrue();
        }
    }

    /** All ways of being at an extreme, and for every rate that may matter the one that comes nearest to it. */
    private static List<Fraction> completions(Limits limits) {
        int actors = limits.loads().size();
        List<Fraction> indices = new ArrayList<>();
        for (int set = 0; set < 1 << (2 * actors); set++) {
            List<Fraction> loads = new ArrayList<>();
            List<Fraction> capacities = new ArrayList<>();
            for (int actor = 0; actor < actors; actor++) {
                Interval load = limits.loads().get(actor);
                Interval capacity = limits.capacities().get(actor);
                loads.add(has(set, 2 * actor) ? load.high() : load.low());
                capacities.add(has(set, 2 * actor + 1) ? capacity.high() : capacity.low());
            }
            add(loads, capacities, indices);
        }
        for (Fraction rate : rates(limits)) {
            List<Fraction> loads = new ArrayList<>();
            List<Fraction> capacities = new ArrayList<>();
            for (int actor = 0; actor < actors; actor++) {
                Interval load = limits.loads().get(actor);
                Interval capacity = limits.capacities().get(actor);
                Fraction most = load.high().min(capacity.high().times(rate));
                loads.add(load.low().max(most));
                capacities.add(capacity.low().max(most.dividedBy(rate)));
            }
            add(loads, capacities, indices);
        }
        return indices;
    }

    private static boolean has(int set, int bit) {
        return (set >> bit & 1) == 1;
    }

    private static void add(List<Fraction> loads, List<Fraction> capacities, List<Fraction> indices) {
        if (Distribution.of(loads, capacities) instanceof Known<Distribution> d) {
            indices.add(Hoover.of(d.value()));
        }
    }

    /** The rates at which an actor's situation changes, and where loads and scaled capacities add up to the same. */
    private static List<Fraction> rates(Limits limits) {
        List<Fraction> rates = new ArrayList<>(List.of(Fraction.ONE));
        for (int actor = 0; actor < limits.loads().size(); actor++) {
            Interval load = limits.loads().get(actor);
            Interval capacity = limits.capacities().get(actor);
            for (Fraction x : List.of(load.low(), load.high())) {
                for (Fraction c : List.of(capacity.low(), capacity.high())) {
                    if (x.isPositive() && c.isPositive()) {
                        rates.add(x.dividedBy(c));
                    }
                }
            }
        }
        List<Fraction> sorted =
                new ArrayList<>(rates.stream().sorted().distinct().toList());
        sorted.add(0, sorted.get(0).times(Fraction.HALF));
        sorted.add(sorted.get(sorted.size() - 1).times(Fraction.of(2)));
        List<Fraction> all = new ArrayList<>(sorted);
        // Between neighbours the two sums are lines: they cross at most once, also beyond the first and the last.
        for (int i = 1; i < sorted.size(); i++) {
            Fraction left = sorted.get(i - 1);
            Fraction right = sorted.get(i);
            Fraction slope = excess(limits, right).minus(excess(limits, left)).dividedBy(right.minus(left));
            if (!slope.isZero()) {
                Fraction crossing = left.minus(excess(limits, left).dividedBy(slope));
                if (crossing.isPositive()) {
                    all.add(crossing);
                }
            }
        }
        return all;
    }

    private static Fraction excess(Limits limits, Fraction rate) {
        Fraction excess = Fraction.ZERO;
        for (int actor = 0; actor < limits.loads().size(); actor++) {
            Interval load = limits.loads().get(actor);
            Interval capacity = limits.capacities().get(actor).times(rate);
            excess = excess.plus(load.low().minus(capacity.high()).max(Fraction.ZERO))
                    .minus(capacity.low().minus(load.high()).max(Fraction.ZERO));
        }
        return excess;
    }

    private static List<Fraction> shares(List<Fraction> amounts) {
        Fraction total = Oracles.sum(amounts);
        return amounts.stream().map(amount -> amount.dividedBy(total)).toList();
    }

    private static List<Fraction> fractions(int... values) {
        return IntStream.of(values).mapToObj(Fraction::of).toList();
    }

    private static void assertClose(Measured<Double> actual, Measured<Double> expected) {
        if (expected instanceof Known<Double> known) {
            assertThat(actual.orElseThrow()).isCloseTo(known.value(), within(tolerance(known.value())));
        } else {
            assertThat(actual).isEqualTo(expected);
        }
    }

    private static double tolerance(double value) {
        return 1e-12 * (1 + value);
    }
}
