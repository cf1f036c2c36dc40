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
        profile.thresholds().forEach((key, value) -> {
            int stroke = key.indexOf('/');
            thresholds
                    .computeIfAbsent(key.substring(0, Math.max(stroke, 0)), rule -> new HashMap<>())
                    .put(key.substring(stroke + 1), value);
        });
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
