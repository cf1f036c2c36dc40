package io.github.alliancekit.rules.constraint;

/** How a constraint on an alliance takes what is undisclosed. */
public enum WhenUndisclosed {
    /** What is not known counts at its worst. */
    REJECT,
    /**
     * What the format of the source cannot say counts at its best, all else that is not known at its worst; and at
     * least 0.6 of what is asked has to be known, by the weight of the rules.
     *
     * @see io.github.alliancekit.rules.Tolerance
     */
    TOLERATE
}
