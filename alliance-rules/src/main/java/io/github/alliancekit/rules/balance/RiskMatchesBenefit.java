package io.github.alliancekit.rules.balance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Facets;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.Reference;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Shares.State;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.Source;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.standard.StandardRule;
import java.util.List;

/**
 * BAL-05: who bears the risk also has the benefit.
 *
 * <p>Scored by the share of exposure that would have to change hands to be distributed like the benefit, D(k, b), on a
 * ramp from 0.15 to 0.45; members with 0.20 more risk than benefit are named. Not applicable where hardly any benefit
 * is meant for actors. It speaks for the list of benefits. The profile may hold the risk against something else than
 * the benefit; then these two are not asked, and the lists that it compares speak for themselves. The range contains
 * every completion; it need not be the tightest where shares are known within limits only.
 */
@AutoService(StandardRule.class)
final class RiskMatchesBenefit implements Rule, StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("BAL-05", Family.BALANCE)
            .citing(
                    Source.APCI_FRAMEWORK,
                    "2.1",
                    "permitiéndoles la distribución de responsabilidades, beneficios, riesgos y resultados")
            .reading(Facets.RISK)
            .reading(Facets.BENEFIT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        if (context.profile().reference(INFO.id()) == Reference.BENEFIT
                && context.benefit().state() == State.EMPTY) {
            Shortfall none =
                    new Shortfall(ElementPath.of("benefits"), List.of(), INFO.message("noBenefits"), Fraction.ONE);
            return Verdict.of(context, INFO, Outcome.fails(none));
        }
        Fraction tolerance = context.profile().threshold(INFO.id(), "flag");
        return new Match("risks", context.risk(), Fraction.ONE, tolerance).judge(context, INFO);
    }
}
