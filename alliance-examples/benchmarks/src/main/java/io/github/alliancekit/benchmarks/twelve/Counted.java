package io.github.alliancekit.benchmarks.twelve;

import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Element;
import io.github.alliancekit.rules.Elements;
import java.util.ArrayList;
import java.util.List;

/** Commitments that count the same each, whatever their effort. */
final class Counted {
    /** The commitments of all plans. */
    static final Elements<Commitment> COMMITMENTS =
            Elements.of(Elements.COMMITMENTS.place(), Counted::all, Elements.COMMITMENTS::mayBeMore);

    private Counted() {}

    private static List<Element<Commitment>> all(Context context) {
        List<Element<Commitment>> all = new ArrayList<>();
        for (Plan plan : context.alliance().plans()) {
            for (Commitment commitment : plan.commitments()) {
                ElementPath path = ElementPath.of("plans", plan.id(), "commitments", commitment.id());
                all.add(new Element<>(commitment, Fraction.ONE, context.scope(path, plan.id(), commitment.id())));
            }
        }
        return all;
    }
}
