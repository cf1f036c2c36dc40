package io.github.alliancekit.rules.balance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Facets;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Source;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.standard.StandardRule;

/**
 * BAL-08: who makes the effort also has the benefit.
 *
 * <p>Scored by the share of responsibility that would have to change hands to be distributed like the benefit, D(r, b),
 * on a ramp from 0.20 to 0.50; members with more responsibility than benefit are named. Not applicable where hardly any
 * benefit is meant for actors. The profile may hold the responsibility against something else than the benefit; then
 * that is not asked. The range contains every completion; it need not be the tightest where shares are known within
 * limits only.
 */
@AutoService(StandardRule.class)
final class EffortMatchesBenefit implements Rule, StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("BAL-08", Family.BALANCE)
            .citing(
                    Source.APCI_FRAMEWORK,
                    "2.1",
                    "permitiéndoles la distribución de responsabilidades, beneficios, riesgos y resultados")
            .citing(Source.MERIDA_DECLARATION, "commitment 7", "la socialización de los beneficios")
            .reading(Facets.RESPONSIBILITY)
            .reading(Facets.BENEFIT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        return new Match("plans", context.responsibility(), Fraction.ONE, Fraction.ZERO).judge(context, INFO);
    }
}
