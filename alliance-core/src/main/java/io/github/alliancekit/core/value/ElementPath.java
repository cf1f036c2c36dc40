package io.github.alliancekit.core.value;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The place of a part within an alliance, told by ids and never by positions.
 *
 * <p>Paths are ordered step by step. In the text of a path a {@code ~} within a step is written {@code ~0} and a
 * {@code /} is written {@code ~1}, as in a JSON pointer, because published organisation ids hold both.
 *
 * <pre>{@code
 * ElementPath.of("plans", "P1", "commitments", "C7", "due").toString();   // plans/P1/commitments/C7/due
 * }</pre>
 *
 * <p>A path is a step below another path, and shares it: making one copies nothing.
 */
public final class ElementPath implements Comparable<ElementPath> {
    /** The alliance itself. */
    public static final ElementPath ROOT = new ElementPath(null, "", 0);

    private final @Nullable ElementPath above;
    private final String last;
    private final int length;

    private ElementPath(@Nullable ElementPath above, String last, int length) {
        this.above = above;
        this.last = last;
        this.length = length;
    }

    /**
     * {@return the path with these steps}
     *
     * @param steps field names and ids by turns, from the alliance down; none for the alliance itself
     */
    public static ElementPath of(String... steps) {
        return ROOT.in(steps);
    }

    /**
     * {@return the path with these steps}
     *
     * @param steps field names and ids by turns, from the alliance down; none for the alliance itself
     */
    public static ElementPath of(List<String> steps) {
        ElementPath path = ROOT;
        for (String step : steps) {
            path = path.in(step);
        }
        return path;
    }

    /** {@return field names and ids by turns, from the alliance down; empty for the alliance itself} */
    public List<String> steps() {
        String[] steps = new String[length];
        ElementPath path = this;
        for (int i = length - 1; i >= 0 && path != null; i--) {
            steps[i] = path.last;
            path = path.above;
        }
        return List.of(steps);
    }

    /**
     * {@return this path with one more step at its end}
     *
     * @param step the name of a field or an id
     */
    public ElementPath in(String step) {
        return new ElementPath(this, Objects.requireNonNull(step, "a step of a path"), length + 1);
    }

    /**
     * {@return this path with more steps at its end}
     *
     * @param more the steps to add
     */
    public ElementPath in(String... more) {
        ElementPath path = this;
        for (String step : more) {
            path = path.in(step);
        }
        return path;
    }

    /**
     * {@return whether {@code other} is this place or lies below it}
     *
     * @param other another path
     */
    public boolean contains(ElementPath other) {
        return equals(other.upTo(length));
    }

    /**
     * {@return the path that a text says}
     *
     * @param text steps with {@code /} between them, as {@link #toString} writes them
     */
    public static ElementPath parse(String text) {
        if (text.isEmpty()) {
            return ROOT;
        }
        ElementPath path = ROOT;
        for (String step : text.split("/", -1)) {
            path = path.in(step.replace("~1", "/").replace("~0", "~"));
        }
        return path;
    }

    @Override
    public int compareTo(ElementPath other) {
        int common = Math.min(length, other.length);
        int order = compare(upTo(common), other.upTo(common));
        return order != 0 ? order : Integer.compare(length, other.length);
    }

    /** Compares two paths of the same length, step by step from the alliance down; most share what is above. */
    @SuppressWarnings("ReferenceEquality")
    private static int compare(@Nullable ElementPath one, @Nullable ElementPath other) {
        if (one == other || one == null || other == null) {
            return 0;
        }
        int order = compare(one.above, other.above);
        return order != 0 ? order : one.last.compareTo(other.last);
    }

    private ElementPath upTo(int steps) {
        ElementPath path = this;
        while (path.above != null && path.length > steps) {
            path = path.above;
        }
        return path;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // paths share what is above
    public boolean equals(@Nullable Object object) {
        if (!(object instanceof ElementPath that) || length != that.length) {
            return false;
        }
        ElementPath mine = this;
        ElementPath theirs = that;
        while (mine != theirs && mine != null && theirs != null) {
            if (!mine.last.equals(theirs.last)) {
                return false;
            }
            mine = mine.above;
            theirs = theirs.above;
        }
        return true;
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (ElementPath path = this; path != null; path = path.above) {
            hash = 31 * hash + path.last.hashCode();
        }
        return hash;
    }

    /** {@return the steps with {@code /} between them} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (String step : steps()) {
            text.append(text.isEmpty() ? "" : "/")
                    .append(step.replace("~", "~0").replace("/", "~1"));
        }
        return text.toString();
    }
}
