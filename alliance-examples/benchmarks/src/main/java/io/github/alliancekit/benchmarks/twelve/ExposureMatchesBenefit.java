package io.github.alliancekit.benchmarks.twelve;

import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Shares;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.measure.Hoover;

/** T10: who bears the risks has the benefits: 1 less half the distance between the two. */
final class ExposureMatchesBenefit implements Rule {
    private static final RuleInfo INFO =
            TwelveRules.info(10, Facet.RISKS, Facet.RISK_BEARERS, Facet.BENEFITS, Facet.BENEFIT_SHARES);
    private static final Fraction MOST = Fraction.of(2);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        return Compared.evaluate(context, INFO, context.risk(), context.anyBenefit(), ExposureMatchesBenefit::outcome);
    }

    private static Outcome outcome(Shares exposure, Shares benefit) {
        Fraction distance = Hoover.distance(Compared.points(exposure), Compared.points(benefit));
        return Compared.outcome(
                Fraction.ONE.minus(distance),
                exposure.exceeding(benefit, MOST, Fraction.ZERO),
                "benefit",
                INFO.message("risk.without.benefit"));
    }
}
