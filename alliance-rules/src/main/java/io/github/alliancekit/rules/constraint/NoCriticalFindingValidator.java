package io.github.alliancekit.rules.constraint;

/** Validates {@link NoCriticalFinding}. */
public final class NoCriticalFindingValidator extends CheckedAlliance<NoCriticalFinding> {
    private Demand demand = RulesDemand.critical(WhenUndisclosed.REJECT);

    /** Made by the provider. */
    public NoCriticalFindingValidator() {}

    @Override
    public void initialize(NoCriticalFinding constraint) {
        this.demand = RulesDemand.critical(constraint.undisclosed());
        readBy(constraint.reader());
    }

    @Override
    Demand demand() {
        return demand;
    }
}
