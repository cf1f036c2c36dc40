package io.github.alliancekit.rules.governance;

import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.rules.Element;
import io.github.alliancekit.rules.Wait;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which commitment waits for which, and which wait for themselves by way of others.
 *
 * <p>Two commitments are on one cycle where each waits for the other, directly or not (strongly connected components by
 * Kosaraju's algorithm, without recursion: a plan may have a hundred thousand commitments in a row).
 */
final class Predecessors {
    private final Map<String, List<String>> before = new TreeMap<>();
    private final Map<String, List<String>> after = new HashMap<>();
    private final Map<String, Wait> open = new HashMap<>();
    private final Map<String, String> cycles = new HashMap<>();

    Predecessors(List<Element<Commitment>> commitments) {
        Deque<String> undisclosed = new ArrayDeque<>();
        for (Element<Commitment> element : commitments) {
            String id = element.value().id();
            if (!element.value().predecessors().isEmpty()) {
                before.put(id, element.value().predecessors()); // whoever waits for nobody is on no cycle
            }
            for (String predecessor : element.value().predecessors()) {
                addAfter(predecessor, id);
            }
            Optional<Wait> wait = element.scope().waitFor(Facet.COMMITMENT_PREDECESSORS);
            if (wait.isPresent()) {
                open.put(id, wait.get());
                undisclosed.add(id);
            }
        }
        passOn(undisclosed);
        findCycles();
    }

    private void addAfter(String predecessor, String commitment) {
        List<String> waiting = after.get(predecessor);
        if (waiting == null) {
            waiting = new ArrayList<>(1);
            after.put(predecessor, waiting);
        }
        waiting.add(commitment);
    }

    /** {@return whether a commitment waits for itself} */
    boolean isOnCycle(String commitment) {
        return cycles.containsKey(commitment);
    }

    /** {@return the predecessors of a commitment that lead back to it} */
    List<String> leadingBack(Commitment commitment) {
        String own = cycles.get(commitment.id());
        List<String> back = new ArrayList<>();
        for (String predecessor : commitment.predecessors()) {
            if (Objects.equals(cycles.get(predecessor), own)) {
                back.add(predecessor);
            }
        }
        return back;
    }

    /**
     * {@return what to know before a commitment is on no cycle for certain, and has no more predecessors than those one
     * knows} It may wait for itself by way of any commitment whose predecessors are not known; the nearest is named.
     */
    Optional<Wait> mayBeMore(String commitment) {
        return Optional.ofNullable(open.get(commitment));
    }

    /** Who waits for a commitment whose predecessors are not known may wait for anything. */
    private void passOn(Deque<String> undisclosed) {
        while (!undisclosed.isEmpty()) {
            String commitment = undisclosed.remove();
            Optional<Wait> wait = mayBeMore(commitment);
            for (String next : after.getOrDefault(commitment, List.of())) {
                if (wait.isPresent() && open.putIfAbsent(next, wait.get()) == null) {
                    undisclosed.add(next);
                }
            }
        }
    }

    private void findCycles() {
        Set<String> seen = new HashSet<>();
        Deque<String> finished = new ArrayDeque<>();
        for (String commitment : before.keySet()) {
            for (String one : reach(commitment, before, seen)) {
                finished.addLast(one);
            }
        }
        seen.clear();
        while (!finished.isEmpty()) {
            String last = finished.removeLast();
            List<String> component = reach(last, after, seen);
            if (component.size() > 1) {
                for (String commitment : component) {
                    cycles.put(commitment, last);
                }
            }
        }
    }

    /** {@return what is reached from a commitment and was not seen before, in the order in which it is left again} */
    private static List<String> reach(String from, Map<String, List<String>> edges, Set<String> seen) {
        List<String> left = new ArrayList<>();
        Deque<String> path = new ArrayDeque<>();
        Deque<Iterator<String>> ways = new ArrayDeque<>();
        enter(from, edges, seen, path, ways);
        while (!path.isEmpty()) {
            Iterator<String> way = ways.element();
            if (way.hasNext()) {
                enter(way.next(), edges, seen, path, ways);
            } else {
                ways.pop();
                left.add(path.pop());
            }
        }
        return left;
    }

    private static void enter(
            String commitment,
            Map<String, List<String>> edges,
            Set<String> seen,
            Deque<String> path,
            Deque<Iterator<String>> ways) {
        if (seen.add(commitment)) {
            Collection<String> next = edges.getOrDefault(commitment, List.of());
            path.push(commitment);
            ways.push(next.iterator());
        }
    }
}
