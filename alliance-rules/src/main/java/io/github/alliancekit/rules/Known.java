package io.github.alliancekit.rules;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Elements of an earlier assessment, found again one after the other: both lists are in the order of their ids.
 *
 * @param <E> the type of the elements
 */
final class Known<E> {
    private final List<Element<E>> elements;
    private int next;

    Known(Optional<Followed.Listed<E>> before) {
        this.elements = before.map(Followed.Listed::elements).orElse(List.of());
    }

    /** {@return the element of the same object, which stands where the two ids say; null if it was not there} */
    @SuppressWarnings("ReferenceEquality") // equal elements that were built twice are judged twice
    @Nullable
    Element<E> find(E value, String owner, String id) {
        while (next < elements.size()) {
            Element<E> element = elements.get(next);
            List<String> ids = element.scope().ids();
            if (element.value() == value && ids.get(0).equals(owner)) {
                next++;
                return element;
            }
            int order = ids.get(0).compareTo(owner);
            order = order == 0 ? ids.get(ids.size() - 1).compareTo(id) : order;
            if (order > 0) {
                return null;
            }
            next++;
            if (order == 0) {
                return null;
            }
        }
        return null;
    }
}
