package io.github.alliancekit.benchmarks.peers;

/** A flat fact of the rule engine: one actor's part in one commitment. */
public final class Assignment {
    private final String actor;
    private final String commitment;
    private final double load;

    /**
     * Holds what it is given.
     *
     * @param actor the id of the actor
     * @param commitment the id of the commitment
     * @param load the effort that falls on the actor
     */
    public Assignment(String actor, String commitment, double load) {
        this.actor = actor;
        this.commitment = commitment;
        this.load = load;
    }

    /** {@return the id of the actor} */
    public String getActor() {
        return actor;
    }

    /** {@return the id of the commitment} */
    public String getCommitment() {
        return commitment;
    }

    /** {@return the effort that falls on the actor} */
    public double getLoad() {
        return load;
    }
}
