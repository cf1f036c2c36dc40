package io.github.alliancekit.rules;

import static io.github.alliancekit.rules.Severity.CRITICAL;
import static io.github.alliancekit.rules.Severity.HIGH;
import static io.github.alliancekit.rules.Severity.LOW;
import static io.github.alliancekit.rules.Severity.MEDIUM;

import io.github.alliancekit.core.distribution.Rating;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Interval;
import java.util.Map;
import java.util.TreeMap;

/** The numbers of the standard rule set, version 1. */
final class StandardProfile {
    private StandardProfile() {}

    static final Profile PROFILE = ImmutableProfile.builder()
            .name("standard")
            .version("1")
            .weights(Map.of(
                    CRITICAL, Fraction.of(4),
                    HIGH, Fraction.of(3),
                    MEDIUM, Fraction.of(2),
                    LOW, Fraction.of(1)))
            .severities(Map.of(
                    "GOV-01", CRITICAL,
                    "GOV-05", CRITICAL,
                    "GOV-07", CRITICAL,
                    "GOV-10", CRITICAL,
                    "GOV-11", HIGH,
                    "BAL-05", CRITICAL,
                    "BAL-06", HIGH,
                    "BAL-09", CRITICAL))
            .thresholds(Map.of(
                    "GOV-05/members", Fraction.of(2),
                    "BAL-05/good", Fraction.of(15, 100),
                    "BAL-05/bad", Fraction.of(45, 100),
                    "BAL-05/flag", Fraction.of(20, 100),
                    "BAL-06/good", Fraction.of(15, 100),
                    "BAL-06/bad", Fraction.of(45, 100),
                    "BAL-06/flag", Fraction.of(3, 2)))
            .parts(Map.of(
                    "BAL-05", Part.RISK,
                    "BAL-06", Part.RESPONSIBILITY,
                    "BAL-09", Part.RISK))
            .scale(fifths())
            .addBands(
                    new Band("A", Fraction.of(85)),
                    new Band("B", Fraction.of(70)),
                    new Band("C", Fraction.of(55)),
                    new Band("D", Fraction.of(40)),
                    new Band("E", Fraction.ZERO))
            .capBelow(Fraction.of(1, 4))
            .capAt(Fraction.of(60))
            .leastCoverage(Fraction.of(6, 10))
            .leastApplicable(Fraction.HALF)
            .accountableHalf(Fraction.HALF)
            .materialBenefit(Fraction.of(1, 10))
            .build();

    private static Map<Rating.Category, Interval> fifths() {
        Map<Rating.Category, Interval> scale = new TreeMap<>();
        int fifth = 0;
        for (Rating.Category category : Rating.Category.values()) {
            scale.put(category, Interval.of(Fraction.of(fifth, 5), Fraction.of(fifth + 1L, 5)));
            fifth++;
        }
        return scale;
    }
}
