package io.github.alliancekit.core.disclosure;

import java.util.Comparator;
import java.util.Optional;

/**
 * Says that a facet is not known, of the whole alliance or of one element, and why.
 *
 * <p>An undisclosed list is open: what it holds is true, and there may be more. An undisclosed field must be empty.
 *
 * <pre>{@code
 * Undisclosed.of(Facet.RISKS, Undisclosed.Reason.NOT_COLLECTED);
 * Undisclosed.of(Facet.COMMITMENT_DUE, "C7", Undisclosed.Reason.WITHHELD);   // of every commitment C7, here the only one
 * }</pre>
 *
 * @param facet what is not known
 * @param element the id of the element that it is not known of, of the kind {@link Facet#owner}; empty for all
 * @param reason why
 */
public record Undisclosed(Facet facet, Optional<String> element, Reason reason) implements Comparable<Undisclosed> {
    /** Why something is not known. */
    public enum Reason {
        /** The format that it was read from cannot say it; set by readers of foreign formats only. */
        NOT_IN_SOURCE,
        /** It is known to somebody who does not tell. */
        WITHHELD,
        /** Nobody has asked yet. */
        NOT_COLLECTED
    }

    private static final Comparator<Undisclosed> ORDER = Comparator.comparing(Undisclosed::facet)
            .thenComparing(entry -> entry.element().orElse(""))
            .thenComparing(Undisclosed::reason);

    /**
     * {@return a facet that is not known of the whole alliance}
     *
     * @param facet what is not known
     * @param reason why
     */
    public static Undisclosed of(Facet facet, Reason reason) {
        return new Undisclosed(facet, Optional.empty(), reason);
    }

    /**
     * {@return a facet that is not known of one element}
     *
     * @param facet what is not known
     * @param element the id of an element of the kind {@link Facet#owner}
     * @param reason why
     */
    public static Undisclosed of(Facet facet, String element, Reason reason) {
        return new Undisclosed(facet, Optional.of(element), reason);
    }

    /** Orders by facet, then by element. */
    @Override
    public int compareTo(Undisclosed other) {
        return ORDER.compare(this, other);
    }
}
