package io.github.alliancekit.rules.measure;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A measure of inequality, taken apart into what lies between groups of actors and what lies inside each of them.
 *
 * <p>The parts add up to the measure: "20 of 100 units would have to move between the sectors and 10 inside civil
 * society".
 *
 * @param between what would be left if every group were a single actor
 * @param within what lies inside each group, by its name
 * @param <T> the kind of number that the measure gives
 */
public record GroupSplit<T>(T between, SortedMap<String, T> within) {
    /**
     * Puts the parts together.
     *
     * @param between what lies between the groups
     * @param within what lies inside each group
     */
    public GroupSplit {
        within = Collections.unmodifiableSortedMap(new TreeMap<>(within));
    }
}
