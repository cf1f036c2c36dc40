package io.github.alliancekit.core.format;

import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** The version of the document, which says whether this library understands it. */
final class SchemaCodec implements Codec<Integer> {
    static final Integer CURRENT = 1;

    @Override
    public Optional<Integer> read(Node node, Reading reading) {
        if (!(node instanceof Node.Digits digits)) {
            return wrongType(node, reading, "Maybe 1, without quotes.");
        }
        if (!digits.digits.equals("1")) {
            reading.problem(
                    node,
                    "schema " + Node.shorten(digits.digits) + " is not one that this version reads",
                    "Maybe a later version of the library does; this one reads schema 1.");
            return Optional.empty();
        }
        return Optional.of(CURRENT);
    }

    @Override
    public void write(Integer value, JsonGenerator out) {
        out.writeNumber(value);
    }

    @Override
    public Integer placeholder() {
        return CURRENT;
    }

    @Override
    public Map<String, Object> schema(DocumentSchema schema) {
        return Map.of("const", CURRENT);
    }

    @Override
    public String describe() {
        return "the number 1";
    }
}
