package io.github.alliancekit.core.distribution;

import io.github.alliancekit.core.internal.Faults;
import io.github.alliancekit.core.value.Fraction;
import java.util.Comparator;

/**
 * The part of a result that is owed to one actor.
 *
 * <pre>{@code
 * new Attribution("water-company", Fraction.parse("2/3"));
 * }</pre>
 *
 * @param actor the id of an actor
 * @param share how much of the result, from 0 to 1
 */
public record Attribution(String actor, Fraction share) implements Comparable<Attribution> {
    private static final Comparator<Attribution> ORDER =
            Comparator.comparing(Attribution::actor).thenComparing(Attribution::share);

    /**
     * Makes an attribution.
     *
     * @param actor the id of an actor
     * @param share how much of the result, from 0 to 1
     * @throws io.github.alliancekit.core.value.InvalidAllianceException if the share is not between 0 and 1
     */
    public Attribution {
        new Faults().fromZeroToOne("share", share).throwAny();
    }

    /** Orders by actor. */
    @Override
    public int compareTo(Attribution other) {
        return ORDER.compare(this, other);
    }
}
