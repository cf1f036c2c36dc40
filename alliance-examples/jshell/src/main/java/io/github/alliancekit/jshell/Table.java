package io.github.alliancekit.jshell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table for a terminal: no row is longer than the terminal is wide, so that none wraps.
 *
 * <p>Where there is too little room, columns of words give way, the widest first, down to a few letters; then the last
 * columns are left out, which an ellipsis tells.
 */
final class Table {
    private static final String GAP = "  ";
    private static final int LEAST = 8;

    /** Columns of numbers stand to the right and never give way. */
    private final boolean[] numbers;

    private final List<List<String>> rows = new ArrayList<>();

    private Table(List<String> titles) {
        this.numbers = new boolean[titles.size()];
        List<String> names = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            numbers[i] = titles.get(i).startsWith(">");
            names.add(numbers[i] ? titles.get(i).substring(1) : titles.get(i));
        }
        rows.add(names);
    }

    /** {@return a table without rows; a title that begins with {@code >} heads a column of numbers} */
    static Table of(String... titles) {
        return new Table(List.of(titles));
    }

    /** {@return a table without rows} */
    static Table of(List<String> titles) {
        return new Table(titles);
    }

    /** Adds a row, with a cell for every column. */
    Table row(String... cells) {
        return row(List.of(cells));
    }

    /** Adds a row, with a cell for every column. */
    Table row(List<String> cells) {
        if (cells.size() != numbers.length) {
            throw new IllegalArgumentException(
                    cells.size() + " cells for " + numbers.length + " columns\nMaybe one was forgotten.");
        }
        rows.add(cells.stream().map(Columns::plain).toList());
        return this;
    }

    /** {@return the table in lines of at most so many columns, each ended by a line feed} */
    String print(int most) {
        int[] widths = widths(most);
        int kept = kept(widths, most);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            line(text, rows.get(i), widths, kept);
            if (i == 0) {
                List<String> rule = Arrays.stream(widths).mapToObj("─"::repeat).toList();
                line(text, rule, widths, kept);
            }
        }
        return text.toString();
    }

    private void line(StringBuilder text, List<String> cells, int[] widths, int kept) {
        List<String> padded = new ArrayList<>();
        for (int i = 0; i < kept; i++) {
            padded.add(Columns.padded(Columns.cut(cells.get(i), widths[i]), widths[i], numbers[i]));
        }
        if (kept < widths.length) {
            padded.add("…");
        }
        text.append(String.join(GAP, padded).stripTrailing()).append('\n');
    }

    private int[] widths(int most) {
        int[] widths = new int[numbers.length];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Columns.width(row.get(i)));
            }
        }
        int excess = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1) - most;
        while (excess > 0) {
            int widest = widest(widths);
            if (widest < 0) {
                break;
            }
            widths[widest]--;
            excess--;
        }
        return widths;
    }

    /** {@return how many of the first columns there is room for, with the ellipsis that stands for the others} */
    private static int kept(int[] widths, int most) {
        int kept = widths.length;
        int used = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1);
        while (kept > 1 && used > most) {
            used -= widths[kept - 1] + GAP.length() - (kept == widths.length ? GAP.length() + 1 : 0);
            kept--;
        }
        return kept;
    }

    /** {@return the widest column that may give way; -1 if there is none} */
    private int widest(int[] widths) {
        int widest = -1;
        for (int i = 0; i < widths.length; i++) {
            if (!numbers[i] && widths[i] > LEAST && (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        return widest;
    }
}
