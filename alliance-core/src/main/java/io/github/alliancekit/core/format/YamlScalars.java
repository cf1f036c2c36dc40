package io.github.alliancekit.core.format;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Tells texts, numbers, true, false and null of YAML apart, by the core schema of YAML 1.2.
 *
 * <p>A number is one only if it looks as it does in JSON. Where readers of YAML disagree, such as on {@code 010}, which
 * is ten to some and eight to others, nothing is guessed.
 */
final class YamlScalars {
    private static final String CORE = "tag:yaml.org,2002:";
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]*)");
    private static final Pattern OTHER_NUMBER = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"
            + "|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?0b[01]+|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");
    private static final Set<String> NULL = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUE = Set.of("true", "True", "TRUE");
    private static final Set<String> FALSE = Set.of("false", "False", "FALSE");

    private final List<Problem> problems;

    YamlScalars(List<Problem> problems) {
        this.problems = problems;
    }

    Node.Refused refuse(Node.Place place, String message, String advice) {
        Node.Refused node = new Node.Refused(place);
        problems.add(node.problem(message, advice));
        return node;
    }

    /** Notes a tag that is not the one that is expected; tells whether there is none such. */
    boolean checkTag(Optional<String> tag, String expected, Node.Place place) {
        boolean sound = tag.isEmpty() || tag.get().equals("!") || tag.get().equals(CORE + expected);
        if (!sound) {
            refuseTag(tag.get(), place);
        }
        return sound;
    }

    private Node refuseTag(String tag, Node.Place place) {
        return refuse(
                place,
                "the tag " + Node.shorten(tag) + " stands before a value that it does not fit",
                "Maybe leave the tag out: values are texts, numbers, true, false, lists and objects.");
    }

    Node read(ScalarEvent scalar, Node.Place place) {
        String value = scalar.getValue();
        String tag = scalar.getTag().orElse("");
        if (tag.isEmpty()) {
            return scalar.isPlain() ? plain(value, place) : new Node.Text(place, value);
        }
        if (tag.equals("!") || tag.equals(CORE + "str")) {
            return new Node.Text(place, value);
        }
        boolean fits =
                switch (tag.startsWith(CORE) ? tag.substring(CORE.length()) : "") {
                    case "int" -> INTEGER.matcher(value).matches();
                    case "float" -> NUMBER.matcher(value).matches();
                    case "bool" -> TRUE.contains(value) || FALSE.contains(value);
                    case "null" -> NULL.contains(value);
                    default -> false;
                };
        return fits ? plain(value, place) : refuseTag(tag, place);
    }

    private Node plain(String value, Node.Place place) {
        if (NULL.contains(value)) {
            return new Node.Nothing(place);
        }
        if (TRUE.contains(value) || FALSE.contains(value)) {
            return new Node.Truth(place, TRUE.contains(value));
        }
        if (NUMBER.matcher(value).matches()) {
            return new Node.Digits(place, value);
        }
        if (OTHER_NUMBER.matcher(value).matches()) {
            return refuse(
                    place,
                    Node.shorten(value) + " is a number to some readers of YAML and to others not, or another one",
                    "Maybe write the number as in JSON, such as 10 or 0.5, or put it in quotes if it is a text.");
        }
        return new Node.Text(place, value);
    }
}
