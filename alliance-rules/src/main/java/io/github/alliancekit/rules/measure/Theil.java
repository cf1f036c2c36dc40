package io.github.alliancekit.rules.measure;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Distribution.Pair;
import io.github.alliancekit.rules.measure.Measured.Reason;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The two entropy measures of Theil: T, which weighs the actors by what they carry, and the mean log deviation, which
 * weighs them by what they should carry (Theil 1967).
 *
 * <p>{@code T = sum q ln(q/p)}, from 0 to {@code ln(1 / min p)}; {@code L = sum p ln(p/q)}, from 0 without upper limit;
 * natural logarithms, {@code 0 ln 0 = 0}. Both are 0 exactly where load follows the reference. In lay words: "How
 * surprising the burdens are to somebody who knows only the capacities." En llano: «Cuánto sorprenden las cargas a
 * quien solo conoce las capacidades».
 *
 * <p>T is infinite where an actor without reference carries a load, and the mean log deviation where an actor with a
 * reference carries none: both are then undefined. They are irrational numbers, close to the truth by 12 decimals, and
 * nothing is decided on them. The two are easily confused: for 10, 10, 10, 20, 50 against equal parts T is 0.2502 and
 * the mean log deviation 0.2326.
 *
 * <pre>{@code
 * Distribution.equal(loads).flatMap(Theil::of);   // Known[value=0.250201211769094]
 * }</pre>
 *
 * <p>H. Theil, "Economics and Information Theory", Amsterdam 1967; additive over groups as shown by A. F. Shorrocks,
 * "The Class of Additively Decomposable Inequality Measures", Econometrica 48, 1980.
 */
public final class Theil {
    /** Sums of doubles depend on their order, so the order is that of the numbers and not that of the input. */
    private static final Comparator<Pair> BY_SHARE =
            Comparator.comparing(Pair::share).thenComparing(Pair::reference);

    private Theil() {}

    /**
     * {@return Theil's T; undefined where an actor without reference carries a load}
     *
     * @param distribution the shares and their reference
     */
    public static Measured<Double> of(Distribution distribution) {
        return divergence(distribution.pairs());
    }

    /**
     * {@return the mean log deviation, Theil's second measure; undefined where an actor with a reference carries no
     * load}
     *
     * @param distribution the shares and their reference
     */
    public static Measured<Double> meanLogDeviation(Distribution distribution) {
        return divergence(distribution.pairs().stream().map(Pair::swapped).toList());
    }

    /**
     * {@return T, taken apart: between the groups, and inside each group its own T times its share of the load;
     * undefined where T is}
     *
     * @param distribution the shares and their reference
     * @param groups the group of each actor, in the same order
     * @throws IllegalArgumentException if there are more or fewer groups named than actors
     */
    public static Measured<GroupSplit<Double>> split(Distribution distribution, List<String> groups) {
        SortedMap<String, List<Pair>> members = distribution.members(groups);
        List<Pair> merged = members.values().stream().map(Pair::sum).toList();
        return of(distribution).flatMap(whole -> divergence(merged).map(between -> {
            SortedMap<String, Double> within = new TreeMap<>();
            members.forEach((name, group) -> within.put(name, inside(group)));
            return new GroupSplit<>(between, within);
        }));
    }

    /** {@return sum of q ln((q/Q) / (p/P)) over the members of a group with Q and P in all} */
    private static double inside(List<Pair> members) {
        Pair group = Pair.sum(members);
        if (group.share().isZero()) {
            return 0;
        }
        List<Pair> own = members.stream()
                .map(member -> new Pair(
                        member.share().dividedBy(group.share()),
                        member.reference().dividedBy(group.reference())))
                .toList();
        return Logarithm.decimal(group.share()) * divergence(own).orElseThrow();
    }

    private static Measured<Double> divergence(Collection<Pair> pairs) {
        double sum = 0;
        for (Pair pair : pairs.stream().sorted(BY_SHARE).toList()) {
            Fraction share = pair.share();
            if (share.isPositive()) {
                if (pair.reference().isZero()) {
                    return Measured.undefined(Reason.INFINITE);
                }
                sum += Logarithm.decimal(share) * Logarithm.of(share.dividedBy(pair.reference()));
            }
        }
        // The measure is never negative, but the last bit of a sum of doubles may be.
        return Measured.known(Math.max(0, sum));
    }
}
