package io.github.alliancekit.core.internal;

import io.github.alliancekit.core.value.Identified;
import io.github.alliancekit.core.value.InvalidAllianceException;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A persistent list of elements, sorted by id and free of duplicates by construction.
 *
 * <p>Replacing one of a hundred thousand elements shares all others with the old list, which a copy would not.
 */
public final class ElementList<E extends Identified> {
    private static final Comparator<Identified> BY_ID = Comparator.comparing(Identified::id);

    private final Vector<E> elements;

    private ElementList(Vector<E> elements) {
        this.elements = elements;
    }

    /**
     * {@return the elements, sorted}
     *
     * @param field the name of the list, for the faults
     * @throws InvalidAllianceException if an id stands twice
     */
    public static <E extends Identified> ElementList<E> of(String field, Iterable<? extends E> elements) {
        List<E> list = new ArrayList<>();
        elements.forEach(list::add);
        new Faults().unique(field, list).throwAny();
        return new ElementList<>(Vector.ofAll(Sorted.by(list, BY_ID)));
    }

    /**
     * {@return the elements, sorted, and of those with one id the first: for checking the rest of what is not sound}
     */
    public static <E extends Identified> ElementList<E> firstOfEach(List<E> elements) {
        Map<String, E> first = new LinkedHashMap<>();
        elements.forEach(element -> first.putIfAbsent(element.id(), element));
        return new ElementList<>(Vector.ofAll(Sorted.by(List.copyOf(first.values()), BY_ID)));
    }

    /** {@return an unchangeable view, sorted by id} */
    public List<E> asJava() {
        return elements.asJava();
    }

    /** {@return the element with this id, if there is one} */
    public Optional<E> find(String id) {
        int at = position(id);
        return at < 0 ? Optional.empty() : Optional.of(elements.get(at));
    }

    /** {@return the list with this element added, or put in the place of the one with its id} */
    public ElementList<E> with(E element) {
        int at = position(element.id());
        return new ElementList<>(at < 0 ? elements.insert(-at - 1, element) : elements.update(at, element));
    }

    /** {@return where the element with this id stands, from 0; negative if there is none} */
    public int position(String id) {
        int low = 0;
        int high = elements.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = elements.get(middle).id().compareTo(id);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof ElementList<?> that && elements.equals(that.elements);
    }

    @Override
    public int hashCode() {
        return elements.hashCode();
    }

    @Override
    public String toString() {
        return elements.toJavaList().toString();
    }
}
