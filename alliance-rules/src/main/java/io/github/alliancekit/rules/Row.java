package io.github.alliancekit.rules;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Elements in order, which know from which row they were made by replacing one of them: whoever made something of that
 * row need not look for what differs.
 *
 * @param <E> the type of the elements
 */
final class Row<E> extends AbstractList<Element<E>> implements RandomAccess {
    private final Element<E>[] elements;
    /** What tells this row from any other: a row knows which one it came from, and does not keep it alive. */
    private final Object identity = new Object();

    private final @Nullable Object origin;
    private final int replaced;

    private Row(Element<E>[] elements, @Nullable Object origin, int replaced) {
        this.elements = elements;
        this.origin = origin;
        this.replaced = replaced;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of elements of whatever type
    static <E> Row<E> of(List<Element<E>> elements) {
        return new Row<>(elements.toArray(new Element[0]), null, 0);
    }

    /** {@return this row with another element in one place} */
    Row<E> replacing(int at, Element<E> element) {
        Element<E>[] changed = elements.clone();
        changed[at] = element;
        return new Row<>(changed, identity, at);
    }

    /** {@return whether this row was made of another by replacing the element at {@link #replaced}} */
    @SuppressWarnings("ReferenceEquality")
    boolean cameFrom(List<?> other) {
        return other instanceof Row<?> row && row.identity == origin;
    }

    /** {@return where an element was replaced} */
    int replaced() {
        return replaced;
    }

    @Override
    public Element<E> get(int index) {
        return elements[index];
    }

    @Override
    public int size() {
        return elements.length;
    }
}
