package io.github.alliancekit.samples;

import java.util.List;

/** Draws what a terminal shows, for the README. */
public final class TerminalPicture {
    private static final int LINE_HEIGHT = 18;
    private static final int LETTER_WIDTH = 8;
    private static final int COLUMNS = 100;

    private TerminalPicture() {}

    /**
     * {@return the picture in SVG}
     *
     * @param title what it shows, for whoever cannot see it
     * @param lines the lines of the terminal, at most 100 columns long
     */
    public static String draw(String title, List<String> lines) {
        int width = COLUMNS * LETTER_WIDTH + 40;
        int height = lines.size() * LINE_HEIGHT + 40;
        StringBuilder svg = new StringBuilder()
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height + "\"")
                .append(" viewBox=\"0 0 " + width + " " + height + "\" role=\"img\">\n")
                .append("<title>" + escape(title) + "</title>\n")
                .append("<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"#10181f\"/>\n")
                .append("<g font-family=\"DejaVu Sans Mono, Menlo, Consolas, monospace\" font-size=\"13\">\n");
        int y = 32;
        for (String line : lines) {
            if (!line.isBlank()) {
                int begin = line.length() - line.stripLeading().length();
                int letters = line.codePointCount(begin, line.length());
                // The length is stated so that columns stay in line whatever font the reader has.
                svg.append("<text x=\"" + (20 + begin * LETTER_WIDTH) + "\" y=\"" + y + "\" textLength=\""
                        + letters * LETTER_WIDTH + "\" lengthAdjust=\"spacingAndGlyphs\" fill=\"" + colour(line)
                        + "\" xml:space=\"preserve\">" + escape(line.substring(begin)) + "</text>\n");
            }
            y += LINE_HEIGHT;
        }
        return svg.append("</g>\n</svg>\n").toString();
    }

    private static String colour(String line) {
        if (line.startsWith("alliance>")) {
            return "#ffffff";
        }
        if (line.startsWith("+") || line.startsWith(" +")) {
            return "#f2c14e";
        }
        if (line.strip().startsWith("→")) {
            return "#7fd1ae";
        }
        return line.startsWith("What") || line.contains("█") ? "#9fd0ff" : "#d7e0e7";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
