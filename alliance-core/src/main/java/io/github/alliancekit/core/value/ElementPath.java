package io.github.alliancekit.core.value;

import java.util.ArrayList;
import java.util.List;

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
 * @param steps field names and ids by turns, from the alliance down; empty for the alliance itself
 */
public record ElementPath(List<String> steps) implements Comparable<ElementPath> {
    /** The alliance itself. */
    public static final ElementPath ROOT = new ElementPath(List.of());

    /**
     * Makes a path.
     *
     * @param steps field names and ids by turns, from the alliance down
     */
    public ElementPath {
        steps = List.copyOf(steps);
    }

    /**
     * {@return the path with these steps}
     *
     * @param steps field names and ids by turns, from the alliance down
     */
    public static ElementPath of(String... steps) {
        return new ElementPath(List.of(steps));
    }

    /**
     * {@return this path with more steps at its end}
     *
     * @param more the steps to add
     */
    public ElementPath in(String... more) {
        String[] all = steps.toArray(new String[steps.size() + more.length]);
        System.arraycopy(more, 0, all, steps.size(), more.length);
        return of(all);
    }

    /**
     * {@return whether {@code other} is this place or lies below it}
     *
     * @param other another path
     */
    public boolean contains(ElementPath other) {
        return steps.size() <= other.steps.size() && steps.equals(other.steps.subList(0, steps.size()));
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
        List<String> steps = new ArrayList<>();
        for (String step : text.split("/", -1)) {
            steps.add(step.replace("~1", "/").replace("~0", "~"));
        }
        return new ElementPath(steps);
    }

    @Override
    public int compareTo(ElementPath other) {
        for (int i = 0; i < Math.min(steps.size(), other.steps.size()); i++) {
            int order = steps.get(i).compareTo(other.steps.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(steps.size(), other.steps.size());
    }

    /** {@return the steps with {@code /} between them} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (String step : steps) {
            text.append(text.isEmpty() ? "" : "/")
                    .append(step.replace("~", "~0").replace("/", "~1"));
        }
        return text.toString();
    }
}
