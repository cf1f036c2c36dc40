package io.github.alliancekit.rules;

import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.value.ElementPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The commitments of all plans, each with the weight that it was given. */
final class CommitmentElements implements Elements.Source<Commitment> {
    @Override
    public List<Element<Commitment>> of(Context context) {
        return context.commitmentElements();
    }

    static Followed.Listed<Commitment> list(Context context) {
        Optional<Followed.Listed<Commitment>> before = context.commitmentsBefore();
        OptionalInt replaced = context.replacedCommitment();
        if (replaced.isPresent() && before.isPresent() && before.get().elements() instanceof Row<Commitment> row) {
            return new Followed.Listed<>(replacing(row, replaced.getAsInt(), context));
        }
        List<Element<Commitment>> elements =
                new ArrayList<>(context.alliance().index().commitments());
        Known<Commitment> known = new Known<>(before);
        for (Plan plan : context.alliance().plans()) {
            Scope.Listing listing = context.listing(ElementPath.of("plans", plan.id(), "commitments"), plan.id());
            for (Commitment commitment : plan.commitments()) {
                Element<Commitment> same = known.find(commitment, listing, commitment.id());
                elements.add(
                        same != null
                                ? same
                                : new Element<>(commitment, commitment.weight(), new Scope(listing, commitment.id())));
            }
        }
        return new Followed.Listed<>(Row.of(elements));
    }

    /** {@return the row with the commitment that was replaced: it stands where it stood} */
    private static Row<Commitment> replacing(Row<Commitment> row, int at, Context context) {
        Scope scope = row.get(at).scope();
        int first = 0;
        for (Plan plan : context.alliance().plans()) {
            int size = plan.commitments().size();
            if (at < first + size) {
                Commitment commitment = plan.commitments().get(at - first);
                return row.replacing(at, new Element<>(commitment, commitment.weight(), scope));
            }
            first += size;
        }
        throw new IndexOutOfBoundsException("commitment " + at + " of " + first);
    }

    @Override
    public List<Wait> mayBeMore(Context context) {
        if (context.disclosure().isComplete(Facet.PLAN_COMMITMENTS)) {
            return List.of();
        }
        Optional<Wait> plans = context.scope().waitFor(Facet.PLANS);
        if (plans.isPresent()) {
            return List.of(plans.get());
        }
        List<Wait> waits = new ArrayList<>();
        for (Plan plan : context.alliance().plans()) {
            Optional<Wait> wait = context.scope().waitFor(Facet.PLAN_COMMITMENTS, plan.id());
            if (wait.isPresent() && !waits.contains(wait.get())) {
                waits.add(wait.get());
            }
        }
        return waits;
    }
}
