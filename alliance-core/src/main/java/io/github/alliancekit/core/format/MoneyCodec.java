package io.github.alliancekit.core.format;

import io.github.alliancekit.core.value.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** An amount: a number in the alliance's currency, or an object that names another. */
final class MoneyCodec implements Codec<Money> {
    private static final Shape<Money> FOREIGN = Shape.<Money>of("amount")
            .required("amount", Codecs.NUMBER, Money::value)
            .optional("currency", Codecs.TEXT, Money::currency)
            .build(v -> new Money(v.get("amount"), v.find("currency")));

    @Override
    public Optional<Money> read(Node node, Reading reading) {
        if (node instanceof Node.Members) {
            return FOREIGN.read(node, reading);
        }
        if (!(node instanceof Node.Digits) && !(node instanceof Node.Text)) {
            return wrongType(node, reading, "Maybe 1200, or {\"amount\": 1200, \"currency\": \"USD\"}.");
        }
        return Codecs.NUMBER.read(node, reading).flatMap(value -> Codec.checked(node, reading, () -> Money.of(value)));
    }

    @Override
    public void write(Money value, JsonGenerator out) {
        if (value.currency().isPresent()) {
            FOREIGN.write(value, out);
        } else {
            Codecs.NUMBER.write(value.value(), out);
        }
    }

    @Override
    public Money placeholder() {
        return Money.of(0);
    }

    @Override
    public Map<String, Object> schema(DocumentSchema schema) {
        return Map.of("anyOf", List.of(DocumentSchema.notNegative(), schema.reference(FOREIGN)));
    }

    @Override
    public String document() {
        return "a number in the alliance's currency, or an [amount](#amount) that names another";
    }

    @Override
    public String describe() {
        return "an amount";
    }
}
