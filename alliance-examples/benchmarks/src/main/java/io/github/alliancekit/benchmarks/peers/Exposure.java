package io.github.alliancekit.benchmarks.peers;

/** A flat fact of the rule engine: the part of one risk that falls on one actor. */
public final class Exposure {
    private final String actor;
    private final double amount;

    /**
     * Holds what it is given.
     *
     * @param actor the id of the actor
     * @param amount likelihood times impact times its share
     */
    public Exposure(String actor, double amount) {
        this.actor = actor;
        this.amount = amount;
    }

    /** {@return the id of the actor} */
    public String getActor() {
        return actor;
    }

    /** {@return likelihood times impact times its share} */
    public double getAmount() {
        return amount;
    }
}
