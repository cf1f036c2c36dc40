package io.github.alliancekit.rules;

import io.github.alliancekit.core.disclosure.Disclosure;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.disclosure.Undisclosed;
import io.github.alliancekit.core.value.ElementPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where an element stands that is being judged, and what is known of it.
 *
 * <p>Of a commitment C7 in plan P1 the path is {@code plans/P1/commitments/C7} and the ids are P1 and C7.
 *
 * @param path the place of the element
 * @param ids the ids on that path
 * @param asOf the day of the assessment
 * @param disclosure what is known of the alliance
 */
public record Scope(ElementPath path, List<String> ids, LocalDate asOf, Disclosure disclosure) {
    /**
     * Makes a scope.
     *
     * @param path the place of the element
     * @param ids the ids on that path
     * @param asOf the day of the assessment
     * @param disclosure what is known of the alliance
     */
    public Scope {
        ids = List.copyOf(ids);
    }

    /**
     * {@return the scope of an element that belongs to no alliance yet} Its path is empty, and all of it is disclosed.
     *
     * @param asOf the day of the assessment
     */
    public static Scope alone(LocalDate asOf) {
        return new Scope(ElementPath.ROOT, List.of(), asOf, Disclosure.of(List.of()));
    }

    /**
     * {@return what the answer to a facet of this element waits for; empty if it is disclosed}
     *
     * @param facet a list or field of this element, or of one above or below it
     * @param below the ids of the elements below this one that lead to the facet's owner
     */
    public Optional<Wait> waitFor(Facet facet, String... below) {
        if (disclosure.isComplete(facet)) {
            return Optional.empty();
        }
        String[] all = new String[ids.size() + below.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = i < ids.size() ? ids.get(i) : below[i - ids.size()];
        }
        Optional<Undisclosed> entry = disclosure.openedBy(facet, all);
        return entry.isPresent() ? Optional.of(Wait.of(entry.get())) : Optional.empty();
    }

    /**
     * Adds what the answer to a facet of this element waits for to what is collected of it, if it is not disclosed.
     *
     * <pre>{@code
     * boolean mayHaveDue = commitment.due().isPresent() || scope.addWait(waits, Facet.COMMITMENT_DUE);
     * }</pre>
     *
     * @param waits where it is added
     * @param facet a list or field of this element, or of one above or below it
     * @param below the ids of the elements below this one that lead to the facet's owner
     * @return whether something was added
     */
    public boolean addWait(List<Wait> waits, Facet facet, String... below) {
        Optional<Wait> wait = waitFor(facet, below);
        return wait.isPresent() && waits.add(wait.get());
    }
}
