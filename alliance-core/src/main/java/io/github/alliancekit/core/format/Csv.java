package io.github.alliancekit.core.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tables as spreadsheets write them (RFC 4180, and what differs from it in practice): commas, semicolons, tabs or
 * strokes; UTF-8 with and without a mark, UTF-16 with one, else the Western European code page.
 */
final class Csv {
    /** What a spreadsheet would compute, and what looks as if it had been guarded from that already. */
    private static final Pattern GUARDABLE = Pattern.compile("'*+[=+@\t\r-]");

    private static final char[] SEPARATORS = {';', ',', '\t', '|'};
    private static final int LINES_LOOKED_AT = 50;

    private final String text;
    private final char separator;
    private final Limits limits;
    private final List<Problem> problems;
    private final List<Row> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int at;
    private int line = 1;
    private int count;

    private Csv(String text, char separator, Limits limits, List<Problem> problems) {
        this.text = text;
        this.separator = separator;
        this.limits = limits;
        this.problems = problems;
    }

    /**
     * A row with the line where it begins.
     *
     * @param line from 1
     * @param cells the cells, without what guards them from computing
     */
    record Row(int line, List<String> cells) {
        /** {@return a cell without blanks around it; empty if the row is shorter} */
        String cell(int column) {
            return column < cells.size() ? SourceText.clean(cells.get(column)) : "";
        }

        long filled() {
            return cells.stream().filter(cell -> !cell.isBlank()).count();
        }

        Problem problem(int column, String message, String advice) {
            return new Problem(name(column) + line, line, column + 1, Node.shorten(cell(column)), message, advice);
        }

        /** {@return the name of a column as spreadsheets have it: A, B, … AA} */
        private static String name(int column) {
            String name = "";
            for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
                name = (char) ('A' + (rest - 1) % 26) + name;
            }
            return name;
        }
    }

    /** {@return the rows, or null after the problem was noted} */
    static @Nullable List<Row> read(byte[] bytes, Limits limits, List<Problem> problems) {
        String text = decode(bytes);
        if (text.indexOf('\0') >= 0) {
            problems.add(new Problem(
                    "",
                    1,
                    1,
                    "",
                    "the table holds characters that no text has",
                    "Maybe it is a workbook: save it as CSV first."));
            return null;
        }
        String body = text;
        char separator = 0;
        // Excel's own way to say which separator it is.
        if (text.length() > 5 && text.regionMatches(true, 0, "sep=", 0, 4) && !Character.isISOControl(text.charAt(4))) {
            separator = text.charAt(4);
            body = " ".repeat(5) + text.substring(5);
        }
        return new Csv(body, separator == 0 ? separator(text) : separator, limits, problems).rows();
    }

    private static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer buffer = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        try {
            CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(buffer);
            return decoded.toString();
        } catch (CharacterCodingException e) {
            // Excel's CSV in Perú and Mexico; it holds all of Latin-1.
            return new String(bytes, mark, bytes.length - mark, Charset.forName("windows-1252"));
        }
    }

    private static boolean startsWith(byte[] bytes, int... beginning) {
        for (int i = 0; i < beginning.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != beginning[i]) {
                return false;
            }
        }
        return true;
    }

    /** {@return the separator that cuts most lines into equally many cells} */
    private static char separator(String text) {
        char best = ',';
        int bestScore = 0;
        for (char separator : SEPARATORS) {
            Map<Integer, Integer> linesByCount = new HashMap<>();
            int score = 0;
            for (int count : counts(text, separator)) {
                int lines = linesByCount.merge(count, 1, Integer::sum);
                score = Math.max(score, lines * count);
            }
            if (score > bestScore) {
                best = separator;
                bestScore = score;
            }
        }
        return best;
    }

    /** {@return how often a separator stands in each of the first lines, outside of quotes} */
    private static List<Integer> counts(String text, char separator) {
        List<Integer> counts = new ArrayList<>();
        boolean quoted = false;
        int count = 0;
        for (int i = 0; i < text.length() && counts.size() < LINES_LOOKED_AT; i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && c == separator) {
                count++;
            } else if (!quoted && c == '\n') {
                counts.add(count);
                count = 0;
            }
        }
        counts.add(count);
        return counts;
    }

    private @Nullable List<Row> rows() {
        while (at < text.length()) {
            int begins = line;
            if (!row()) {
                return null;
            }
            rows.add(new Row(begins, cells));
            cells = new ArrayList<>();
        }
        return rows;
    }

    /** {@return whether the row was read; not after the limits were broken} */
    private boolean row() {
        while (true) {
            int begins = line;
            if (!cell()) {
                problems.add(limits.longText(begins, 1));
                return false;
            }
            if (++count > limits.values()) {
                problems.add(new Problem(
                        "",
                        line,
                        1,
                        "",
                        "the table has more than " + limits.values() + " cells",
                        "Maybe another file was meant; else raise Limits.values."));
                return false;
            }
            cells.add(unguarded(cell.toString()));
            if (at >= text.length()) {
                return true;
            }
            char ends = text.charAt(at++);
            if (ends != separator) {
                if (ends == '\r' && at < text.length() && text.charAt(at) == '\n') {
                    at++;
                }
                line++;
                return true;
            }
            if (at >= text.length()) {
                cells.add("");
                return true;
            }
        }
    }

    /** Reads one cell up to what ends it; {@return whether it was short enough} */
    private boolean cell() {
        cell.setLength(0);
        boolean quoted = at < text.length() && text.charAt(at) == '"';
        int begins = line;
        if (quoted) {
            at++;
        }
        while (at < text.length()) {
            char c = text.charAt(at);
            if (quoted && c == '"') {
                if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    at++;
                } else {
                    quoted = false;
                    at++;
                    continue;
                }
            } else if (!quoted && (c == separator || c == '\n' || c == '\r')) {
                return true;
            } else if (c == '\n') {
                line++;
            }
            if (cell.length() >= limits.stringLength()) {
                return false;
            }
            cell.append(c);
            at++;
        }
        if (quoted) {
            problems.add(new Problem(
                    "",
                    begins,
                    1,
                    Node.shorten(cell.toString()),
                    "a quote is not closed before the end of the table",
                    "Maybe a quote within a text was not doubled."));
        }
        return true;
    }

    /**
     * {@return a cell for a table that others open: what a spreadsheet would compute is guarded, and quotes doubled}
     */
    static String guarded(String text) {
        String safe = GUARDABLE.matcher(text).lookingAt() ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> ",;|\t\"\n\r".indexOf(c) >= 0);
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    private static String unguarded(String text) {
        return text.startsWith("'") && GUARDABLE.matcher(text).lookingAt() ? text.substring(1) : text;
    }
}
