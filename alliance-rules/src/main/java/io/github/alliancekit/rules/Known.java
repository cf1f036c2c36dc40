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
    /** How two lists that elements stand in are ordered: of most elements they are those of the one before. */
    private Scope.@Nullable Listing theirs;

    private Scope.@Nullable Listing ours;
    private int order;

    Known(Optional<Followed.Listed<E>> before) {
        this.elements = before.isPresent() ? before.get().elements() : List.of();
    }

    /** {@return the element of the same object, which stands at the same place; null if it was not there} */
    @SuppressWarnings("ReferenceEquality") // equal elements that were built twice are judged twice
    @Nullable
    Element<E> find(E value, Scope.Listing listing, String id) {
        while (next < elements.size()) {
            Element<E> element = elements.get(next);
            int before = order(element.scope().listing(), listing);
            if (before == 0) {
                if (element.value() == value) {
                    next++;
                    return element;
                }
                before = element.scope().id().compareTo(id);
            }
            if (before > 0) {
                return null;
            }
            next++;
            if (before == 0) {
                return null;
            }
        }
        return null;
    }

    @SuppressWarnings("ReferenceEquality")
    private int order(Scope.Listing known, Scope.Listing listing) {
        if (known != theirs || listing != ours) {
            theirs = known;
            ours = listing;
            order = known.path().compareTo(listing.path());
        }
        return order;
    }
}
