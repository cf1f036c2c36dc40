package io.github.alliancekit.core.format;

import io.github.alliancekit.core.internal.IndentedJson;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** Writes maps, lists, texts, numbers and truths as indented JSON, in their order. */
final class SchemaText {
    private SchemaText() {}

    /** A value that is JSON already. */
    record Raw(String json) {}

    static String write(Map<String, Object> root) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JsonFactory.builder().build().createGenerator(new IndentedJson(), text)) {
            value(root, out);
        }
        return text.append('\n').toString();
    }

    /** {@return a value as its codec writes it, on one line} */
    static <T> String one(Codec<T> codec, T value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JsonFactory.builder().build().createGenerator(new IndentedJson(), text)) {
            codec.write(value, out);
        }
        return text.toString();
    }

    private static void value(Object value, JsonGenerator out) {
        if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            // A map without an order of its own has another one in every JVM.
            Map<?, ?> ordered = map instanceof LinkedHashMap ? map : new TreeMap<>(map);
            ordered.forEach((key, member) -> {
                out.writeName((String) key);
                value(member, out);
            });
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(item -> value(item, out));
            out.writeEndArray();
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (value instanceof Raw raw) {
            out.writeRawValue(raw.json());
        } else {
            out.writeString((String) value);
        }
    }
}
