package io.github.alliancekit.rules.measure;

import io.github.alliancekit.core.value.Fraction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Which sets of voters can decide: quotas of weights, and any of them joined by "and" and "or".
 *
 * <p>More votes in favour never turn a decision down, and abstaining counts as voting against; a quorum of presence is
 * not a rule of this kind. Several quotas at once, a veto, a least number in favour and two chambers are all quotas
 * joined by "and":
 *
 * <pre>{@code
 * VotingRule weights = VotingRule.weighted(votes, Fraction.of(255));
 * VotingRule council = weights.and(VotingRule.atLeast(27, 14)).and(VotingRule.veto(27, 0));
 * VotingPower power = VotingPower.of(council);
 * }</pre>
 *
 * <p>Simple games: J. von Neumann and O. Morgenstern, "Theory of Games and Economic Behavior", 1944; as intersections
 * and unions of weighted ones: A. D. Taylor and W. S. Zwicker, "Simple Games", 1999.
 */
public sealed interface VotingRule {
    /** {@return how many voters there are} */
    int voters();

    /**
     * {@return whether these voters can decide}
     *
     * @param inFavour the voters in favour, by position
     */
    boolean passes(Set<Integer> inFavour);

    /**
     * Weights that must reach a quota.
     *
     * @param weights the weight of each voter
     * @param quota what the weights in favour must add up to at least
     */
    record Quota(List<Fraction> weights, Fraction quota) implements VotingRule {
        /**
         * Sets a quota.
         *
         * @param weights 0 or more each
         * @param quota above 0 and at most the sum of all weights
         * @throws IllegalArgumentException if nobody, or not even everybody, could decide, or a weight is negative
         */
        public Quota {
            Fractions.notNegative("weight", weights);
            Fraction total = Fractions.sum(weights);
            if (!quota.isPositive() || quota.isGreaterThan(total)) {
                throw new IllegalArgumentException("A quota of " + quota + " of weights that add up to " + total
                        + "\nMaybe it was meant in per cent of the weights.");
            }
            weights = List.copyOf(weights);
        }

        @Override
        public int voters() {
            return weights.size();
        }

        @Override
        public boolean passes(Set<Integer> inFavour) {
            Fraction sum = Fraction.ZERO;
            for (int voter : inFavour) {
                sum = sum.plus(weights.get(voter));
            }
            return !sum.isLessThan(quota);
        }

        /**
         * {@return whether the quota is more than half of the weights, so that never two separate sets of voters can
         * both decide; a lower one is legal, but called improper where they can}
         */
        public boolean isMajority() {
            return quota.plus(quota).isGreaterThan(Fractions.sum(weights));
        }
    }

    /**
     * Rules that must all be met.
     *
     * @param rules at least one, for the same voters
     */
    record AllOf(List<VotingRule> rules) implements VotingRule {
        /**
         * Joins rules by "and".
         *
         * @param rules at least one, for the same voters
         * @throws IllegalArgumentException if there is none, or they are for different numbers of voters
         */
        public AllOf {
            sameVoters(rules);
            rules = List.copyOf(rules);
        }

        @Override
        public int voters() {
            return rules.get(0).voters();
        }

        @Override
        public boolean passes(Set<Integer> inFavour) {
            for (VotingRule rule : rules) {
                if (!rule.passes(inFavour)) {
                    return false;
                }
            }
            return true;
        }
    }

    /**
     * Rules of which one must be met.
     *
     * @param rules at least one, for the same voters
     */
    record AnyOf(List<VotingRule> rules) implements VotingRule {
        /**
         * Joins rules by "or".
         *
         * @param rules at least one, for the same voters
         * @throws IllegalArgumentException if there is none, or they are for different numbers of voters
         */
        public AnyOf {
            sameVoters(rules);
            rules = List.copyOf(rules);
        }

        @Override
        public int voters() {
            return rules.get(0).voters();
        }

        @Override
        public boolean passes(Set<Integer> inFavour) {
            for (VotingRule rule : rules) {
                if (rule.passes(inFavour)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * {@return the rule that the weights in favour reach a quota}
     *
     * @param weights 0 or more for each voter
     * @param quota above 0 and at most the sum of all weights
     */
    static VotingRule weighted(List<Fraction> weights, Fraction quota) {
        return new Quota(weights, quota);
    }

    /**
     * {@return the rule that at least so many are in favour}
     *
     * @param voters how many voters there are
     * @param number how many must be in favour
     */
    static VotingRule atLeast(int voters, int number) {
        return new Quota(Collections.nCopies(voters, Fraction.ONE), Fraction.of(number));
    }

    /**
     * {@return the rule that at least so many of a chamber are in favour}
     *
     * @param voters how many voters there are, inside and outside the chamber
     * @param chamber the members of the chamber, by position
     * @param number how many of them must be in favour
     */
    static VotingRule chamber(int voters, Set<Integer> chamber, int number) {
        List<Fraction> weights = new ArrayList<>(voters);
        for (int voter = 0; voter < voters; voter++) {
            weights.add(chamber.contains(voter) ? Fraction.ONE : Fraction.ZERO);
        }
        return new Quota(weights, Fraction.of(number));
    }

    /**
     * {@return the rule that one voter is in favour}
     *
     * @param voters how many voters there are
     * @param voter the one without whom nothing passes, by position
     */
    static VotingRule veto(int voters, int voter) {
        return chamber(voters, Set.of(voter), 1);
    }

    /**
     * {@return the rule that this and another are both met}
     *
     * @param other a rule for the same voters
     */
    default VotingRule and(VotingRule other) {
        return new AllOf(List.of(this, other));
    }

    /**
     * {@return the rule that this or another is met}
     *
     * @param other a rule for the same voters
     */
    default VotingRule or(VotingRule other) {
        return new AnyOf(List.of(this, other));
    }

    private static void sameVoters(List<VotingRule> rules) {
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("No rules to join\nMaybe the list was filtered: join at least one.");
        }
        for (VotingRule rule : rules) {
            if (rule.voters() != rules.get(0).voters()) {
                throw new IllegalArgumentException("Rules for " + rules.get(0).voters() + " and " + rule.voters()
                        + " voters\nMaybe a voter who does not count in one of them was left out: give it weight 0.");
            }
        }
    }
}
