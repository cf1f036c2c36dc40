package io.github.alliancekit.rules.measure;

import java.math.BigInteger;
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
        swings = swings.stream().map(List::copyOf).toList();
    }
}
