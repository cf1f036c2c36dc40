package io.github.alliancekit.benchmarks.twelve;

import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.ElementRule;
import io.github.alliancekit.rules.Elements;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Scope;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.Wait;
import java.util.List;
import java.util.Optional;

/** T01: every commitment has exactly one accountable actor. */
final class OneAccountable extends ElementRule<Commitment> {
    private static final RuleInfo INFO = TwelveRules.info(1, Facet.PLANS, Facet.ASSIGNMENT_ACCOUNTABLE);

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
        List<String> accountable = commitment.holders(Letter.A);
        Optional<Wait> wait = scope.waitFor(Facet.ASSIGNMENT_ACCOUNTABLE);
        if (accountable.size() < 2 && wait.isPresent()) {
            return Outcome.open(List.of(wait.get()));
        }
        if (accountable.size() == 1) {
            return Outcome.holds();
        }
        Message message = INFO.message(accountable.isEmpty() ? "accountable.none" : "accountable.several");
        return Outcome.fails(new Shortfall(scope.path().in("accountable"), accountable, message, Fraction.ONE));
    }
}
