package io.github.alliancekit.rules.governance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.rules.Checklist;
import io.github.alliancekit.rules.ElementRule;
import io.github.alliancekit.rules.Elements;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Scope;
import io.github.alliancekit.rules.Source;
import io.github.alliancekit.rules.standard.StandardRule;

/**
 * GOV-08: somebody does the work of every commitment.
 *
 * <p>Scored as the weight of the commitments with at least one responsible actor, who may be the accountable one too,
 * over the weight of all. Letters of former members count. The range is the tightest.
 */
@AutoService(StandardRule.class)
final class AtLeastOneExecutor extends ElementRule<Commitment> implements StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("GOV-08", Family.CLARITY)
            .citing(Source.ECOSOC_NOTE, "", "responsabilidades definidas")
            .reading(Facet.PLANS, Facet.PLAN_COMMITMENTS, Facet.COMMITMENT_ASSIGNMENTS, Facet.ASSIGNMENT_RESPONSIBLE);
    private static final Message NONE = INFO.message("none");

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
        boolean executor = commitment.has(Letter.R);
        return new Checklist(scope)
                .item(executor, Facet.ASSIGNMENT_RESPONSIBLE, "assignments", NONE)
                .outcome();
    }
}
