package io.github.alliancekit.rules.measure;

import java.math.BigInteger;
import java.util.List;

/**
 * How many sets of voters can decide, and how many swings each voter has, of all sizes together.
 *
 * @param winning how many sets can decide
 * @param swings for each voter, how many sets of others can decide with that voter and not without
 */
record Swings(BigInteger winning, List<BigInteger> swings) {
    Swings {
        swings = List.copyOf(swings);
    }
}
