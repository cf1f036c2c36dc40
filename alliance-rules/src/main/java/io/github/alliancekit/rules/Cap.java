package io.github.alliancekit.rules;

import io.github.alliancekit.core.value.Fraction;

/**
 * A limit that a critical rule with a very low score sets to one end of its headline.
 *
 * <p>Each end is capped by itself: a rule that may be very low but need not caps the low end only.
 *
 * @param rule the id of the critical rule
 * @param end which end of the headline is capped
 * @param limit the limit, from 0 to 100
 * @param binds whether the end would be above the limit without the cap
 */
public record Cap(String rule, End end, Fraction limit, boolean binds) {
    /** The two ends of a range. */
    public enum End {
        /** The least that the headline can be. */
        LOW,
        /** The most that the headline can be. */
        HIGH
    }
}
