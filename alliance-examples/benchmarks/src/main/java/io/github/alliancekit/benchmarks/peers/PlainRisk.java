package io.github.alliancekit.benchmarks.peers;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that may go wrong. */
public final class PlainRisk {
    private final String id;
    private final String title;
    private final double likelihood;
    private final double impact;
    private final @Nullable String owner;
    private final @Nullable String mitigation;
    private final List<PlainShare> shares;

    /**
     * Holds what it is given.
     *
     * @param id the id
     * @param title what may go wrong
     * @param likelihood how likely it is, from 0 to 1
     * @param impact how hard it would strike, from 0 to 1
     * @param owner the id of the actor that watches over it, if any
     * @param mitigation what is done about it, if anything
     * @param shares who bears it, adding up to 1
     */
    @JsonCreator
    public PlainRisk(
            String id,
            String title,
            double likelihood,
            double impact,
            @Nullable String owner,
            @Nullable String mitigation,
            List<PlainShare> shares) {
        this.id = id;
        this.title = title;
        this.likelihood = likelihood;
        this.impact = impact;
        this.owner = owner;
        this.mitigation = mitigation;
        this.shares = List.copyOf(shares);
    }

    /** {@return the id} */
    public String getId() {
        return id;
    }

    /** {@return what may go wrong} */
    public String getTitle() {
        return title;
    }

    /** {@return how likely it is, from 0 to 1} */
    public double getLikelihood() {
        return likelihood;
    }

    /** {@return how hard it would strike, from 0 to 1} */
    public double getImpact() {
        return impact;
    }

    /** {@return the id of the actor that watches over it, if any} */
    public @Nullable String getOwner() {
        return owner;
    }

    /** {@return what is done about it, if anything} */
    public @Nullable String getMitigation() {
        return mitigation;
    }

    /** {@return who bears it, adding up to 1} */
    public List<PlainShare> getShares() {
        return shares;
    }
}
