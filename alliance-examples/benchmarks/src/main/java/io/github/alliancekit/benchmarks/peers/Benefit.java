package io.github.alliancekit.benchmarks.peers;

/** A flat fact of the rule engine: what one actor has of the benefits. */
public final class Benefit {
    private final String actor;
    private final double amount;

    /**
     * Holds what it is given.
     *
     * @param actor the id of the actor
     * @param amount its part
     */
    public Benefit(String actor, double amount) {
        this.actor = actor;
        this.amount = amount;
    }

    /** {@return the id of the actor} */
    public String getActor() {
        return actor;
    }

    /** {@return its part} */
    public double getAmount() {
        return amount;
    }
}
