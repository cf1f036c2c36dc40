package io.github.alliancekit.rules.report;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table that can be read on a terminal too, where each row is told line by line.
 *
 * @param heading the key of the heading
 * @param columns the keys of the columns; the first two lead a row on a terminal
 * @param rows the cells, as strangers wrote them
 */
record Sheet(String heading, List<String> columns, List<List<String>> rows) {
    /** Prints the rows one below the other; nothing where there are none. */
    void asText(Lines lines) {
        if (rows.isEmpty()) {
            return;
        }
        lines.heading(heading);
        for (List<String> row : rows) {
            lines.wrap("  " + Lines.plain(row.get(0)) + "  ", Lines.plain(row.get(1)));
            for (int i = 2; i < row.size(); i++) {
                lines.wrap("      " + lines.in(columns.get(i)) + ": ", Lines.plain(row.get(i)));
            }
        }
    }

    /** Prints a table; nothing where there are no rows. */
    void asMarkdown(Lines lines) {
        if (rows.isEmpty()) {
            return;
        }
        lines.line("");
        lines.line("## " + lines.in(heading));
        lines.line("");
        lines.line(columns.stream().map(lines::in).collect(Collectors.joining(" | ", "| ", " |")));
        lines.line("|" + " --- |".repeat(columns.size()));
        for (List<String> row : rows) {
            lines.line(row.stream().map(Markdown::escape).collect(Collectors.joining(" | ", "| ", " |")));
        }
    }
}
