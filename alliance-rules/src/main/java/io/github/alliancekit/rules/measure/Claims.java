package io.github.alliancekit.rules.measure;

import io.github.alliancekit.core.value.Fraction;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * An estate that is not enough for all claims on it, and five rules to divide it.
 *
 * <p>Every rule awards each claimant from 0 to its claim, and together the whole estate; a larger claim never gets
 * less, nor loses less, and a larger estate gives nobody less. Without an estate everybody gets 0. The results are
 * exact and do not depend on the order of the claims.
 *
 * <pre>{@code
 * // a fund of 200 and the claims 100, 200, 300 of three municipalities
 * Claims claims = new Claims(Fraction.of(200), amounts);
 * claims.talmud();                    // 50, 75, 75
 * claims.constrainedEqualAwards();    // 200/3 each
 * }</pre>
 *
 * <p>The problem and its rules: B. O'Neill, "A Problem of Rights Arbitration from the Talmud", Mathematical Social
 * Sciences 2, 1982; W. Thomson, Mathematical Social Sciences 45, 2003.
 *
 * @param estate what there is to divide, from 0 to the sum of the claims
 * @param claims what each claimant asks for, 0 or more
 */
public record Claims(Fraction estate, List<Fraction> claims) {
    private static final int MOST_SUMS = 1 << 18;

    /**
     * Puts an estate and the claims on it together.
     *
     * @param estate what there is to divide
     * @param claims what each claimant asks for
     * @throws IllegalArgumentException if a claim or the estate is negative, or the estate is enough for all with
     *     something left
     */
    public Claims {
        Fractions.notNegative("claim", claims);
        Fractions.notNegative("estate", List.of(estate));
        Fraction total = Fractions.sum(claims);
        if (estate.isGreaterThan(total)) {
            throw new IllegalArgumentException(
                    "An estate of " + estate + " for claims of " + total
                            + " in all\nMaybe there is nothing to divide: everybody gets what was claimed, and the rest is left.");
        }
        claims = List.copyOf(claims);
    }

    /**
     * {@return the same part of every claim}
     *
     * <p>{@code x = d E / sum d}. In lay words: "Everybody gets 33 of every 100 claimed." En llano: «Todos reciben 33
     * de cada 100 que reclaman». Aristotle, "Nicomachean Ethics", book V.
     */
    public List<Fraction> proportional() {
        Fraction total = Fractions.sum(claims);
        if (total.isZero()) {
            return claims;
        }
        Fraction part = estate.dividedBy(total);
        return claims.stream().map(claim -> claim.times(part)).toList();
    }

    /**
     * {@return the same award for everybody, but nobody more than claimed}
     *
     * <p>{@code x = min(d, a)} with {@code a} such that the estate is used up. In lay words: "Everybody gets the same,
     * until the claim is met." En llano: «Todos reciben lo mismo, hasta cubrir lo que reclaman». Maimonides, "Laws of
     * Lending and Borrowing", 12th century.
     */
    public List<Fraction> constrainedEqualAwards() {
        return equalAwards(estate, claims);
    }

    /**
     * {@return awards that leave everybody with the same loss, but nobody with more than claimed}
     *
     * <p>{@code x = max(0, d - a)} with {@code a} such that the estate is used up; it is the dual of
     * {@link #constrainedEqualAwards()}. In lay words: "Everybody goes without the same amount, as far as the claim
     * reaches." En llano: «Todos dejan de recibir lo mismo, hasta donde llega lo que reclaman». Maimonides, 12th
     * century; R. J. Aumann and M. Maschler 1985.
     */
    public List<Fraction> constrainedEqualLosses() {
        return losses(deficit -> equalAwards(deficit, claims));
    }

    /**
     * {@return the division of the Talmud: equal awards up to half of each claim, and from there on equal losses}
     *
     * <p>With half of all claims or less to divide, constrained equal awards on the half claims; otherwise the losses
     * are divided so. Any two claimants share what they got together as the contested garment is shared. In lay words:
     * "Nobody gets more than half before everybody has half." En llano: «Nadie recibe más de la mitad antes de que
     * todos tengan la mitad». R. J. Aumann and M. Maschler, "Game Theoretic Analysis of a Bankruptcy Problem from the
     * Talmud", Journal of Economic Theory 36, 1985.
     */
    public List<Fraction> talmud() {
        List<Fraction> halves =
                claims.stream().map(claim -> claim.times(Fraction.HALF)).toList();
        return estate.isGreaterThan(Fractions.sum(halves))
                ? losses(deficit -> equalAwards(deficit, halves))
                : equalAwards(estate, halves);
    }

