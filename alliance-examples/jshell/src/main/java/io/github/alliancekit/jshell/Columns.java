package io.github.alliancekit.jshell;

import java.util.ArrayList;
import java.util.List;

/** Text counted in columns of a terminal. */
final class Columns {
    private Columns() {}

    /** {@return how many columns a text takes} */
    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    /** Letters of East Asia, and pictures. */
    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }

    /** {@return a text of a stranger on one line, without what moves a cursor or turns the text around} */
    static String plain(String text) {
        return text.codePoints()
                .map(c -> isUnsafe(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    private static boolean isUnsafe(int c) {
        int type = Character.getType(c);
        return Character.isISOControl(c)
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }

    /** {@return a text that takes at most so many columns; what is cut ends in an ellipsis} */
    static String cut(String text, int most) {
        if (width(text) <= most) {
            return text;
        }
        StringBuilder cut = new StringBuilder();
        int used = 1;
        for (int c : text.codePoints().toArray()) {
            if (used + width(c) > most) {
                break;
            }
            cut.appendCodePoint(c);
            used += width(c);
        }
        return most < 1 ? "" : cut.toString().stripTrailing() + "…";
    }

    /** {@return the end of a text, such as a path, that takes at most so many columns} */
    static String end(String text, int most) {
        String turned = new StringBuilder(text).reverse().toString();
        return new StringBuilder(cut(turned, most)).reverse().toString();
    }

    /** {@return a text filled up with blanks, on the left where it is a number} */
    static String padded(String text, int columns, boolean left) {
        String blanks = " ".repeat(Math.max(0, columns - width(text)));
        return left ? blanks + text : text + blanks;
    }

    /** {@return lines of at most so many columns; a word that is longer is cut} */
    static List<String> wrap(String text, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : plain(text).split(" +", -1)) {
            if (line.length() > 0 && width(line.toString()) + 1 + width(word) > most) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(cut(word, most));
        }
        lines.add(line.toString());
        return lines;
    }
}
