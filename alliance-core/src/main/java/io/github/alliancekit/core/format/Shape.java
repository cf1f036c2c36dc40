package io.github.alliancekit.core.format;

import io.github.alliancekit.core.internal.KnownIds;
import io.github.alliancekit.core.value.Fault;
import io.github.alliancekit.core.value.InvalidAllianceException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/**
 * The keys of one kind of object: from a shape it is read, by it it is written.
 *
 * @param <T> the type of the model that such an object becomes
 */
final class Shape<T> implements Codec<T> {
    /** Lists that may seem too short when an item could not be read; of all others what is wrong stays wrong. */
    private static final Set<String> HAVE_A_LEAST_NUMBER = Set.of("joint", "rules");

    private final String noun;
    private final Map<String, Field<T, ?>> fields = new LinkedHashMap<>();
    private final Finish<T> finish;

    private Shape(Builder<T> parts, Finish<T> finish) {
        this.noun = parts.noun;
        this.fields.putAll(parts.fields);
        this.finish = finish;
    }

    /** Makes the object of its values; may throw, and may tell the reading of ids that it uses. */
    interface Finish<T> {
        T of(Values values, Node.Members node, Reading reading);
    }

    /** Whether a key has to be there. */
    private enum Need {
        REQUIRED,
        OPTIONAL,
        LIST
    }

    /** One key. What is written is found by {@code get}: nothing for an absent value, several for a list. */
    private record Field<T, V>(String key, Codec<V> codec, Need need, Optional<V> standard, Function<T, List<V>> get) {
        Key describe() {
            return new Key(
                    key,
                    codec,
                    need == Need.REQUIRED,
                    need == Need.LIST,
                    standard.map(value -> SchemaText.one(codec, value)));
        }
    }

    /** One key for whoever describes documents. What stands in for it where it is absent is written as JSON. */
    record Key(String name, Codec<?> codec, boolean isRequired, boolean isList, Optional<String> standard) {}

    /** {@return what an object of this shape is called} */
    String noun() {
        return noun;
    }

    /** {@return the keys in the order in which they are written} */
    List<Key> keys() {
        return fields.values().stream().map(Field::describe).toList();
    }

    /** The values of one object by key. */
    static final class Values {
        private final Map<String, Object> values = new HashMap<>();

        /** Keys whose values are not those of the document: what is wrong with them has been said. */
        private final Set<String> unsure = new HashSet<>();

        /** Whether a required value is a placeholder, so that what is made of it may not be used. */
        private boolean madeUp;

        /** {@return the value of a required key} */
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the shape that asks is the shape that read
        <V> V get(String key) {
            return (V) Objects.requireNonNull(values.get(key), key);
        }

        /** {@return the value of an optional key} */
        @SuppressWarnings("unchecked") // the shape that asks is the shape that read
        <V> Optional<V> find(String key) {
            return Optional.ofNullable((V) values.get(key));
        }

        /** {@return the value of an optional key, or its default} */
        <V> V get(String key, V otherwise) {
            return this.<V>find(key).orElse(otherwise);
        }

        /** {@return the values of a list; empty if it was left out} */
        @SuppressWarnings("unchecked") // the shape that asks is the shape that read
        <V> List<V> list(String key) {
            return (List<V>) values.getOrDefault(key, List.of());
        }
    }

    /** {@return a builder of a shape} */
    static <T> Builder<T> of(String noun) {
        return new Builder<>(noun);
    }

    /** Names keys in the order in which they are written. */
    static final class Builder<T> {
        private final String noun;
        private final Map<String, Field<T, ?>> fields = new LinkedHashMap<>();

        private Builder(String noun) {
            this.noun = noun;
        }

        <V> Builder<T> required(String key, Codec<V> codec, Function<T, V> get) {
            return add(new Field<>(key, codec, Need.REQUIRED, Optional.empty(), t -> List.of(get.apply(t))));
        }

        <V> Builder<T> optional(String key, Codec<V> codec, Function<T, Optional<V>> get) {
            return add(new Field<>(key, codec, Need.OPTIONAL, Optional.empty(), t -> get.apply(t).stream()
                    .toList()));
        }

        /** A key that is left out where it says what holds anyway. */
        <V> Builder<T> optional(String key, Codec<V> codec, V standard, Function<T, V> get) {
            return add(new Field<>(
                    key, codec, Need.OPTIONAL, Optional.of(standard), t -> Optional.of(get.apply(t)).stream()
                            .filter(value -> !value.equals(standard))
                            .toList()));
        }

        <V> Builder<T> list(String key, Codec<V> codec, Function<T, List<V>> get) {
            return add(new Field<>(key, codec, Need.LIST, Optional.empty(), get));
        }

