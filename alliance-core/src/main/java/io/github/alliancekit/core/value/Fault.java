package io.github.alliancekit.core.value;

/**
 * One thing that keeps a part of an alliance from being sound: a due date before the start, an id that nobody has.
 *
 * <p>A fault is about structure. What is sound but missing or unwise is the business of the rules.
 *
 * <pre>{@code
 * Fault fault = new Fault(Fault.Kind.VALUE, ElementPath.of("due"),
 *         "due 2026-01-10 is before start 2026-02-01", "Maybe the two dates were swapped.");
 * fault.toString();
 * // due: due 2026-01-10 is before start 2026-02-01
 * // Maybe the two dates were swapped.
 * }</pre>
 *
 * @param kind what sort of fault it is
 * @param path the place, counted from the part that was being built; empty for the part itself
 * @param message one sentence that names the thing and its value
 * @param advice one sentence that begins with "Maybe"
 */
public record Fault(Kind kind, ElementPath path, String message, String advice) {
    /** The sorts of fault. */
    public enum Kind {
        /** A value is outside what is legal, alone or beside another. */
        VALUE,
        /** An id points to nothing, or to something that may not stand there. */
        REFERENCE,
        /** An id or a key stands twice. */
        DUPLICATE
    }

    /**
     * {@return the fault of an illegal value}
     *
     * @param field the field, seen from the part that is being built
     * @param message one sentence that names the thing and its value
     * @param advice one sentence that begins with "Maybe"
     */
    public static Fault value(String field, String message, String advice) {
        return new Fault(Kind.VALUE, ElementPath.parse(field), message, advice);
    }

    /** {@return the place and the message, and the advice on a line of its own} */
    @Override
    public String toString() {
        String place = path.steps().isEmpty() ? "" : path + ": ";
        return place + message + "\n" + advice;
    }
}
