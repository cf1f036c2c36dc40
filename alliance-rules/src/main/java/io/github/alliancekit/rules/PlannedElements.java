package io.github.alliancekit.rules;

import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.value.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The commitments of all plans with the periods of these, made of the commitments once for a context. */
final class PlannedElements implements Elements.Source<PlannedCommitment>, Function<Context, PlannedElements.Made> {
    /** What was made of which commitments. */
    record Made(List<Element<Commitment>> commitments, Row<PlannedCommitment> planned) implements Followed<Commitment> {
        @Override
        public List<Element<Commitment>> elements() {
            return commitments;
        }
    }

    @Override
    public List<Element<PlannedCommitment>> of(Context context) {
        return context.derived(this).planned();
    }

    @Override
    public List<Wait> mayBeMore(Context context) {
        return Elements.COMMITMENTS.mayBeMore(context);
    }

    /** {@return what a context keeps} */
    @Override
    public Made apply(Context context) {
        List<Element<Commitment>> commitments = context.commitmentElements();
        Optional<Made> known = context.before(this);
        if (known.isPresent()
                && commitments instanceof Row<Commitment> row
                && row.cameFrom(known.get().commitments())) {
            // One commitment was replaced, and the periods of all plans are what they were.
            Row<PlannedCommitment> before = known.get().planned();
            int at = row.replaced();
            Period period = before.get(at).value().period();
            return new Made(row, before.replacing(at, planned(row.get(at), period)));
        }
        List<Element<PlannedCommitment>> planned = new ArrayList<>(commitments.size());
        for (Plan plan : context.alliance().plans()) {
            int end = planned.size() + plan.commitments().size();
            while (planned.size() < end) { // commitments stand in the order of the plans
                planned.add(planned(commitments.get(planned.size()), plan.period()));
            }
        }
        return new Made(commitments, Row.of(planned));
    }

    private static Element<PlannedCommitment> planned(Element<Commitment> one, Period period) {
        return new Element<>(new PlannedCommitment(one.value(), period), one.weight(), one.scope());
    }
}
