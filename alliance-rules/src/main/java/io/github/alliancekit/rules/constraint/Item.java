package io.github.alliancekit.rules.constraint;

import jakarta.validation.UnexpectedTypeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One element of a list, an array or a map, with its place.
 *
 * @param place its index or key
 * @param name its key, or its position counted from 1
 * @param value the element; {@code null} where there is none
 */
record Item(PropertyPath place, String name, @Nullable Object value) {

    /**
     * {@return the elements of a value}
     *
     * @throws UnexpectedTypeException if it has none by its type
     */
    static List<Item> of(Object value) {
        if (value instanceof Map<?, ?> map) {
            List<Item> items = new ArrayList<>();
            map.forEach((key, one) ->
                    items.add(new Item(PropertyPath.SELF.atKey(key == null ? "" : key), String.valueOf(key), one)));
            return items;
        }
        if (value instanceof Iterable<?> list) {
            List<Item> items = new ArrayList<>();
            for (Object one : list) {
                int index = items.size();
                items.add(new Item(PropertyPath.SELF.atIndex(index), String.valueOf(index + 1), one));
            }
            return items;
        }
        if (value instanceof Object[] array) {
            return of(Arrays.asList(array));
        }
        throw new UnexpectedTypeException(
                value.getClass().getName() + " is no list, array or map\nMaybe the constraint stands on its elements.");
    }
}
