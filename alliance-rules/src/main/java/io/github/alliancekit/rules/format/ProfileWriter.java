package io.github.alliancekit.rules.format;

import io.github.alliancekit.core.distribution.Rating;
import io.github.alliancekit.core.internal.IndentedJson;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Band;
import io.github.alliancekit.rules.Gate;
import io.github.alliancekit.rules.Profile;
import io.github.alliancekit.rules.measure.Interval;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** Writes one profile; numbers that no decimal is equal to are written as fractions in quotes. */
final class ProfileWriter {
    private static final int MOST_DECIMALS = 20;

    private final Profile profile;
    private final StringWriter text = new StringWriter();

    ProfileWriter(Profile profile) {
        this.profile = profile;
    }

    String write() {
        try (JsonGenerator out = new JsonFactory().createGenerator(new IndentedJson(), text)) {
            out.writeStartObject();
            out.writeNumberProperty("schema", ProfileReader.SCHEMA);
            out.writeStringProperty("name", profile.name());
            out.writeStringProperty("version", profile.version());
            numbers(out, "weights", profile.weights());
            words(out, "severities", profile.severities());
            numbers(out, "ruleWeights", profile.ruleWeights());
            numbers(out, "passMarks", profile.passMarks());
            thresholds(out);
            words(out, "parts", profile.parts());
            out.writeObjectPropertyStart("sectors");
            profile.sectors().forEach((kind, sectors) -> {
                out.writeArrayPropertyStart(kind.name());
                sectors.forEach(sector -> out.writeString(sector.name()));
                out.writeEndArray();
            });
            out.writeEndObject();
            scale(out, "likelihoodScale", profile.likelihoodScale());
            scale(out, "impactScale", profile.impactScale());
            words(out, "references", profile.references());
            numbers(out, "declaredShares", profile.declaredShares());
            bands(out);
            gates(out);
            number(out, "capBelow", profile.capBelow());
            number(out, "capAt", profile.capAt());
            number(out, "leastCoverage", profile.leastCoverage());
            number(out, "leastApplicable", profile.leastApplicable());
            number(out, "accountableHalf", profile.accountableHalf());
            number(out, "materialBenefit", profile.materialBenefit());
            out.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void numbers(JsonGenerator out, String key, Map<?, Fraction> values) {
        out.writeObjectPropertyStart(key);
        values.forEach((name, value) -> number(out, name.toString(), value));
        out.writeEndObject();
    }

    private static void words(JsonGenerator out, String key, Map<String, ?> values) {
        out.writeObjectPropertyStart(key);
        values.forEach((name, value) -> out.writeStringProperty(name, value.toString()));
        out.writeEndObject();
    }

    /** By rule and then by name: {@code "BAL-05": {"bad": 0.45, "good": 0.15}}. */
    private void thresholds(JsonGenerator out) {
        SortedMap<String, SortedMap<String, Fraction>> byRule = new TreeMap<>();
        for (String key : profile.thresholds().keySet()) {
            String rule = key.substring(0, key.indexOf('/'));
            byRule.put(rule, profile.thresholds(rule));
        }
        out.writeObjectPropertyStart("thresholds");
        byRule.forEach((rule, values) -> numbers(out, rule, values));
        out.writeEndObject();
    }

    private static void scale(JsonGenerator out, String key, Map<Rating.Category, Interval> scale) {
        out.writeObjectPropertyStart(key);
        scale.forEach((category, interval) -> {
            out.writeObjectPropertyStart(category.name());
            number(out, "from", interval.low());
            number(out, "to", interval.high());
            out.writeEndObject();
        });
        out.writeEndObject();
    }

    private void bands(JsonGenerator out) {
        out.writeArrayPropertyStart("bands");
        for (Band band : profile.bands()) {
            out.writeStartObject();
            out.writeStringProperty("name", band.name());
            number(out, "from", band.from());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    /** By phase, and then by what is asked: {@code "REVIEW": {"holds": ["GOV-19"], "noFindings": []}}. */
    private void gates(JsonGenerator out) {
        out.writeObjectPropertyStart("gates");
        for (Gate gate : profile.gates()) {
            out.writeObjectPropertyStart(gate.phase().name());
            ProfileReader.DEMANDS.forEach((key, demand) -> {
                out.writeArrayPropertyStart(key);
                gate.rules(demand).forEach(out::writeString);
                out.writeEndArray();
            });
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    private static void number(JsonGenerator out, String key, Fraction value) {
        out.writeName(key);
        value.toExactDecimal(MOST_DECIMALS)
                .map(BigDecimal::toPlainString)
                .ifPresentOrElse(out::writeNumber, () -> out.writeString(value.toString()));
    }
}
