package io.github.alliancekit.benchmarks.peers;

import com.fasterxml.jackson.annotation.JsonCreator;

/** A member of the alliance. */
public final class PlainActor {
    private final String id;
    private final String name;
    private final Sector sector;
    private final double capacity;
    private final int votingWeight;

    /**
     * Holds what it is given.
     *
     * @param id the id
     * @param name the name
     * @param sector the sector
     * @param capacity the capacity, above 0
     * @param votingWeight the votes, 0 or more
     */
    @JsonCreator
    public PlainActor(String id, String name, Sector sector, double capacity, int votingWeight) {
        this.id = id;
        this.name = name;
        this.sector = sector;
        this.capacity = capacity;
        this.votingWeight = votingWeight;
    }

    /** {@return the id} */
    public String getId() {
        return id;
    }

    /** {@return the name} */
    public String getName() {
        return name;
    }

    /** {@return the sector} */
    public Sector getSector() {
        return sector;
    }

    /** {@return the capacity, above 0} */
    public double getCapacity() {
        return capacity;
    }

    /** {@return the votes, 0 or more} */
    public int getVotingWeight() {
        return votingWeight;
    }
}
