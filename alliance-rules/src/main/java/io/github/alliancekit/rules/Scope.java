package io.github.alliancekit.rules;

import io.github.alliancekit.core.disclosure.Disclosure;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.disclosure.Undisclosed;
import io.github.alliancekit.core.value.ElementPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an element stands that is being judged, and what is known of it.
 *
 * <p>Of a commitment C7 in plan P1 the path is {@code plans/P1/commitments/C7} and the ids are P1 and C7.
 *
 * <pre>{@code
 * scope.path().in("due");                    // plans/P1/commitments/C7/due
 * scope.waitFor(Facet.COMMITMENT_DUE);       // empty: it is disclosed
 * }</pre>
 */
public final class Scope {
    /** What the elements of one list have in common: the place of the list, the ids above them, and what is known. */
    record Listing(ElementPath path, List<String> ids, LocalDate asOf, Disclosure disclosure) {}

    // An assessment makes a scope for each element and most are never asked where they stand: the path is made of the
    // list and the id when it is asked for.
    private final Listing listing;
    private final @Nullable String id;

    /**
     * Makes a scope.
     *
     * @param path the place of the element
     * @param ids the ids on that path
     * @param asOf the day of the assessment
     * @param disclosure what is known of the alliance
     */
    public Scope(ElementPath path, List<String> ids, LocalDate asOf, Disclosure disclosure) {
        this.listing = new Listing(path, List.copyOf(ids), asOf, disclosure);
        this.id = null;
    }

    /** Makes the scope of an element of a list. */
    Scope(Listing listing, String id) {
        this.listing = listing;
        this.id = id;
    }

    /**
     * {@return the scope of an element that belongs to no alliance yet} Its path is empty, and all of it is disclosed.
     *
     * @param asOf the day of the assessment
     */
    public static Scope alone(LocalDate asOf) {
        return new Scope(ElementPath.ROOT, List.of(), asOf, Disclosure.of(List.of()));
    }

    /** {@return what it has in common with the other elements of its list} */
    Listing listing() {
        return listing;
    }

    /** {@return the id of the element in its list; empty where it is in none} */
    String id() {
        return id == null ? "" : id;
    }

    /** {@return the place of the element} */
    public ElementPath path() {
        return id == null ? listing.path() : listing.path().in(id);
    }

    /** {@return the ids on that path, from the alliance down} */
    public List<String> ids() {
        if (id == null) {
            return listing.ids();
        }
        List<String> ids = new ArrayList<>(listing.ids());
        ids.add(id);
        return List.copyOf(ids);
    }

    /** {@return the day of the assessment} */
    public LocalDate asOf() {
        return listing.asOf();
    }

    /** {@return what is known of the alliance} */
    public Disclosure disclosure() {
        return listing.disclosure();
    }

    /**
     * {@return what the answer to a facet of this element waits for; empty if it is disclosed}
     *
     * @param facet a list or field of this element, or of one above it
     */
    public Optional<Wait> waitFor(Facet facet) {
        return disclosure().isComplete(facet) ? Optional.empty() : find(facet, List.of());
    }

    /**
     * {@return what the answer to a facet of an element below this one waits for; empty if it is disclosed}
     *
     * @param facet a list or field of the element
     * @param below the id of the element
     */
    public Optional<Wait> waitFor(Facet facet, String below) {
        return disclosure().isComplete(facet) ? Optional.empty() : find(facet, List.of(below));
    }

    /**
     * {@return what the answer to a facet of this element or of one below waits for; empty if it is disclosed}
     *
     * @param facet a list or field of this element, or of one above or below it
     * @param below the ids of the elements below this one that lead to the facet's owner
     */
    public Optional<Wait> waitFor(Facet facet, String... below) {
        return disclosure().isComplete(facet) ? Optional.empty() : find(facet, List.of(below));
    }

    private Optional<Wait> find(Facet facet, List<String> below) {
        List<String> all = new ArrayList<>(ids());
        all.addAll(below);
        Optional<Undisclosed> entry = disclosure().openedBy(facet, all.toArray(new String[0]));
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
        if (disclosure().isComplete(facet)) {
            return false;
        }
        Optional<Wait> wait = find(facet, List.of(below));
        return wait.isPresent() && waits.add(wait.get());
    }

    /**
     * Adds what the answer to a facet of this element waits for to what is collected of it, if it is not disclosed.
     *
     * @param waits where it is added
     * @param facet a list or field of this element, or of one above it
     * @return whether something was added
     */
    public boolean addWait(List<Wait> waits, Facet facet) {
        Optional<Wait> wait = waitFor(facet);
        return wait.isPresent() && waits.add(wait.get());
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Scope that
                && path().equals(that.path())
                && ids().equals(that.ids())
                && asOf().equals(that.asOf())
                && disclosure().equals(that.disclosure());
    }

    @Override
    public int hashCode() {
        return path().hashCode();
    }

    /** {@return the place} */
    @Override
    public String toString() {
        return path().toString();
    }
}
