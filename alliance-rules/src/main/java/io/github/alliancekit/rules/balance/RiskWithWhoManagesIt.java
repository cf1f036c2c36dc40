package io.github.alliancekit.rules.balance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.disclosure.Facet;
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
import io.github.alliancekit.rules.measure.Ramp;
import io.github.alliancekit.rules.measure.WeightedMean;
import io.github.alliancekit.rules.standard.StandardRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * BAL-10: each risk lies with those who can manage it.
 *
 * <p>Risk by risk, never after summing: of the ability of the member who can manage a risk best, the part that those
 * who bear it bring in, weighted by exposure and ability; what is lost counts half where a reason was written down. On
 * a ramp from 0.5 to 0.8. Without exposure, and where nobody can manage anything, it does not apply. The range contains
 * every completion; it need not be the tightest where abilities are not disclosed.
 */
@AutoService(StandardRule.class)
final class RiskWithWhoManagesIt implements Rule, StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("BAL-10", Family.BALANCE)
            .citing(
                    Source.APCI_FRAMEWORK,
                    "conclusions",
                    "eficiente distribución de responsabilidades, beneficios, riesgos")
            .reading(Facets.RISK)
            .reading(Facet.RISK_CONTROL, Facet.RISK_DEVIATION);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        Optional<Wait> more = context.scope().waitFor(Facet.RISKS);
        if (more.isPresent()) {
            return Verdict.of(context, INFO, Outcome.open(List.of(more.get())));
        }
        if (context.bearings().isEmpty()) {
            return Verdict.of(context, INFO, Outcome.nothing()).because(Message.of("none.risks"));
        }
        Fraction justified = context.profile().threshold(INFO.id(), "justified");
        List<Handling> risks = new ArrayList<>(context.bearings().size());
        List<WeightedMean.Item> items = new ArrayList<>(context.bearings().size());
        boolean mayCount = false;
        boolean counts = false;
        for (Bearing bearing : context.bearings()) {
            Handling risk = new Handling(bearing, context);
            WeightedMean.Item item = risk.item(justified);
            risks.add(risk);
            items.add(item);
            mayCount |= item.mayCount();
            counts |= !item.low().isZero();
        }
        if (!mayCount) {
            Message reason = isExposed(context) ? INFO.message("noControl") : Message.of("nothing.remains");
            return Verdict.notApplicable(INFO, reason);
        }
        if (!counts) {
            return Verdict.of(context, INFO, Outcome.open(waits(risks, items))).because(Message.of("unsettled"));
        }
        return scored(context, risks, items);
    }

    /** {@return whether any exposure may remain to be borne} */
    private static boolean isExposed(Context context) {
        for (Bearing bearing : context.bearings()) {
            if (bearing.mayRemain()) {
                return true;
            }
        }
        return false;
    }

    private static Verdict scored(Context context, List<Handling> risks, List<WeightedMean.Item> items) {
        Interval used = WeightedMean.bounds(items);
        Ramp ramp = context.profile().ramp(INFO.id());
        Interval score = ramp.at(used);
        return Verdict.of(
                context,
                INFO,
                score,
                () -> Outcome.of(score, shortfalls(risks, items, ramp), waits(risks, items)),
                () -> notes(risks, used));
    }

    private static List<Wait> waits(List<Handling> risks, List<WeightedMean.Item> items) {
        List<Wait> waits = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).mayCount()) {
                waits.addAll(risks.get(i).waits());
            }
        }
        return waits;
    }

    /** {@return the risks that are, for certain, not all with who can manage them best, unless the rule may hold} */
    private static List<Shortfall> shortfalls(List<Handling> risks, List<WeightedMean.Item> items, Ramp ramp) {
        Fraction high = ramp.at(WeightedMean.greatest(items));
        MendedMean mended = MendedMean.of(items);
        List<Shortfall> found = new ArrayList<>();
        for (int i = 0; i < items.size() && high.isLessThan(Fraction.ONE); i++) {
            WeightedMean.Item item = items.get(i);
            if (item.mayCount() && item.value().high().isLessThan(Fraction.ONE)) {
                found.add(shortfall(risks.get(i), ramp.at(mended.ifOne(i)).minus(high)));
            }
        }
        return found;
    }

    private static Shortfall shortfall(Handling risk, Fraction lift) {
        String id = risk.bearing().risk().id();
        List<String> bearers = risk.bearing().actors();
        Message text = INFO.message(bearers.isEmpty() ? "unborne" : risk.isJustified() ? "justified" : "misplaced")
                .with("used", risk.usedOfBest())
                .with("bearers", bearers)
                .with("ablest", risk.ablest());
        return new Shortfall(ElementPath.of("risks", id, "bearers"), bearers, text, lift);
    }

    /** {@return how much of the ability is used, and which risks lie elsewhere for a written reason} */
    private static List<Message> notes(List<Handling> risks, Interval used) {
        List<Message> notes = new ArrayList<>();
        notes.add(INFO.message("evidence").with("share", used));
        List<String> justified = risks.stream()
                .filter(Handling::isJustified)
                .map(risk -> risk.bearing().risk().id())
                .toList();
        if (!justified.isEmpty()) {
            notes.add(INFO.message("reasons").with("risks", justified));
        }
        return notes;
    }
}
