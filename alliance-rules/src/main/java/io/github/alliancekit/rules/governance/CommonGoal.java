package io.github.alliancekit.rules.governance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.Goal;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.rules.Checklist;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Source;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.standard.StandardRule;
import java.util.Optional;

/**
 * GOV-01: there is one common goal of public interest.
 *
 * <p>Scored as the parts that are there over three: a statement, its public interest, at least one goal or target of
 * the 2030 Agenda. The range is the tightest.
 */
@AutoService(StandardRule.class)
final class CommonGoal implements Rule, StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("GOV-01", Family.CLARITY)
            .citing(Source.APCI_FRAMEWORK, "2.2", "un objetivo orientado al espacio de lo público")
            .citing(Source.MERIDA_DECLARATION, "element 2", "un gran objetivo común")
            .reading(Facet.GOAL, Facet.GOAL_PUBLIC_INTEREST, Facet.GOAL_SDG);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        Optional<Goal> goal = context.alliance().goal();
        boolean publicInterest = goal.isPresent() && goal.get().publicInterest().isPresent();
        boolean sdg = goal.isPresent() && !goal.get().sdg().isEmpty();
        Checklist parts = new Checklist(context.scope(context.scope().path().in("goal")))
                .item(goal.isPresent(), Facet.GOAL, "statement", INFO.message("statement"))
                .item(publicInterest, Facet.GOAL_PUBLIC_INTEREST, "publicInterest", INFO.message("publicInterest"))
                .item(sdg, Facet.GOAL_SDG, "sdg", INFO.message("sdg"));
        return Verdict.of(context, INFO, parts.outcome());
    }
}
