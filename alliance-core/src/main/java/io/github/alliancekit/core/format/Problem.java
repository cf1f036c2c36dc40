package io.github.alliancekit.core.format;

import java.util.Comparator;

/**
 * One thing that keeps a document from being read, with its place.
 *
 * <pre>{@code
 * problem.toString();
 * // line 41, column 18, /plans/0/commitments/3/due: "2026-02-30" is not a day that exists
 * // Maybe another day of that month: dates are written year-month-day, such as 2026-06-30.
 * }</pre>
 *
 * @param pointer the place as a JSON pointer (RFC 6901), in XML as a path of elements, in CSV as a cell; empty for the
 *     document itself
 * @param line the line where the value begins, from 1; 0 if the document could not be opened
 * @param column the column where the value begins, from 1; 0 if the document could not be opened
 * @param value the value as it stands there, cut after 60 characters; empty where something is missing
 * @param message one sentence that names the thing and its value
 * @param advice one sentence that begins with "Maybe"
 */
public record Problem(String pointer, int line, int column, String value, String message, String advice)
        implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::pointer)
            .thenComparing(Problem::message);

    /**
     * Makes a problem; what would steer a terminal, in texts that come from the document, becomes a blank.
     *
     * @param pointer the place
     * @param line the line, from 1, or 0
     * @param column the column, from 1, or 0
     * @param value the value as it stands there
     * @param message one sentence that names the thing and its value
     * @param advice one sentence that begins with "Maybe"
     */
    public Problem {
        pointer = Node.printable(pointer);
        value = Node.printable(value);
        message = Node.printable(message);
        advice = Node.printable(advice);
    }

    /** Orders by place. */
    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** {@return the place and the message, and the advice on a line of its own} */
    @Override
    public String toString() {
        String place = line == 0 ? "" : "line " + line + ", column " + column + (pointer.isEmpty() ? ": " : ", ");
        return place + (pointer.isEmpty() ? "" : pointer + ": ") + message + "\n" + advice;
    }
}
