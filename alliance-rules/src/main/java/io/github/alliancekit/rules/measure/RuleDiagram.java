package io.github.alliancekit.rules.measure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts the sets of voters that can decide under quotas joined by "and" and "or", without visiting every set.
 *
 * <p>The voters are asked one after the other, and of those already asked only what every quota still misses is
 * remembered: sets that miss the same are counted together. The states form a decision diagram with one layer per
 * voter. How many sets lead to a state, and how many ways lead on from it to a decision, by size, is a generating
 * function, kept as one whole number (Kronecker substitution): the count for size {@code s} stands in the bits from
 * {@code s} times {@code width} on, which is wide enough for any count. So multiplying two such numbers adds up over
 * all pairs of sizes.
 *
 * <p>Generating functions for power indices: I. Mann and L. S. Shapley 1962, D. G. Cantor; for several quotas: J. M.
 * Bilbao et al. 2000; decision diagrams: S. Bolus 2011.
 */
final class RuleDiagram {
    private static final int MOST_STATES = 4_000_000;

    private final WholeWeights rule;
    private final int voters;
    private final int width;

    /** For each layer, the number of sets that lead to each state, as a generating function. */
    private final List<BigInteger[]> paths = new ArrayList<>();

    /** For each layer and state, the state of the next layer if the voter is not in favour, and if it is. */
    private final List<int[]> without = new ArrayList<>();

    private final List<int[]> with = new ArrayList<>();
    private int states;

    private RuleDiagram(WholeWeights rule) {
        this.rule = rule;
        this.voters = rule.voters();
        this.width = voters + 1;
    }

    static CoalitionCounts count(WholeWeights rule) {
        RuleDiagram diagram = new RuleDiagram(rule);
        return diagram.gather(diagram.unfold());
    }

    /**
     * Builds the layers from the first voter on, and returns the final ones: 1 where a decision was reached, else 0.
     */
    private BigInteger[] unfold() {
        List<State> layer = List.of(rule.start());
        BigInteger[] sets = {BigInteger.ONE};
        for (int position = 0; position < voters; position++) {
            Map<State, Integer> numbers = new HashMap<>();
            List<State> next = new ArrayList<>();
            int[] no = new int[layer.size()];
            int[] yes = new int[layer.size()];
            for (int from = 0; from < no.length; from++) {
                no[from] = number(rule.next(layer.get(from), position, false), numbers, next);
                yes[from] = number(rule.next(layer.get(from), position, true), numbers, next);
            }
            BigInteger[] reached = new BigInteger[next.size()];
            Arrays.fill(reached, BigInteger.ZERO);
            for (int from = 0; from < no.length; from++) {
                reached[no[from]] = reached[no[from]].add(sets[from]);
                reached[yes[from]] = reached[yes[from]].add(sets[from].shiftLeft(width));
            }
            paths.add(sets);
            without.add(no);
            with.add(yes);
            layer = next;
            sets = reached;
        }
        BigInteger[] decided = new BigInteger[layer.size()];
        for (int state = 0; state < decided.length; state++) {
            decided[state] = layer.get(state).isMet() ? BigInteger.ONE : BigInteger.ZERO;
        }
        return decided;
    }

    private int number(State state, Map<State, Integer> numbers, List<State> next) {
        Integer known = numbers.putIfAbsent(state, next.size());
        if (known != null) {
            return known;
        }
        next.add(state);
        states++;
        if (states > MOST_STATES) {
            throw new IllegalArgumentException("A voting rule for " + voters + " voters that needs more than "
                    + MOST_STATES + " states\nMaybe the weights can be given in coarser units.");
        }
        return next.size() - 1;
    }

    /** Goes back through the layers: the swings of a voter are the ways that its vote, and only its vote, opens. */
    private CoalitionCounts gather(BigInteger[] last) {
        BigInteger[] onward = last;
        List<List<BigInteger>> swings = new ArrayList<>(Collections.nCopies(voters, List.of()));
        for (int position = voters - 1; position >= 0; position--) {
            int[] no = without.get(position);
            int[] yes = with.get(position);
            BigInteger swing = BigInteger.ZERO;
            BigInteger[] here = new BigInteger[no.length];
            for (int state = 0; state < here.length; state++) {
                BigInteger against = onward[no[state]];
                BigInteger inFavour = onward[yes[state]];
                swing = swing.add(paths.get(position)[state].multiply(inFavour.subtract(against)));
                here[state] = against.add(inFavour.shiftLeft(width));
            }
            swings.set(rule.voterAt(position), coefficients(swing, voters));
            onward = here;
        }
        return new CoalitionCounts(coefficients(onward[0], voters + 1), swings);
    }

    private List<BigInteger> coefficients(BigInteger function, int count) {
        BigInteger mask = BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE);
        List<BigInteger> coefficients = new ArrayList<>();
        for (int size = 0; size < count; size++) {
            coefficients.add(function.shiftRight(size * width).and(mask));
        }
        return coefficients;
    }

    /** What each quota still misses: 0 where it is met, {@link #DEAD} where it cannot be met any more. */
    static final class State {
        static final long DEAD = Long.MAX_VALUE;

        private final long[] missing;

        State(long[] missing) {
            this.missing = missing;
        }

        long[] missing() {
            return missing.clone();
        }

        /** Whether a decision is reached, when all voters were asked. */
        boolean isMet() {
            return missing[0] == 0;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof State that && Arrays.equals(missing, that.missing);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(missing);
        }
    }
}
