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
 * BAL-06: responsibility is shared out as capacity is.
 *
 * <p>Scored by the share of responsibility that would have to change hands to be distributed like capacity, D(r, p), on
 * a ramp from 0.15 to 0.45. What nobody holds has no capacity and has to change hands. Members with more than 1.5 times
 * their share of capacity are named. The profile may hold the responsibility against something else than the capacity.
 * The range contains every completion; it need not be the tightest where shares are known within limits only.
 */
@AutoService(StandardRule.class)
final class ResponsibilityFitsCapacity implements Rule, StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("BAL-06", Family.BALANCE)
            .citing(Source.MERIDA_DECLARATION, "commitment 9", "en la medida de las capacidades")
            .citing(Source.APCI_FRAMEWORK, "conclusions", "eficiente distribución de responsabilidades")
            .reading(Facets.RESPONSIBILITY)
            .reading(Facets.CAPACITY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        Fraction factor = context.profile().threshold(INFO.id(), "flag");
        return new Match("plans", context.responsibility(), factor, Fraction.ZERO).judge(context, INFO);
    }
}
