package io.github.alliancekit.rules.measure;

import io.github.alliancekit.core.value.Fraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.domains.DomainContextBase;

/** Generates amounts as they come: nothing, ties, ordinary, huge and tiny ones. */
final class Amounts extends DomainContextBase {
    static final int MOST_ACTORS = 8;

    /** Actors with a load and a capacity each, not all of either 0. */
    record Actors(List<Fraction> loads, List<Fraction> capacities) {
        Distribution distribution() {
            return Distribution.of(loads, capacities).orElseThrow();
        }

        Actors permuted(List<Integer> order) {
            return new Actors(
                    order.stream().map(loads::get).toList(),
                    order.stream().map(capacities::get).toList());
        }
    }

    /** Actors beside a way to order them. */
    record Shuffled(Actors actors, List<Integer> order) {
        Actors shuffled() {
            return actors.permuted(order);
        }
    }

    /** Limits of loads and of capacities, of which not all may be 0. */
    record Limits(List<Interval> loads, List<Interval> capacities) {}

    /** Three ways to divide the same thing among the same actors. */
    record Three(List<Fraction> x, List<Fraction> y, List<Fraction> z) {}

    static Arbitrary<Fraction> amount() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Fraction.ZERO)),
                Tuple.of(6, Arbitraries.longs().between(1, 5).map(Fraction::of)),
                Tuple.of(3, ratio()),
                Tuple.of(
                        1, Arbitraries.longs().between(1L << 40, Long.MAX_VALUE).map(Fraction::of)),
                Tuple.of(
                        1,
                        Arbitraries.bigIntegers()
                                .between(BigInteger.TEN.pow(18), BigInteger.TEN.pow(24))
                                .map(value -> Fraction.of(value, BigInteger.ONE))),
                Tuple.of(
                        1, Arbitraries.longs().between(1L << 40, Long.MAX_VALUE).map(value -> Fraction.of(1, value))));
    }

    static Arbitrary<Fraction> ratio() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 1000),
                        Arbitraries.longs().between(1, 100))
                .as(Fraction::of);
    }

    static Arbitrary<Fraction> part() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 12), Arbitraries.longs().between(1, 12))
                .as((numerator, denominator) -> Fraction.of(Math.min(numerator, denominator), denominator));
    }

    static Arbitrary<List<Fraction>> amounts(int size) {
        return amount().list().ofSize(size).filter(list -> list.stream().anyMatch(Fraction::isPositive));
    }

    static Arbitrary<Actors> actors(int least) {
        return Arbitraries.integers().between(least, MOST_ACTORS).flatMap(size -> Combinators.combine(
                        amounts(size), amounts(size))
                .as(Actors::new));
    }

    static Arbitrary<List<Integer>> order(int size) {
        List<Integer> positions = new ArrayList<>();
        for (int position = 0; position < size; position++) {
            positions.add(position);
        }
        return Arbitraries.shuffle(positions);
    }

    static Arbitrary<Interval> limits() {
        Arbitrary<Fraction> small = Arbitraries.longs().between(0, 6).map(Fraction::of);
        return Arbitraries.frequencyOf(
                Tuple.of(3, amount().map(Interval::point)),
                Tuple.of(3, Combinators.combine(small, small).as(Amounts::between)),
                Tuple.of(1, Combinators.combine(amount(), amount()).as(Amounts::between)));
    }

    static Interval between(Fraction one, Fraction other) {
        return Interval.of(one.min(other), one.max(other));
    }

    @Provide
    Arbitrary<Actors> actors() {
        return actors(2);
    }

    @Provide
    Arbitrary<Shuffled> shuffled() {
        return actors(2).flatMap(actors -> order(actors.loads().size()).map(order -> new Shuffled(actors, order)));
    }

    @Provide
    Arbitrary<Three> three() {
        return Arbitraries.integers().between(2, MOST_ACTORS).flatMap(size -> Combinators.combine(
                        amounts(size), amounts(size), amounts(size))
                .as(Three::new));
    }

    @Provide
    Arbitrary<Limits> limitsOfActors() {
        return Arbitraries.integers()
                .between(2, 5)
                .flatMap(size -> Combinators.combine(
                                limits().list().ofSize(size), limits().list().ofSize(size))
                        .as(Limits::new))
                .filter(limits ->
                        limits.loads().stream().anyMatch(load -> load.high().isPositive())
                                && limits.capacities().stream()
                                        .anyMatch(capacity -> capacity.high().isPositive()));
    }

    /** Integer weights, and a quota that some but not no voters reach. */
    record Weighted(List<Fraction> weights, Fraction quota) {
        VotingRule rule() {
            return VotingRule.weighted(weights, quota);
        }

        Fraction total() {
            return Oracles.sum(weights);
        }
    }

    @Provide
    Arbitrary<Weighted> weighted() {
        Arbitrary<Fraction> weight = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Fraction.ZERO)),
                Tuple.of(6, Arbitraries.longs().between(1, 9).map(Fraction::of)),
                Tuple.of(2, Arbitraries.longs().between(10, 1L << 40).map(Fraction::of)));
        return weight.list()
                .ofMinSize(1)
                .ofMaxSize(MOST_ACTORS)
                .filter(weights -> weights.stream().anyMatch(Fraction::isPositive))
                .flatMap(weights -> Arbitraries.longs()
                        .between(1, Oracles.sum(weights).numerator().longValueExact())
                        .map(quota -> new Weighted(weights, Fraction.of(quota))));
    }

    @Provide
    Arbitrary<Claims> claims() {
        return amount().list().ofMinSize(1).ofMaxSize(MOST_ACTORS).flatMap(claims -> part().map(
                        part -> new Claims(Oracles.sum(claims).times(part), claims)));
    }

    @Provide
    Arbitrary<List<CappedMean.Part>> parts() {
        Arbitrary<Fraction> weight = Arbitraries.longs().between(0, 5).map(Fraction::of);
        Arbitrary<CappedMean.Part> part = Arbitraries.frequencyOf(
                Tuple.of(5, Combinators.combine(weight, part()).as(CappedMean.Part::known)),
                Tuple.of(2, weight.map(CappedMean.Part::unknown)),
                Tuple.of(1, weight.map(CappedMean.Part::notApplicable)),
                Tuple.of(
                        1,
                        Combinators.combine(weight, part(), part())
                                .as((w, one, other) -> new CappedMean.Part(w, between(one, other), true))));
        return part.list().ofMinSize(1).ofMaxSize(5).filter(parts -> parts.stream()
                .anyMatch(each -> each.applicable() && each.weight().isPositive()));
    }

    @Provide
    Arbitrary<List<Tuple2<Fraction, Fraction>>> caps() {
        return Combinators.combine(part(), part()).as(Tuple::of).list().ofMaxSize(3);
    }

    static List<Fraction> nothing(int size) {
        return Collections.nCopies(size, Fraction.ZERO);
    }
}
