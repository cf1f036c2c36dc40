package io.github.alliancekit.benchmarks.peers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What all engines share: thresholds, findings, shapes of scores, and the one computation that no peer can express. */
public final class Rules {

    /** How many rules there are. */
    public static final int COUNT = 12;

    /** From which likelihood times impact a risk is high. */
    public static final double HIGH_RISK = 0.355;

    /** How many times the mean a load may be. */
    public static final double OVERLOAD = 1.5;

    /** How many times its share of capacity the share of exposure of an actor may be. */
    public static final double OVEREXPOSED = 2;

    /** How many times its share of benefits the share of exposure of an actor may be. */
    public static final double MISALIGNED = 2;

    /** How much power one actor may have. */
    public static final double DOMINANT = 0.4;

    /** Up to how many actors power is counted in coalitions. */
    public static final int BANZHAF_LIMIT = 20;

    private Rules() {}

    /**
     * {@return whether a deadline is missing or outside the plan}
     *
     * @param d the deadline, if there is one
     * @param start the first day of the plan
     * @param end the last day of the plan
     */
    public static boolean deadlineWrong(@Nullable LocalDate d, LocalDate start, LocalDate end) {
        return d == null || d.isBefore(start) || d.isAfter(end);
    }

    /**
     * {@return whether an indicator is missing or lacks baseline or target}
     *
     * @param i the indicator, if there is one
     */
    public static boolean indicatorWrong(@Nullable PlainIndicator i) {
        return i == null || i.getBaseline() == null || i.getTarget() == null;
    }

    /**
     * {@return whether a risk is high}
     *
     * @param r the risk
     */
    public static boolean high(PlainRisk r) {
        return r.getLikelihood() * r.getImpact() >= HIGH_RISK;
    }

    /**
     * {@return the finding of a commitment with none or several accountable}
     *
     * @param c the element
     */
    public static Finding accountable(PlainCommitment c) {
        return new Finding(
                1,
                c.getAccountable().isEmpty() ? "accountable.none" : "accountable.several",
                "commitments",
                c.getId(),
                "accountable");
    }

    /**
     * {@return the finding of a commitment without a responsible}
     *
     * @param c the element
     */
    public static Finding responsible(PlainCommitment c) {
        return new Finding(2, "responsible.none", "commitments", c.getId(), "responsible");
    }

    /**
     * {@return the finding of a commitment without a deadline inside the plan}
     *
     * @param c the element
     */
    public static Finding deadline(PlainCommitment c) {
        return new Finding(
                3,
                c.getDeadline() == null ? "deadline.missing" : "deadline.outside",
                "commitments",
                c.getId(),
                "deadline");
    }

    /**
     * {@return the finding of a commitment without a full indicator}
     *
     * @param c the element
     */
    public static Finding indicator(PlainCommitment c) {
        PlainIndicator i = c.getIndicator();
        return new Finding(
                4,
                i == null ? "indicator.missing" : i.getBaseline() == null ? "indicator.baseline" : "indicator.target",
                "commitments",
                c.getId(),
                "indicator");
    }

    /**
     * {@return the finding of an actor without a role}
     *
     * @param a the element
     */
    public static Finding noRole(PlainActor a) {
        return new Finding(5, "actor.without.role", "actors", a.getId(), "roles");
    }

    /**
     * {@return the finding of a risk without an owner}
     *
     * @param r the element
     */
    public static Finding orphan(PlainRisk r) {
        return new Finding(6, "risk.orphan", "risks", r.getId(), "owner");
    }

    /**
     * {@return the finding of a high risk without a mitigation}
     *
     * @param r the element
     */
    public static Finding unmitigated(PlainRisk r) {
        return new Finding(7, "risk.unmitigated", "risks", r.getId(), "mitigation");
    }

    /**
     * {@return the finding of an actor with far more load than the mean}
     *
     * @param a the element
     */
    public static Finding overload(PlainActor a) {
        return new Finding(8, "load.over", "actors", a.getId(), "load");
    }

