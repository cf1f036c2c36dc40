package io.github.alliancekit.rules.measure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/** Counts the sets of voters that can decide by asking for each of them. */
final class Enumeration {
    static final int MOST_VOTERS = 20;

    private final int voters;
    private final BitSet wins;

    private Enumeration(int voters, BitSet wins) {
        this.voters = voters;
        this.wins = wins;
    }

    /**
     * {@return the counts of any monotone rule, which is asked once for every set: voter {@code i} is bit {@code i}}
     */
    static CoalitionCounts count(int voters, IntPredicate wins) {
        if (voters < 1 || voters > MOST_VOTERS) {
            throw new IllegalArgumentException("An arbitrary rule for " + voters + " voters, not 1 to " + MOST_VOTERS
                    + "\nMaybe the rule can be said with quotas: VotingRule has no such limit.");
        }
        BitSet table = new BitSet(1 << voters);
        for (int set = 0; set < 1 << voters; set++) {
            table.set(set, wins.test(set));
        }
        return count(voters, table);
    }

    /** {@return the counts of a monotone rule whose answers are written down: voter {@code i} is bit {@code i}} */
    static CoalitionCounts count(int voters, BitSet table) {
        if (table.get(0) || !table.get((1 << voters) - 1)) {
            throw new IllegalArgumentException(
                    (table.get(0) ? "A rule that is met with nobody" : "A rule that is not met with everybody")
                            + " in favour\nMaybe the predicate is turned round: it says whether those in favour can decide.");
        }
        return new Enumeration(voters, table).count();
    }

    private CoalitionCounts count() {
        long[] winning = new long[voters + 1];
        long[][] swings = new long[voters][voters];
        for (int set = 0; set < 1 << voters; set++) {
            int size = Integer.bitCount(set);
            boolean wins = this.wins.get(set);
            winning[size] += wins ? 1 : 0;
            for (int voter = 0; voter < voters; voter++) {
                int with = set | 1 << voter;
                if (with != set && this.wins.get(with) != wins) {
                    if (wins) {
                        throw notMonotone(set, voter);
                    }
                    swings[voter][size]++;
                }
            }
        }
        List<List<BigInteger>> swingsBySize = new ArrayList<>(voters);
        for (long[] ofVoter : swings) {
            swingsBySize.add(numbers(ofVoter));
        }
        return new CoalitionCounts(numbers(winning), swingsBySize);
    }

    private static List<BigInteger> numbers(long[] counts) {
        List<BigInteger> numbers = new ArrayList<>(counts.length);
        for (long count : counts) {
            numbers.add(BigInteger.valueOf(count));
        }
        return numbers;
    }

    private static IllegalArgumentException notMonotone(int set, int voter) {
        return new IllegalArgumentException("The voters " + BitSet.valueOf(new long[] {set})
                + " can decide, but no more when " + voter + " joins\nMaybe abstention or presence was counted: a vote"
                + " in favour must never hurt.");
    }
}
