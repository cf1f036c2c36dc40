package io.github.alliancekit.benchmarks.twelve;

import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.ElementRule;
import io.github.alliancekit.rules.Elements;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Scope;
import io.github.alliancekit.rules.Shortfall;
import java.util.List;

/** T06: every risk has an owner. */
final class RiskHasOwner extends ElementRule<Risk> {
    private static final RuleInfo INFO = TwelveRules.info(6, Facet.RISKS, Facet.RISK_OWNER);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    protected Elements<Risk> elements() {
        return Elements.RISKS;
    }

    @Override
    protected Outcome check(Risk risk, Scope scope) {
        if (risk.owner().isPresent()) {
            return Outcome.holds();
        }
        return scope.waitFor(Facet.RISK_OWNER)
                .map(wait -> Outcome.open(List.of(wait)))
                .orElseGet(() -> Outcome.fails(
                        new Shortfall(scope.path().in("owner"), List.of(), INFO.message("risk.orphan"), Fraction.ONE)));
    }
}
