package io.github.alliancekit.rules.balance;

import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.plan.ClimateAction;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Element;
import io.github.alliancekit.rules.Elements;
import io.github.alliancekit.rules.Wait;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether an alliance that has climate in scope commits itself to both sides of it.
 *
 * @param items how many sides are asked for: both, or none
 * @param missing the sides that no commitment is known to take
 * @param waits what may take them: a commitment takes one, a list of commitments both
 * @param most how many are taken at best
 */
record ClimateCoverage(int items, List<ClimateAction> missing, List<Wait> waits, int most) {
    static ClimateCoverage of(Context context) {
        if (!context.alliance().climateInScope()) {
            return new ClimateCoverage(0, List.of(), List.of(), 0);
        }
        Set<ClimateAction> missing = EnumSet.allOf(ClimateAction.class);
        int items = missing.size();
        List<Wait> more = Elements.COMMITMENTS.mayBeMore(context);
        List<Wait> waits = new ArrayList<>(more);
        int anything = 0;
        for (Element<Commitment> commitment : Elements.COMMITMENTS.of(context)) {
            Optional<ClimateAction> action = commitment.value().climateAction();
            Optional<Wait> wait =
                    action.isPresent() ? Optional.empty() : commitment.scope().waitFor(Facet.COMMITMENT_CLIMATE_ACTION);
            if (action.isPresent()) {
                missing.remove(action.get());
            } else if (wait.isPresent()) {
                waits.add(wait.get());
                anything++;
            }
        }
        int most = more.isEmpty() ? Math.min(items - missing.size() + anything, items) : items;
        return new ClimateCoverage(
                items, List.copyOf(missing), missing.isEmpty() ? List.of() : List.copyOf(waits), most);
    }

    /** {@return how many sides are taken for certain} */
    int sure() {
        return items - missing.size();
    }
}
