package io.github.alliancekit.rules.measure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts the sets of voters that can decide under quotas joined by "and" and "or", without visiting every set.
 *
 * <p>The voters are asked one after the other, and of those already asked only what every quota still misses is
 * remembered: sets that miss the same are counted together. The states form a decision diagram with one layer per
 * voter. How many sets lead to a state, and how many ways lead on from it to a decision, by size, is a generating
 * function, kept as one whole number (Kronecker substitution): the count for size {@code s} stands in the bits from
 * {@code s} times {@code width} on, which is wide enough for any count. So multiplying two such numbers adds up over
 * all pairs of sizes. With a width of 0 it is the count of all sizes together, which is much shorter.
 *
 * <p>The work is limited, and counted in words of memory, so that it is the same on every machine: each state takes
 * {@value #WORDS} for itself, one for each quota, and those of its count; multiplying long counts takes more.
 *
 * <p>Generating functions for power indices: I. Mann and L. S. Shapley 1962, D. G. Cantor; for several quotas: J. M.
 * Bilbao et al. 2000; decision diagrams: S. Bolus 2011.
 */
final class RuleDiagram {
    private static final int WORDS = 24;

    /** So many words multiplied with so many take as long as one more word of memory. */
    private static final int PRODUCTS = 1024;

    private final WholeWeights rule;
    private final int voters;
    private final int width;

    /** For each layer, the number of sets that lead to each state, as a generating function. */
    private final List<BigInteger[]> paths = new ArrayList<>();

    /** For each layer and state, the state of the next layer if the voter is not in favour, and if it is. */
    private final List<int[]> without = new ArrayList<>();

    private final List<int[]> with = new ArrayList<>();
    private final long cost;
    private long left;

    private RuleDiagram(WholeWeights rule, int width, long work) {
        this.rule = rule;
        this.voters = rule.voters();
        this.width = width;
        long words = voters * Math.max(1L, width) / Long.SIZE + 1;
        this.cost = WORDS + rule.quotas() + words + words * words / PRODUCTS;
        this.left = work;
    }

    /** {@return the counts by size; empty where they take more than so much work} */
    static Optional<CoalitionCounts> count(WholeWeights rule, long work) {
        RuleDiagram diagram = new RuleDiagram(rule, rule.voters() + 1, work);
        return diagram.unfold().map(last -> {
            List<BigInteger> swings = new ArrayList<>(Collections.nCopies(diagram.voters, BigInteger.ZERO));
            BigInteger winning = diagram.gather(last, swings);
            return new CoalitionCounts(
                    diagram.coefficients(winning, diagram.voters + 1),
                    swings.stream()
                            .map(swing -> diagram.coefficients(swing, diagram.voters))
                            .toList());
        });
    }

    /** {@return the counts of all sizes together; empty where they take more than so much work} */
    static Optional<Swings> swings(WholeWeights rule, long work) {
        RuleDiagram diagram = new RuleDiagram(rule, 0, work);
        return diagram.unfold().map(last -> {
            List<BigInteger> swings = new ArrayList<>(Collections.nCopies(diagram.voters, BigInteger.ZERO));
            return new Swings(diagram.gather(last, swings), swings);
        });
    }

    /**
     * Builds the layers from the first voter on, and returns the final ones: 1 where a decision was reached, else 0;
     * empty where there are too many.
     */
    private Optional<BigInteger[]> unfold() {
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
                if (left < 0) {
                    return Optional.empty();
                }
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
        return Optional.of(decided);
    }

    private int number(State state, Map<State, Integer> numbers, List<State> next) {
        Integer known = numbers.putIfAbsent(state, next.size());
        if (known != null) {
            return known;
        }
        next.add(state);
        left -= cost;
        return next.size() - 1;
    }

    /**
     * Goes back through the layers, and returns the ways that lead to a decision: the swings of a voter, which it puts
     * in its place, are the ways that its vote, and only its vote, opens.
     */
    private BigInteger gather(BigInteger[] last, List<BigInteger> swings) {
        BigInteger[] onward = last;
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
            swings.set(rule.voterAt(position), swing);
            onward = here;
        }
        return onward[0];
    }

    private List<BigInteger> coefficients(BigInteger function, int count) {
        BigInteger mask = BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE);
        List<BigInteger> coefficients = new ArrayList<>();
        for (int size = 0; size < count; size++) {
            coefficients.add(function.shiftRight(size * width).and(mask));
        }
        return coefficients;
    }

    /**
     * What each quota still misses: 0 where it is met, {@link #DEAD} where it cannot be met any more. States have an
     * order so that a map finds them quickly even among weights that were chosen to have the same hash.
     */
    static final class State implements Comparable<State> {
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
        public int compareTo(State other) {
            return Arrays.compare(missing, other.missing);
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
