package io.github.alliancekit.rules.governance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.ElementRule;
import io.github.alliancekit.rules.Elements;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Scope;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.Source;
import io.github.alliancekit.rules.Wait;
import io.github.alliancekit.rules.standard.StandardRule;
import java.util.List;
import java.util.Optional;

/**
 * GOV-07: every commitment has exactly one accountable actor.
 *
 * <p>None leaves it orphaned, several let each wait for the others. Scored as the weight of the commitments that comply
 * over the weight of all. Letters of former members count. The range is the tightest.
 */
@AutoService(StandardRule.class)
final class OneAccountable extends ElementRule<Commitment> implements StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("GOV-07", Family.CLARITY)
            .citing(Source.ECOSOC_NOTE, "", "responsabilidades definidas")
            .citing(Source.MERIDA_DECLARATION, "element 3", "con claridad")
            .reading(Facet.PLANS, Facet.PLAN_COMMITMENTS, Facet.COMMITMENT_ASSIGNMENTS, Facet.ASSIGNMENT_ACCOUNTABLE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    protected Elements<Commitment> elements() {
        return Elements.COMMITMENTS;
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
        Message message = accountable.isEmpty()
                ? INFO.message("none")
                : INFO.message("several").with("count", accountable.size()).with("actors", accountable);
        return Outcome.fails(new Shortfall(scope.path().in("assignments"), accountable, message, Fraction.ONE));
    }
}
