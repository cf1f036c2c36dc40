package io.github.alliancekit.core.disclosure;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Answers whether a facet of an element is disclosed, after all that covers it.
 *
 * <pre>{@code
 * Disclosure disclosure = Disclosure.of(List.of(Undisclosed.of(Facet.PLAN_COMMITMENTS, "P1", NOT_COLLECTED)));
 * disclosure.isOpen(Facet.COMMITMENT_DUE, "P1", "C7");   // true: the list of commitments covers their fields
 * disclosure.isOpen(Facet.COMMITMENT_DUE, "P2", "C9");   // false
 * }</pre>
 */
public final class Disclosure {
    private final Map<Facet, Map<String, Undisclosed>> entries = new EnumMap<>(Facet.class);
    /** The facets that an entry of their own or of a facet above them may open. */
    private final Set<Facet> touched = EnumSet.noneOf(Facet.class);

    private Disclosure(List<Undisclosed> undisclosed) {
        for (Undisclosed entry : undisclosed) {
            entries.computeIfAbsent(entry.facet(), facet -> new TreeMap<>())
                    .putIfAbsent(entry.element().orElse(""), entry);
        }
        for (Facet facet : Facet.values()) {
            if (entries.keySet().stream().anyMatch(facet::isWithin)) {
                touched.add(facet);
            }
        }
    }

    /**
     * {@return the disclosure that these entries leave}
     *
     * @param undisclosed what is not known
     */
    public static Disclosure of(List<Undisclosed> undisclosed) {
        return new Disclosure(undisclosed);
    }

    /** {@return whether everything is disclosed} */
    public boolean isComplete() {
        return entries.isEmpty();
    }

    /**
     * {@return whether a facet is disclosed of every element that has it}
     *
     * @param facet the list or field
     */
    public boolean isComplete(Facet facet) {
        return !touched.contains(facet);
    }

    /**
     * {@return whether a facet of an element is undisclosed}
     *
     * @param facet the list or field
     * @param ids the ids on the path of the element that has it, from the alliance down; none for the alliance itself
     */
    public boolean isOpen(Facet facet, String... ids) {
        return openedBy(facet, ids).isPresent();
    }

    /**
     * {@return what opens a facet of an element: the entry that covers most, or nothing if it is disclosed}
     *
     * @param facet the list or field
     * @param ids the ids on the path of the element that has it, from the alliance down; none for the alliance itself
     */
    public Optional<Undisclosed> openedBy(Facet facet, String... ids) {
        if (!touched.contains(facet)) {
            return Optional.empty();
        }
        Optional<Facet> parent = facet.parent();
        Optional<Undisclosed> covered = parent.isPresent() ? openedBy(parent.get(), ids) : Optional.empty();
        if (covered.isPresent()) {
            return covered;
        }
        Map<String, Undisclosed> own = entries.get(facet);
        if (own == null) {
            return Optional.empty();
        }
        Undisclosed all = own.get("");
        int depth = facet.owner().depth();
        return all != null || depth == 0 || depth > ids.length
                ? Optional.ofNullable(all)
                : Optional.ofNullable(own.get(ids[depth - 1]));
    }
}
