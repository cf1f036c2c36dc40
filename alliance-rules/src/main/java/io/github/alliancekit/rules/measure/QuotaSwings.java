package io.github.alliancekit.rules.measure;

import io.github.alliancekit.core.value.Fraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The swings of every voter under one quota of small whole weights, without their sizes: the sets of voters are counted
 * by the sum of their weights, and each voter is divided out of the count of all.
 *
 * <p>This is the generating function of the weights (I. Mann and L. S. Shapley, RAND RM-3158, 1962; for Banzhaf's index
 * S. J. Brams and P. J. Affuso, 1976). It takes one addition for each voter and sum, twice.
 *
 * @param rule the same rule with a whole quota
 * @param counts its swings
 */
record QuotaSwings(VotingRule rule, Swings counts) {
    /** With so many voters every count fits a long. */
    private static final int MOST_VOTERS = 62;

    private static final int MOST_WEIGHT = 1 << 12;

    /** {@return the swings; empty where the rule is not one quota, or its weights are not small whole numbers} */
    static Optional<QuotaSwings> of(VotingRule rule) {
        return rule instanceof VotingRule.Quota quota && quota.voters() <= MOST_VOTERS ? of(quota) : Optional.empty();
    }

    private static Optional<QuotaSwings> of(VotingRule.Quota quota) {
        int[] weights = new int[quota.voters()];
        int total = 0;
        for (int voter = 0; voter < weights.length; voter++) {
            Fraction weight = quota.weights().get(voter);
            if (!weight.denominator().equals(BigInteger.ONE)
                    || weight.isGreaterThan(Fraction.of(MOST_WEIGHT - total))) {
                return Optional.empty();
            }
            weights[voter] = weight.numerator().intValueExact();
            total += weights[voter];
        }
        BigInteger[] needed =
                quota.quota().numerator().divideAndRemainder(quota.quota().denominator());
        int least = needed[0].intValueExact() + needed[1].signum();
        return Optional.of(counted(new VotingRule.Quota(quota.weights(), Fraction.of(least)), weights, least));
    }

    /** {@return the swings where the weights of a set must add up to so much at least, which is above 0} */
    private static QuotaSwings counted(VotingRule rule, int[] weights, int least) {
        long[] ways = losing(weights, least);
        long losing = 0;
        for (long sets : ways) {
            losing += sets;
        }
        List<BigInteger> swings = new ArrayList<>(weights.length);
        for (int weight : weights) {
            swings.add(BigInteger.valueOf(swings(ways, weight)));
        }
        return new QuotaSwings(rule, new Swings(BigInteger.valueOf((1L << weights.length) - losing), swings));
    }

    /** {@return how many sets add up to each sum that is not enough} */
    private static long[] losing(int[] weights, int least) {
        long[] ways = new long[least];
        ways[0] = 1;
        for (int weight : weights) {
            for (int sum = least - 1; sum >= weight && weight > 0; sum--) {
                ways[sum] += ways[sum - weight];
            }
            if (weight == 0) {
                for (int sum = 0; sum < least; sum++) {
                    ways[sum] *= 2;
                }
            }
        }
        return ways;
    }

    /** {@return how many sets of others are not enough, and are with one of this weight} */
    private static long swings(long[] ways, int weight) {
        long swings = 0;
        long[] others = new long[ways.length];
        for (int sum = 0; weight > 0 && sum < ways.length; sum++) {
            others[sum] = ways[sum] - (sum >= weight ? others[sum - weight] : 0);
            swings += sum >= ways.length - weight ? others[sum] : 0;
        }
        return swings;
    }
}
