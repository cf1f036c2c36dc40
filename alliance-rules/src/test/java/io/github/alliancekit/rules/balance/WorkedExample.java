package io.github.alliancekit.rules.balance;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Cases;

/**
 * The worked example of the catalogue: r = (0.6, 0.3, 0.1), k = (0.2, 0.3, 0.5), b = (0.5, 0.4, 0.1), for ministry,
 * company and union.
 */
final class WorkedExample {
    private WorkedExample() {}

    static Alliance alliance() {
        Alliance responsible =
                Cases.with(Cases.sound(), both("C1", "ministry", 6), both("C2", "company", 3), both("C3", "union", 1));
        return Cases.withBenefits(
                Cases.withRisks(responsible, Cases.risk("R1", "0.5", "0.5", "0.2", "0.3", "0.5")),
                Cases.benefit("B1", 10, "0.5", "0.4", "0.1"));
    }

    private static Commitment both(String id, String actor, long weight) {
        return Cases.commitment(id, actor, actor).withWeight(Fraction.of(weight));
    }
}
