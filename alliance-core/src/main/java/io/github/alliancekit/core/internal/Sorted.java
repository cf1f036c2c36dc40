package io.github.alliancekit.core.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps lists in an order that does not depend on the order of writing. */
public final class Sorted {
    private Sorted() {}

    /** {@return whether every element is above the one before it} */
    public static <T> boolean isSorted(List<T> list, Comparator<? super T> order) {
        for (int i = 1; i < list.size(); i++) {
            if (order.compare(list.get(i - 1), list.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    /** {@return the list in order, the same one where it already is} */
    public static <T> List<T> by(List<T> list, Comparator<? super T> order) {
        if (isSorted(list, order)) {
            return list;
        }
        List<T> sorted = new ArrayList<>(list);
        sorted.sort(order);
        return List.copyOf(sorted);
    }
}
