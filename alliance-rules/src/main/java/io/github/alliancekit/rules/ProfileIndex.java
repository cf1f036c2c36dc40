package io.github.alliancekit.rules;

import io.github.alliancekit.core.value.Fraction;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a profile says of each rule, found at once: every rule asks for it at every assessment. */
final class ProfileIndex {
    private final Map<String, Severity> severities;
    private final Map<String, Fraction> weights = new HashMap<>();
    private final Map<String, Map<String, Fraction>> thresholds = new HashMap<>();
    private final Fraction otherWeight;

    ProfileIndex(Profile profile) {
        severities = new HashMap<>(profile.severities());
        otherWeight = profile.weights().getOrDefault(Severity.MEDIUM, Fraction.ZERO);
        TreeSet<String> rules = new TreeSet<>(profile.severities().keySet());
        rules.addAll(profile.ruleWeights().keySet());
        for (String rule : rules) {
            Fraction bySeverity = profile.weights().getOrDefault(severity(rule), Fraction.ZERO);
            weights.put(rule, profile.ruleWeights().getOrDefault(rule, bySeverity));
        }
        for (Map.Entry<String, Fraction> threshold : profile.thresholds().entrySet()) {
            int stroke = threshold.getKey().indexOf('/');
            String rule = threshold.getKey().substring(0, Math.max(stroke, 0));
            String name = threshold.getKey().substring(stroke + 1);
            thresholdsOf(rule).put(name, threshold.getValue());
        }
    }

    private Map<String, Fraction> thresholdsOf(String rule) {
        Map<String, Fraction> own = thresholds.get(rule);
        if (own == null) {
            own = new HashMap<>();
            thresholds.put(rule, own);
        }
        return own;
    }

    Severity severity(String rule) {
        return severities.getOrDefault(rule, Severity.MEDIUM);
    }

    Fraction weight(String rule) {
        return weights.getOrDefault(rule, otherWeight);
    }

    /** {@return a threshold; null if the profile has none of that name} */
    @Nullable
    Fraction threshold(String rule, String name) {
        Map<String, Fraction> own = thresholds.get(rule);
        return own == null ? null : own.get(name);
    }
}
