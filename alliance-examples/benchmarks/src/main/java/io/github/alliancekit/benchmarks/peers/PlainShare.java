package io.github.alliancekit.benchmarks.peers;

import com.fasterxml.jackson.annotation.JsonCreator;

/** One actor's part of something. */
public final class PlainShare {
    private final String actor;
    private final double share;

    /**
     * Holds what it is given.
     *
     * @param actor the id of the actor
     * @param share its part
     */
    @JsonCreator
    public PlainShare(String actor, double share) {
        this.actor = actor;
        this.share = share;
    }

    /** {@return the id of the actor} */
    public String getActor() {
        return actor;
    }

    /** {@return its part} */
    public double getShare() {
        return share;
    }
}
