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
public record Element<E>(E value, Fraction weight, Scope scope) {}
