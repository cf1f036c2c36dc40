package io.github.alliancekit.rules;

import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import java.util.List;

/**
 * One thing that keeps a rule from holding, seen from the rule.
 *
 * <p>The {@link Assessment} makes a {@link Finding} of it, with the gain for the headline.
 *
 * @param element the place, by ids
 * @param actors the ids of the actors involved, in order
 * @param message what is missing or wrong
 * @param lift how much the high end of the rule's score would rise if this were mended, from 0 to 1
 */
public record Shortfall(ElementPath element, List<String> actors, Message message, Fraction lift) {
    /**
     * Makes a shortfall.
     *
     * @param element the place, by ids
     * @param actors the ids of the actors involved, in order
     * @param message what is missing or wrong
     * @param lift how much the high end of the rule's score would rise if this were mended
     */
    public Shortfall {
        actors = List.copyOf(actors);
    }

    /**
     * {@return this shortfall with its lift times a factor: the part of its element in the whole}
     *
     * @param factor 0 or more
     */
    public Shortfall times(Fraction factor) {
        return withLift(lift.times(factor));
    }

    Shortfall withLift(Fraction changed) {
        return lift.equals(changed) ? this : new Shortfall(element, actors, message, changed);
    }
}
