package io.github.alliancekit.benchmarks.peers;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.List;

/** The plain immutable model that every engine is given. */
public final class PlainAlliance {
    private final String id;
    private final String name;
    private final LocalDate planStart;
    private final LocalDate planEnd;
    private final List<PlainActor> actors;
    private final List<PlainCommitment> commitments;
    private final List<PlainRisk> risks;
    private final List<PlainShare> benefits;

    /**
     * Holds what it is given.
     *
     * @param id the id
     * @param name the name
     * @param planStart the first day of the plan
     * @param planEnd the last day of the plan
     * @param actors the members
     * @param commitments what was promised
     * @param risks what may go wrong
     * @param benefits who has what of the benefits
     */
    @JsonCreator
    public PlainAlliance(
            String id,
            String name,
            LocalDate planStart,
            LocalDate planEnd,
            List<PlainActor> actors,
            List<PlainCommitment> commitments,
            List<PlainRisk> risks,
            List<PlainShare> benefits) {
        this.id = id;
        this.name = name;
        this.planStart = planStart;
        this.planEnd = planEnd;
        this.actors = List.copyOf(actors);
        this.commitments = List.copyOf(commitments);
        this.risks = List.copyOf(risks);
        this.benefits = List.copyOf(benefits);
    }

    /** {@return the id} */
    public String getId() {
        return id;
    }

    /** {@return the name} */
    public String getName() {
        return name;
    }

    /** {@return the first day of the plan} */
    public LocalDate getPlanStart() {
        return planStart;
    }

    /** {@return the last day of the plan} */
    public LocalDate getPlanEnd() {
        return planEnd;
    }

    /** {@return the members} */
    public List<PlainActor> getActors() {
        return actors;
    }

    /** {@return what was promised} */
    public List<PlainCommitment> getCommitments() {
        return commitments;
    }

    /** {@return what may go wrong} */
    public List<PlainRisk> getRisks() {
        return risks;
    }

    /** {@return who has what of the benefits} */
    public List<PlainShare> getBenefits() {
        return benefits;
    }
}
