package io.github.alliancekit.core.format;

import io.github.alliancekit.core.value.Fraction;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** A whole number of days or seats. */
final class CountCodec implements Codec<Integer> {
    private static final int MOST_BITS = 31;

    @Override
    public Optional<Integer> read(Node node, Reading reading) {
        if (!(node instanceof Node.Digits)) {
            return wrongType(node, reading, "Maybe 30, without quotes.");
        }
        Optional<Fraction> number = Codecs.NUMBER.read(node, reading);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        BigInteger whole = number.get().numerator();
        if (!number.get().denominator().equals(BigInteger.ONE)) {
            return wrongType(node, reading, "Maybe it was meant to be rounded.");
        }
        if (whole.bitLength() > MOST_BITS) {
            reading.problem(
                    node,
                    "the number " + Node.shorten(number.get().toString()) + " lies beyond what can be counted",
                    "Maybe a digit was typed twice: " + Integer.MAX_VALUE + " is the most.");
            return Optional.empty();
        }
        return Optional.of(whole.intValue());
    }

    @Override
    public void write(Integer value, JsonGenerator out) {
        out.writeNumber(value);
    }

    @Override
    public Map<String, Object> schema(DocumentSchema schema) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("type", "integer");
        whole.put("minimum", 0);
        return whole;
    }

    @Override
    public Integer placeholder() {
        return 1;
    }

    @Override
    public String describe() {
        return "a whole number";
    }
}
