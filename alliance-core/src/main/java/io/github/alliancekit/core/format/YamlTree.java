package io.github.alliancekit.core.format;

import java.io.CharArrayReader;
import java.nio.CharBuffer;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads bytes in YAML into the tree of nodes that their twin in JSON gives.
 *
 * <p>It works on the events of the parser and builds no values, so that an alias is seen and never followed: a document
 * that would grow without end costs nothing. What YAML has beyond JSON is one problem at its place, and reading goes
 * on.
 */
final class YamlTree {
    private static final int LETTERS_OF_AN_ESCAPE = 8;

    /** More than the parser takes at once by itself, so that a long line is not copied for every thousand letters. */
    private static final int BUFFER = 1 << 16;

    private final CharBuffer text;
    private final Limits limits;
    private final List<Problem> problems;
    private final ParserImpl parser;
    private final YamlScalars scalars;

    private YamlTree(CharBuffer text, Limits limits, List<Problem> problems) {
        this.text = text;
        this.limits = limits;
        this.problems = problems;
        this.scalars = new YamlScalars(problems);
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(BUFFER)
                .build();
        this.parser = new ParserImpl(
                settings, new StreamReader(settings, new CharArrayReader(text.array(), 0, text.limit())));
    }

    /**
     * {@return the root of the tree, or null if there is none to speak of}
     *
     * @param bytes a document in UTF-8
     * @param problems where to note what is wrong
     */
    static @Nullable Node read(byte[] bytes, Limits limits, List<Problem> problems) {
        CharBuffer text = Utf8.decode(bytes, problems);
        return text == null || hasLongLine(text, limits, problems) ? null : new YamlTree(text, limits, problems).root();
    }

    /** The parser looks ahead to the end of a line and keeps all of it: a line without end would cost too much. */
    private static boolean hasLongLine(CharBuffer text, Limits limits, List<Problem> problems) {
        long most = LETTERS_OF_AN_ESCAPE * (long) limits.stringLength() + 1_024;
        int start = 0;
        for (int i = 0; i < text.limit(); i++) {
            if (text.get(i) == '\n' || text.get(i) == '\r') {
                start = i + 1;
            } else if (i - start >= most) {
                problems.add(Utf8.at(
                        text,
                        start,
                        "a line is longer than " + most + " characters",
                        "Maybe it is JSON: name the file so; else break the line, or raise Limits.stringLength."));
                return true;
            }
        }
        return false;
    }

    private @Nullable Node root() {
        try {
            parser.next(); // the start of the stream
            Event start = parser.next();
            if (!(start instanceof DocumentStartEvent document)) {
                problems.add(new Problem("", 1, 1, "", "the document is empty", "Maybe another file was meant."));
                return null;
            }
            checkVersion(document);
            Node root = node(null, "", 1);
            if (root != null) {
                readTheEnd();
            }
            return root;
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
            problems.add(notYaml(
                    mark.map(Mark::getLine).orElse(0) + 1,
                    mark.map(Mark::getColumn).orElse(0) + 1,
                    e.getProblem()));
        } catch (ReaderException e) {
            int index = Character.offsetByCodePoints(text, 0, Math.min(e.getPosition(), codePoints()));
            Problem place = Utf8.at(text, index, "", "");
            problems.add(notYaml(
                    place.line(),
                    place.column(),
                    String.format("the character U+%04X may not stand here", e.getCodePoint())));
        } catch (RuntimeException e) {
            // The parser is not ours: whatever it makes of the bytes of a stranger, reading does not throw.
            problems.add(notYaml(1, 1, "the parser gave up"));
        }
        return null;
    }

    private int codePoints() {
        return Character.codePointCount(text, 0, text.length());
    }

    private static Problem notYaml(int line, int column, String why) {
        return new Problem(
                "",
                line,
                column,
                "",
                "this is not YAML: " + Node.shorten(why),
                "Maybe a quote, a colon or an indentation by blanks is missing at this place or before it.");
    }

    private void checkVersion(DocumentStartEvent document) {
        document.getSpecVersion().filter(version -> version.getMinor() < 2).ifPresent(version -> {
            Mark mark = document.getStartMark().orElseThrow();
            problems.add(new Problem(
                    "",
                    mark.getLine() + 1,
                    mark.getColumn() + 1,
                    "",
                    "the document says that it is YAML " + version.getMajor() + "." + version.getMinor(),
                    "Maybe leave the line %YAML out: documents are YAML 1.2, in which no and on are texts."));
        });
    }

