package io.github.alliancekit.rules;

import static io.github.alliancekit.rules.Severity.CRITICAL;
import static io.github.alliancekit.rules.Severity.HIGH;
import static io.github.alliancekit.rules.Severity.LOW;
import static io.github.alliancekit.rules.Severity.MEDIUM;

import io.github.alliancekit.core.AllianceKind;
import io.github.alliancekit.core.distribution.Rating;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The numbers of the standard rule set, version 1. */
final class StandardProfile {
    private StandardProfile() {}

    /** The ids of the standard rules. */
    static final Set<String> RULES = Set.copyOf(severities().keySet());

    static final Profile PROFILE = Profile.builder()
            .name("standard")
            .version("1")
            .weights(Map.of(
                    CRITICAL, Fraction.of(4),
                    HIGH, Fraction.of(3),
                    MEDIUM, Fraction.of(2),
                    LOW, Fraction.of(1)))
            .severities(severities())
            .thresholds(thresholds())
            .parts(parts())
            .sectors(sectors())
            .likelihoodScale(fifths())
            .impactScale(fifths())
            .references(references())
            .addBands(
                    new Band("A", Fraction.of(85)),
                    new Band("B", Fraction.of(70)),
                    new Band("C", Fraction.of(55)),
                    new Band("D", Fraction.of(40)),
                    new Band("E", Fraction.ZERO))
            .gates(StandardGates.GATES)
            .capBelow(Fraction.of(1, 4))
            .capAt(Fraction.of(60))
            .leastCoverage(Fraction.of(6, 10))
            .leastApplicable(Fraction.HALF)
            .accountableHalf(Fraction.HALF)
            .materialBenefit(Fraction.of(1, 10))
            .build();

    private static Map<String, Severity> severities() {
        Map<String, Severity> severities = new TreeMap<>();
        put(severities, CRITICAL, "GOV-01 GOV-05 GOV-07 GOV-10 BAL-05 BAL-09 BAL-17");
        put(
                severities,
                HIGH,
                "GOV-02 GOV-03 GOV-06 GOV-08 GOV-11 GOV-12 GOV-13 GOV-14 GOV-15 GOV-19 GOV-21 BAL-06 BAL-07 BAL-10 BAL-11 BAL-12 BAL-13 BAL-14");
        put(
                severities,
                MEDIUM,
                "GOV-04 GOV-16 GOV-17 GOV-18 GOV-20 GOV-22 GOV-23 BAL-04 BAL-08 BAL-16 BAL-18 BAL-19 BAL-20");
        put(severities, LOW, "GOV-09 GOV-24 BAL-01 BAL-02 BAL-03 BAL-15");
        return severities;
    }

    private static Map<String, Part> parts() {
        Map<String, Part> parts = new TreeMap<>();
        put(parts, Part.RESPONSIBILITY, "BAL-01 BAL-06 BAL-07 BAL-08 BAL-13");
        put(parts, Part.RISK, "BAL-02 BAL-05 BAL-09 BAL-10 BAL-20");
        put(parts, Part.BENEFIT, "BAL-03 BAL-11 BAL-17 BAL-19");
        put(parts, Part.RESULT, "BAL-04");
        put(parts, Part.VOICE, "BAL-12");
        put(parts, Part.COMPOSITION, "BAL-14 BAL-15 BAL-16 BAL-18");
        return parts;
    }

    private static Map<AllianceKind, List<Sector>> sectors() {
        return Map.of(
                AllianceKind.MULTI_ACTOR,
                List.of(Sector.PUBLIC, Sector.PRIVATE, Sector.COOPERATION_SOURCE, Sector.ANOTHER),
                AllianceKind.PUBLIC_PRIVATE,
                List.of(Sector.PUBLIC, Sector.PRIVATE),
                AllianceKind.INTERGOVERNMENTAL,
                List.of());
    }

    private static Map<String, Reference> references() {
        return Map.of(
                "BAL-05", Reference.BENEFIT,
                "BAL-06", Reference.CAPACITY,
                "BAL-08", Reference.BENEFIT,
                "BAL-12", Reference.EQUAL,
                "BAL-16", Reference.CAPACITY,
                "BAL-19", Reference.NEED);
    }

    private static <V> void put(Map<String, V> map, V value, String rules) {
        for (String rule : rules.split(" ", -1)) {
            map.put(rule, value);
        }
    }

    private static Map<String, Fraction> thresholds() {
        Map<String, Fraction> thresholds = new TreeMap<>();
        thresholds.put("GOV-05/members", Fraction.of(2));
        thresholds.put("GOV-13/complete", Fraction.ONE);
        thresholds.put("GOV-13/substantial", Fraction.of(3, 4));
        thresholds.put("GOV-13/limited", Fraction.of(7, 20));
        thresholds.put("GOV-13/notStarted", Fraction.ZERO);
        thresholds.put("GOV-13/graceDays", Fraction.of(60));
        thresholds.put("GOV-16/steps", Fraction.of(2));
        thresholds.put("GOV-17/months", Fraction.of(12));
        thresholds.put("BAL-01/members", Fraction.of(3));
        thresholds.put("BAL-01/good", Fraction.of(35, 100));
        thresholds.put("BAL-01/bad", Fraction.of(75, 100));
        thresholds.put("BAL-02/members", Fraction.of(3));
        thresholds.put("BAL-02/good", Fraction.of(35, 100));
        thresholds.put("BAL-02/bad", Fraction.of(75, 100));
        thresholds.put("BAL-03/members", Fraction.of(3));
        thresholds.put("BAL-03/good", Fraction.of(35, 100));
        thresholds.put("BAL-03/bad", Fraction.of(75, 100));
        thresholds.put("BAL-04/responsibility", Fraction.of(5, 100));
        thresholds.put("BAL-05/good", Fraction.of(15, 100));
        thresholds.put("BAL-05/bad", Fraction.of(45, 100));
        thresholds.put("BAL-05/flag", Fraction.of(20, 100));
        thresholds.put("BAL-06/good", Fraction.of(15, 100));
        thresholds.put("BAL-06/bad", Fraction.of(45, 100));
        thresholds.put("BAL-06/flag", Fraction.of(3, 2));
        thresholds.put("BAL-08/good", Fraction.of(20, 100));
        thresholds.put("BAL-08/bad", Fraction.of(50, 100));
        thresholds.put("BAL-10/good", Fraction.of(8, 10));
        thresholds.put("BAL-10/bad", Fraction.of(5, 10));
        thresholds.put("BAL-10/justified", Fraction.of(1, 2));
        thresholds.put("BAL-11/burden", Fraction.of(10, 100));
        thresholds.put("BAL-11/benefit", Fraction.of(10, 100));
        thresholds.put("BAL-11/effort", Fraction.of(2, 100));
        thresholds.put("BAL-13/good", Fraction.of(30, 100));
        thresholds.put("BAL-13/bad", Fraction.of(70, 100));
        thresholds.put("BAL-14/explained", Fraction.of(1, 2));
        thresholds.put("BAL-15/oneIn", Fraction.of(3));
        thresholds.put("BAL-16/most", Fraction.of(3, 2));
        thresholds.put("BAL-17/good", Fraction.of(5, 10));
        thresholds.put("BAL-17/bad", Fraction.of(2, 10));
        thresholds.put("BAL-17/withoutIndicator", Fraction.of(1, 2));
        thresholds.put("BAL-19/good", Fraction.of(15, 100));
        thresholds.put("BAL-19/bad", Fraction.of(45, 100));
        return thresholds;
    }

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
