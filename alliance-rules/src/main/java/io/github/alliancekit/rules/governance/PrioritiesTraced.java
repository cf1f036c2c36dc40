package io.github.alliancekit.rules.governance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Objective;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.plan.Priority;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Checklist;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Element;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * GOV-23: commitments and priorities of action lead to each other.
 *
 * <p>An orphan is a commitment that reaches no priority through its objective, or a priority that no commitment reaches
 * or that has no reason. Scored as the commitments and priorities that are no orphans over all of them, each counted
 * once whatever its weight. The range need not be the tightest: a commitment of which the objective or its priority is
 * not known is taken to reach any priority of its plan, and all of them at once.
 */
@AutoService(StandardRule.class)
final class PrioritiesTraced extends ElementRule<Outcome> implements StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("GOV-23", Family.CLARITY)
            .citing(Source.MERIDA_DECLARATION, "element 5", "Prospectar con pertinencia las prioridades de acción")
            .citing(
                    Source.ECOSOC_NOTE,
                    "",
                    "priorizó ámbitos estratégicos como el acceso al agua y al saneamiento, la energía limpia, la"
                            + " industria y la innovación")
            .reading(
                    Facet.PLANS,
                    Facet.PLAN_COMMITMENTS,
                    Facet.COMMITMENT_OBJECTIVE,
                    Facet.PLAN_OBJECTIVES,
                    Facet.OBJECTIVE_PRIORITY,
                    Facet.PLAN_PRIORITIES,
                    Facet.PRIORITY_REASON);
    private static final Elements<Outcome> TRACED =
            Elements.of(ElementPath.of("plans"), PrioritiesTraced::all, PrioritiesTraced::mayBeMore);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    protected Elements<Outcome> elements() {
        return TRACED;
    }

    /** Whether an element leads anywhere depends on the rest of its plan and is worked out with it. */
    @Override
    protected Outcome check(Outcome traced, Scope scope) {
        return traced;
    }

    private static List<Element<Outcome>> all(Context context) {
        List<Element<Outcome>> elements = new ArrayList<>();
        for (Plan plan : context.alliance().plans()) {
            Trace trace = new Trace(plan, context);
            for (Commitment commitment : plan.commitments()) {
                elements.add(trace.follow(commitment));
            }
            for (Priority priority : plan.priorities()) {
                elements.add(trace.follow(priority));
            }
        }
        return elements;
    }

    private static List<Wait> mayBeMore(Context context) {
        List<Wait> waits = new ArrayList<>(Elements.COMMITMENTS.mayBeMore(context));
        for (Plan plan : context.alliance().plans()) {
            context.scope().addWait(waits, Facet.PLAN_PRIORITIES, plan.id());
        }
        return waits;
    }

    /** Follows the commitments of a plan, and then its priorities, noting which of them were reached. */
    private static final class Trace {
        private final Context context;
        private final Scope plan;
        private final boolean anyPriority;
        private final Map<String, Objective> objectives = new HashMap<>();
        private final Set<String> reached = new HashSet<>();
        private Optional<Wait> perhapsReached;

        Trace(Plan plan, Context context) {
            this.context = context;
            this.plan = context.scope(ElementPath.of("plans", plan.id()), plan.id());
            this.anyPriority = !plan.priorities().isEmpty()
                    || this.plan.waitFor(Facet.PLAN_PRIORITIES).isPresent();
            this.perhapsReached = this.plan.waitFor(Facet.PLAN_COMMITMENTS);
            for (Objective objective : plan.objectives()) {
                objectives.put(objective.id(), objective);
            }
        }

        Element<Outcome> follow(Commitment commitment) {
            Optional<Objective> objective = objective(commitment);
            Optional<String> priority = objective.isPresent() ? objective.get().priority() : Optional.empty();
            Optional<Wait> wait = Optional.empty();
            if (priority.isPresent()) {
                reached.add(priority.get());
            } else if (anyPriority) {
                wait = waitForPriority(commitment, objective);
            }
            // Of many one is enough for the priorities to ask for: each commitment asks for its own.
            perhapsReached = perhapsReached.isPresent() ? perhapsReached : wait;
            Scope scope = scope("commitments", commitment.id());
            Message orphan =
                    INFO.message(!anyPriority ? "noPriority" : objective.isPresent() ? "objective" : "commitment");
            Outcome outcome = new Checklist(scope)
                    .item(priority.isPresent(), wait, "objective", orphan)
                    .outcome();
            return new Element<>(outcome, Fraction.ONE, scope);
        }

        private Optional<Objective> objective(Commitment commitment) {
            Optional<String> id = commitment.objective();
            return id.isPresent() ? Optional.ofNullable(objectives.get(id.get())) : Optional.empty();
        }

        /** {@return what a commitment that reaches no priority waits for; empty if it reaches none for certain} */
        private Optional<Wait> waitForPriority(Commitment commitment, Optional<Objective> objective) {
            return objective.isPresent()
                    ? plan.waitFor(Facet.OBJECTIVE_PRIORITY, objective.get().id())
                    : plan.waitFor(Facet.COMMITMENT_OBJECTIVE, commitment.id());
        }

        Element<Outcome> follow(Priority priority) {
            Scope scope = scope("priorities", priority.id());
            List<Wait> waits = new ArrayList<>(0);
            boolean used = reached.contains(priority.id());
            if (!used && perhapsReached.isPresent()) {
                waits.add(perhapsReached.get());
            }
            boolean unused = !used && perhapsReached.isEmpty();
            boolean unreasoned =
                    priority.reason().isEmpty() && !plan.addWait(waits, Facet.PRIORITY_REASON, priority.id());
            Outcome outcome = waits.isEmpty() ? Outcome.holds() : Outcome.open(waits);
            if (unused || unreasoned) {
                String orphan = unused && unreasoned ? "priority" : unused ? "unused" : "unreasoned";
                outcome = Outcome.fails(new Shortfall(scope.path(), List.of(), INFO.message(orphan), Fraction.ONE));
            }
            return new Element<>(outcome, Fraction.ONE, scope);
        }

        private Scope scope(String list, String id) {
            return context.scope(plan.path().in(list, id), plan.ids().get(0), id);
        }
    }
}
