package io.github.alliancekit.rules.constraint;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.value.ElementPath;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;

/**
 * An alliance that was made of an object of a team's own class, with the places of its parts in that object.
 *
 * <p>A finding is told at the place of its element, else at that of the nearest element above it, else at the object
 * itself.
 *
 * <pre>{@code
 * ReadAlliance.of(alliance)
 *         .placing("plans/P1/commitments/C7", PropertyPath.of("tasks").atIndex(3))
 *         .placing("plans/P1/commitments/C7/due", PropertyPath.of("tasks").atIndex(3).then("deadline"));
 * }</pre>
 */
public final class ReadAlliance {
    private final Alliance alliance;
    private final Map<ElementPath, PropertyPath> places;

    private ReadAlliance(Alliance alliance, Map<ElementPath, PropertyPath> places) {
        this.alliance = alliance;
        this.places = places;
    }

    /**
     * {@return an alliance of whose parts no place is told yet}
     *
     * @param alliance the alliance
     */
    public static ReadAlliance of(Alliance alliance) {
        return new ReadAlliance(alliance, HashMap.empty());
    }

    /**
     * {@return the same with the place of one more element}
     *
     * @param element the element, as {@link ElementPath#parse} reads it
     * @param place where the object has it
     */
    public ReadAlliance placing(String element, PropertyPath place) {
        return placing(ElementPath.parse(element), place);
    }

    /**
     * {@return the same with the place of one more element}
     *
     * @param element the element
     * @param place where the object has it
     */
    public ReadAlliance placing(ElementPath element, PropertyPath place) {
        return new ReadAlliance(alliance, places.put(element, place));
    }

    /** {@return the alliance} */
    public Alliance alliance() {
        return alliance;
    }

    /**
     * {@return where the object has an element}
     *
     * @param element an element of the alliance
     */
    public PropertyPath place(ElementPath element) {
        for (int steps = element.steps().size(); steps > 0; steps--) {
            Option<PropertyPath> place =
                    places.get(ElementPath.of(element.steps().subList(0, steps)));
            if (place.isDefined()) {
                return place.get();
            }
        }
        return PropertyPath.SELF;
    }
}
