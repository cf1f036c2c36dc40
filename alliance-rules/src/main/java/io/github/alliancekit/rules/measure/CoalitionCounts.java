package io.github.alliancekit.rules.measure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * How many sets of voters can decide, by size: all that the power indices need to know of a voting rule.
 *
 * @param winning how many sets of 0, 1, 2, ... voters can decide
 * @param swings for each voter, how many sets of 0, 1, 2, ... others can decide with that voter and not without
 */
record CoalitionCounts(List<BigInteger> winning, List<List<BigInteger>> swings) {
    CoalitionCounts {
        winning = List.copyOf(winning);
        swings = copies(swings);
    }

    private static List<List<BigInteger>> copies(List<List<BigInteger>> swings) {
        List<List<BigInteger>> copies = new ArrayList<>(swings.size());
        for (List<BigInteger> ofVoter : swings) {
            copies.add(List.copyOf(ofVoter));
        }
        return List.copyOf(copies);
    }
}
