package io.github.alliancekit.benchmarks.twelve;

import io.github.alliancekit.core.plan.Assignment;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.ActorSums;
import io.github.alliancekit.rules.Elements;

/** The work that the commitments put on each actor: the accountable carry twice what the responsible carry. */
final class Load {
    static final ActorSums<Commitment> LOAD = ActorSums.of(Elements.COMMITMENTS, Load::add);

    private Load() {}

    private static void add(Commitment commitment, ActorSums.Adder load) {
        int parts = 0;
        for (Assignment assignment : commitment.assignments()) {
            parts += parts(assignment);
        }
        for (Assignment assignment : commitment.assignments()) {
            int part = parts(assignment);
            if (part > 0) {
                load.add(assignment.actor(), commitment.weight(), Fraction.of(part, parts));
            }
        }
    }

    private static int parts(Assignment assignment) {
        return assignment.letter() == Letter.A ? 2 : assignment.letter() == Letter.R ? 1 : 0;
    }
}
