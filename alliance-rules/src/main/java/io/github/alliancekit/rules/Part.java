package io.github.alliancekit.rules;

/** The parts of balance, each the weighted mean of its rules: BAL-09 belongs to {@code RISK}. */
public enum Part {
    /** Who is accountable and responsible. */
    RESPONSIBILITY,
    /** Who bears the risks. */
    RISK,
    /** Who receives the benefits. */
    BENEFIT,
    /** To whom results are owed. */
    RESULT,
    /** Who decides. */
    VOICE,
    /** Who takes part. */
    COMPOSITION
}
