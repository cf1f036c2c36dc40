package io.github.alliancekit.benchmarks.peers;

import java.util.List;

/**
 * What an engine says of an alliance.
 *
 * @param scores the twelve scores, that of rule 1 first
 * @param clarity the weighted mean of rules 1 to 7
 * @param balance the weighted mean of rules 8 to 12
 * @param findings what is wrong, in any order
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares results as a whole, and a copy would be timed
public record Result(double[] scores, double clarity, double balance, List<Finding> findings) {
    private static final int[] WEIGHTS = {3, 2, 2, 1, 2, 1, 2, 3, 2, 2, 1, 2};
    private static final int CLARITY_RULES = 7;

    /**
     * {@return the result of twelve scores}
     *
     * @param scores the scores, that of rule 1 first
     * @param findings what is wrong
     */
    public static Result of(double[] scores, List<Finding> findings) {
        return new Result(scores, mean(scores, 0, CLARITY_RULES), mean(scores, CLARITY_RULES, scores.length), findings);
    }

    /**
     * {@return how much a rule weighs}
     *
     * @param rule the number of the rule, from 1
     */
    public static int weight(int rule) {
        return WEIGHTS[rule - 1];
    }

    /**
     * {@return whether a rule belongs to clarity, not to balance}
     *
     * @param rule the number of the rule, from 1
     */
    public static boolean isClarity(int rule) {
        return rule <= CLARITY_RULES;
    }

    private static double mean(double[] scores, int from, int to) {
        double sum = 0;
        double weight = 0;
        for (int i = from; i < to; i++) {
            sum += scores[i] * WEIGHTS[i];
            weight += WEIGHTS[i];
        }
        return sum / weight;
    }
}
