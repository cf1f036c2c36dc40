package io.github.alliancekit.core;

/**
 * The kind of an alliance, which decides what composition is asked of it: a binational plan is
 * {@code INTERGOVERNMENTAL}.
 */
public enum AllianceKind {
    /** Public sector, companies, cooperation sources and others (APCI 2.1). */
    MULTI_ACTOR,
    /** A public and a private side, as in a public-private partnership. */
    PUBLIC_PRIVATE,
    /** Governments among themselves. */
    INTERGOVERNMENTAL
}
