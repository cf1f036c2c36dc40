package io.github.alliancekit.rules.balance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Facets;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Source;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.standard.StandardRule;

/**
 * BAL-02: risk does not pile up on few members.
 *
 * <p>Scored by how concentrated the members' shares of exposure are, G*(k), on a ramp from 0.35 to 0.75; what groups
 * bear or nobody holds is left out. A guard of low weight. With fewer than three members, and without any exposure, it
 * does not apply. The range contains every completion; it need not be the tightest, because what is known of one
 * member's share limits the others' only by their sum.
 */
@AutoService(StandardRule.class)
final class RiskConcentration implements Rule, StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("BAL-02", Family.BALANCE)
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
        return Guard.judge(context, INFO, "risks", context.risk());
    }
}
