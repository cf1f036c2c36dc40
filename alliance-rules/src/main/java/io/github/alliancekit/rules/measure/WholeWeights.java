package io.github.alliancekit.rules.measure;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.RuleDiagram.State;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A voting rule whose weights are whole numbers, in the order in which the voters are best asked: the heaviest first,
 * because it leaves the fewest questions open.
 */
final class WholeWeights {
    /** Beyond so many sums of the voters not yet asked, states that are alike are no longer recognised by them. */
    private static final int MOST_SUMS = 1 << 16;

    /** Nor beyond one sum of a quota, of all voters together, for so much of the work that the count may take. */
    private static final int WORK_OF_A_SUM = 12;

    private static final long[] UNKNOWN = {};

    private final List<Integer> order;
    private final List<Leaf> leaves;
    private final Formula formula;

    private WholeWeights(List<Integer> order, List<Leaf> leaves, Formula formula) {
        this.order = order;
        this.leaves = leaves;
        this.formula = formula;
    }

    /** {@return the rule in whole numbers, to be counted with so much work; empty where they do not fit a long} */
    static Optional<WholeWeights> of(VotingRule rule, long work) {
        List<VotingRule.Quota> quotas = new ArrayList<>();
        Formula formula = formula(rule, quotas);
        List<Integer> order = order(rule.voters(), quotas);
        List<Leaf> leaves = new ArrayList<>();
        for (VotingRule.Quota quota : quotas) {
            Fraction unit = unit(quota);
            if (units(Fractions.sum(quota.weights()), unit).bitLength() > 62) {
                return Optional.empty();
            }
            long[] weights = new long[order.size()];
            for (int position = 0; position < weights.length; position++) {
                Fraction weight = quota.weights().get(order.get(position));
                weights[position] = units(weight, unit).longValueExact();
            }
            leaves.add(new Leaf(weights, units(quota.quota(), unit).longValueExact(), work / WORK_OF_A_SUM));
        }
        return Optional.of(new WholeWeights(order, leaves, formula));
    }

    int voters() {
        return order.size();
    }

    int quotas() {
        return leaves.size();
    }

    int voterAt(int position) {
        return order.get(position);
    }

    State start() {
        long[] missing = new long[leaves.size()];
        for (int i = 0; i < missing.length; i++) {
            missing[i] = leaves.get(i).quota;
        }
        return settle(missing, 0);
    }

    /** {@return what is missing after the vote of the voter at a position} */
    State next(State state, int position, boolean inFavour) {
        long[] missing = state.missing();
        for (int i = 0; i < missing.length; i++) {
            if (inFavour && missing[i] != State.DEAD) {
                missing[i] = Math.max(0, missing[i] - leaves.get(i).weights[position]);
            }
        }
        return settle(missing, position + 1);
    }

    private State settle(long[] missing, int asked) {
        for (int i = 0; i < missing.length; i++) {
            missing[i] = leaves.get(i).canonical(missing[i], asked);
        }
        formula.settle(missing);
        return new State(missing);
    }

    private static Formula formula(VotingRule rule, List<VotingRule.Quota> quotas) {
        if (rule instanceof VotingRule.Quota quota) {
            quotas.add(quota);
            return new Formula(Join.ALL, quotas.size() - 1, List.of());
        }
        boolean all = rule instanceof VotingRule.AllOf;
        List<VotingRule> rules =
                rule instanceof VotingRule.AllOf allOf ? allOf.rules() : ((VotingRule.AnyOf) rule).rules();
        List<Formula> parts = new ArrayList<>(rules.size());
        for (VotingRule part : rules) {
            parts.add(formula(part, quotas));
        }
        return new Formula(all ? Join.ALL : Join.ANY, -1, parts);
    }

    private static List<Integer> order(int voters, List<VotingRule.Quota> quotas) {
        List<Integer> order = new ArrayList<>(voters);
        for (int voter = 0; voter < voters; voter++) {
            order.add(voter);
        }
        order.sort(new ByWeights(quotas));
        return order;
    }

    /** Orders voters, by position, from the heaviest: by the first quota, then by the next. */
    private record ByWeights(List<VotingRule.Quota> quotas) implements Comparator<Integer> {
        @Override
        public int compare(Integer one, Integer other) {
            for (VotingRule.Quota quota : quotas) {
                int descending =
                        quota.weights().get(other).compareTo(quota.weights().get(one));
                if (descending != 0) {
                    return descending;
                }
            }
            return 0;
        }
    }

