package io.github.alliancekit.rules;

/** The two headlines that rules add up to; they are reported apart and never merged. */
public enum Family {
    /** How clear the governance is: the rules GOV-01 to GOV-24. */
    CLARITY,
    /** How balanced responsibilities, risks, benefits and results are shared out: the rules BAL-01 to BAL-20. */
    BALANCE
}
