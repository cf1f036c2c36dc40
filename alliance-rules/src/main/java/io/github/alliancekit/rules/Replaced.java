package io.github.alliancekit.rules;

import java.util.List;
import java.util.Optional;

/**
 * Which elements differ from those that something was made of before: the one that a {@link Row} was told to replace,
 * be it by an equal one; else all between the elements at either end that are the same.
 *
 * @param first how many are the same before them
 * @param gone those that were there and are not any more
 * @param come those that are new
 * @param <E> the type of the elements
 */
record Replaced<E>(int first, List<Element<E>> gone, List<Element<E>> come) {
    /**
     * {@return what differs}
     *
     * @param known what was made before; if nothing was, all elements come
     * @param now the elements as they are
     */
    static <E> Replaced<E> in(Optional<? extends Followed<E>> known, List<Element<E>> now) {
        List<Element<E>> before = known.isPresent() ? known.get().elements() : List.of();
        if (now instanceof Row<E> row && row.cameFrom(before)) {
            int at = row.replaced();
            return new Replaced<>(at, before.subList(at, at + 1), now.subList(at, at + 1));
        }
        int shorter = Math.min(before.size(), now.size());
        int first = 0;
        while (first < shorter && before.get(first).isSameAs(now.get(first))) {
            first++;
        }
        int last = 0;
        while (last < shorter - first
                && before.get(before.size() - 1 - last).isSameAs(now.get(now.size() - 1 - last))) {
            last++;
        }
        return new Replaced<>(
                first, before.subList(first, before.size() - last), now.subList(first, now.size() - last));
    }
}
