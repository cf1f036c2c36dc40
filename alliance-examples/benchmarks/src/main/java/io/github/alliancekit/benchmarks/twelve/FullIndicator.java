package io.github.alliancekit.benchmarks.twelve;

import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Indicator;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.ElementRule;
import io.github.alliancekit.rules.Elements;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Scope;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.Wait;
import java.util.ArrayList;
import java.util.List;

/** T04: every commitment has an indicator with a baseline and a target. */
final class FullIndicator extends ElementRule<Commitment> {
    private static final RuleInfo INFO = TwelveRules.info(
            4, Facet.PLANS, Facet.COMMITMENT_INDICATORS, Facet.INDICATOR_BASELINE, Facet.INDICATOR_TARGET);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    protected Elements<Commitment> elements() {
        return TwelveRules.COMMITMENTS;
    }

    @Override
    protected Outcome check(Commitment commitment, Scope scope) {
        List<Wait> waits = new ArrayList<>(0);
        scope.waitFor(Facet.COMMITMENT_INDICATORS).ifPresent(waits::add);
        String lack = "indicator.missing";
        for (Indicator indicator : commitment.indicators()) {
            lack = indicator.baseline().isEmpty() ? "indicator.baseline" : "indicator.target";
            if (indicator.baseline().isPresent() && indicator.target().isPresent()) {
                return Outcome.holds();
            }
            scope.waitFor(Facet.INDICATOR_BASELINE, indicator.id()).ifPresent(waits::add);
            scope.waitFor(Facet.INDICATOR_TARGET, indicator.id()).ifPresent(waits::add);
        }
        return waits.isEmpty()
                ? Outcome.fails(
                        new Shortfall(scope.path().in("indicator"), List.of(), INFO.message(lack), Fraction.ONE))
                : Outcome.open(waits);
    }
}