    /** {@return the greatest number of which all weights and the quota are multiples} */
    private static Fraction unit(VotingRule.Quota quota) {
        List<Fraction> numbers = new ArrayList<>(quota.weights());
        numbers.add(quota.quota());
        BigInteger denominator = Fractions.commonDenominator(numbers);
        Fraction scale = Fraction.of(denominator, BigInteger.ONE);
        BigInteger divisor = BigInteger.ZERO;
        for (Fraction number : numbers) {
            divisor = divisor.gcd(number.times(scale).numerator());
        }
        return Fraction.of(divisor, denominator);
    }

    private static BigInteger units(Fraction number, Fraction unit) {
        return number.dividedBy(unit).numerator();
    }

    /** One quota, with the weights in the order of asking. */
    private static final class Leaf {
        private final long[] weights;
        private final long quota;

        /** The sum of the weights from a position on. */
        private final long[] rest;

        /** All sums of weights from a position on, ascending; empty where there are too many. */
        private final long[][] sums;

        Leaf(long[] weights, long quota, long mostSums) {
            this.weights = weights;
            this.quota = quota;
            this.rest = new long[weights.length + 1];
            this.sums = new long[weights.length + 1][];
            long[] known = {0};
            sums[weights.length] = known;
            long count = 1;
            for (int position = weights.length - 1; position >= 0; position--) {
                rest[position] = rest[position + 1] + weights[position];
                known = count + 2L * known.length > mostSums ? UNKNOWN : extended(known, weights[position]);
                count += known.length;
                sums[position] = known;
            }
        }

        private static long[] extended(long[] sums, long weight) {
            if (sums.length == 0 || sums.length > MOST_SUMS / 2) {
                return UNKNOWN;
            }
            long[] extended = Arrays.copyOf(sums, 2 * sums.length);
            for (int i = 0; i < sums.length; i++) {
                extended[sums.length + i] = sums[i] + weight;
            }
            Arrays.sort(extended);
            return eachOnce(extended);
        }

        private static long[] eachOnce(long[] ascending) {
            int count = 0;
            for (long sum : ascending) {
                if (count == 0 || sum != ascending[count - 1]) {
                    ascending[count] = sum;
                    count++;
                }
            }
            return Arrays.copyOf(ascending, count);
        }

        /** {@return the least that is missed by all who miss the same as far as the voters not yet asked can tell} */
        long canonical(long missing, int asked) {
            if (missing > rest[asked]) {
                return State.DEAD;
            }
            long[] reachable = sums[asked];
            if (reachable.length == 0) {
                return missing;
            }
            int found = Arrays.binarySearch(reachable, missing);
            return found >= 0 ? missing : reachable[-found - 1];
        }
    }

    private enum Join {
        ALL,
        ANY
    }

    /** Quotas joined; a leaf is the quota of that number, an inner node has parts. */
    private record Formula(Join join, int leaf, List<Formula> parts) {
        /** Where the formula is decided whatever comes, makes that the state of all its quotas, and says which. */
        Verdict settle(long[] missing) {
            if (leaf >= 0) {
                return missing[leaf] == 0 ? Verdict.MET : missing[leaf] == State.DEAD ? Verdict.DEAD : Verdict.OPEN;
            }
            Verdict decisive = join == Join.ALL ? Verdict.DEAD : Verdict.MET;
            Verdict opposite = join == Join.ALL ? Verdict.MET : Verdict.DEAD;
            int opposites = 0;
            for (Formula part : parts) {
                Verdict verdict = part.settle(missing);
                if (verdict == decisive) {
                    fill(missing, decisive);
                    return decisive;
                }
                opposites += verdict == opposite ? 1 : 0;
            }
            return opposites == parts.size() ? opposite : Verdict.OPEN;
        }

        private void fill(long[] missing, Verdict verdict) {
            if (leaf >= 0) {
                missing[leaf] = verdict == Verdict.MET ? 0 : State.DEAD;
            }
            for (Formula part : parts) {
                part.fill(missing, verdict);
            }
        }
    }

    private enum Verdict {
        MET,
        DEAD,
        OPEN
    }
}
