package io.github.alliancekit.benchmarks.twelve;

import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Element;
import io.github.alliancekit.rules.Elements;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Scope;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.Tally;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.Wait;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;

/** T07: every high risk has a mitigation; where no risk is high, all is well. */
final class HighRiskMitigated implements Rule {
    private static final RuleInfo INFO =
            TwelveRules.info(7, Facet.RISKS, Facet.RISK_LIKELIHOOD, Facet.RISK_IMPACT, Facet.RISK_MITIGATION);
    private static final Fraction HIGH = Fraction.of(355, 1000);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        Tally tally = Tally.of(Elements.RISKS.mayBeMore(context), judged -> {
            for (Element<Risk> risk : Elements.RISKS.of(context)) {
                Interval exposure = exposure(risk.value(), context);
                if (!exposure.low().isLessThan(HIGH)) {
                    judged.add(risk, outcome(risk), List.of());
                } else if (!exposure.high().isLessThan(HIGH)) {
                    Wait likelihood =
                            Wait.of(Facet.RISK_LIKELIHOOD, risk.value().id());
                    judged.add(risk, outcome(risk), List.of(likelihood));
                }
            }
        });
        return tally.mayCount() ? tally.verdict(context, INFO) : Verdict.of(context, INFO, Outcome.holds());
    }

    private static Interval exposure(Risk risk, Context context) {
        Interval likelihood =
                risk.likelihood().map(context.profile()::likelihood).orElse(Interval.UNIT);
        Interval impact = risk.impact().map(context.profile()::impact).orElse(Interval.UNIT);
        return Interval.of(
                likelihood.low().times(impact.low()), likelihood.high().times(impact.high()));
    }

    private static Outcome outcome(Element<Risk> risk) {
        if (risk.value().mitigation().isPresent()) {
            return Outcome.holds();
        }
        Scope scope = risk.scope();
        return scope.waitFor(Facet.RISK_MITIGATION)
                .map(wait -> Outcome.open(List.of(wait)))
                .orElseGet(() -> Outcome.fails(new Shortfall(
                        scope.path().in("mitigation"), List.of(), INFO.message("risk.unmitigated"), Fraction.ONE)));
    }
}
