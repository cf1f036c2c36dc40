package io.github.alliancekit.core.format;

import io.github.alliancekit.core.internal.Faults;
import io.github.alliancekit.core.internal.KnownIds;
import io.github.alliancekit.core.value.ElementKind;
import io.github.alliancekit.core.value.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/** The values that a document is made of: texts, ids, dates, numbers, words of a list. */
final class Codecs {
    private Codecs() {}

    static final Codec<String> TEXT = new TextCodec();
    static final Codec<LocalDate> DATE = new DateCodec();
    static final Codec<Fraction> NUMBER = new NumberCodec();
    static final Codec<Period> SPAN = text(
            "a span of time",
            text -> {
                try {
                    return Period.parse(text);
                } catch (DateTimeException e) {
                    throw Shape.choose(
                            "\"" + Node.shorten(text) + "\" is not a span of time",
                            "Maybe P1Y for a year, P6M for half a year, P30D for thirty days.");
                }
            },
            Period::toString,
            () -> Period.ofYears(1));
    static final Codec<Boolean> TRUTH = new TruthCodec();

    /** {@return the id of the element itself, which it declares} */
    static Codec<String> id(ElementKind kind) {
        return new IdCodec("the id of this " + kind.word(), (reading, node, id) -> reading.declare(kind, id));
    }

    /** {@return the id of another element} */
    static Codec<String> ref(ElementKind kind) {
        return new IdCodec(
                "the id of another element: " + kind.word(), (reading, node, id) -> reading.use(node, kind, id));
    }

    /** {@return the id of an actor that may not be an observer} */
    static Codec<String> memberRef() {
        return new IdCodec("the id of an actor that is a member", (reading, node, id) -> reading.useMember(node, id));
    }

    /** {@return an id that is looked at by whoever reads it} */
    static Codec<String> plainId() {
        return new IdCodec("an id", (reading, node, id) -> {});
    }

    static <E extends Enum<E>> Codec<E> word(Class<E> type) {
        return new WordCodec<>(type);
    }

    /** {@return a value that is written as a text and refuses what it does not like} */
    static <T> Codec<T> text(
            String description, Function<String, T> parse, Function<T, String> print, Supplier<T> any) {
        return new ParsedCodec<>(description, parse, print, any);
    }

    private interface IdUse {
        void accept(Reading reading, Node node, String id);
    }

    private static final class TextCodec implements Codec<String> {
        @Override
        public Optional<String> read(Node node, Reading reading) {
            if (!(node instanceof Node.Text text)) {
                return wrongType(node, reading, "Maybe put it in quotes.");
            }
            if (hasLoneSurrogate(text.text)) {
                reading.problem(
                        node,
                        "the text holds half of a character",
                        "Maybe an emoji or a rare letter was cut in two: \\uD800 to \\uDFFF stand in pairs.");
                return Optional.empty();
            }
            return Optional.of(text.text);
        }

        private static boolean hasLoneSurrogate(String text) {
            return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        }

        @Override
        public void write(String value, JsonGenerator out) {
            out.writeString(value);
        }

        @Override
        public String placeholder() {
            return "?";
        }

        @Override
        public Map<String, Object> schema(DocumentSchema schema) {
            return Map.of("type", "string");
        }

        @Override
        public String describe() {
            return "a text";
        }
    }

    private record IdCodec(String words, IdUse use) implements Codec<String> {
        @Override
        public Optional<String> read(Node node, Reading reading) {
            if (!(node instanceof Node.Text)) {
                return wrongType(node, reading, "Maybe put it in quotes: ids are texts.");
            }
            Optional<String> id = TEXT.read(node, reading);
            id.ifPresent(text -> use.accept(reading, node, text));
            return id;
        }

        @Override
        public void write(String value, JsonGenerator out) {
            out.writeString(value);
        }

        @Override
        public String placeholder() {
            return "?";
        }

