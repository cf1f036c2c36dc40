package io.github.alliancekit.rules.constraint;

import io.github.alliancekit.rules.Family;

/** Validates {@link GovernanceClarity}. */
public final class GovernanceClarityValidator extends CheckedAlliance<GovernanceClarity> {
    private Demand demand = HeadlineDemand.of(Family.CLARITY, 100, WhenUndisclosed.REJECT);

    /** Made by the provider. */
    public GovernanceClarityValidator() {}

    @Override
    public void initialize(GovernanceClarity constraint) {
        this.demand = HeadlineDemand.of(Family.CLARITY, constraint.atLeast(), constraint.undisclosed());
        readBy(constraint.reader());
    }

    @Override
    Demand demand() {
        return demand;
    }
}
