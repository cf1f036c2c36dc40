package io.github.alliancekit.rules.constraint;

/** Validates {@link Satisfies}. */
public final class SatisfiesValidator extends CheckedAlliance<Satisfies> {
    private Demand demand = RulesDemand.critical(WhenUndisclosed.REJECT);

    /** Made by the provider. */
    public SatisfiesValidator() {}

    @Override
    public void initialize(Satisfies constraint) {
        this.demand = RulesDemand.named(constraint.value(), constraint.undisclosed());
        readBy(constraint.reader());
    }

    @Override
    Demand demand() {
        return demand;
    }
}