    private void readTheEnd() {
        try {
            parser.next(); // the end of the document
            if (parser.next() instanceof DocumentStartEvent second) {
                Mark mark = second.getStartMark().orElseThrow();
                problems.add(new Problem(
                        "",
                        mark.getLine() + 1,
                        mark.getColumn() + 1,
                        "",
                        "a second document begins here",
                        "Maybe two documents were joined: one file holds one alliance."));
            }
        } catch (MarkedYamlEngineException e) {
            Optional<Mark> mark = e.getProblemMark();
            problems.add(new Problem(
                    "",
                    mark.map(Mark::getLine).orElse(0) + 1,
                    mark.map(Mark::getColumn).orElse(0) + 1,
                    "",
                    "there is more text behind the end of the document",
                    "Maybe two documents were joined, or a bracket closes too early."));
        }
    }

    /** {@return the next node with all below it, or null if the document breaks a limit} */
    private @Nullable Node node(@Nullable Node parent, String step, int depth) {
        Event event = parser.next();
        Mark mark = event.getStartMark().orElseThrow();
        Node.Place place = new Node.Place(parent, step, mark.getLine() + 1, mark.getColumn() + 1);
        if (event instanceof AliasEvent alias) {
            return scalars.refuse(
                    place,
                    "the alias *" + Node.shorten(alias.getAlias().getValue()) + " stands where a value belongs",
                    "Maybe write the value out: a document says everything where it stands.");
        }
        checkAnchor((NodeEvent) event, place);
        if (event instanceof ScalarEvent scalar) {
            return isTooLong(scalar, mark) ? null : scalars.read(scalar, place);
        }
        if (depth > limits.depth()) {
            problems.add(limits.tooDeep(place));
            return null;
        }
        boolean object = event instanceof MappingStartEvent;
        boolean sound = scalars.checkTag(((CollectionStartEvent) event).getTag(), object ? "map" : "seq", place);
        Node node = object ? members(new Node.Members(place), depth) : items(new Node.Items(place), depth);
        return node == null || sound ? node : new Node.Refused(place);
    }

    private boolean isTooLong(ScalarEvent scalar, Mark mark) {
        boolean tooLong = scalar.getValue().length() > limits.stringLength();
        if (tooLong) {
            problems.add(limits.longText(mark.getLine() + 1, mark.getColumn() + 1));
        }
        return tooLong;
    }

    private void checkAnchor(NodeEvent event, Node.Place place) {
        event.getAnchor()
                .ifPresent(anchor -> scalars.refuse(
                        place,
                        "the anchor &" + Node.shorten(anchor.getValue()) + " stands before a value",
                        "Maybe leave it out: nothing may point to it."));
    }

    private @Nullable Node members(Node.Members object, int depth) {
        for (Event event = parser.next(); !(event instanceof CollectionEndEvent); event = parser.next()) {
            Mark mark = event.getStartMark().orElseThrow();
            Node.Place place = new Node.Place(
                    object,
                    event instanceof ScalarEvent key ? key.getValue() : "",
                    mark.getLine() + 1,
                    mark.getColumn() + 1);
            if (!(event instanceof ScalarEvent key) || isMerge(key)) {
                if (!refuseKey(event, place, depth)) {
                    return null;
                }
                continue;
            }
            if (isTooLong(key, mark)) {
                return null;
            }
            checkAnchor(key, place);
            scalars.checkTag(key.getTag(), "str", place);
            Node value = node(object, key.getValue(), depth + 1);
            if (value == null) {
                return null;
            }
            object.add(key.getValue(), value, place.line(), place.column(), problems);
        }
        return object;
    }

    private static boolean isMerge(ScalarEvent key) {
        return key.isPlain() && key.getValue().equals("<<");
    }

    /** Notes a key that is none and passes over its value; tells whether reading can go on. */
    private boolean refuseKey(Event event, Node.Place place, int depth) {
        if (event instanceof ScalarEvent) {
            scalars.refuse(
                    place,
                    "the merge key << stands in an object",
                    "Maybe copy the keys that it would bring: a document says everything where it stands.");
        } else {
            scalars.refuse(
                    place,
                    (event instanceof AliasEvent ? "an alias" : "a list or an object") + " stands where a key belongs",
                    "Maybe a blank is missing after a colon, or a quote around a text in brackets.");
        }
        return skip(event, place, depth) && skip(parser.next(), place, depth);
    }

    /** Passes over a node; tells whether it was not too deep. */
    private boolean skip(Event first, Node.Place place, int depth) {
        int open = first instanceof CollectionStartEvent ? 1 : 0;
        while (open > 0) {
            if (depth + open > limits.depth()) {
                problems.add(limits.tooDeep(place));
                return false;
            }
            Event event = parser.next();
            open += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
        }
        return true;
    }

    private @Nullable Node items(Node.Items list, int depth) {
        while (!(parser.peekEvent() instanceof CollectionEndEvent)) {
            Node item = node(list, String.valueOf(list.items.size()), depth + 1);
            if (item == null) {
                return null;
            }
            list.items.add(item);
        }
        parser.next();
        return list;
    }
}
