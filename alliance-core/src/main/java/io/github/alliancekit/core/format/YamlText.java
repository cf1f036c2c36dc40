package io.github.alliancekit.core.format;

import io.github.alliancekit.core.Alliance;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes an alliance as YAML in block style, in the order of the shapes.
 *
 * <p>It writes what {@link JsonText} writes, in another notation; so there is one place that says what a document
 * holds.
 */
final class YamlText {
    /** Texts that every reader of YAML takes for a text; whatever else there is goes in quotes. */
    private static final Pattern PLAIN =
            Pattern.compile("\\p{L}([\\p{L}\\p{M}\\p{N} _.,;()/+'-]*[\\p{L}\\p{M}\\p{N}.)])?");

    /** Words that are no text to a reader of YAML 1.2, or to one of YAML 1.1. */
    private static final Set<String> WORDS = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private final StringBuilder out = new StringBuilder();

    private YamlText() {}

    static String write(Alliance alliance) {
        YamlText text = new YamlText();
        text.block(JsonTree.trusted(JsonText.write(alliance)), 0);
        return text.out.toString();
    }

    /** Writes a node whose first line has been begun, up to and with its line feed. */
    private void block(Node node, int indent) {
        if (node instanceof Node.Members object && !object.members.isEmpty()) {
            Iterator<Map.Entry<String, Node>> members =
                    object.members.entrySet().iterator();
            while (members.hasNext()) {
                Map.Entry<String, Node> member = members.next();
                out.append(text(member.getKey())).append(':');
                below(member.getValue(), indent);
                out.append(members.hasNext() ? " ".repeat(indent) : "");
            }
        } else if (node instanceof Node.Items list && !list.items.isEmpty()) {
            Iterator<Node> items = list.items.iterator();
            while (items.hasNext()) {
                out.append("- ");
                block(items.next(), indent + 2);
                out.append(items.hasNext() ? " ".repeat(indent) : "");
            }
        } else {
            out.append(scalar(node)).append('\n');
        }
    }

    private void below(Node value, int indent) {
        String scalar = scalar(value);
        if (scalar.isEmpty()) {
            out.append('\n').append(" ".repeat(indent + 2));
            block(value, indent + 2);
        } else {
            out.append(' ').append(scalar).append('\n');
        }
    }

    /** {@return what stands on one line; empty for an object or a list that holds something} */
    private static String scalar(Node node) {
        if (node instanceof Node.Text text) {
            return text(text.text);
        }
        if (node instanceof Node.Members object) {
            return object.members.isEmpty() ? "{}" : "";
        }
        if (node instanceof Node.Items list) {
            return list.items.isEmpty() ? "[]" : "";
        }
        return node.raw();
    }

    private static String text(String text) {
        return PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT)) ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isPrintable(c)) {
                        quoted.appendCodePoint(c);
                    } else {
                        quoted.append(String.format("\\u%04X", c));
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean isPrintable(int c) {
        boolean control = Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\uFEFF';
        boolean character = (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) && c != 0xFFFE && c != 0xFFFF;
        return !control && character;
    }
}
