package io.github.alliancekit.rules;

import io.github.alliancekit.core.value.Fraction;

/**
 * A name for all headlines from a lower limit on, such as A from 85.
 *
 * @param name the name
 * @param from the lower limit, which belongs to the band, from 0 to 100
 */
public record Band(String name, Fraction from) {}
