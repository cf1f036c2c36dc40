package io.github.alliancekit.core.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a document with its place, before anybody has asked what it means. */
abstract sealed class Node {
    private static final int LONGEST_VALUE = 60;

    private final @Nullable Node parent;
    private final String step;
    private final int line;
    private final int column;

    private Node(Place place) {
        this.parent = place.parent();
        this.step = place.step();
        this.line = place.line();
        this.column = place.column();
    }

    /** Where a node stands: below which other, by which key or position, on which line and column. */
    record Place(@Nullable Node parent, String step, int line, int column) {}

    /** {@return where this node stands, for one that takes its place} */
    final Place place() {
        return new Place(parent, step, line, column);
    }

    /** {@return what stands here, in words for a message} */
    abstract String describe();

    /** {@return the value as it stands in the document, not shortened; empty for lists and objects} */
    String raw() {
        return "";
    }

    final String pointer() {
        return parent == null
                ? ""
                : parent.pointer() + "/" + shorten(step).replace("~", "~0").replace("/", "~1");
    }

    final Problem problem(String message, String advice) {
        return new Problem(pointer(), line, column, shorten(raw()), message, advice);
    }

    /** {@return the node that a path of keys and ids leads to, or the last one on the way that is there} */
    final Node resolve(List<String> steps) {
        Node at = this;
        for (String next : steps) {
            Node found = at.child(next);
            if (found == null) {
                return at;
            }
            at = found;
        }
        return at;
    }

    @Nullable
    Node child(String key) {
        return null;
    }

    static String shorten(String text) {
        int end = text.codePointCount(0, Math.min(text.length(), 2 * LONGEST_VALUE + 2)) > LONGEST_VALUE
                ? text.offsetByCodePoints(0, LONGEST_VALUE + 1)
                : text.length();
        String line = printable(text.substring(0, end));
        int length = line.codePointCount(0, line.length());
        return length <= LONGEST_VALUE ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }

    /** {@return a text on one line, with blanks where it would move a cursor or turn a line around} */
    static String printable(String text) {
        return text.codePoints().noneMatch(Node::isUnsafe)
                ? text
                : text.codePoints()
                        .map(c -> isUnsafe(c) ? ' ' : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** {@return whether a character would move a cursor or turn a line around, or is half of one} */
    private static boolean isUnsafe(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    /** Keys with values; of a key that stands twice the first value. */
    static final class Members extends Node {
        final Map<String, Node> members = new LinkedHashMap<>();

        Members(Place place) {
            super(place);
        }

        /** Adds a key, or notes that it stands twice. */
        void add(String key, Node value, int line, int column, List<Problem> problems) {
            if (members.putIfAbsent(key, value) != null) {
                problems.add(new Problem(
                        value.pointer(),
                        line,
                        column,
                        shorten(value.raw()),
                        "key \"" + shorten(key) + "\" stands twice in one object",
                        "Maybe one of the two is a copy; only one can hold."));
            }
        }

        @Override
        @Nullable
        Node child(String key) {
            return members.get(key);
        }

        @Override
        String describe() {
            return "an object";
        }
    }

    /** Values in a row. */
    static final class Items extends Node {
        final List<Node> items = new ArrayList<>();
        private @Nullable Map<String, Node> byId;

        Items(Place place) {
            super(place);
        }

        @Override
        @Nullable
        Node child(String key) {
            if (byId == null) {
                byId = new HashMap<>();
                for (Node item : items) {
                    if (item.child("id") instanceof Text id) {
                        byId.putIfAbsent(id.text, item);
                    }
                }
            }
            return byId.get(key);
        }

        @Override
        String describe() {
            return "a list of " + items.size();
        }
    }

    /** A text. */
    static final class Text extends Node {
        final String text;

        Text(Place place, String text) {
            super(place);
            this.text = text;
        }

        @Override
        String describe() {
            return "the text \"" + shorten(text) + "\"";
        }

        @Override
        String raw() {
            return text;
        }
    }

    /** A number as it was written. */
    static final class Digits extends Node {
        final String digits;

        Digits(Place place, String digits) {
            super(place);
            this.digits = digits;
        }

        @Override
        String describe() {
            return "the number " + shorten(digits);
        }

        @Override
        String raw() {
            return digits;
        }
    }

    /** True or false. */
    static final class Truth extends Node {
        final boolean value;

        Truth(Place place, boolean value) {
            super(place);
            this.value = value;
        }

        @Override
        String describe() {
            return raw();
        }

        @Override
        String raw() {
            return String.valueOf(value);
        }
    }

    /** Null, which stands for nothing here. */
    static final class Nothing extends Node {
        Nothing(Place place) {
            super(place);
        }

        @Override
        String describe() {
            return "null";
        }

        @Override
        String raw() {
            return "null";
        }
    }

    /** Something that the parser would not take; its problem has been told, and nobody tells another one. */
    static final class Refused extends Node {
        Refused(Place place) {
            super(place);
        }

        @Override
        String describe() {
            return "something that was refused";
        }
    }
}
