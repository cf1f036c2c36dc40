package io.github.alliancekit.benchmarks.twelve;

import io.github.alliancekit.benchmarks.peers.Result;
import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.rules.Assessment;

/** This library while an alliance changes, one commitment after the other. */
public final class OursLive {
    private final Ours ours = new Ours();
    private Alliance alliance;
    private Assessment assessment;

    /**
     * Assesses an alliance.
     *
     * @param alliance the alliance to begin with
     */
    public OursLive(Alliance alliance) {
        this.alliance = alliance;
        this.assessment = ours.verdicts(alliance);
    }

    /**
     * Replaces one commitment.
     *
     * @param commitment takes the place of the one with its id
     * @return the new headlines and verdicts
     */
    public Assessment update(Commitment commitment) {
        alliance = alliance.withCommitment(commitment);
        assessment = assessment.reassess(alliance);
        return assessment;
    }

    /** {@return the scores and findings after the last update} */
    public Result result() {
        return ours.result(new Ours.Outcome(assessment, assessment.findings()));
    }
}
