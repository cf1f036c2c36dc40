package io.github.alliancekit.core.format;

import io.github.alliancekit.core.distribution.Rating;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** A likelihood or an impact: a number, or a category from VERY_LOW to VERY_HIGH. */
final class RatingCodec implements Codec<Rating> {
    private static final Codec<Rating.Category> CATEGORY = Codecs.word(Rating.Category.class);

    @Override
    public Optional<Rating> read(Node node, Reading reading) {
        if (node instanceof Node.Text text && !text.text.isEmpty() && Character.isLetter(text.text.charAt(0))) {
            return CATEGORY.read(node, reading).map(category -> category);
        }
        if (!(node instanceof Node.Digits) && !(node instanceof Node.Text)) {
            return wrongType(node, reading, "Maybe 0.3, or \"HIGH\" in quotes.");
        }
        return Codecs.NUMBER.read(node, reading).flatMap(value -> Codec.checked(node, reading, () -> Rating.of(value)));
    }

    @Override
    public void write(Rating value, JsonGenerator out) {
        if (value instanceof Rating.Category category) {
            CATEGORY.write(category, out);
        } else if (value instanceof Rating.Measured measured) {
            Codecs.NUMBER.write(measured.value(), out);
        }
    }

    @Override
    public Rating placeholder() {
        return Rating.Category.MEDIUM;
    }

    @Override
    public Map<String, Object> schema(DocumentSchema schema) {
        return Map.of("anyOf", List.of(DocumentSchema.notNegative(), CATEGORY.schema(schema)));
    }

    @Override
    public String document() {
        return "a number, or " + CATEGORY.document();
    }

    @Override
    public String describe() {
        return "a number or a category from VERY_LOW to VERY_HIGH";
    }
}
