package io.github.alliancekit.rules;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Interval;
import java.util.Optional;

/**
 * The score of one part of balance by itself: the weighted mean of its rules, without caps.
 *
 * @param part the part
 * @param range the score, from 0 to 100; empty where not one of its rules applies
 * @param coverage how much of the weight of its applicable rules is known, from 0 to 1
 */
public record PartScore(Part part, Optional<Interval> range, Fraction coverage) {}