    /**
     * {@return the finding of an actor with far more exposure than capacity}
     *
     * @param a the element
     */
    public static Finding overexposed(PlainActor a) {
        return new Finding(9, "risk.overexposed", "actors", a.getId(), "exposure");
    }

    /**
     * {@return the finding of an actor with far more exposure than benefits}
     *
     * @param a the element
     */
    public static Finding misaligned(PlainActor a) {
        return new Finding(10, "risk.without.benefit", "actors", a.getId(), "benefit");
    }

    /**
     * {@return the finding of an actor with a role and no vote}
     *
     * @param a the element
     */
    public static Finding noVote(PlainActor a) {
        return new Finding(11, "role.without.vote", "actors", a.getId(), "votingWeight");
    }

    /**
     * {@return the finding of an actor with too much power}
     *
     * @param a the element
     */
    public static Finding dominant(PlainActor a) {
        return new Finding(12, "power.dominant", "actors", a.getId(), "votingWeight");
    }

    /**
     * {@return the part of a base that has no finding; 1 where there is no base}
     *
     * @param found how many have one
     * @param base how many there are
     */
    public static double clean(int found, int base) {
        return base == 0 ? 1 : 1 - (double) found / base;
    }

    /**
     * {@return Jain's index of evenness, from 1/n to 1}
     *
     * @param sum the sum
     * @param squares the sum of squares
     * @param n how many there are
     */
    public static double jain(double sum, double squares, int n) {
        return squares == 0 ? 1 : sum * sum / (n * squares);
    }

    /**
     * {@return the score of exposure: half for the worst ratio, half for the spread}
     *
     * @param maxRatio the largest share of exposure by share of capacity
     * @param herfindahl the Herfindahl index of exposure
     * @param n how many actors there are
     */
    public static double exposureScore(double maxRatio, double herfindahl, int n) {
        double spread = n > 1 ? 1 - (herfindahl - 1.0 / n) / (1 - 1.0 / n) : 1;
        return 0.5 * Math.min(1, 1 / maxRatio) + 0.5 * spread;
    }

    /**
     * {@return the score of power, from 0 where one has it all to 1 where all have the same}
     *
     * @param largest the largest power
     * @param n how many actors there are
     */
    public static double powerScore(double largest, int n) {
        return n > 1 ? 1 - (largest - 1.0 / n) / (1 - 1.0 / n) : 1;
    }

    /**
     * {@return the power of each actor: normalised Banzhaf under a simple majority up to twenty actors, the share of
     * votes beyond} Coalitions are counted by the sum of their votes, not one by one.
     *
     * @param weights the votes of each actor
     */
    public static double[] power(int[] weights) {
        int n = weights.length;
        int total = 0;
        for (int w : weights) {
            total += w;
        }
        double[] share = new double[n];
        if (total == 0) {
            return share;
        }
        if (n > BANZHAF_LIMIT) {
            for (int i = 0; i < n; i++) {
                share[i] = (double) weights[i] / total;
            }
            return share;
        }
        long[] mine = swings(weights, total, total / 2 + 1);
        long swings = 0;
        for (long own : mine) {
            swings += own;
        }
        for (int i = 0; i < n; i++) {
            share[i] = (double) mine[i] / swings;
        }
        return share;
    }

    private static long[] swings(int[] weights, int total, int quota) {
        int[] ways = new int[total + 1];
        ways[0] = 1;
        int top = 0;
        for (int w : weights) {
            top += w;
            for (int s = top; s >= w; s--) {
                ways[s] += ways[s - w];
            }
        }
        int[] without = new int[quota];
        long[] mine = new long[weights.length];
        for (int i = 0; i < weights.length; i++) {
            int w = weights[i];
            // Divide the voter out of the table, then count the coalitions that it turns into winning ones.
            for (int s = 0; w > 0 && s < quota; s++) {
                without[s] = ways[s] - (s >= w ? without[s - w] : 0);
                mine[i] += s >= quota - w ? without[s] : 0;
            }
        }
        return mine;
    }
}
