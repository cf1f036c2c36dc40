package io.github.alliancekit.benchmarks.peers;

/** A derived fact of the rule engine: what one actor carries. */
public final class ActorSums {
    private final PlainActor actor;
    private final double load;
    private final int roles;
    private final double exposure;
    private final double benefit;

    /**
     * Holds what it is given.
     *
     * @param actor the actor
     * @param load the effort that falls on it
     * @param roles in how many places of commitments it stands
     * @param exposure the part of the risks that falls on it
     * @param benefit its part of the benefits
     */
    public ActorSums(PlainActor actor, double load, int roles, double exposure, double benefit) {
        this.actor = actor;
        this.load = load;
        this.roles = roles;
        this.exposure = exposure;
        this.benefit = benefit;
    }

    /** {@return the actor} */
    public PlainActor getActor() {
        return actor;
    }

    /** {@return in how many places of commitments it stands} */
    public int getRoles() {
        return roles;
    }

    /** {@return the part of the risks that falls on it} */
    public double getExposure() {
        return exposure;
    }

    /** {@return its part of the benefits} */
    public double getBenefit() {
        return benefit;
    }

    /** {@return the load by the capacity} */
    public double getRatio() {
        return load / actor.getCapacity();
    }

    /** {@return the square of the ratio} */
    public double getSquare() {
        return getRatio() * getRatio();
    }

    /** {@return the capacity of the actor} */
    public double getCapacity() {
        return actor.getCapacity();
    }

    /** {@return the exposure by the capacity} */
    public double getExposureDensity() {
        return exposure / actor.getCapacity();
    }

    /** {@return the square of the exposure} */
    public double getExposureSquare() {
        return exposure * exposure;
    }
}
