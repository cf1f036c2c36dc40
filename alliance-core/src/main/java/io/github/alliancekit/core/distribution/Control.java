package io.github.alliancekit.core.distribution;

import io.github.alliancekit.core.internal.Faults;
import io.github.alliancekit.core.value.Fraction;
import java.util.Comparator;

/**
 * How well an actor can manage one risk: lessen its likelihood, soften its impact, or bear it at least cost.
 *
 * <pre>{@code
 * new Control("water-company", Fraction.parse("0.8"));
 * }</pre>
 *
 * @param actor the id of an actor
 * @param ability from 0, not at all, to 1, fully
 */
public record Control(String actor, Fraction ability) implements Comparable<Control> {
    private static final Comparator<Control> ORDER =
            Comparator.comparing(Control::actor).thenComparing(Control::ability);

    /**
     * Makes a control.
     *
     * @param actor the id of an actor
     * @param ability from 0 to 1
     * @throws io.github.alliancekit.core.value.InvalidAllianceException if the ability is not between 0 and 1
     */
    public Control {
        new Faults().fromZeroToOne("ability", ability).throwAny();
    }

    /** Orders by actor. */
    @Override
    public int compareTo(Control other) {
        return ORDER.compare(this, other);
    }
}
