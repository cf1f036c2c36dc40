package io.github.alliancekit.rules.measure;

import io.github.alliancekit.core.value.Fraction;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Golden vectors: inputs of a family of measures and what they are expected to give. */
final class Vectors {
    private static final String PROPERTY = "alliance.vectors";

    private Vectors() {}

    /** One vector. */
    record Vector(String id, String family, Node input, Node expected) {}

    /** A value of JSON; numbers are texts, so that none is rounded. */
    record Node(@Nullable Object value) {
        boolean has(String key) {
            return fields().containsKey(key);
        }

        Node at(String key) {
            if (!has(key)) {
                throw new AssertionError("No " + key + " in " + value);
            }
            return new Node(fields().get(key));
        }

        @SuppressWarnings("unchecked") // The reader makes nothing else of an object.
        Map<String, @Nullable Object> fields() {
            return (Map<String, @Nullable Object>) Objects.requireNonNull(value);
        }

        @SuppressWarnings("unchecked") // The reader makes nothing else of an array.
        List<Node> items() {
            return ((List<@Nullable Object>) Objects.requireNonNull(value))
                    .stream().map(Node::new).toList();
        }

        boolean isObject() {
            return value instanceof Map;
        }

        boolean isArray() {
            return value instanceof List;
        }

        String text() {
            return (String) Objects.requireNonNull(value);
        }

        int integer() {
            return Integer.parseInt(text());
        }

        Fraction fraction() {
            return Fraction.parse(text());
        }

        List<Fraction> fractions() {
            return items().stream().map(Node::fraction).toList();
        }
    }

    /** {@return the vectors of the file named by the system property, else the project's own} */
    static List<Vector> read() throws IOException {
        String file = System.getProperty(PROPERTY, "");
        try (InputStream in = file.isEmpty()
                        ? Objects.requireNonNull(Vectors.class.getResourceAsStream("vectors.json"))
                        : Files.newInputStream(Path.of(System.getProperty("alliance.started", ""))
                                .resolve(file));
                JsonParser parser = JsonFactory.builder().build().createParser(ObjectReadContext.empty(), in)) {
            Node document = new Node(value(parser, parser.nextToken()));
            return document.at("vectors").items().stream()
                    .map(node -> new Vector(
                            node.at("id").text(), node.at("family").text(), node.at("input"), node.at("expected")))
                    .toList();
        }
    }

    private static @Nullable Object value(JsonParser parser, JsonToken token) {
        if (token == JsonToken.START_OBJECT) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                object.put(name, value(parser, parser.nextToken()));
            }
            return object;
        }
        if (token == JsonToken.START_ARRAY) {
            List<@Nullable Object> array = new ArrayList<>();
            for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                array.add(value(parser, next));
            }
            return array;
        }
        return token == JsonToken.VALUE_NULL ? null : parser.getString();
    }
}
