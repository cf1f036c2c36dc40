package io.github.alliancekit.core.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
    private final Limits limits;
    private final List<Problem> problems;
    private final JsonParser parser;

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
        CharBuffer text = decode(bytes, problems);
        if (text == null) {
            return null;
        }
        JsonTree tree = new JsonTree(text.array(), text.limit(), limits, problems);
        try {
            return tree.root();
        } catch (StreamConstraintsException e) {
            // Depth and numbers are checked here: what is left to the parser is the length of texts and keys.
            problems.add(tree.at(
                    "a text or key is longer than " + limits.stringLength() + " characters",
                    "Maybe it belongs into a file of its own; else raise Limits.stringLength."));
            return null;
        } catch (StreamReadException e) {
            problems.add(tree.at(
                    "this is not JSON: " + Node.shorten(e.getOriginalMessage()),
                    "Maybe a comma, a quote or a bracket is missing before this place, or the document was cut off."));
            return null;
        }
    }

    private static @Nullable CharBuffer decode(byte[] bytes, List<Problem> problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            int line = 1;
            int column = 1;
            for (int i = 0; i < text.limit(); i++) {
                boolean ends = text.get(i) == '\n';
                line += ends ? 1 : 0;
                column = ends ? 1 : column + 1;
            }
            problems.add(new Problem(
                    "",
                    line,
                    column,
                    "",
                    "these bytes are not UTF-8",
                    "Maybe the document was saved as Latin-1 or UTF-16: save it as UTF-8."));
            return null;
        }
        if (text.limit() > 0 && text.get(0) == '\uFEFF') {
            text.put(0, ' '); // a byte order mark, which editors on Windows leave behind
        }
        return text;
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
        if (token.isStructStart() && depth > limits.depth()) {
            problems.add(new Node.Nothing(place)
                    .problem(
                            "there are more than " + limits.depth() + " lists and objects within one another",
                            "Maybe the document was made by a program that lost count; else raise Limits.depth."));
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
            if (object.members.putIfAbsent(key, value) != null) {
                problems.add(new Problem(
                        value.pointer(),
                        here.getLineNr(),
                        here.getColumnNr(),
                        Node.shorten(value.raw()),
                        "key \"" + Node.shorten(key) + "\" stands twice in one object",
                        "Maybe one of the two is a copy; only one can hold."));
            }
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
