package io.github.alliancekit.rules;

import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.value.Fraction;
import java.util.Optional;

/**
 * A part of the width of a rule's score that is there because a facet is not known.
 *
 * <p>The gaps of a score add up to its width. Where several facets are waited for together, they share it equally.
 *
 * @param facet what is not known: the entry of {@code undisclosed} that covers it, or the field that is empty
 * @param element the id of the element that it is not known of; empty for the whole alliance
 * @param width how much of the score depends on it, from 0 to 1
 */
public record Gap(Facet facet, Optional<String> element, Fraction width) {
    /**
     * {@return this gap with its width times a factor: the part of its element in the whole}
     *
     * @param factor 0 or more
     */
    public Gap times(Fraction factor) {
        return new Gap(facet, element, width.times(factor));
    }
}
