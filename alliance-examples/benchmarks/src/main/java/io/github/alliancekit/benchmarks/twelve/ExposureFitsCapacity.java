package io.github.alliancekit.benchmarks.twelve;

import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Shares;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.measure.Distribution;
import io.github.alliancekit.rules.measure.Herfindahl;
import java.util.List;

/**
 * T09: no actor is exposed far beyond its capacity, and exposure is spread: half for the worst ratio, half for the
 * spread.
 */
final class ExposureFitsCapacity implements Rule {
    private static final RuleInfo INFO = TwelveRules.info(9, Facet.RISKS, Facet.RISK_BEARERS, Facet.ACTOR_CAPACITY);
    private static final Fraction MOST = Fraction.of(2);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        return Compared.evaluate(context, INFO, context.risk(), context.capacity(), ExposureFitsCapacity::outcome);
    }

    private static Outcome outcome(Shares exposure, Shares capacity) {
        List<Fraction> shares = Compared.points(exposure);
        List<Fraction> capacities = Compared.points(capacity);
        Fraction worst = Fraction.ZERO;
        for (int i = 0; i < shares.size(); i++) {
            worst = worst.max(shares.get(i).dividedBy(capacities.get(i)));
        }
        Fraction spread = Fraction.ONE.minus(Herfindahl.normalised(new Distribution(shares, capacities)));
        Fraction fit = Fraction.ONE.min(Fraction.ONE.dividedBy(worst));
        Fraction score = fit.plus(spread).times(Fraction.HALF);
        return Compared.outcome(
                score, exposure.exceeding(capacity, MOST, Fraction.ZERO), "exposure", INFO.message("risk.overexposed"));
    }
}