        @Override
        public Map<String, Object> schema(DocumentSchema schema) {
            Map<String, Object> id = DocumentSchema.text("\\S");
            id.put("maxLength", Faults.LONGEST_ID);
            return id;
        }

        @Override
        public String document() {
            return words;
        }

        @Override
        public String describe() {
            return "an id";
        }
    }

    private static final class DateCodec implements Codec<LocalDate> {
        private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

        @Override
        public Optional<LocalDate> read(Node node, Reading reading) {
            if (!(node instanceof Node.Text text)) {
                return wrongType(node, reading, "Maybe \"2026-06-30\", in quotes.");
            }
            if (!FORM.matcher(text.text).matches()) {
                reading.problem(
                        node,
                        node.describe() + " is not a date",
                        "Maybe it was written another way: dates are year-month-day, such as 2026-06-30.");
                return Optional.empty();
            }
            try {
                return Optional.of(LocalDate.parse(text.text));
            } catch (DateTimeException e) {
                reading.problem(
                        node,
                        "\"" + text.text + "\" is not a day that exists",
                        "Maybe another day of that month: dates are year-month-day, such as 2026-06-30.");
                return Optional.empty();
            }
        }

        @Override
        public void write(LocalDate value, JsonGenerator out) {
            out.writeString(value.toString());
        }

        @Override
        public LocalDate placeholder() {
            return LocalDate.of(1, 1, 1); // no end is before it
        }

        @Override
        public Map<String, Object> schema(DocumentSchema schema) {
            Map<String, Object> date = DocumentSchema.text("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$");
            date.put("format", "date");
            return date;
        }

        @Override
        public String document() {
            return "a date, such as `2026-06-30`";
        }

        @Override
        public String describe() {
            return "a date";
        }
    }

    private static final class NumberCodec implements Codec<Fraction> {
        private static final Pattern FRACTION = Pattern.compile("(-?[0-9]+)/([0-9]+)");
        private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

        @Override
        public Optional<Fraction> read(Node node, Reading reading) {
            if (node instanceof Node.Digits digits) {
                return decimal(node, digits.digits, reading);
            }
            if (!(node instanceof Node.Text text)) {
                return wrongType(node, reading, "Maybe 0.25, or \"1/4\" in quotes.");
            }
            Matcher fraction = FRACTION.matcher(text.text);
            if (fraction.matches()) {
                return fraction(node, fraction.group(1), fraction.group(2), reading);
            }
            return DECIMAL.matcher(text.text).matches()
                    ? decimal(node, text.text, reading)
                    : wrongType(node, reading, "Maybe 0.25, or \"1/4\" in quotes.");
        }

        private static Optional<Fraction> decimal(Node node, String digits, Reading reading) {
            int most = reading.limits.numberDigits();
            // An exponent of many digits is not even parsed: 1e999999999 is short to write and long to compute with.
            int exponent = Math.max(digits.indexOf('e'), digits.indexOf('E'));
            boolean tooLong = digits.length() > 2 * most + 20 || (exponent >= 0 && digits.length() - exponent > 8);
            if (!tooLong) {
                BigDecimal number = new BigDecimal(digits);
                if (number.signum() == 0) {
                    return Optional.of(Fraction.ZERO);
                }
                tooLong = number.precision() > most
                        || number.scale() > most
                        || number.precision() - (long) number.scale() > most;
                if (!tooLong) {
                    return Optional.of(Fraction.of(number));
                }
            }
            return tooLong(node, most, reading);
        }

        private static Optional<Fraction> fraction(Node node, String above, String below, Reading reading) {
            int most = reading.limits.numberDigits();
            if (above.length() > most + (above.startsWith("-") ? 1 : 0) || below.length() > most) {
                return tooLong(node, most, reading);
            }
            BigInteger denominator = new BigInteger(below);
            if (denominator.signum() == 0) {
                reading.problem(node, node.describe() + " divides by 0", "Maybe the two numbers were swapped.");
                return Optional.empty();
            }
            return Optional.of(Fraction.of(new BigInteger(above), denominator));
        }

