package io.github.alliancekit.core.format;

import io.github.alliancekit.core.internal.KnownIds;
import io.github.alliancekit.core.value.Fraction;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One object of a JSON document that is not an alliance, read key by key as strictly as an alliance document.
 *
 * <p>Whoever reads asks for the keys that it knows. What stands where something else belongs, what is missing and, at
 * the end, every key that nobody asked for is a {@link Problem} with its line and column; all of them are told at once.
 *
 * <pre>{@code
 * DocumentFields.read(text, Limits.standard(), fields -> new Threshold(
 *         fields.text("rule").orElse(""), fields.number("value").orElse(Fraction.ZERO)));
 * // Invalid(line 3, column 12, /value: the text "many" stands where a number belongs …)
 * }</pre>
 */
public final class DocumentFields {
    private final Node.Members node;
    private final Reading reading;
    private final Set<String> asked = new LinkedHashSet<>();
    private final List<DocumentFields> inner = new ArrayList<>();

    private DocumentFields(Node.Members node, Reading reading) {
        this.node = node;
        this.reading = reading;
    }

    /**
     * {@return what is made of a document, or all its problems}
     *
     * @param text a document in JSON
     * @param limits how much it may ask
     * @param make makes the result by asking for keys; what it makes is dropped where there are problems
     * @param <T> the type of the result
     */
    public static <T> Validation<Seq<Problem>, T> read(String text, Limits limits, Function<DocumentFields, T> make) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            return Validation.invalid(io.vavr.collection.List.of(AllianceDocument.halfOfACharacter()));
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > limits.documentBytes()) {
            return Validation.invalid(io.vavr.collection.List.of(AllianceDocument.tooLarge(limits)));
        }
        Problems problems = new Problems();
        Reading reading = new Reading(limits, problems);
        @Nullable Node root = JsonTree.read(bytes, limits, problems);
        Optional<T> made = Optional.empty();
        if (root instanceof Node.Members object) {
            DocumentFields fields = new DocumentFields(object, reading);
            made = Optional.of(make.apply(fields));
            fields.refuseWhatNobodyAskedFor();
        } else if (root != null) {
            reading.problem(root, root.describe() + " stands where an object belongs", "Maybe { … }.");
        }
        return problems.isEmpty() && made.isPresent()
                ? Validation.valid(made.get())
                : Validation.invalid(problems.inOrder());
    }

    private void refuseWhatNobodyAskedFor() {
        node.members.forEach((key, value) -> {
            if (!asked.contains(key)) {
                String advice = KnownIds.nearest(key, asked)
                        .map(near -> "Maybe \"" + near + "\".")
                        .orElse("Maybe it belongs elsewhere: here stand " + String.join(", ", asked) + ".");
                reading.problem(value, "key \"" + Node.shorten(key) + "\" is one that nobody knows", advice);
            }
        });
        inner.forEach(DocumentFields::refuseWhatNobodyAskedFor);
    }

    /** {@return the keys that are there, all of which count as asked for, in the order of the document} */
    public Set<String> keys() {
        asked.addAll(node.members.keySet());
        return new LinkedHashSet<>(node.members.keySet());
    }

    /**
     * {@return whether there is a key, whatever stands there}
     *
     * @param key a key
     */
    public boolean has(String key) {
        return node.members.containsKey(key);
    }

    /**
     * {@return the text of a key; empty if the key is not there or, with a problem, something else stands there}
     *
     * @param key a key
     */
    public Optional<String> text(String key) {
        return find(key).flatMap(value -> Codecs.TEXT.read(value, reading));
    }

    /**
     * {@return the number of a key; empty if the key is not there or, with a problem, something else stands there}
     *
     * @param key a key
     */
    public Optional<Fraction> number(String key) {
        return find(key).flatMap(value -> Codecs.NUMBER.read(value, reading));
    }

    /**
     * {@return the object of a key; empty if the key is not there or, with a problem, something else stands there}
     *
     * @param key a key
     */
    public Optional<DocumentFields> object(String key) {
        return find(key).flatMap(value -> asObject(value));
    }

    /**
     * {@return the objects in the list of a key; empty if the key is not there or, with a problem, something else
     * stands there}
     *
     * @param key a key
     */
    public List<DocumentFields> objects(String key) {
        List<DocumentFields> found = new ArrayList<>();
        items(key).forEach(item -> asObject(item).ifPresent(found::add));
        return found;
    }

    /**
     * {@return the texts in the list of a key; empty if the key is not there or, with a problem, something else stands
     * there}
     *
     * @param key a key
     */
    public List<String> texts(String key) {
        return items(key).stream()
                .flatMap(item -> Codecs.TEXT.read(item, reading).stream())
                .toList();
    }

    /**
     * {@return one of the words of an enum; empty if the key is not there or, with a problem, something else stands
     * there}
     *
     * @param key a key
     * @param type the enum
     * @param <E> the enum
     */
    public <E extends Enum<E>> Optional<E> word(String key, Class<E> type) {
        return find(key).flatMap(value -> Codecs.word(type).read(value, reading));
    }

    /**
     * Notes a problem of the value of a key, or of this object where the key is not there.
     *
     * @param key a key
     * @param message one sentence that names the thing and its value
     * @param advice one sentence that begins with "Maybe"
     */
    public void problem(String key, String message, String advice) {
        Node value = node.members.get(key);
        reading.problem(value == null ? node : value, message, advice);
    }

    private Optional<Node> find(String key) {
        asked.add(key);
        return Optional.ofNullable(node.members.get(key));
    }

    private Optional<DocumentFields> asObject(Node value) {
        if (!(value instanceof Node.Members object)) {
            reading.problem(value, value.describe() + " stands where an object belongs", "Maybe { … }.");
            return Optional.empty();
        }
        DocumentFields fields = new DocumentFields(object, reading);
        inner.add(fields);
        return Optional.of(fields);
    }

    private List<Node> items(String key) {
        Optional<Node> value = find(key);
        if (value.isPresent() && !(value.get() instanceof Node.Items)) {
            reading.problem(
                    value.get(),
                    value.get().describe() + " stands where a list belongs",
                    "Maybe put it in brackets: [ … ].");
        }
        return value.isPresent() && value.get() instanceof Node.Items list ? list.items : List.of();
    }
}
