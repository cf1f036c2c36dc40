package io.github.alliancekit.benchmarks.peers;

/** A derived fact of the rule engine: sums over all actors. */
public final class Totals {
    private final int actors;
    private final double ratio;
    private final double square;
    private final double capacity;
    private final double exposure;
    private final double benefit;

    /**
     * Holds what it is given.
     *
     * @param actors how many actors there are
     * @param ratio the sum of the ratios
     * @param square the sum of their squares
     * @param capacity the sum of the capacities
     * @param exposure the sum of the exposures
     * @param benefit the sum of the benefits
     */
    public Totals(int actors, double ratio, double square, double capacity, double exposure, double benefit) {
        this.actors = actors;
        this.ratio = ratio;
        this.square = square;
        this.capacity = capacity;
        this.exposure = exposure;
        this.benefit = benefit;
    }

    /** {@return how many actors there are} */
    public int getActors() {
        return actors;
    }

    /** {@return the sum of the ratios} */
    public double getRatio() {
        return ratio;
    }

    /** {@return the sum of their squares} */
    public double getSquare() {
        return square;
    }

    /**
     * {@return the share of exposure by the share of capacity}
     *
     * @param density exposure by capacity
     */
    public double ratio(double density) {
        return density * capacity / exposure;
    }

    /**
     * {@return the Herfindahl index}
     *
     * @param squares the sum of the squares of exposures
     */
    public double herfindahl(double squares) {
        return squares / (exposure * exposure);
    }

    /**
     * {@return how far the share of exposure is from the share of benefits}
     *
     * @param totals the sums
     * @param exposure of one actor
     * @param benefit of the same actor
     */
    public static double distance(Totals totals, double exposure, double benefit) {
        return Math.abs(exposure / totals.exposure - benefit / totals.benefit);
    }

    /**
     * {@return whether an actor bears far more than it has}
     *
     * @param sums what it carries
     */
    public boolean misaligned(ActorSums sums) {
        return sums.getExposure() / exposure > Rules.MISALIGNED * (sums.getBenefit() / benefit);
    }
}
