package io.github.alliancekit.rules.governance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.rules.Checklist;
import io.github.alliancekit.rules.ElementRule;
import io.github.alliancekit.rules.Elements;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Scope;
import io.github.alliancekit.rules.Source;
import io.github.alliancekit.rules.Wait;
import io.github.alliancekit.rules.standard.StandardRule;
import java.time.LocalDate;
import java.util.Optional;

/**
 * GOV-21: every risk in the register is described, owned, answered and looked at again.
 *
 * <p>Scored per risk as the parts that are there over six: category, likelihood, impact, owner, mitigation, and a
 * review that is not overdue; a plain mean over the risks. An empty register scores 0; that there is none is said by
 * the rule that every risk is allocated. The range is the tightest.
 */
@AutoService(StandardRule.class)
final class RiskRegister extends ElementRule<Risk> implements StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("GOV-21", Family.CLARITY)
            .citing(
                    Source.APCI_FRAMEWORK,
                    "2.1",
                    "la distribución de responsabilidades, beneficios, riesgos y resultados")
            .citing(Source.MERIDA_DECLARATION, "commitment 4", "riesgos múltiples")
            .reading(
                    Facet.RISKS,
                    Facet.RISK_CATEGORY,
                    Facet.RISK_LIKELIHOOD,
                    Facet.RISK_IMPACT,
                    Facet.RISK_OWNER,
                    Facet.RISK_MITIGATION,
                    Facet.RISK_REVIEW_DATE);
    private static final Message NO_CATEGORY = INFO.message("category");
    private static final Message NO_LIKELIHOOD = INFO.message("likelihood");
    private static final Message NO_IMPACT = INFO.message("impact");
    private static final Message NO_OWNER = INFO.message("owner");
    private static final Message NO_MITIGATION = INFO.message("mitigation");
    private static final Message NO_REVIEW = INFO.message("reviewDate");

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
        Optional<LocalDate> review = risk.reviewDate();
        // A date that is stated is known, however little is known of the register.
        Optional<Wait> wait = review.isPresent() ? Optional.empty() : scope.waitFor(Facet.RISK_REVIEW_DATE);
        boolean inTime = review.isPresent() && !review.get().isBefore(scope.asOf());
        Message noReview =
                inTime || review.isEmpty() ? NO_REVIEW : INFO.message("overdue").with("date", review.get());
        return new Checklist(scope)
                .item(risk.category().isPresent(), Facet.RISK_CATEGORY, "category", NO_CATEGORY)
                .item(risk.likelihood().isPresent(), Facet.RISK_LIKELIHOOD, "likelihood", NO_LIKELIHOOD)
                .item(risk.impact().isPresent(), Facet.RISK_IMPACT, "impact", NO_IMPACT)
                .item(risk.owner().isPresent(), Facet.RISK_OWNER, "owner", NO_OWNER)
                .item(risk.mitigation().isPresent(), Facet.RISK_MITIGATION, "mitigation", NO_MITIGATION)
                .item(inTime, wait, "reviewDate", noReview)
                .outcome();
    }
}
