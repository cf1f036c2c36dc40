package io.github.alliancekit.rules.governance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.plan.Commitment;
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
import io.github.alliancekit.rules.standard.StandardRule;
import java.util.List;

/**
 * GOV-11: anybody can tell whether a commitment was kept.
 *
 * <p>A commitment complies by one indicator that has unit, target and means of verification; a baseline is recommended.
 * Scored as the weight of the commitments that comply over the weight of all. The range is the tightest.
 */
@AutoService(StandardRule.class)
final class VerifiableCommitment extends ElementRule<Commitment> implements StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("GOV-11", Family.CLARITY)
            .citing(Source.ECOSOC_NOTE, "", "orientada a resultados")
            .citing(Source.ECOSOC_NOTE, "", "resultados concretos")
            .reading(
                    Facet.PLANS,
                    Facet.PLAN_COMMITMENTS,
                    Facet.COMMITMENT_INDICATORS,
                    Facet.INDICATOR_UNIT,
                    Facet.INDICATOR_TARGET,
                    Facet.INDICATOR_VERIFICATION);
    private static final Message NONE = INFO.message("none");
    private static final Message INCOMPLETE = INFO.message("incomplete");

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
        Verifiability verifiability = Verifiability.of(commitment, scope);
        if (verifiability.given()) {
            return Outcome.holds();
        }
        if (!verifiability.waits().isEmpty()) {
            return Outcome.open(verifiability.waits());
        }
        Message message = commitment.indicators().isEmpty() ? NONE : INCOMPLETE;
        return Outcome.fails(new Shortfall(scope.path().in("indicators"), List.of(), message, Fraction.ONE));
    }
}
