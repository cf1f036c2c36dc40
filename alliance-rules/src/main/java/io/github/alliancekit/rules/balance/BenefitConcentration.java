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
 * BAL-03: benefit does not pile up on few members.
 *
 * <p>Scored by how concentrated the members' shares of benefit are, G*(b), on a ramp from 0.35 to 0.75. A guard of low
 * weight. With fewer than three members, and where no benefit at all is meant for members, it does not apply; however
 * little is meant for them can pile up. The range contains every completion; it need not be the tightest, because what
 * is known of one member's share limits the others' only by their sum.
 */
@AutoService(StandardRule.class)
final class BenefitConcentration implements Rule, StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("BAL-03", Family.BALANCE)
            .citing(
                    Source.APCI_FRAMEWORK,
                    "2.1",
                    "la distribución de responsabilidades, beneficios, riesgos y resultados")
            .citing(Source.MERIDA_DECLARATION, "commitment 7", "la socialización de los beneficios")
            .reading(Facets.BENEFIT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        return Guard.judge(context, INFO, "benefits", context.anyBenefit());
    }
}
