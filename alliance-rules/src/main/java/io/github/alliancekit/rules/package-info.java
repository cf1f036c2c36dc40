/**
 * What is good or missing in an alliance: the whole public face of the rules.
 *
 * <p>An alliance and a day go in, an {@link io.github.alliancekit.rules.Assessment} comes out: the two headlines as
 * ranges, every verdict, findings with their gain, questions with their worth, and an explanation that adds up.
 *
 * <p>Nothing here reads a clock, a locale, a file or a screen: the day and the language are arguments. The standard
 * rules live in the packages {@code governance} and {@code balance}, one class each; severities, weights and thresholds
 * live in the {@link io.github.alliancekit.rules.Profile}.
 */
@NullMarked
package io.github.alliancekit.rules;

import org.jspecify.annotations.NullMarked;
