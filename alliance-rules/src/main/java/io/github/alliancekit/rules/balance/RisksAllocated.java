package io.github.alliancekit.rules.balance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.Holder;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Bearing;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Facets;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.Source;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.Wait;
import io.github.alliancekit.rules.measure.Interval;
import io.github.alliancekit.rules.measure.MendedMean;
import io.github.alliancekit.rules.measure.WeightedMean;
import io.github.alliancekit.rules.standard.StandardRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * BAL-09: every risk is somebody's, to the last share.
 *
 * <p>Scored as the exposure that members or groups hold in stated shares, or that was transferred to a named party with
 * evidence, over all exposure. Joint bearers without a split count 0. It speaks for the risk register: an empty one
 * scores 0. The range is the tightest for exposures and shares that are known within limits.
 */
@AutoService(StandardRule.class)
final class RisksAllocated implements Rule, StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("BAL-09", Family.BALANCE)
            .citing(
                    Source.APCI_FRAMEWORK,
                    "2.1",
                    "la distribución de responsabilidades, beneficios, riesgos y resultados")
            .reading(Facets.RISK);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        List<Bearing> bearings = context.bearings();
        Optional<Wait> more = context.scope().waitFor(Facet.RISKS);
        if (more.isPresent()) {
            return Verdict.of(
                    context, INFO, Outcome.of(Interval.UNIT, shortfalls(bearings, null), List.of(more.get())));
        }
        if (bearings.isEmpty()) {
            Shortfall none = new Shortfall(ElementPath.of("risks"), List.of(), INFO.message("none"), Fraction.ONE);
            return Verdict.of(context, INFO, Outcome.fails(none));
        }
        boolean mayCount = false;
        boolean counts = false;
        for (Bearing bearing : bearings) {
            mayCount |= bearing.mayCount();
            counts |= bearing.counts();
        }
        if (!mayCount) {
            return Verdict.notApplicable(INFO, Message.of("nothing.risks"));
        }
        if (!counts) {
            return Verdict.of(context, INFO, Outcome.of(Interval.UNIT, shortfalls(bearings, null), waits(bearings)))
                    .because(Message.of("unsettled"));
        }
        Interval score = WeightedMean.bounds(allocated(bearings));
        return Verdict.of(context, INFO, score, () -> Outcome.of(score, shortfalls(bearings, score), waits(bearings)));
    }

    private static List<WeightedMean.Item> allocated(List<Bearing> bearings) {
        List<WeightedMean.Item> items = new ArrayList<>(bearings.size());
        for (Bearing bearing : bearings) {
            items.add(bearing.exposure(bearing.allocated()));
        }
        return items;
    }

    /** {@return what falls short for certain; without a score nothing can be said of how much that matters} */
    private static List<Shortfall> shortfalls(List<Bearing> bearings, @Nullable Interval score) {
        List<WeightedMean.Item> items = allocated(bearings);
        MendedMean mended = MendedMean.of(items);
        List<Shortfall> found = new ArrayList<>();
        for (int i = 0; i < bearings.size(); i++) {
            Bearing bearing = bearings.get(i);
            Interval allocated = items.get(i).value();
            if (allocated.high().isLessThan(Fraction.ONE) && bearing.mayCount()) {
                Fraction lift = score == null ? Fraction.ZERO : mended.ifOne(i).minus(score.high());
                Message message = bearing.isJoint()
                        ? INFO.message("joint").with("actors", holders(bearing))
                        : INFO.message("unheld")
                                .with(
                                        "share",
                                        Interval.of(
                                                Fraction.ONE.minus(allocated.high()),
                                                Fraction.ONE.minus(allocated.low())));
                ElementPath path = ElementPath.of("risks", bearing.risk().id(), "bearers");
                found.add(new Shortfall(path, bearing.actors(), message, lift));
            }
        }
        return found;
    }

    /** {@return the ids of the actors and groups that bear a risk, in order} */
    private static List<String> holders(Bearing bearing) {
        List<String> holders = new ArrayList<>();
        for (Holder holder : bearing.risk().bearers().holders()) {
            holders.add(holder.id());
        }
        return holders;
    }

    private static List<Wait> waits(List<Bearing> bearings) {
        List<Wait> waits = new ArrayList<>();
        for (Bearing bearing : bearings) {
            waits.addAll(bearing.exposureWaits());
            waits.addAll(bearing.allocationWaits());
        }
        return waits;
    }
}
