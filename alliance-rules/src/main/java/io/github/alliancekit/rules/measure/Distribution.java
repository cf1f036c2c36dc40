package io.github.alliancekit.rules.measure;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Measured.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The shares of actors in a load, beside the shares that they would have by a reference.
 *
 * <p>With loads {@code x} and capacities {@code c}: {@code q = x / sum x} and {@code p = c / sum c}. What nobody
 * carries is given as an actor of its own, with capacity 0, and so counts as misplaced. A reference is not a survey
 * weight: a weight multiplies the load, a reference does not.
 *
 * <pre>{@code
 * Distribution.of(loads, capacities)   // 20, 30, 30, 20 against 50, 30, 15, 5
 *         .map(Hoover::of);            // 3/10
 * }</pre>
 *
 * @param shares the share {@code q} of each actor in the load
 * @param reference the share {@code p} of each actor by the reference, in the same order
 */
public record Distribution(List<Fraction> shares, List<Fraction> reference) {
    /**
     * Puts two lists of shares beside each other.
     *
     * @param shares 0 or more each, adding up to 1
     * @param reference 0 or more each, adding up to 1, in the same order of actors
     * @throws IllegalArgumentException if they are not
     */
    public Distribution {
        Fractions.sameLength("shares", shares, reference);
        whole("share", shares);
        whole("share by the reference", reference);
        shares = List.copyOf(shares);
        reference = List.copyOf(reference);
    }

    /**
     * {@return the distribution of loads against capacities; undefined without actors, for one actor, where all loads
     * are 0, and where all capacities are}
     *
     * @param loads 0 or more each, in any unit
     * @param capacities 0 or more each, in any unit, in the same order of actors
     * @throws IllegalArgumentException if one is negative or the lists differ in length
     */
    public static Measured<Distribution> of(List<Fraction> loads, List<Fraction> capacities) {
        Fractions.sameLength("loads and capacities", loads, capacities);
        Fractions.notNegative("load", loads);
        Fractions.notNegative("capacity", capacities);
        Fraction load = Fractions.sum(loads);
        Fraction capacity = Fractions.sum(capacities);
        if (loads.size() < 2) {
            return Measured.undefined(loads.isEmpty() ? Reason.NO_ACTORS : Reason.ONE_ACTOR);
        }
        if (load.isZero() || capacity.isZero()) {
            return Measured.undefined(load.isZero() ? Reason.NO_LOAD : Reason.NO_CAPACITY);
        }
        return Measured.known(new Distribution(Fractions.shares(loads, load), Fractions.shares(capacities, capacity)));
    }

    /**
     * {@return the distribution of loads against equal parts; undefined as in {@link #of}}
     *
     * @param loads 0 or more each, in any unit
     */
    public static Measured<Distribution> equal(List<Fraction> loads) {
        return of(loads, Collections.nCopies(loads.size(), Fraction.ONE));
    }

    /** {@return how many actors there are} */
    public int actors() {
        return shares.size();
    }

    /** {@return the share of each actor beside its reference} */
    List<Pair> pairs() {
        return IntStream.range(0, actors())
                .mapToObj(actor -> new Pair(shares.get(actor), reference.get(actor)))
                .toList();
    }

    /** {@return the members of each group, by its name} */
    SortedMap<String, List<Pair>> members(List<String> groups) {
        Fractions.sameLength("actors and their groups", shares, groups);
        SortedMap<String, List<Pair>> members = new TreeMap<>();
        List<Pair> pairs = pairs();
        for (int actor = 0; actor < actors(); actor++) {
            members.computeIfAbsent(groups.get(actor), group -> new ArrayList<>())
                    .add(pairs.get(actor));
        }
        return members;
    }

    /** The share of one actor, or of one group, beside its reference. */
    record Pair(Fraction share, Fraction reference) {
        /** Above 0 where the actor carries more than by the reference, below 0 where less. */
        Fraction surplus() {
            return share.minus(reference);
        }

        /** Both taken the other way round. */
        Pair swapped() {
            return new Pair(reference, share);
        }

        /** All members of a group as one actor. */
        static Pair sum(Collection<Pair> members) {
            return members.stream().reduce(new Pair(Fraction.ZERO, Fraction.ZERO), Pair::plus);
        }

        private Pair plus(Pair other) {
            return new Pair(share.plus(other.share), reference.plus(other.reference));
        }
    }

    private static void whole(String what, List<Fraction> shares) {
        Fractions.notNegative(what, shares);
        Fraction sum = Fractions.sum(shares);
        if (!sum.equals(Fraction.ONE)) {
            throw new IllegalArgumentException("The sum of every " + what + " is " + sum + ", not 1\nMaybe they are"
                    + " amounts: use Distribution.of, or give what nobody carries an entry of its own.");
        }
    }
}
