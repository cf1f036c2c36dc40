package io.github.alliancekit.rules;

/**
 * Says that what was to be assessed is not an alliance: on the day it has fewer than two members.
 *
 * <p>Such a model is legal (a register may hold it) but there is nothing to share out, so no score would mean anything.
 *
 * <pre>{@code
 * RuleSet.standard().assess(oneActor, asOf);
 * // NotAnAllianceException: "plan-x" has 1 member on 2026-11-20, and an alliance has at least 2
 * }</pre>
 */
public final class NotAnAllianceException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes an exception.
     *
     * @param message what was found, with a line of advice
     */
    public NotAnAllianceException(String message) {
        super(message);
    }
}
