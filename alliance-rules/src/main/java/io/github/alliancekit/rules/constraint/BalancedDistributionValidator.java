package io.github.alliancekit.rules.constraint;

import io.github.alliancekit.rules.Family;

/** Validates {@link BalancedDistribution}. */
public final class BalancedDistributionValidator extends CheckedAlliance<BalancedDistribution> {
    private Demand demand = HeadlineDemand.of(Family.BALANCE, 100, WhenUndisclosed.REJECT);

    /** Made by the provider. */
    public BalancedDistributionValidator() {}

    @Override
    public void initialize(BalancedDistribution constraint) {
        this.demand = HeadlineDemand.of(Family.BALANCE, constraint.atLeast(), constraint.undisclosed());
        readBy(constraint.reader());
    }

    @Override
    Demand demand() {
        return demand;
    }
}
