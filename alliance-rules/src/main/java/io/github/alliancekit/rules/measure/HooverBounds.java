package io.github.alliancekit.rules.measure;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Measured.Reason;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The least and the greatest Hoover index where loads and capacities are known within limits only.
 *
 * <p>With loads {@code l <= x <= u} and capacities {@code k <= c <= m}, the greatest is {@code max over S of
 * u(S)/(u(S)+l(rest)) - k(S)/(k(S)+m(rest))}. The least is {@code A/(N+A)} with {@code A = sum (l-mr)+} and {@code N =
 * sum min(u, mr)}, at the rate {@code r} of load per capacity at which the surplus that cannot be avoided, {@code A},
 * equals the deficit that cannot be avoided, {@code sum (kr-u)+}. From 0 to 1. In lay words: "Until C says what it
 * carries, between 26 and 42 of 100 units would have to change hands." En llano: «Hasta que C diga qué carga, tendrían
 * que cambiar de manos entre 26 y 42 de cada 100 unidades».
 *
 * <p>Why the least is that: scale the capacities by {@code r}. An actor whose two ranges overlap can be given the same
 * load as scaled capacity, and the largest such is best, because what is unavoidable is then the smallest part of the
 * whole. A lower rate raises the unavoidable surplus, a higher one the unavoidable deficit, and the index is the larger
 * of the two over the total.
 *
 * <p>The least is always exact. The greatest is exact with up to 20 actors that have not said all; with more it is an
 * outer bound, marked as such, which holds the truth and narrows, never widens, when an actor says more. Undefined for
 * less than two actors, and where no load or no capacity may be above 0; amounts that are all 0 are left out of what
 * may be the case.
 *
 * <pre>{@code
 * HooverBounds.of(loads, capacities);   // 20, 30, [0, 60], 20 against 50, 30, 15, 5: [9/35, 27/65]
 * }</pre>
 *
 * <p>The index: E. M. Hoover 1936, as in {@link Hoover}; the bounds follow from it as said above.
 *
 * @param interval the limits of the index
 * @param exact whether both ends are reached; else the upper one may lie above what is
 */
public record HooverBounds(Interval interval, boolean exact) {
    private static final int ENUMERATED = 20;

    /**
     * {@return the bounds}
     *
     * @param loads the limits of each load, 0 or more
     * @param capacities the limits of each capacity, 0 or more, in the same order of actors
     * @throws IllegalArgumentException if one may be negative or the lists differ in length
     */
    public static Measured<HooverBounds> of(List<Interval> loads, List<Interval> capacities) {
        Fractions.sameLength("loads and capacities", loads, capacities);
        Fractions.notNegative("load", loads.stream().map(Interval::low).toList());
        Fractions.notNegative("capacity", capacities.stream().map(Interval::low).toList());
        if (loads.size() < 2) {
            return Measured.undefined(loads.isEmpty() ? Reason.NO_ACTORS : Reason.ONE_ACTOR);
        }
        if (loads.stream().allMatch(load -> load.high().isZero())) {
            return Measured.undefined(Reason.NO_LOAD);
        }
        if (capacities.stream().allMatch(capacity -> capacity.high().isZero())) {
            return Measured.undefined(Reason.NO_CAPACITY);
        }
        List<Actor> actors = new ArrayList<>();
        Fraction loadUnits = units(loads);
        Fraction capacityUnits = units(capacities);
        for (int actor = 0; actor < loads.size(); actor++) {
            actors.add(new Actor(
                    loads.get(actor).times(loadUnits), capacities.get(actor).times(capacityUnits)));
        }
        long uncertain = actors.stream().filter(actor -> !actor.isCertain()).count();
        boolean exact = uncertain <= ENUMERATED;
        Fraction high = exact ? Greatest.of(actors) : outer(loads, capacities);
        return Measured.known(new HooverBounds(Interval.of(least(actors), high), exact));
    }

    /** {@return a factor that makes all limits whole: units do not matter, and whole numbers are fast} */
    private static Fraction units(List<Interval> amounts) {
        return Fraction.of(
                Fractions.commonDenominator(amounts.stream()
                        .flatMap(amount -> Stream.of(amount.low(), amount.high()))
                        .toList()),
                BigInteger.ONE);
    }

