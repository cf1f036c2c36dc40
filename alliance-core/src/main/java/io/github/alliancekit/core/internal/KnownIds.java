package io.github.alliancekit.core.internal;

import io.github.alliancekit.core.value.ElementKind;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fault;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The ids that an alliance declares, and the check of the ids that point to them. */
public final class KnownIds {
    private static final int MOST_COMPARED = 500;
    private static final int LONGEST_COMPARED = 50;
    private static final int MOST_SUGGESTIONS = 100;

    private final Map<ElementKind, Map<String, Set<String>>> ids = new EnumMap<>(ElementKind.class);
    private final Set<String> observers = new HashSet<>();

    private int suggestions;

    /** Declares an id, of an objective within its plan. */
    public void add(ElementKind kind, String owner, String id) {
        ids.computeIfAbsent(kind, k -> new HashMap<>())
                .computeIfAbsent(owner, o -> new HashSet<>())
                .add(id);
    }

    /** Declares that an actor is an observer. */
    public void addObserver(String actor) {
        observers.add(actor);
    }

    /** {@return whether any element of the kind has the id} */
    public boolean has(ElementKind kind, String id) {
        return ids.getOrDefault(kind, Map.of()).values().stream().anyMatch(set -> set.contains(id));
    }

    /** {@return the fault of a reference, if it has one} */
    public Optional<Fault> check(Reference reference) {
        ElementKind kind = reference.kind();
        Set<String> declared = ids.getOrDefault(kind, Map.of()).getOrDefault(reference.owner(), Set.of());
        if (!declared.contains(reference.id())) {
            return Optional.of(dangling(reference.path(), kind, reference.id(), declared));
        }
        if (reference.membersOnly() && observers.contains(reference.id())) {
            return Optional.of(new Fault(
                    Fault.Kind.REFERENCE,
                    reference.path(),
                    "actor \"" + reference.id() + "\" is an observer and may not stand here",
                    "Maybe it is a member, or another actor was meant."));
        }
        return Optional.empty();
    }

    /** {@return the fault of an element's id that is nobody's} */
    public Fault dangling(ElementPath path, ElementKind kind, String id) {
        Set<String> all = new HashSet<>();
        if (suggestions < MOST_SUGGESTIONS) {
            ids.getOrDefault(kind, Map.of()).values().forEach(all::addAll);
        }
        return dangling(path, kind, id, all);
    }

    private Fault dangling(ElementPath path, ElementKind kind, String id, Set<String> declared) {
        // A document from a stranger may hold very many wrong ids: who makes that many has no use for suggestions.
        suggestions++;
        String advice = (suggestions > MOST_SUGGESTIONS ? Optional.<String>empty() : nearest(id, declared))
                .map(near -> "Maybe \"" + near + "\".")
                .orElse("Maybe it was renamed, or left out of the document.");
        return new Fault(Fault.Kind.REFERENCE, path, "there is no " + kind.word() + " with id \"" + id + "\"", advice);
    }

    /** {@return the declared id that is most like a wrong one, if one is like it at all} */
    public static Optional<String> nearest(String wrong, Set<String> declared) {
        if (declared.size() > MOST_COMPARED || wrong.length() > LONGEST_COMPARED) {
            return Optional.empty();
        }
        int most = Math.max(1, wrong.length() / 3);
        return declared.stream()
                // An id that is a fault itself is no advice.
                .filter(id -> id.chars().noneMatch(Character::isISOControl))
                .filter(id -> Math.abs(id.length() - wrong.length()) <= most)
                .map(id -> Map.entry(distance(wrong, id), id))
                .filter(entry -> entry.getKey() <= most)
                .min(Comparator.<Map.Entry<Integer, String>, Integer>comparing(Map.Entry::getKey)
                        .thenComparing(Map.Entry::getValue))
                .map(Map.Entry::getValue);
    }

    /** {@return how many letters have to be changed, added or dropped (Levenshtein 1965)} */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
