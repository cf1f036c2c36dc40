package io.github.alliancekit.rules;

import io.github.alliancekit.core.value.Fraction;

/**
 * One element of an alliance with its weight among its kind and the scope in which it is judged.
 *
 * @param value the element
 * @param weight how much it counts, 0 or more
 * @param scope where it stands and what is known of it
 * @param <E> the type of the element
 */
public record Element<E>(E value, Fraction weight, Scope scope) {
    /** {@return whether judging another one gives the same, because it is equal and stands at the same place} */
    @SuppressWarnings("ReferenceEquality") // scopes are compared as objects: a deep comparison would cost more
    boolean isSameAs(Element<E> other) {
        return this == other || (scope == other.scope && value.equals(other.value) && weight.equals(other.weight));
    }
}
