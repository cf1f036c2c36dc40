package io.github.alliancekit.rules.protocol;

import io.github.alliancekit.core.Phase;
import java.util.List;

/**
 * What has to be so before an alliance enters a phase.
 *
 * <pre>{@code
 * new Gate(Phase.AGREEMENT, List.of(Condition.holds("GOV-07"), Condition.noFindings("BAL-05")));
 * }</pre>
 *
 * @param phase the phase behind the gate
 * @param conditions what is asked, each once, by rule; none where everybody may pass
 */
public record Gate(Phase phase, List<Condition> conditions) {
    /**
     * Makes a gate.
     *
     * @param phase the phase behind the gate
     * @param conditions what is asked, in any order
     */
    public Gate {
        conditions = conditions.stream().distinct().sorted().toList();
    }
}
