package io.github.alliancekit.rules;

import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.disclosure.Undisclosed;
import java.util.Comparator;
import java.util.Optional;

/**
 * What an answer waits for: a facet, of one element or of the whole alliance.
 *
 * @param facet what is not known
 * @param element the id of the element that it is not known of; empty for the whole alliance
 */
public record Wait(Facet facet, Optional<String> element) implements Comparable<Wait> {
    private static final Comparator<Wait> ORDER = Comparator.comparing(Wait::facet)
            .thenComparing(wait -> wait.element().orElse(""));

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

    /** Orders by facet, then by element. */
    @Override
    public int compareTo(Wait other) {
        return ORDER.compare(this, other);
    }
}