    /**
     * {@return what everybody gets on average if the claimants come in a random order and are paid until nothing is
     * left}
     *
     * <p>The mean over all orders of {@code min(d, what is left)}, which is the Shapley value of the division. In lay
     * words: "First come, first served, over all orders of coming." En llano: «Por orden de llegada, en promedio de
     * todos los órdenes». B. O'Neill 1982.
     *
     * @throws IllegalArgumentException if the claims have too many different sums to be counted; 18 claims never have
     */
    public List<Fraction> randomArrival() {
        Arrivals arrivals = new Arrivals(
                estate, claims.stream().filter(Fraction::isPositive).toList());
        return claims.stream()
                .map(claim -> claim.isZero() ? Fraction.ZERO : arrivals.award(claim))
                .toList();
    }

    /** {@return the claims less what a division of the deficit takes away} */
    private List<Fraction> losses(Function<Fraction, List<Fraction>> division) {
        List<Fraction> losses = division.apply(Fractions.sum(claims).minus(estate));
        return IntStream.range(0, claims.size())
                .mapToObj(i -> claims.get(i).minus(losses.get(i)))
                .toList();
    }

    private static List<Fraction> equalAwards(Fraction estate, List<Fraction> claims) {
        Fraction left = estate;
        int waiting = claims.size();
        Fraction level = Fraction.ZERO;
        for (Fraction claim : claims.stream().sorted().toList()) {
            level = left.dividedBy(Fraction.of(waiting));
            if (!claim.isLessThan(level)) {
                break;
            }
            left = left.minus(claim);
            waiting--;
        }
        Fraction award = level;
        return claims.stream().map(award::min).toList();
    }

    /**
     * Who may have come before, counted by what they took and how many they are.
     *
     * <p>For every sum of claims below the estate, the number of sets of claimants with that sum, by size: a generating
     * function kept as one whole number, the count for size {@code k} in the bits from {@code k} times {@code width}
     * on.
     */
    private static final class Arrivals {
        private final Fraction estate;
        private final int claimants;
        private final int width;
        private final NavigableMap<Fraction, BigInteger> sets = new TreeMap<>();

        Arrivals(Fraction estate, List<Fraction> claims) {
            this.estate = estate;
            this.claimants = claims.size();
            this.width = claims.size() + 1;
            if (estate.isPositive()) {
                sets.put(Fraction.ZERO, BigInteger.ONE);
            }
            for (Fraction claim :
                    claims.stream().sorted(Comparator.reverseOrder()).toList()) {
                // A copy, because what is added must not be counted again.
                new TreeMap<>(sets).forEach((sum, counts) -> add(sum.plus(claim), counts.shiftLeft(width)));
            }
        }

        private void add(Fraction sum, BigInteger more) {
            if (sum.isLessThan(estate)) {
                sets.merge(sum, more, BigInteger::add);
                if (sets.size() > MOST_SUMS) {
                    throw new IllegalArgumentException("Claims of " + claimants + " claimants with more than "
                            + MOST_SUMS + " different sums\nMaybe they can be given in coarser units.");
                }
            }
        }

        /** {@return the mean of what is left for a claim, over all sets of others that may have come before} */
        Fraction award(Fraction claim) {
            Fraction[] bySize = new Fraction[claimants];
            Arrays.fill(bySize, Fraction.ZERO);
            BigInteger mask = BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE);
            without(claim).forEach((sum, counts) -> {
                Fraction paid = claim.min(estate.minus(sum));
                for (int size = 0; size < claimants; size++) {
                    BigInteger count = counts.shiftRight(size * width).and(mask);
                    bySize[size] = bySize[size].plus(paid.times(Fraction.of(count, BigInteger.ONE)));
                }
            });
            return ShapleyValue.mean(List.of(bySize));
        }

        /** {@return the sets of the others: what is left when the factor of this claim is divided out} */
        private NavigableMap<Fraction, BigInteger> without(Fraction claim) {
            NavigableMap<Fraction, BigInteger> others = new TreeMap<>();
            sets.forEach((sum, counts) -> {
                BigInteger with = others.getOrDefault(sum.minus(claim), BigInteger.ZERO);
                BigInteger rest = counts.subtract(with.shiftLeft(width));
                if (rest.signum() != 0) {
                    others.put(sum, rest);
                }
            });
            return others;
        }
    }
}
