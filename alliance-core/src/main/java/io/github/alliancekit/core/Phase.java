package io.github.alliancekit.core;

/**
 * How far an alliance has come, from first talks to its end; a plan that was signed but not begun is in
 * {@code AGREEMENT}.
 *
 * <p>The names are this library's own: no source fixes them.
 */
public enum Phase {
    /** Possible partners talk. */
    EXPLORATION,
    /** Goal, plan and governance are drawn up. */
    DESIGN,
    /** They are agreed and signed. */
    AGREEMENT,
    /** Commitments are carried out. */
    IMPLEMENTATION,
    /** What was done is looked at. */
    REVIEW,
    /** It is done elsewhere, or in larger measure. */
    SCALING,
    /** It ends. */
    CLOSURE
}
