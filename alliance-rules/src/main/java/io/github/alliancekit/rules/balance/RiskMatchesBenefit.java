package io.github.alliancekit.rules.balance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Shares;
import io.github.alliancekit.rules.Shares.State;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.Source;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.Wait;
import io.github.alliancekit.rules.measure.Hoover;
import io.github.alliancekit.rules.measure.Interval;
import io.github.alliancekit.rules.standard.StandardRule;
import java.util.List;

/**
 * BAL-05: who bears the risk also has the benefit.
 *
 * <p>Scored by the share of exposure that would have to change hands to be distributed like the benefit, D(k, b), on a
 * ramp from 0.15 to 0.45. Not applicable where hardly any benefit is meant for actors. It speaks for the list of
 * benefits. The range contains every completion; it need not be the tightest where shares are known within limits only.
 */
@AutoService(StandardRule.class)
final class RiskMatchesBenefit implements Rule, StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("BAL-05", Family.BALANCE)
            .citing(
                    Source.APCI_FRAMEWORK,
                    "2.1",
                    "permitiéndoles la distribución de responsabilidades, beneficios, riesgos y resultados")
            .reading(
                    Facet.CURRENCY,
                    Facet.RATES,
                    Facet.RISKS,
                    Facet.RISK_LIKELIHOOD,
                    Facet.RISK_IMPACT,
                    Facet.RISK_BEARERS,
                    Facet.RISK_TRANSFERS,
                    Facet.TRANSFER_EVIDENCE,
                    Facet.GROUPS,
                    Facet.GROUP_REPRESENTED_BY,
                    Facet.BENEFITS,
                    Facet.BENEFIT_VALUE,
                    Facet.BENEFIT_SHARES);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        Shares benefit = context.benefit();
        Shares risk = context.risk();
        if (benefit.state() == State.EMPTY) {
            Shortfall none =
                    new Shortfall(ElementPath.of("benefits"), List.of(), INFO.message("noBenefits"), Fraction.ONE);
            return Verdict.of(context, INFO, Outcome.fails(none));
        }
        if (benefit.state() == State.IMMATERIAL) {
            Fraction least = context.profile().materialBenefit();
            return Verdict.notApplicable(INFO, INFO.message("immaterial").with("least", least));
        }
        if (benefit.state() == State.NOTHING) {
            return Verdict.notApplicable(INFO, INFO.message("noValue"));
        }
        if (risk.state() == State.NOTHING && !context.alliance().benefits().isEmpty()) {
            return Verdict.notApplicable(INFO, INFO.message("noExposure")); // whatever the benefits turn out to be
        }
        if (benefit.state() == State.UNSETTLED) {
            return Verdict.of(context, INFO, Outcome.open(Shares.waitsOf(benefit, risk)))
                    .because(INFO.message("unsettled"));
        }
        if (risk.state() == State.EMPTY) {
            return Verdict.of(context, INFO, Outcome.nothing()).because(INFO.message("noRisks"));
        }
        if (risk.state() == State.NOTHING) {
            return Verdict.notApplicable(INFO, INFO.message("noExposure"));
        }
        if (risk.state() == State.UNSETTLED) {
            return Verdict.of(context, INFO, Outcome.open(Shares.waitsOf(benefit, risk)))
                    .because(INFO.message("unsettled"));
        }
        return compared(context, risk, benefit);
    }

    private static Verdict compared(Context context, Shares risk, Shares benefit) {
        Interval distance = Hoover.bounds(risk.distribution(), benefit.distribution());
        Interval score = context.profile().ramp(INFO.id()).at(distance);
        Fraction tolerance = context.profile().threshold(INFO.id(), "flag");
        List<String> burdened = risk.exceeding(benefit, Fraction.ONE, tolerance);
        List<Wait> waits = Shares.waitsOf(risk, benefit);
        Fraction lift = Fraction.ONE.minus(score.high());
        var text = INFO.message(burdened.isEmpty() ? "apart" : "burdened")
                .with("distance", distance.low())
                .with("actors", burdened);
        List<Shortfall> shortfalls =
                lift.isZero() ? List.of() : List.of(new Shortfall(ElementPath.of("risks"), burdened, text, lift));
        return Verdict.of(
                context,
                INFO,
                Outcome.of(score, shortfalls, waits),
                INFO.message("evidence").with("low", distance.low()).with("high", distance.high()));
    }
}
