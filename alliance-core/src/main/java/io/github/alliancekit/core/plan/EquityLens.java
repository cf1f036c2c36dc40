package io.github.alliancekit.core.plan;

/**
 * One of the five perspectives of equity (Mérida declaration, commitment 1: "derechos humanos, género,
 * interculturalidad, curso de vida y territorio"); an indicator counted by sex has the lens {@code GENDER}.
 */
public enum EquityLens {
    /** Human rights. */
    HUMAN_RIGHTS,
    /** Gender. */
    GENDER,
    /** Interculturality. */
    INTERCULTURALITY,
    /** Life course: children, the young, the old. */
    LIFE_COURSE,
    /** Territory. */
    TERRITORY
}
