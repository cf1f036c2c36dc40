package io.github.alliancekit.benchmarks.peers;

/** A logical fact of the stateful rule engine: a computed score, or the base of a rule that counts. */
public final class RuleValue {
    private final int rule;
    private final boolean base;
    private final double value;

    /**
     * Holds what it is given.
     *
     * @param rule the number of the rule
     * @param base whether it is a base, not a score
     * @param value the score or the base
     */
    public RuleValue(int rule, boolean base, double value) {
        this.rule = rule;
        this.base = base;
        this.value = value;
    }

    /** {@return the number of the rule} */
    public int getRule() {
        return rule;
    }

    /** {@return whether it is a base, not a score} */
    public boolean isBase() {
        return base;
    }

    /** {@return the score or the base} */
    public double getValue() {
        return value;
    }
}
