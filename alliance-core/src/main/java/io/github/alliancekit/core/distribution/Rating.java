package io.github.alliancekit.core.distribution;

import io.github.alliancekit.core.internal.Faults;
import io.github.alliancekit.core.value.Fraction;

/**
 * How likely a risk is, or how hard it would strike: a number, or a category that the profile maps to an interval.
 *
 * <p>Categories are intervals, never ranks: 4 times 5 of a matrix means nothing, so ranks are not multiplied (Cox 2008,
 * "What's wrong with risk matrices?").
 *
 * <pre>{@code
 * Rating.of(Fraction.parse("0.3"));
 * Rating.Category.HIGH;              // by the standard profile, from 3/5 to 4/5
 * }</pre>
 */
public sealed interface Rating {
    /**
     * {@return a rating told by a number}
     *
     * @param value 0 or more; a likelihood is at most 1
     */
    static Rating of(Fraction value) {
        return new Measured(value);
    }

    /**
     * A rating told by a number.
     *
     * @param value 0 or more
     */
    record Measured(Fraction value) implements Rating {
        /**
         * Makes a rating.
         *
         * @param value 0 or more
         * @throws io.github.alliancekit.core.value.InvalidAllianceException if it is negative
         */
        public Measured {
            new Faults().notNegative("rating", value).throwAny();
        }
    }

    /** A rating told by a category. */
    enum Category implements Rating {
        /** The lowest. */
        VERY_LOW,
        /** Below the middle. */
        LOW,
        /** The middle. */
        MEDIUM,
        /** Above the middle. */
        HIGH,
        /** The highest. */
        VERY_HIGH
    }
}