        private Builder<T> add(Field<T, ?> field) {
            fields.put(field.key(), field);
            return this;
        }

        Shape<T> build(Function<Values, T> finish) {
            return new Shape<>(this, (values, node, reading) -> finish.apply(values));
        }

        Shape<T> build(Finish<T> finish) {
            return new Shape<>(this, finish);
        }
    }

    @Override
    public Optional<T> read(Node node, Reading reading) {
        if (!(node instanceof Node.Members object)) {
            return wrongType(node, reading, "Maybe { … } with the keys " + String.join(", ", fields.keySet()) + ".");
        }
        for (Map.Entry<String, Node> member : object.members.entrySet()) {
            if (!fields.containsKey(member.getKey())) {
                unknown(member.getKey(), member.getValue(), reading);
            }
        }
        Values values = new Values();
        for (Field<T, ?> field : fields.values()) {
            readField(field, object, values, reading);
        }
        try {
            T value = finish.of(values, object, reading);
            return values.madeUp ? Optional.empty() : Optional.of(value);
        } catch (InvalidAllianceException e) {
            for (Fault fault : e.faults()) {
                List<String> steps = fault.path().steps();
                if (steps.isEmpty() || !values.unsure.contains(steps.get(0))) {
                    reading.fault(object.resolve(steps), fault);
                }
            }
            return Optional.empty();
        }
    }

    private <V> void readField(Field<T, V> field, Node.Members object, Values values, Reading reading) {
        Node node = object.members.get(field.key());
        if (field.need() == Need.LIST) {
            if (node != null) {
                values.values.put(field.key(), readList(field, node, values, reading));
            }
            return;
        }
        Optional<V> value = node == null ? Optional.empty() : field.codec().read(node, reading);
        if (value.isPresent()) {
            values.values.put(field.key(), value.get());
            return;
        }
        if (field.need() == Need.OPTIONAL) {
            values.unsure.add(field.key());
            return;
        }
        if (node == null) {
            reading.problem(
                    object,
                    "the " + noun + " has no \"" + field.key() + "\"",
                    "Maybe it was forgotten: " + field.codec().describe() + " belongs there.");
        }
        values.values.put(field.key(), field.codec().placeholder());
        values.unsure.add(field.key());
        values.madeUp = true;
    }

    private <V> List<V> readList(Field<T, V> field, Node node, Values values, Reading reading) {
        List<V> list = new ArrayList<>();
        if (!(node instanceof Node.Items items)) {
            reading.problem(node, node.describe() + " stands where a list belongs", "Maybe put it in brackets: [ … ].");
            return list;
        }
        Set<String> ids = new HashSet<>();
        for (Node item : items.items) {
            Optional<V> value = field.codec().read(item, reading);
            Node id = item.child("id");
            if (id instanceof Node.Text text && !ids.add(text.text)) {
                reading.problem(
                        id,
                        "id \"" + Node.shorten(text.text) + "\" stands twice in " + field.key(),
                        "Maybe one of the two is a copy, or was meant to have an id of its own.");
            } else if (value.isPresent()) {
                list.add(value.get());
            } else if (HAVE_A_LEAST_NUMBER.contains(field.key())) {
                values.unsure.add(field.key());
            }
        }
        return list;
    }

    private void unknown(String key, Node node, Reading reading) {
        String advice = KnownIds.nearest(key, fields.keySet())
                .map(near -> "Maybe \"" + near + "\".")
                .orElse("Maybe it belongs elsewhere: " + article() + noun + " has " + String.join(", ", fields.keySet())
                        + ".");
        reading.problem(node, "the " + noun + " has a key \"" + Node.shorten(key) + "\" that nobody knows", advice);
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeStartObject();
        fields.values().forEach(field -> writeField(field, value, out));
        out.writeEndObject();
    }

    private static <T, V> void writeField(Field<T, V> field, T object, JsonGenerator out) {
        List<V> values = field.get().apply(object);
        if (values.isEmpty()) {
            return;
        }
        out.writeName(field.key());
        if (field.need() == Need.LIST) {
            out.writeStartArray();
            values.forEach(value -> field.codec().write(value, out));
            out.writeEndArray();
        } else {
            field.codec().write(values.get(0), out);
        }
    }

    /** {@return the fault of an object that has none, or more than one, of some keys} */
    static InvalidAllianceException choose(String message, String advice) {
        return new InvalidAllianceException(List.of(Fault.value("", message, advice)));
    }

    @Override
    public T placeholder() {
        throw new UnsupportedOperationException("a required object: " + noun);
    }

    @Override
    public Map<String, Object> schema(DocumentSchema schema) {
        return schema.reference(this);
    }

    @Override
    public String describe() {
        return article() + noun + " as an object";
    }

    private String article() {
        return "aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ";
    }
}
