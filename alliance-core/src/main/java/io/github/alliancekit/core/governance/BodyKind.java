package io.github.alliancekit.core.governance;

/** What a body is for: a binational cabinet that approves a plan is a {@code DECISION} body. */
public enum BodyKind {
    /** It decides. */
    DECISION,
    /** It gives advice. */
    ADVISORY,
    /** It prepares or carries out. */
    TECHNICAL
}
