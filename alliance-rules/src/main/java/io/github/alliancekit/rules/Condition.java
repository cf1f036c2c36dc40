package io.github.alliancekit.rules;

/**
 * What a gate asks of one rule.
 *
 * <pre>{@code
 * Condition.holds("GOV-07");          // every commitment has one accountable actor, and that is known
 * Condition.noFindings("BAL-05");     // nothing falls short for certain; what is not known may stay so
 * }</pre>
 *
 * @param rule the id of a rule
 * @param demand how much is asked of it
 */
public record Condition(String rule, Demand demand) implements Comparable<Condition> {
    /** How much a gate asks of a rule. A rule that does not apply is never in the way. */
    public enum Demand {
        /** That it holds even at its low end, whatever is not known. */
        HOLDS,
        /** That it has no finding; questions may be open. */
        NO_FINDINGS
    }

    /**
     * {@return the condition that a rule holds even at its low end}
     *
     * @param rule the id of a rule
     */
    public static Condition holds(String rule) {
        return new Condition(rule, Demand.HOLDS);
    }

    /**
     * {@return the condition that a rule has no finding}
     *
     * @param rule the id of a rule
     */
    public static Condition noFindings(String rule) {
        return new Condition(rule, Demand.NO_FINDINGS);
    }

    /** Orders by rule, then by demand. */
    @Override
    public int compareTo(Condition other) {
        int byRule = rule.compareTo(other.rule);
        return byRule == 0 ? demand.compareTo(other.demand) : byRule;
    }
}
