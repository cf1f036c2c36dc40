package io.github.alliancekit.rules;

import io.github.alliancekit.core.Phase;
import java.util.List;
import java.util.TreeSet;

/**
 * What has to be so before an alliance enters a phase.
 *
 * <p>Gates are data of a {@link Profile}; a {@link io.github.alliancekit.rules.protocol.Protocol} asks them.
 *
 * <pre>{@code
 * new Gate(Phase.AGREEMENT, List.of(Condition.holds("GOV-07"), Condition.noFindings("BAL-05")));
 * }</pre>
 *
 * @param phase the phase behind the gate
 * @param conditions what is asked, each once, by rule; none where everybody may pass
 */
public record Gate(Phase phase, List<Condition> conditions) implements Comparable<Gate> {
    /**
     * Makes a gate.
     *
     * @param phase the phase behind the gate
     * @param conditions what is asked, in any order
     */
    public Gate {
        conditions = List.copyOf(new TreeSet<>(conditions));
    }

    /**
     * {@return the rules of which one thing is asked, in order}
     *
     * @param demand how much is asked
     */
    public List<String> rules(Condition.Demand demand) {
        return conditions.stream()
                .filter(condition -> condition.demand() == demand)
                .map(Condition::rule)
                .toList();
    }

    /** Orders by phase, then by conditions. */
    @Override
    public int compareTo(Gate other) {
        int byPhase = phase.compareTo(other.phase);
        return byPhase == 0 ? conditions.toString().compareTo(other.conditions.toString()) : byPhase;
    }
}
