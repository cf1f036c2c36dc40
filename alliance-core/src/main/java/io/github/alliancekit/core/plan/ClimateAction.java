package io.github.alliancekit.core.plan;

/** What a commitment does about climate change: a reforested spring is {@code ADAPTATION}. */
public enum ClimateAction {
    /** It prepares for what comes. */
    ADAPTATION,
    /** It lessens what comes. */
    MITIGATION
}
