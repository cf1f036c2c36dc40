package io.github.alliancekit.jshell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.dflib.DataFrame;

/**
 * A picture of one column of a frame against another, as SVG: a dot for each number, a line for each range.
 *
 * <p>Marks of the same place on the axis of x stand side by side, the lowest first, so that all can be seen. It needs
 * no other file and no network. Whoever rests on a mark is told its name and its figures.
 */
final class Plot {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 480;
    private static final int LEFT = 70;
    private static final int TOP = 50;
    private static final int SIDE = 640;
    private static final int RISE = 360;
    private static final double APART = 5;

    /** One row of the frame that can be drawn. */
    private record Mark(String name, double x, double low, double high) {}

    private final List<Mark> marks;
    private final String x;
    private final String y;
    private final String title;

    private Plot(List<Mark> marks, String x, String y, String title) {
        this.marks = marks;
        this.x = x;
        this.y = y;
        this.title = title;
    }

    static Plot of(Session session, DataFrame frame, String x, String y) {
        boolean isRange = !has(frame, y) && has(frame, y + "Low") && has(frame, y + "High");
        String low = isRange ? y + "Low" : y;
        String high = isRange ? y + "High" : y;
        List<Mark> marks = new ArrayList<>();
        for (int row = 0; row < frame.height(); row++) {
            OptionalDouble across = number(frame, x, row);
            OptionalDouble from = number(frame, low, row);
            OptionalDouble to = number(frame, high, row);
            if (across.isPresent() && from.isPresent() && to.isPresent()) {
                marks.add(new Mark(name(frame, row), across.getAsDouble(), from.getAsDouble(), to.getAsDouble()));
            }
        }
        String title = Session.message(isRange ? "plot.range" : "plot.title")
                .with("x", x)
                .with("y", y)
                .with("count", marks.size())
                .in(session.locale());
        return new Plot(List.copyOf(marks), x, y, title);
    }

    private static boolean has(DataFrame frame, String column) {
        return frame.getColumnsIndex().contains(column);
    }

    private static OptionalDouble number(DataFrame frame, String column, int row) {
        if (!has(frame, column)) {
            throw new Refused(
                    "There is no column \"" + column + "\"",
                    "Maybe one of " + List.of(frame.getColumnsIndex().toArray()) + ".");
        }
        Object value = frame.get(column, row);
        if (value == null) {
            return OptionalDouble.empty();
        }
        if (!(value instanceof Number number)) {
            throw new Refused("Column \"" + column + "\" holds \"" + value + "\"", "Maybe a column of numbers.");
        }
        return OptionalDouble.of(number.doubleValue());
    }

    private static String name(DataFrame frame, int row) {
        String id = has(frame, "id") ? frame.get("id", row) + " " : "";
        return id + (has(frame, "name") ? frame.get("name", row) : String.valueOf(row + 1));
    }

    /** Writes the picture; {@return how many marks it has} */
    int write(Path file) {
        try {
            Files.writeString(file, svg(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Refused(
                    "\"" + file + "\" cannot be written", "Maybe its folder does not exist, or it is a folder itself.");
        }
        return marks.size();
    }

    /** {@return the picture, the same for the same marks} */
    String svg() {
        Axis across = Axis.of(marks.stream().mapToDouble(Mark::x));
        Axis up = Axis.of(marks.stream().flatMapToDouble(mark -> DoubleStream.of(mark.low(), mark.high())));
        StringBuilder svg = new StringBuilder()
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + WIDTH + "\" height=\"" + HEIGHT
                        + "\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" role=\"img\">\n")
                .append("<title>" + escape(title) + "</title>\n")
                .append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n")
                .append("<g font-family=\"DejaVu Sans, Helvetica, Arial, sans-serif\" font-size=\"13\""
                        + " fill=\"#22303a\">\n")
                .append(text(LEFT, 28, "start", "font-size=\"15\" font-weight=\"bold\"", title));
        for (int i = 0; i <= across.steps(); i++) {
            int at = LEFT + SIDE * i / across.steps();
            line(svg, "M" + at + " " + TOP + "v" + RISE);
            svg.append(text(at, TOP + RISE + 22, "middle", "", across.label(i)));
        }
        for (int i = 0; i <= up.steps(); i++) {
            int at = TOP + RISE - RISE * i / up.steps();
            line(svg, "M" + LEFT + " " + at + "h" + SIDE);
            svg.append(text(LEFT - 10, at + 5, "end", "", up.label(i)));
        }
        svg.append(text(LEFT + SIDE / 2, TOP + RISE + 52, "middle", "", x))
                .append(text(20, TOP + RISE / 2, "middle", "transform=\"rotate(-90 20 " + (TOP + RISE / 2) + ")\"", y))
                .append("</g>\n<g stroke=\"#1c6e8c\" fill=\"#1c6e8c\" stroke-linecap=\"round\">\n");
        marks(svg, across, up);
        return svg.append("</g>\n</svg>\n").toString();
    }

    private static void line(StringBuilder svg, String path) {
        svg.append("<path d=\"" + path + "\" stroke=\"#dde5ea\"/>\n");
    }

    private void marks(StringBuilder svg, Axis across, Axis up) {
        SortedMap<Double, List<Mark>> places = new TreeMap<>();
        marks.forEach(
                mark -> places.computeIfAbsent(mark.x(), x -> new ArrayList<>()).add(mark));
        double[] centres = places.keySet().stream()
                .mapToDouble(x -> LEFT + SIDE * across.at(x))
                .toArray();
        int place = 0;
        for (List<Mark> here : places.values()) {
            here.sort(Comparator.comparing(Mark::low).thenComparing(Mark::high).thenComparing(Mark::name));
            double apart = Math.min(APART, room(centres, place) / here.size());
            double first = centres[place] - apart * (here.size() - 1) / 2;
            for (int i = 0; i < here.size(); i++) {
                mark(svg, here.get(i), first + apart * i, up);
            }
            place++;
        }
    }

    /** {@return how wide the marks of a place may stand without coming near those of another} */
    private static double room(double[] centres, int place) {
        double left = place == 0 ? SIDE : centres[place] - centres[place - 1];
        double right = place == centres.length - 1 ? SIDE : centres[place + 1] - centres[place];
        return Math.min(left, right) * 0.8;
    }

    private static void mark(StringBuilder svg, Mark mark, double across, Axis axis) {
        double low = TOP + RISE - RISE * axis.at(mark.low());
        double high = TOP + RISE - RISE * axis.at(mark.high());
        String told = mark.name() + ": " + number(mark.low())
                + (mark.low() == mark.high() ? "" : " – " + number(mark.high())) + " (" + number(mark.x()) + ")";
        svg.append("<g><title>" + escape(told) + "</title>");
        if (mark.low() != mark.high()) {
            svg.append("<path d=\"M" + number(across) + " " + number(low) + "V" + number(high)
                    + "\" stroke-width=\"1.5\" stroke-opacity=\"0.35\"/>");
            svg.append(dot(across, high, "0.35"));
        }
        svg.append(dot(across, low, "0.8")).append("</g>\n");
    }

    private static String dot(double across, double up, String opacity) {
        return "<circle cx=\"" + number(across) + "\" cy=\"" + number(up) + "\" r=\"3\" stroke=\"none\" fill-opacity=\""
                + opacity + "\"/>";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String text(int across, int up, String anchor, String more, String words) {
        return "<text x=\"" + across + "\" y=\"" + up + "\" text-anchor=\"" + anchor + "\""
                + (more.isEmpty() ? "" : " " + more) + ">" + escape(words) + "</text>\n";
    }

    private static String escape(String text) {
        return Columns.plain(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
