package io.github.alliancekit.core.plan;

/**
 * The letters of a RACI table: what an actor has to do with a commitment.
 *
 * <p>IATI's role 2 (accountable) is {@code A}, its role 4 (implementing) is {@code R}.
 */
public enum Letter {
    /** Accountable: answers for the commitment; only a member may. */
    A,
    /** Responsible: does the work; only a member may. */
    R,
    /** Consulted before. */
    C,
    /** Informed after. */
    I
}
