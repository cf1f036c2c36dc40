package io.github.alliancekit.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.format.AllianceDocument;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.rules.Assessment;
import io.github.alliancekit.rules.RuleSet;
import io.github.alliancekit.rules.measure.Interval;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What holds of every report: the same alliance gives the same bytes, however its document was ordered. */
class ReportLawsTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es-MX");
    private static final Pattern ROW =
            Pattern.compile("^ +[\\d.]+ +(?<open>[\\d.]+) +(?<rule>(GOV|BAL)-\\d\\d)", Pattern.MULTILINE);

    @Provide
    Arbitrary<Alliance> alliances() {
        return Alliances.any();
    }

    private static Assessment assess(Alliance alliance) {
        return RuleSet.standard().assess(alliance, Alliances.DAY);
    }

    private static List<String> reports(Assessment assessment) {
        List<String> reports = new ArrayList<>();
        for (Locale locale : List.of(Locale.ENGLISH, SPANISH)) {
            reports.add(TextReport.write(assessment, locale));
            reports.add(MarkdownReport.write(assessment, locale));
            reports.add(JsonReport.write(assessment, locale));
        }
        return reports;
    }

    @Property(tries = 100)
    void theOrderOfEverythingIsIrrelevantToTheByte(@ForAll("alliances") Alliance alliance, @ForAll long seed) {
        JsonNode document = JsonMapper.shared().readTree(AllianceDocument.write(alliance));
        String shuffled = shuffled(document, new Random(seed)).toString();
        Alliance again = AllianceDocument.readOrThrow(shuffled);
        assertThat(reports(assess(again))).isEqualTo(reports(assess(alliance)));
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ArrayNode array) {
            List<JsonNode> items = new ArrayList<>();
            array.forEach(item -> items.add(shuffled(item, random)));
            Collections.shuffle(items, random);
            return JsonMapper.shared().createArrayNode().addAll(items);
        }
        if (node instanceof ObjectNode object) {
            List<String> keys = new ArrayList<>(object.propertyNames());
            Collections.shuffle(keys, random);
            ObjectNode turned = JsonMapper.shared().createObjectNode();
            // The steps of a dispute are taken one after the other: their order is what they say.
            keys.forEach(key ->
                    turned.set(key, key.equals("disputeSteps") ? object.get(key) : shuffled(object.get(key), random)));
            return turned;
        }
        return node;
    }

    @Property(tries = 50)
    void assessingTwiceGivesTheSameBytes(@ForAll("alliances") Alliance alliance) {
        Assessment twice = assess(alliance);
        List<String> first = reports(twice);
        assertThat(reports(twice)).as("asked again").isEqualTo(first);
        assertThat(reports(assess(alliance))).as("assessed again").isEqualTo(first);
    }

    @Property(tries = 100)
    void aKnownRuleNeverPrintsAsARange(@ForAll("alliances") Alliance alliance) {
        Assessment assessment = assess(alliance);
        JsonNode json = JsonMapper.shared().readTree(JsonReport.write(assessment, Locale.ENGLISH));
        for (JsonNode rule : json.get("rules")) {
            if (isKnown(assessment, rule.get("id").asString())) {
                assertThat(rule.get("low")).isEqualTo(rule.get("high"));
            }
        }
        Matcher row = ROW.matcher(TextReport.write(assessment, Locale.ENGLISH));
        while (row.find()) {
            if (isKnown(assessment, row.group("rule"))) {
                assertThat(row.group("open")).as(row.group()).isEqualTo("0.00");
            }
        }
    }

    private static boolean isKnown(Assessment assessment, String rule) {
        return assessment.verdict(rule).score().map(Interval::isPoint).orElse(false);
    }
}
