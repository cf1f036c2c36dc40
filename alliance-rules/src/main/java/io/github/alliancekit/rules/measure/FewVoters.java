package io.github.alliancekit.rules.measure;

import io.github.alliancekit.core.value.Fraction;
import java.math.BigInteger;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Quotas of few voters, written down set by set: with so few this is quicker than a diagram.
 *
 * <p>The weights of a set are those of the set without its first voter and the weight of that voter, so that each sum
 * is one addition.
 */
final class FewVoters {
    /** So many voters have 256 sets; one more doubles the work, and a diagram hardly notices. */
    static final int MOST_VOTERS = 8;

    private FewVoters() {}

    /** {@return the counts; empty where there are more voters, or weights that have no common unit that fits a long} */
    static Optional<CoalitionCounts> count(VotingRule rule) {
        Optional<BitSet> sets = rule.voters() > MOST_VOTERS ? Optional.empty() : winning(rule, false);
        return sets.isPresent() ? Optional.of(Enumeration.count(rule.voters(), sets.get())) : Optional.empty();
    }

    /** {@return the counts of up to 20 voters, whatever their weights} */
    static CoalitionCounts countWide(VotingRule rule) {
        return Enumeration.count(rule.voters(), winning(rule, true).orElseThrow());
    }

    /** {@return the sets that can decide; voter {@code i} is in a set if bit {@code i} of its number is 1} */
    private static Optional<BitSet> winning(VotingRule rule, boolean wide) {
        if (rule instanceof VotingRule.Quota quota) {
            return winning(quota, wide);
        }
        boolean all = rule instanceof VotingRule.AllOf;
        List<VotingRule> parts =
                rule instanceof VotingRule.AllOf allOf ? allOf.rules() : ((VotingRule.AnyOf) rule).rules();
        BitSet sets = new BitSet(1 << rule.voters());
        sets.set(0, 1 << rule.voters(), all);
        for (VotingRule part : parts) {
            Optional<BitSet> own = winning(part, wide);
            if (own.isEmpty()) {
                return own;
            }
            if (all) {
                sets.and(own.get());
            } else {
                sets.or(own.get());
            }
        }
        return Optional.of(sets);
    }

    private static Optional<BitSet> winning(VotingRule.Quota quota, boolean wide) {
        BigInteger unit = Fractions.commonDenominator(quota.weights())
                .multiply(quota.quota().denominator());
        if (units(Fractions.sum(quota.weights()), unit).bitLength() > 62) {
            return wide ? Optional.of(wide(quota, unit)) : Optional.empty();
        }
        long least = units(quota.quota(), unit).longValueExact();
        long[] sums = new long[1 << quota.voters()];
        BitSet sets = new BitSet(sums.length);
        for (int voter = 0; voter < quota.voters(); voter++) {
            sums[1 << voter] = units(quota.weights().get(voter), unit).longValueExact();
        }
        for (int set = 1; set < sums.length; set++) {
            sums[set] = sums[set & (set - 1)] + sums[set & -set];
            sets.set(set, sums[set] >= least);
        }
        return Optional.of(sets);
    }

    private static BitSet wide(VotingRule.Quota quota, BigInteger unit) {
        List<BigInteger> weights =
                quota.weights().stream().map(weight -> units(weight, unit)).toList();
        BitSet sets = new BitSet(1 << weights.size());
        addWinning(sets, 0, weights, units(quota.quota(), unit));
        return sets;
    }

    /** Adds the sets that win of those that are made of one set by adding some of the voters not yet asked. */
    private static void addWinning(BitSet sets, int set, List<BigInteger> unasked, BigInteger missing) {
        int voter = unasked.size() - 1;
        if (missing.signum() <= 0) {
            sets.set(set, set + (1 << unasked.size()));
        } else if (voter >= 0) {
            List<BigInteger> others = unasked.subList(0, voter);
            addWinning(sets, set, others, missing);
            addWinning(sets, set | 1 << voter, others, missing.subtract(unasked.get(voter)));
        }
    }

    private static BigInteger units(Fraction number, BigInteger unit) {
        return number.numerator().multiply(unit.divide(number.denominator()));
    }
}
