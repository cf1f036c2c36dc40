package io.github.alliancekit.benchmarks.peers;

/** The sector of an actor. */
public enum Sector {
    /** Government. */
    PUBLIC,
    /** Companies. */
    PRIVATE,
    /** Sources of cooperation. */
    COOPERATION,
    /** Organised civil society. */
    CIVIL_SOCIETY,
    /** Universities. */
    ACADEMIA
}