    /** What one actor may carry and may be able to carry. */
    private record Actor(Interval load, Interval capacity) {
        boolean isCertain() {
            return load.isPoint() && capacity.isPoint();
        }

        /** The surplus that this actor cannot avoid at a rate of load per capacity. */
        Fraction surplus(Fraction rate) {
            return Fractions.positive(load.low().minus(capacity.high().times(rate)));
        }

        /** The deficit that this actor cannot avoid at a rate of load per capacity. */
        Fraction deficit(Fraction rate) {
            return Fractions.positive(capacity.low().times(rate).minus(load.high()));
        }

        /** The most that this actor can carry within its capacity at a rate of load per capacity. */
        Fraction within(Fraction rate) {
            return load.high().min(capacity.high().times(rate));
        }
    }

    private static Fraction least(List<Actor> actors) {
        SortedSet<Fraction> rates = rates(actors);
        if (rates.isEmpty()) {
            // Whoever may carry anything has no capacity, and the other way round.
            return Fraction.ONE;
        }
        Fraction rate = balance(actors, rates);
        Fraction surplus = Fraction.ZERO;
        Fraction deficit = Fraction.ZERO;
        Fraction within = Fraction.ZERO;
        for (Actor actor : actors) {
            surplus = surplus.plus(actor.surplus(rate));
            deficit = deficit.plus(actor.deficit(rate));
            within = within.plus(actor.within(rate));
        }
        Fraction unavoidable = surplus.max(deficit);
        return unavoidable.dividedBy(within.plus(unavoidable));
    }

    /**
     * {@return the rate of load per capacity above 0 at which unavoidable surplus and deficit are equal; where there is
     * none, one beyond which nothing changes}
     *
     * <p>The excess of the surplus falls, in straight lines between the rates at which an actor starts or ceases to be
     * in unavoidable surplus or deficit.
     */
    private static Fraction balance(List<Actor> actors, SortedSet<Fraction> rates) {
        Fraction before = Fraction.ZERO;
        Fraction excessBefore = excess(actors, before);
        for (Fraction rate : rates) {
            Fraction excess = excess(actors, rate);
            if (!excess.isPositive()) {
                // Without any sure load nothing changes from just above 0 up to here.
                return excessBefore.isZero()
                        ? rate
                        : before.plus(rate.minus(before).times(excessBefore).dividedBy(excessBefore.minus(excess)));
            }
            before = rate;
            excessBefore = excess;
        }
        Fraction slope = Fractions.sum(
                actors.stream().map(actor -> actor.capacity().low()).toList());
        return slope.isZero() ? before.plus(Fraction.ONE) : before.plus(excessBefore.dividedBy(slope));
    }

    private static Fraction excess(List<Actor> actors, Fraction rate) {
        Fraction excess = Fraction.ZERO;
        for (Actor actor : actors) {
            excess = excess.plus(actor.surplus(rate)).minus(actor.deficit(rate));
        }
        return excess;
    }

    private static SortedSet<Fraction> rates(List<Actor> actors) {
        SortedSet<Fraction> rates = new TreeSet<>();
        for (Actor actor : actors) {
            for (Fraction load : List.of(actor.load().low(), actor.load().high())) {
                for (Fraction capacity :
                        List.of(actor.capacity().low(), actor.capacity().high())) {
                    if (load.isPositive() && capacity.isPositive()) {
                        rates.add(load.dividedBy(capacity));
                    }
                }
            }
        }
        return rates;
    }

    private static Fraction outer(List<Interval> loads, List<Interval> capacities) {
        return Hoover.bounds(shares(loads), shares(capacities)).high();
    }

    private static List<Interval> shares(List<Interval> amounts) {
        Interval total = amounts.stream().reduce(Interval.ZERO, Interval::plus);
        return amounts.stream()
                .map(amount -> Interval.of(
                        share(amount.low(), total.high().minus(amount.high())),
                        share(amount.high(), total.low().minus(amount.low()))))
                .toList();
    }

    /** {@return the share of an amount beside others; whoever alone can have anything has all} */
    private static Fraction share(Fraction amount, Fraction others) {
        return others.isZero() ? Fraction.ONE : amount.dividedBy(amount.plus(others));
    }

