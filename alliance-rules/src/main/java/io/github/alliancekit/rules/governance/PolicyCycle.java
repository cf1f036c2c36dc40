package io.github.alliancekit.rules.governance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.plan.PolicyStage;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.Source;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.Wait;
import io.github.alliancekit.rules.standard.StandardRule;
import java.util.ArrayList;
import java.util.List;

/**
 * GOV-20: every stage of the policy cycle is somebody's.
 *
 * <p>Scored as the stages with an activity and somebody responsible, in whichever plan, over seven. A finding about a
 * stage stands under {@code plans/P1/policyStages}, or under {@code plans/policyStages} where any of several plans may
 * have it. The range is the tightest.
 */
@AutoService(StandardRule.class)
final class PolicyCycle implements Rule, StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("GOV-20", Family.CLARITY)
            .citing(
                    Source.MERIDA_DECLARATION,
                    "commitment 6",
                    "planeación, programación, presupuestación, implementación, monitoreo, evaluación y rendición de"
                            + " cuentas")
            .citing(Source.MERIDA_DECLARATION, "commitment 8", "enfoque de política pública")
            .reading(Facet.PLANS, Facet.PLAN_POLICY_STAGES, Facet.POLICY_STAGE_RESPONSIBLE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        List<Wait> more = moreStages(context);
        List<Plan> plans = context.alliance().plans();
        if (more.isEmpty() && !haveStages(plans)) {
            Shortfall none = new Shortfall(home(plans), List.of(), INFO.message("none"), Fraction.ONE);
            return Verdict.of(context, INFO, Outcome.fails(none));
        }
        List<Outcome> stages = new ArrayList<>();
        for (PolicyStage.Kind kind : PolicyStage.Kind.values()) {
            stages.add(stage(kind, context, more));
        }
        return Verdict.of(context, INFO, Outcome.mean(stages));
    }

    private static boolean haveStages(List<Plan> plans) {
        for (Plan plan : plans) {
            if (!plan.policyStages().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static List<Wait> moreStages(Context context) {
        List<Wait> waits = new ArrayList<>(0);
        context.scope().addWait(waits, Facet.PLANS);
        for (Plan plan : context.alliance().plans()) {
            context.scope().addWait(waits, Facet.PLAN_POLICY_STAGES, plan.id());
        }
        return waits;
    }

    private static Outcome stage(PolicyStage.Kind kind, Context context, List<Wait> more) {
        List<Wait> waits = new ArrayList<>(more);
        List<Plan> unled = new ArrayList<>();
        for (Plan plan : context.alliance().plans()) {
            boolean planned = false;
            for (PolicyStage stage : plan.policyStages()) {
                if (stage.kind() == kind && stage.responsible().isPresent()) {
                    return Outcome.holds();
                }
                planned = planned || stage.kind() == kind;
            }
            if (planned) {
                unled.add(plan);
                context.scope().addWait(waits, Facet.POLICY_STAGE_RESPONSIBLE, plan.id());
            }
        }
        if (!waits.isEmpty()) {
            return Outcome.open(waits);
        }
        Message message = INFO.message(unled.isEmpty() ? "missing" : "unled")
                .with("stage", INFO.message("stage.".concat(kind.name())));
        ElementPath place =
                home(unled.isEmpty() ? context.alliance().plans() : unled).in(kind.name());
        return Outcome.fails(new Shortfall(place, List.of(), message, Fraction.ONE));
    }

    /** {@return where the stages of some plans stand: with one plan, in that plan} */
    private static ElementPath home(List<Plan> plans) {
        ElementPath path = ElementPath.of("plans");
        return (plans.size() == 1 ? path.in(plans.get(0).id()) : path).in("policyStages");
    }
}
