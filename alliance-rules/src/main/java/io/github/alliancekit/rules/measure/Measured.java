package io.github.alliancekit.rules.measure;

import java.util.function.Function;

/**
 * What measuring gave: a value, or the reason why there is none.
 *
 * <p>Undefined is neither 0 nor 1: an alliance in which nobody carries anything is not a fair one.
 *
 * <pre>{@code
 * Distribution.of(loads, capacities).map(Hoover::of);
 * // Known[value=3/10], or Undefined[reason=NO_LOAD] where every load is 0
 * }</pre>
 *
 * @param <T> what is measured
 */
public sealed interface Measured<T> {
    /** Why a measure has no value. */
    enum Reason {
        /** There is nobody to compare. */
        NO_ACTORS,
        /** There is one actor, who carries everything by necessity. */
        ONE_ACTOR,
        /** Nobody carries anything, so nobody has a share of it. */
        NO_LOAD,
        /** Nobody has any capacity, so there is nothing to compare with. */
        NO_CAPACITY,
        /** The measure grows beyond every bound, for example where an actor without capacity carries a load. */
        INFINITE,
        /** Every weight is 0, so there is no mean. */
        NO_WEIGHT,
        /** No value within the limits does what is asked. */
        OUT_OF_REACH
    }

    /**
     * A value.
     *
     * @param value what was measured
     * @param <T> what is measured
     */
    record Known<T>(T value) implements Measured<T> {}

    /**
     * No value.
     *
     * @param reason why not
     * @param <T> what would have been measured
     */
    record Undefined<T>(Reason reason) implements Measured<T> {}

    /**
     * {@return a value}
     *
     * @param value what was measured
     * @param <T> what is measured
     */
    static <T> Measured<T> known(T value) {
        return new Known<>(value);
    }

    /**
     * {@return no value}
     *
     * @param reason why not
     * @param <T> what would have been measured
     */
    static <T> Measured<T> undefined(Reason reason) {
        return new Undefined<>(reason);
    }

    /**
     * {@return what another measure makes of the value, undefined for the same reason where there is none}
     *
     * @param measure a measure that always has a value
     * @param <R> what the other measure gives
     */
    default <R> Measured<R> map(Function<? super T, ? extends R> measure) {
        return flatMap(value -> known(measure.apply(value)));
    }

    /**
     * {@return what another measure makes of the value, undefined for the same reason where there is none}
     *
     * @param measure a measure that may itself be undefined
     * @param <R> what the other measure gives
     */
    default <R> Measured<R> flatMap(Function<? super T, Measured<R>> measure) {
        if (this instanceof Known<T> known) {
            return measure.apply(known.value());
        }
        return undefined(((Undefined<T>) this).reason());
    }

    /**
     * {@return the value}
     *
     * @throws IllegalStateException if there is none
     */
    default T orElseThrow() {
        if (this instanceof Known<T> known) {
            return known.value();
        }
        throw new IllegalStateException("No value to take: " + ((Undefined<T>) this).reason()
                + "\nMaybe ask first whether it is Known, or use map.");
    }
}
