package io.github.alliancekit.rules;

import io.github.alliancekit.core.Waiver;

/**
 * A finding that somebody decided in writing to live with for a time.
 *
 * <p>It is listed apart; the scores are what they are without the waiver.
 *
 * @param finding the finding
 * @param waiver who decided, why, and until when
 */
public record WaivedFinding(Finding finding, Waiver waiver) {}
