package io.github.alliancekit.benchmarks.twelve;

import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.ElementRule;
import io.github.alliancekit.rules.Elements;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Scope;
import io.github.alliancekit.rules.Shortfall;
import java.util.List;

/** T02: every commitment has at least one responsible actor. */
final class SomebodyResponsible extends ElementRule<Commitment> {
    private static final RuleInfo INFO = TwelveRules.info(2, Facet.PLANS, Facet.ASSIGNMENT_RESPONSIBLE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    protected Elements<Commitment> elements() {
        return TwelveRules.COMMITMENTS;
    }

    @Override
    protected Outcome check(Commitment commitment, Scope scope) {
        if (commitment.has(Letter.R)) {
            return Outcome.holds();
        }
        return scope.waitFor(Facet.ASSIGNMENT_RESPONSIBLE)
                .map(wait -> Outcome.open(List.of(wait)))
                .orElseGet(() -> Outcome.fails(new Shortfall(
                        scope.path().in("responsible"), List.of(), INFO.message("responsible.none"), Fraction.ONE)));
    }
}
