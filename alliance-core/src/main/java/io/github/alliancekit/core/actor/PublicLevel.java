package io.github.alliancekit.core.actor;

/** The level of government that a public actor belongs to: a regional water authority is {@code REGIONAL}. */
public enum PublicLevel {
    /** The national government. */
    NATIONAL,
    /** A region, a state or a department. */
    REGIONAL,
    /** A municipality, a province or a district. */
    LOCAL,
    /** A government of another country. */
    FOREIGN
}
