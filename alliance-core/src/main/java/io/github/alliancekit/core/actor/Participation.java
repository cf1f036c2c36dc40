package io.github.alliancekit.core.actor;

/**
 * How an actor takes part: only a {@code MEMBER} counts, answers and votes; a development bank that listens observes.
 */
public enum Participation {
    /** Belongs to the alliance. */
    MEMBER,
    /** Is heard, but neither counted nor made responsible. */
    OBSERVER
}
