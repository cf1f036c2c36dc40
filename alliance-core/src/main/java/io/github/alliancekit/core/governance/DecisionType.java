package io.github.alliancekit.core.governance;

/**
 * The six types of decision that an alliance has to be able to take: who approves the budget decides {@code BUDGET}.
 */
public enum DecisionType {
    /** Goal and priorities. */
    STRATEGIC,
    /** Money. */
    BUDGET,
    /** Who enters and who leaves. */
    MEMBERSHIP,
    /** Which risks are taken, and by whom. */
    RISK,
    /** What is published. */
    DISCLOSURE,
    /** Changes of the agreement itself. */
    AMENDMENT
}
