package io.github.alliancekit.benchmarks.twelve;

import io.github.alliancekit.core.plan.Assignment;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.FractionSum;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Elements;
import io.github.alliancekit.rules.Wait;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The work that the commitments put on each actor: the accountable carry twice what the responsible carry.
 *
 * @param byActor the work by the ids of those who carry some
 * @param waits what has to be known before these are all
 */
record Load(Map<String, Fraction> byActor, List<Wait> waits) {
    private static final Function<Context, Load> LOAD = Load::added;

    static Load of(Context context) {
        return context.derived(LOAD);
    }

    private static Load added(Context context) {
        Map<String, FractionSum> sums = new HashMap<>();
        for (Plan plan : context.alliance().plans()) {
            for (Commitment commitment : plan.commitments()) {
                add(commitment, sums);
            }
        }
        Map<String, Fraction> byActor = new HashMap<>();
        sums.forEach((actor, sum) -> byActor.put(actor, sum.total()));
        return new Load(byActor, Elements.COMMITMENTS.mayBeMore(context));
    }

    private static void add(Commitment commitment, Map<String, FractionSum> byActor) {
        int parts = 0;
        for (Assignment assignment : commitment.assignments()) {
            parts += parts(assignment);
        }
        for (Assignment assignment : commitment.assignments()) {
            if (parts(assignment) > 0) {
                byActor.computeIfAbsent(assignment.actor(), actor -> new FractionSum())
                        .add(commitment.weight(), Fraction.of(parts(assignment), parts));
            }
        }
    }

    private static int parts(Assignment assignment) {
        return switch (assignment.letter()) {
            case A -> 2;
            case R -> 1;
            default -> 0;
        };
    }

    boolean hasRole(String actor) {
        return byActor.containsKey(actor);
    }

    Fraction of(String actor) {
        return byActor.getOrDefault(actor, Fraction.ZERO);
    }
}
