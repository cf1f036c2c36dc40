package io.github.alliancekit.rules;

import java.util.List;

/**
 * What was made of elements, and can be brought in step where a few of them differ.
 *
 * @param <E> the type of the elements
 */
interface Followed<E> {
    /** {@return the elements that it was made of} */
    List<Element<E>> elements();

    /** The elements themselves. */
    record Listed<E>(List<Element<E>> elements) implements Followed<E> {}
}
