package io.github.alliancekit.quickstart;

import io.github.alliancekit.samples.Samples;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Documents for the tests. */
final class Documents {
    private Documents() {}

    static String sample(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(Samples.class.getResourceAsStream(name + ".json"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** {@return a sample with every list and all keys of every object turned around} */
    static String turnedAround(String name) throws IOException {
        return turnedAround(JsonMapper.shared().readTree(sample(name))).toString();
    }

    private static JsonNode turnedAround(JsonNode node) {
        if (node instanceof ArrayNode array) {
            List<JsonNode> items = new ArrayList<>();
            array.forEach(item -> items.add(turnedAround(item)));
            Collections.reverse(items);
            return JsonMapper.shared().createArrayNode().addAll(items);
        }
        if (node instanceof ObjectNode object) {
            List<String> keys = new ArrayList<>(object.propertyNames());
            Collections.reverse(keys);
            ObjectNode turned = JsonMapper.shared().createObjectNode();
            // The steps of a dispute are taken one after the other.
            keys.forEach(key ->
                    turned.set(key, key.equals("disputeSteps") ? object.get(key) : turnedAround(object.get(key))));
            return turned;
        }
        return node;
    }

    static String tenFaults() {
        return """
                {
                  "schema": 1, "id": "ten", "name": "Ten faults", "kind": "MULTI_ACTOR", "phase": "DESING",
                  "actors": [
                    { "id": "ministry", "name": 7 },
                    { "id": "company", "name": "Aguas S.A.", "colour": "blue" },
                    { "id": "union", "name": "Sindicato", "name": "Sindicato" }
                  ],
                  "plans": [
                    {
                      "id": "P1", "name": "Plan", "start": "2026-01-01", "end": "2026-12-31",
                      "commitments": [
                        { "id": "C1", "statement": "Dangling", "assignments": [{ "actor": "minstry", "letter": "A" }] },
                        { "id": "C2", "statement": "Impossible", "due": "2026-02-30" },
                        { "id": "C3", "statement": "Too early", "start": "2026-06-01", "due": "2026-05-01" },
                        { "id": "C4" }
                      ]
                    }
                  ],
                  "benefits": [
                    {
                      "id": "B1", "statement": "Too much",
                      "shares": [{ "actor": "company", "share": 0.7 }, { "actor": "union", "share": 0.5 }]
                    }
                  ]
                }
                and so on
                """;
    }
}
