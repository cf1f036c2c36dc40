package io.github.alliancekit.rules;

/**
 * How much it matters that a rule holds; the {@link Profile} says the weight of each severity and of which each rule
 * is.
 */
public enum Severity {
    /** An alliance that fails here is in danger: the headline is capped. */
    CRITICAL,
    /** Matters much. */
    HIGH,
    /** Matters. */
    MEDIUM,
    /** A guard, or good practice. */
    LOW
}
