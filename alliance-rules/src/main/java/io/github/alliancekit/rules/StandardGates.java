package io.github.alliancekit.rules;

import io.github.alliancekit.core.Phase;
import java.util.ArrayList;
import java.util.List;

/**
 * The gates of the standard profile: a proposal.
 *
 * <p>What has to be known for certain is asked to hold; where it is enough that nothing is known to be wrong, only
 * findings are in the way.
 */
final class StandardGates {
    private StandardGates() {}

    static final List<Gate> GATES = List.of(
            // Why these partners talk at all: a common goal, and motives on the table.
            gate(Phase.DESIGN, "GOV-01", "GOV-04 BAL-14"),
            // What is signed: who decides, who does what by when, and who bears which risk.
            gate(
                    Phase.AGREEMENT,
                    "GOV-05 GOV-07 GOV-08 GOV-10 GOV-11 GOV-14 GOV-21 BAL-09",
                    "GOV-12 GOV-15 GOV-23 BAL-05 BAL-06 BAL-10 BAL-11 BAL-17"),
            // What has to be there before work begins: signatures, roles, means, and ways out.
            gate(Phase.IMPLEMENTATION, "GOV-02 GOV-03 GOV-06 GOV-16 GOV-18", "GOV-17 GOV-22"),
            // What can be looked at: reports were given.
            gate(Phase.REVIEW, "GOV-19", ""),
            // What deserves to be done elsewhere: it worked, it is known why, and it was all of them.
            gate(Phase.SCALING, "GOV-13 GOV-24 BAL-04", "BAL-18 BAL-19"),
            // How one parts: by the rules agreed, with an account given.
            gate(Phase.CLOSURE, "GOV-18 GOV-19 BAL-04", ""));

    private static Gate gate(Phase phase, String holds, String noFindings) {
        List<Condition> conditions = new ArrayList<>();
        for (String rule : words(holds)) {
            conditions.add(Condition.holds(rule));
        }
        for (String rule : words(noFindings)) {
            conditions.add(Condition.noFindings(rule));
        }
        return new Gate(phase, conditions);
    }

    private static List<String> words(String rules) {
        return rules.isEmpty() ? List.of() : List.of(rules.split(" ", -1));
    }
}
