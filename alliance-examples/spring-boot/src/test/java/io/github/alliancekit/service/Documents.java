package io.github.alliancekit.service;

import io.github.alliancekit.core.format.AllianceDocument;
import io.github.alliancekit.samples.Samples;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Documents to send, and what is in those that come back. */
final class Documents {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String ACCEPTED =
            sample("healthy-basin").put("id", "@id@").put("name", "@name@").toString();

    private Documents() {}

    static ObjectNode sample(String name) {
        return (ObjectNode) json(AllianceDocument.write(Samples.alliance(name).get()));
    }

    /** A document that is clear and balanced enough. */
    static String accepted(String id) {
        return accepted(id, "Water");
    }

    static String accepted(String id, String name) {
        return ACCEPTED.replace("\"@id@\"", JSON.writeValueAsString(id))
                .replace("\"@name@\"", JSON.writeValueAsString(name));
    }

    static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    /** The path of an alliance, whatever its id. */
    static String path(String id) {
        return "/alliances/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** All texts of a document. */
    static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isString()) {
            texts.add(node.asString());
        }
        node.values().forEach(one -> texts.addAll(texts(one)));
        return texts;
    }

    /** A document once for each of its texts, with another text in its place, and an id of its own. */
    static List<String> eachTextReplaced(ObjectNode document, String text) {
        List<String> replaced = new ArrayList<>();
        for (int i = texts(document).size(); i-- > 0; ) {
            ObjectNode copy = document.deepCopy().put("id", "text-" + i);
            replaced.add(replaced(copy, new AtomicInteger(i), text).toString());
        }
        return replaced;
    }

    /** Replaces the text that is met when the number has come down to 0. */
    private static JsonNode replaced(JsonNode node, AtomicInteger number, String text) {
        if (node.isString()) {
            return number.getAndDecrement() == 0 ? StringNode.valueOf(text) : node;
        }
        if (node instanceof ObjectNode object) {
            List.copyOf(object.propertyNames())
                    .forEach(name -> object.set(name, replaced(object.get(name), number, text)));
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, replaced(array.get(i), number, text));
            }
        }
        return node;
    }
}
