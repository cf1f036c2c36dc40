package io.github.alliancekit.rules;

import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.disclosure.Undisclosed;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What an answer waits for: a facet, of one element or of the whole alliance.
 *
 * @param facet what is not known
 * @param element the id of the element that it is not known of; empty for the whole alliance
 */
public record Wait(Facet facet, Optional<String> element) implements Comparable<Wait> {
    /**
     * {@return what an entry of undisclosed makes an answer wait for}
     *
     * @param entry the entry
     */
    public static Wait of(Undisclosed entry) {
        return new Wait(entry.facet(), entry.element());
    }

    /**
     * {@return the wait for a field of one element}
     *
     * @param facet the field
     * @param element the id of the element
     */
    public static Wait of(Facet facet, String element) {
        return new Wait(facet, Optional.of(element));
    }

    /** {@return waits in order, each once} */
    static List<Wait> inOrder(Collection<Wait> waits) {
        return List.copyOf(new TreeSet<>(waits));
    }

    /** Orders by facet, then by element. */
    @Override
    public int compareTo(Wait other) {
        int byFacet = facet.compareTo(other.facet);
        return byFacet == 0 ? element.orElse("").compareTo(other.element.orElse("")) : byFacet;
    }
}