        private static Optional<Fraction> tooLong(Node node, int most, Reading reading) {
            reading.problem(
                    node,
                    "the number has more than " + most + " digits",
                    "Maybe it was meant to be rounded; else raise Limits.numberDigits.");
            return Optional.empty();
        }

        @Override
        public void write(Fraction value, JsonGenerator out) {
            int most = Limits.standard().numberDigits();
            Optional<BigDecimal> decimal = value.toExactDecimal(most)
                    .map(BigDecimal::stripTrailingZeros)
                    .map(plain -> plain.scale() < 0 ? plain.setScale(0) : plain)
                    .filter(plain -> plain.scale() <= most && plain.precision() <= most);
            if (decimal.isPresent()) {
                out.writeNumber(decimal.get());
            } else {
                out.writeString(value.toString());
            }
        }

        @Override
        public Fraction placeholder() {
            return Fraction.ZERO;
        }

        @Override
        public Map<String, Object> schema(DocumentSchema schema) {
            return DocumentSchema.numbers();
        }

        @Override
        public String describe() {
            return "a number";
        }
    }

    private static final class TruthCodec implements Codec<Boolean> {
        @Override
        public Optional<Boolean> read(Node node, Reading reading) {
            return node instanceof Node.Truth truth
                    ? Optional.of(truth.value)
                    : wrongType(node, reading, "Maybe true or false, without quotes.");
        }

        @Override
        public void write(Boolean value, JsonGenerator out) {
            out.writeBoolean(value);
        }

        @Override
        public Boolean placeholder() {
            return false;
        }

        @Override
        public Map<String, Object> schema(DocumentSchema schema) {
            return Map.of("type", "boolean");
        }

        @Override
        public String describe() {
            return "true or false";
        }
    }

    private record WordCodec<E extends Enum<E>>(Class<E> type) implements Codec<E> {
        @Override
        public Optional<E> read(Node node, Reading reading) {
            if (!(node instanceof Node.Text text)) {
                return wrongType(node, reading, "Maybe one of " + words() + ", in quotes.");
            }
            Optional<E> word = Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().equals(text.text))
                    .findFirst();
            if (word.isEmpty()) {
                Set<String> all =
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.toSet());
                String upper = text.text.toUpperCase(java.util.Locale.ROOT);
                Optional<String> near = all.contains(upper) ? Optional.of(upper) : KnownIds.nearest(upper, all);
                reading.problem(
                        node,
                        node.describe() + " is none of " + words(),
                        near.map(n -> "Maybe " + n + ".").orElse("Maybe it belongs under another key."));
            }
            return word;
        }

        private String words() {
            return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        }

        @Override
        public void write(E value, JsonGenerator out) {
            out.writeString(value.name());
        }

        @Override
        public E placeholder() {
            return type.getEnumConstants()[0];
        }

        @Override
        public Map<String, Object> schema(DocumentSchema schema) {
            return Map.of(
                    "enum",
                    Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
        }

        @Override
        public String document() {
            return Arrays.stream(type.getEnumConstants())
                    .map(word -> "`" + word.name() + "`")
                    .collect(Collectors.joining(", ", "one of ", ""));
        }

        @Override
        public String describe() {
            return "one of " + words();
        }
    }

    private record ParsedCodec<T>(
            String describe, Function<String, T> parse, Function<T, String> print, Supplier<T> any)
            implements Codec<T> {
        @Override
        public Optional<T> read(Node node, Reading reading) {
            if (!(node instanceof Node.Text)) {
                return wrongType(node, reading, "Maybe put it in quotes.");
            }
            return TEXT.read(node, reading).flatMap(text -> Codec.checked(node, reading, () -> parse.apply(text)));
        }

        @Override
        public void write(T value, JsonGenerator out) {
            out.writeString(print.apply(value));
        }

        @Override
        public Map<String, Object> schema(DocumentSchema schema) {
            return Map.of("type", "string");
        }

        @Override
        public T placeholder() {
            return any.get();
        }
    }
}
