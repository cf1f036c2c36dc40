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
import java.util.Optional;

/**
 * GOV-10: every commitment has an objective, somebody accountable, and a due date.
 *
 * <p>Scored per commitment as the parts that are there over three, averaged by weight. It speaks for the list of
 * commitments: where there is none, this is the rule that says so. The range is the tightest.
 */
@AutoService(StandardRule.class)
final class ObjectiveResponsibilityDeadline extends ElementRule<Commitment> implements StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("GOV-10", Family.CLARITY)
            .citing(Source.ECOSOC_NOTE, "", "objetivos claros, responsabilidades definidas y plazos establecidos")
            .citing(Source.HUNDRED_DAYS_NOTE, "", "Plan de Acción 2025–2026")
            .reading(
                    Facet.PLANS,
                    Facet.PLAN_COMMITMENTS,
                    Facet.COMMITMENT_OBJECTIVE,
                    Facet.COMMITMENT_ASSIGNMENTS,
                    Facet.ASSIGNMENT_ACCOUNTABLE,
                    Facet.COMMITMENT_DUE);
    private static final Message NO_OBJECTIVE = INFO.message("objective");
    private static final Message NO_ACCOUNTABLE = INFO.message("accountable");
    private static final Message NO_DUE = INFO.message("due");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    protected Elements<Commitment> elements() {
        return Elements.COMMITMENTS;
    }

    @Override
    protected Optional<Message> whenThereIsNone() {
        return Optional.of(INFO.message("none"));
    }

    @Override
    protected Outcome check(Commitment commitment, Scope scope) {
        boolean accountable = commitment.has(Letter.A);
        return new Checklist(scope)
                .item(commitment.objective().isPresent(), Facet.COMMITMENT_OBJECTIVE, "objective", NO_OBJECTIVE)
                .item(accountable, Facet.ASSIGNMENT_ACCOUNTABLE, "assignments", NO_ACCOUNTABLE)
                .item(commitment.due().isPresent(), Facet.COMMITMENT_DUE, "due", NO_DUE)
                .outcome();
    }
}