    /**
     * The greatest index, over all ways in which each uncertain actor is at one of its two extremes.
     *
     * <p>At the maximum every uncertain actor is either in the witness set, with its greatest load and least capacity,
     * or outside with the opposite. The certain actors of the witness set are then those whose load per capacity is
     * above the average: the first few, when they are sorted by it.
     */
    private static final class Greatest {
        private final List<Actor> uncertain;
        private final List<Actor> certain;
        private final List<Fraction> certainLoads = new ArrayList<>(List.of(Fraction.ZERO));
        private final List<Fraction> certainCapacities = new ArrayList<>(List.of(Fraction.ZERO));
        private Fraction excess = Fraction.ZERO;
        private Fraction whole = Fraction.ONE;

        private Greatest(List<Actor> actors) {
            uncertain = actors.stream().filter(actor -> !actor.isCertain()).toList();
            certain = actors.stream()
                    .filter(Actor::isCertain)
                    .filter(actor -> actor.load().high().isPositive()
                            || actor.capacity().high().isPositive())
                    .sorted(Collections.reverseOrder(byRatio()))
                    .toList();
            for (Actor actor : certain) {
                certainLoads.add(certainLoads
                        .get(certainLoads.size() - 1)
                        .plus(actor.load().low()));
                certainCapacities.add(certainCapacities
                        .get(certainCapacities.size() - 1)
                        .plus(actor.capacity().low()));
            }
        }

        static Fraction of(List<Actor> actors) {
            Greatest search = new Greatest(actors);
            search.extend(0, Fraction.ZERO, Fraction.ZERO, Fraction.ZERO, Fraction.ZERO);
            return search.excess.dividedBy(search.whole);
        }

        private static Comparator<Actor> byRatio() {
            return (one, other) -> one.load()
                    .low()
                    .times(other.capacity().low())
                    .compareTo(other.load().low().times(one.capacity().low()));
        }

        /** Decides about one more uncertain actor, and measures when there is none left. */
        private void extend(
                int decided,
                Fraction insideLoad,
                Fraction outsideLoad,
                Fraction insideCapacity,
                Fraction outsideCapacity) {
            if (decided == uncertain.size()) {
                measure(insideLoad, outsideLoad, insideCapacity, outsideCapacity);
                return;
            }
            Interval load = uncertain.get(decided).load();
            Interval capacity = uncertain.get(decided).capacity();
            extend(
                    decided + 1,
                    insideLoad.plus(load.high()),
                    outsideLoad,
                    insideCapacity.plus(capacity.low()),
                    outsideCapacity);
            extend(
                    decided + 1,
                    insideLoad,
                    outsideLoad.plus(load.low()),
                    insideCapacity,
                    outsideCapacity.plus(capacity.high()));
        }

        private void measure(
                Fraction insideLoad, Fraction outsideLoad, Fraction insideCapacity, Fraction outsideCapacity) {
            Fraction load = insideLoad.plus(outsideLoad).plus(certainLoads.get(certain.size()));
            Fraction capacity = insideCapacity.plus(outsideCapacity).plus(certainCapacities.get(certain.size()));
            // Without a total there is no index; some other choice then reaches every value that comes near this one.
            if (load.isZero() || capacity.isZero()) {
                return;
            }
            int first = firstBelowAverage(load, capacity);
            Fraction share = insideLoad.plus(certainLoads.get(first)).times(capacity);
            Fraction reference =
                    insideCapacity.plus(certainCapacities.get(first)).times(load);
            // Compared crosswise: a quotient would have to be reduced every time.
            Fraction more = share.minus(reference);
            Fraction over = load.times(capacity);
            if (more.times(whole).isGreaterThan(excess.times(over))) {
                excess = more;
                whole = over;
            }
        }

        private int firstBelowAverage(Fraction load, Fraction capacity) {
            int low = 0;
            int high = certain.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                Actor actor = certain.get(middle);
                boolean above = actor.load()
                        .low()
                        .times(capacity)
                        .isGreaterThan(actor.capacity().low().times(load));
                low = above ? middle + 1 : low;
                high = above ? high : middle;
            }
            return low;
        }
    }
}
