package io.github.alliancekit.core.format;

import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads bytes into a tree of nodes with their places.
 *
 * <p>Keys that stand twice and text behind the end are noted and reading goes on. What breaks the limits or is no JSON
 * ends it.
 */
final class JsonTree {
    /** Deeper than any shape goes. */
    private static final int DEEPEST = 1_000;

    private final Limits limits;
    private final List<Problem> problems;
    private final JsonParser parser;
    private int values;

    private JsonTree(char[] text, int length, Limits limits, List<Problem> problems) {
        this.limits = limits;
        this.problems = problems;
        StreamReadConstraints constraints = StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth() + 1)
                .maxStringLength(limits.stringLength())
                .maxNameLength(limits.stringLength())
                .maxNumberLength(limits.stringLength())
                .build();
        this.parser = JsonFactory.builder()
                .streamReadConstraints(constraints)
                .build()
                .createParser(ObjectReadContext.empty(), text, 0, length);
    }

    /**
     * {@return the root of the tree, or null if there is none to speak of}
     *
     * @param bytes a document in UTF-8
     * @param problems where to note what is wrong
     */
    static @Nullable Node read(byte[] bytes, Limits limits, List<Problem> problems) {
        CharBuffer text = Utf8.decode(bytes, problems);
        if (text == null) {
            return null;
        }
        JsonTree tree = new JsonTree(text.array(), text.limit(), limits, problems);
        try {
            return tree.root();
        } catch (StreamConstraintsException e) {
            // Depth and numbers are checked here: what is left to the parser is the length of texts and keys.
            TokenStreamLocation here = tree.parser.currentLocation();
            problems.add(limits.longText(here.getLineNr(), here.getColumnNr()));
            return null;
        } catch (StreamReadException e) {
            problems.add(tree.at(
                    "this is not JSON: " + Node.shorten(e.getOriginalMessage()),
                    "Maybe a comma, a quote or a bracket is missing before this place, or the document was cut off."));
            return null;
        }
    }

    /**
     * {@return the root of a document that this library wrote}
     *
     * @param written JSON, whatever its size
     */
    static Node trusted(String written) {
        Limits none = new Limits(Long.MAX_VALUE, Integer.MAX_VALUE, DEEPEST, Integer.MAX_VALUE, Integer.MAX_VALUE);
        char[] text = written.toCharArray();
        return Objects.requireNonNull(new JsonTree(text, text.length, none, new ArrayList<>()).root());
    }

    private @Nullable Node root() {
        if (parser.nextToken() == null) {
            problems.add(at("the document is empty", "Maybe another file was meant."));
            return null;
        }
        Node root = node(null, "", 1);
        if (root != null) {
            readTheEnd();
        }
        return root;
    }

    private void readTheEnd() {
        boolean more;
        try {
            more = parser.nextToken() != null;
        } catch (StreamReadException e) {
            more = true;
        }
        if (more) {
            problems.add(at(
                    "there is more text behind the end of the document",
                    "Maybe two documents were joined, or a bracket closes too early."));
        }
    }

    /** {@return the node of the current token with all below it, or null if the document is too deep} */
    private @Nullable Node node(@Nullable Node parent, String step, int depth) {
        TokenStreamLocation here = parser.currentTokenLocation();
        Node.Place place = new Node.Place(parent, step, here.getLineNr(), here.getColumnNr());
        JsonToken token = parser.currentToken();
        if (++values > limits.values()) {
            problems.add(limits.tooMany(place));
            return null;
        }
        if (token.isStructStart() && depth > limits.depth()) {
            problems.add(limits.tooDeep(place));
            return null;
        }
        return switch (token) {
            case START_OBJECT -> members(new Node.Members(place), depth);
            case START_ARRAY -> items(new Node.Items(place), depth);
            case VALUE_STRING -> new Node.Text(place, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Digits(place, parser.getString());
            case VALUE_TRUE -> new Node.Truth(place, true);
            case VALUE_FALSE -> new Node.Truth(place, false);
            default -> new Node.Nothing(place);
        };
    }

    private @Nullable Node members(Node.Members object, int depth) {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            TokenStreamLocation here = parser.currentTokenLocation();
            parser.nextToken();
            Node value = node(object, key, depth + 1);
            if (value == null) {
                return null;
            }
            object.add(key, value, here.getLineNr(), here.getColumnNr(), problems);
        }
        return object;
    }

    private @Nullable Node items(Node.Items list, int depth) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Node item = node(list, String.valueOf(list.items.size()), depth + 1);
            if (item == null) {
                return null;
            }
            list.items.add(item);
        }
        return list;
    }

    private Problem at(String message, String advice) {
        TokenStreamLocation here = parser.currentLocation();
        return new Problem("", here.getLineNr(), here.getColumnNr(), "", message, advice);
    }
}
