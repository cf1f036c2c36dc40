package io.github.alliancekit.core.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The JSON Schema (draft 2020-12) of the alliance document, made of the shapes that read it.
 *
 * <p>A schema knows less than the reader: not which ids exist, what adds up to 1, or which end is before its start.
 * What it refuses, the reader refuses too.
 *
 * <p>Keys, types, words and forms come from the shapes and their codecs by themselves. What a type of the model checks
 * as it is built is said here once more where a schema can say it: in {@link #RANGES}, {@link #FORMS} and
 * {@link #CHOICES}.
 */
final class DocumentSchema {
    private static final String FRACTION = "[0-9]+/0*[1-9][0-9]*";
    private static final String ANY_NUMBER = "^-?([0-9]+(\\.[0-9]+)?|" + FRACTION + ")$";
    private static final String NO_NEGATIVE = "^(-0+(\\.0+)?|-0+/0*[1-9][0-9]*|[0-9]+(\\.[0-9]+)?|" + FRACTION + ")$";

    /** Numbers by shape and key that may not be negative; those named {@code share} are from 0 to 1 everywhere. */
    private static final Set<String> RANGES = Set.of(
            "capacity/weight",
            "seat/votes",
            "commitment/weight",
            "amount/amount",
            "rate/rate",
            "body/presenceQuorum",
            "decision rule/quota",
            "control/ability",
            "territory/population",
            "territory/need");

    /** Texts by key that have one form wherever they stand. */
    private static final Map<String, String> FORMS =
            Map.of("currency", "^[A-Z]{3}$", "sdg", "^([1-9]|1[0-7])(\\.([1-9][0-9]?|[a-d]))?$");

    /** What may stand together in objects whose keys depend on one another, by shape. */
    private static final Map<String, Map<String, Object>> CHOICES = Map.of(
            "holder", Map.of("oneOf", List.of(has("actor"), has("group"))),
            "share", Map.of("oneOf", List.of(has("actor"), has("group"))),
            "bearers", Map.of("not", has("joint", "split")),
            "decision rule", Map.of("allOf", List.of(ofType("WEIGHTED", "quota"), ofType("ALL_OF", "rules"))),
            "capacity",
                    Map.of(
                            "oneOf",
                            List.of(
                                    has("weight"),
                                    Map.of(
                                            "anyOf",
                                            List.of(
                                                    has("technical"),
                                                    has("human"),
                                                    has("financial"),
                                                    has("inKind"))))));

    private final Map<Shape<?>, String> names = new HashMap<>();
    private final List<Shape<?>> shapes = new ArrayList<>();
    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private DocumentSchema() {}

    private static Map<String, Object> ofType(String type, String required) {
        Map<String, Object> isOfType = Map.of("properties", Map.of("type", Map.of("const", type)));
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("if", isOfType);
        rule.put("then", has(required));
        return rule;
    }

    /** {@return the schema of the whole document, as JSON} */
    static String write() {
        DocumentSchema schema = new DocumentSchema();
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", "Alliance document, schema " + SchemaCodec.CURRENT);
        root.put("description", "One alliance. Written from the shapes that the library reads with.");
        root.putAll(schema.object(Shapes.ALLIANCE));
        root.put("$defs", schema.definitions);
        return SchemaText.write(root);
    }

    /** {@return a reference to the definition of a shape, which is made when it is first needed} */
    Map<String, Object> reference(Shape<?> shape) {
        String name = names.get(shape);
        if (name == null) {
            name = freeName(shape.noun().replace(' ', '-'));
            names.put(shape, name);
            shapes.add(shape);
            definitions.put(name, Map.of()); // keeps its place, and ends the recursion of shapes that hold themselves
            definitions.put(name, object(shape));
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    /** {@return every shape of the document, each before those that it holds} */
    static List<Shape<?>> shapes() {
        DocumentSchema schema = new DocumentSchema();
        schema.reference(Shapes.ALLIANCE);
        return List.copyOf(schema.shapes);
    }

    private String freeName(String noun) {
        String name = noun;
        for (int i = 2; definitions.containsKey(name); i++) {
            name = noun + "-" + i;
        }
        return name;
    }

    private Map<String, Object> object(Shape<?> shape) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Shape.Key key : shape.keys()) {
            properties.put(key.name(), property(shape, key));
            if (key.isRequired()) {
                required.add(key.name());
            }
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", properties);
        object.put("required", required);
        object.put("additionalProperties", false);
        object.putAll(CHOICES.getOrDefault(shape.noun(), Map.of()));
        return object;
    }

    private Map<String, Object> property(Shape<?> shape, Shape.Key key) {
        Map<String, Object> value = new LinkedHashMap<>(value(shape, key));
        if (key.isList()) {
            Map<String, Object> list = new LinkedHashMap<>();
            list.put("type", "array");
            list.put("items", value);
            if (shape.noun().equals("bearers") && key.name().equals("joint")) {
                list.put("minItems", 2);
                list.put("uniqueItems", true);
            }
            return list;
        }
        key.standard().ifPresent(standard -> value.put("default", new SchemaText.Raw(standard)));
        return value;
    }

    private Map<String, Object> value(Shape<?> shape, Shape.Key key) {
        if (key.codec() == Codecs.NUMBER) {
            return key.name().equals("share")
                    ? fromZeroToOne()
                    : RANGES.contains(shape.noun() + "/" + key.name()) ? notNegative() : numbers();
        }
        Map<String, Object> value = key.codec().schema(this);
        String form = FORMS.get(key.name());
        return form != null && "string".equals(value.get("type")) ? text(form) : value;
    }

    /** {@return a number, or a text that holds a decimal or a fraction} */
    static Map<String, Object> numbers() {
        return Map.of("anyOf", List.of(Map.of("type", "number"), text(ANY_NUMBER)));
    }

    /** {@return a number of 0 or more, or a text that holds one} */
    static Map<String, Object> notNegative() {
        return Map.of("anyOf", List.of(number(), text(NO_NEGATIVE)));
    }

    private static Map<String, Object> fromZeroToOne() {
        Map<String, Object> number = number();
        number.put("maximum", 1);
        return Map.of("anyOf", List.of(number, text(NO_NEGATIVE)));
    }

    private static Map<String, Object> number() {
        Map<String, Object> number = new LinkedHashMap<>();
        number.put("type", "number");
        number.put("minimum", 0);
        return number;
    }

    /** {@return a text of a form} */
    static Map<String, Object> text(String pattern) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("type", "string");
        text.put("pattern", pattern);
        return text;
    }

    private static Map<String, Object> has(String... keys) {
        return Map.of("required", List.of(keys));
    }
}
