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
 * BAL-01: responsibility does not pile up on few members.
 *
 * <p>Scored by how concentrated the members' shares of responsibility are, G*(r), on a ramp from 0.35 to 0.75; what
 * nobody holds is left out. A guard of low weight: a fair distribution need not be an equal one. With fewer than three
 * members it does not apply. The range contains every completion; it need not be the tightest, because several holders
 * of a letter share it equally, while here any member may have any part of what is unknown.
 */
@AutoService(StandardRule.class)
final class ResponsibilityConcentration implements Rule, StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("BAL-01", Family.BALANCE)
            .citing(
                    Source.APCI_FRAMEWORK,
                    "2.1",
                    "la distribución de responsabilidades, beneficios, riesgos y resultados")
            .reading(Facets.RESPONSIBILITY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        return Guard.judge(context, INFO, "plans", context.responsibility());
    }
}
