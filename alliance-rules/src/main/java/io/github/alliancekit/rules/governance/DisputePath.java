package io.github.alliancekit.rules.governance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.governance.DisputeStep;
import io.github.alliancekit.core.governance.Governance;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Checklist;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Scope;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.Source;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.Wait;
import io.github.alliancekit.rules.standard.StandardRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * GOV-16: there is an agreed way to settle a dispute.
 *
 * <p>Scored as the parts that are there over four: enough steps of which the last is neutral or binding; somebody who
 * leads every step; a limit in days for every step; a channel for complaints of third parties. Without steps the first
 * three are missing. The range is the tightest: of an open list the last step may be another one.
 */
@AutoService(StandardRule.class)
final class DisputePath implements Rule, StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("GOV-16", Family.CLARITY)
            .citing(
                    Source.APCI_FRAMEWORK,
                    "2.3",
                    "las visiones e intereses de cada uno de los actores se expresen adecuadamente")
            .reading(
                    Facet.GOVERNANCE,
                    Facet.GOVERNANCE_DISPUTE_STEPS,
                    Facet.DISPUTE_STEP_RESPONSIBLE,
                    Facet.DISPUTE_STEP_MAX_DAYS,
                    Facet.GOVERNANCE_COMPLAINTS_CHANNEL);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        Governance governance = context.governance();
        List<DisputeStep> steps = governance.disputeSteps();
        Scope scope = context.scope(ElementPath.of("governance"));
        Outcome complaints = new Checklist(scope)
                .item(
                        governance.complaintsChannel().isPresent(),
                        Facet.GOVERNANCE_COMPLAINTS_CHANNEL,
                        "complaintsChannel",
                        INFO.message("complaintsChannel"))
                .outcome();
        List<Outcome> parts = new ArrayList<>(
                steps.isEmpty() && scope.waitFor(Facet.GOVERNANCE_DISPUTE_STEPS).isEmpty()
                        ? noSteps(scope)
                        : steps(steps, context.profile().threshold(INFO.id(), "steps"), scope));
        parts.add(complaints);
        return Verdict.of(context, INFO, Outcome.mean(parts));
    }

    /** Whoever agrees on steps settles all three together: one finding has the lift of three parts. */
    private static List<Outcome> noSteps(Scope scope) {
        Shortfall none =
                new Shortfall(scope.path().in("disputeSteps"), List.of(), INFO.message("none"), Fraction.of(3));
        return List.of(Outcome.fails(none), Outcome.nothing(), Outcome.nothing());
    }

    private static List<Outcome> steps(List<DisputeStep> steps, Fraction least, Scope scope) {
        Optional<Wait> more = scope.waitFor(Facet.GOVERNANCE_DISPUTE_STEPS);
        boolean enough = !steps.isEmpty()
                && !Fraction.of(steps.size()).isLessThan(least)
                && steps.get(steps.size() - 1).kind() != DisputeStep.Kind.NEGOTIATION;
        boolean led = true;
        boolean limited = true;
        for (DisputeStep step : steps) {
            led = led && step.responsible().isPresent();
            limited = limited && step.maxDays().isPresent();
        }
        // What holds of all steps that are there need not hold of one more.
        boolean all = more.isEmpty();
        return List.of(
                part(all && enough, more, INFO.message("steps").with("least", least.toString()), scope),
                part(all && led, scope.waitFor(Facet.DISPUTE_STEP_RESPONSIBLE), INFO.message("responsible"), scope),
                part(all && limited, scope.waitFor(Facet.DISPUTE_STEP_MAX_DAYS), INFO.message("days"), scope));
    }

    private static Outcome part(boolean holds, Optional<Wait> wait, Message missing, Scope scope) {
        return new Checklist(scope).item(holds, wait, "disputeSteps", missing).outcome();
    }
}
