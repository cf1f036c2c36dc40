package io.github.alliancekit.benchmarks.twelve;

import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.Period;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Element;
import io.github.alliancekit.rules.ElementRule;
import io.github.alliancekit.rules.Elements;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Scope;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.Wait;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** T03: every commitment has a deadline within its plan. */
final class DeadlineInPlan extends ElementRule<DeadlineInPlan.Planned> {
    private static final RuleInfo INFO = TwelveRules.info(3, Facet.PLANS, Facet.COMMITMENT_DUE);
    private static final Elements<Planned> PLANNED =
            Elements.of(Elements.COMMITMENTS.place(), DeadlineInPlan::planned, Elements.COMMITMENTS::mayBeMore);

    /** A commitment with the days of its plan. */
    record Planned(Commitment commitment, Period period) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    protected Elements<Planned> elements() {
        return PLANNED;
    }

    private static List<Element<Planned>> planned(Context context) {
        List<Element<Commitment>> commitments = Elements.COMMITMENTS.of(context);
        List<Element<Planned>> planned = new ArrayList<>(commitments.size());
        for (Plan plan : context.alliance().plans()) {
            for (Commitment commitment : plan.commitments()) {
                Scope scope = commitments.get(planned.size()).scope(); // they stand in the order of the plans
                planned.add(new Element<>(new Planned(commitment, plan.period()), Fraction.ONE, scope));
            }
        }
        return planned;
    }

    @Override
    protected Outcome check(Planned planned, Scope scope) {
        Optional<LocalDate> due = planned.commitment().due();
        if (due.isPresent() && planned.period().contains(due.get())) {
            return Outcome.holds();
        }
        Optional<Wait> wait = scope.waitFor(Facet.COMMITMENT_DUE).filter(one -> due.isEmpty());
        if (wait.isPresent()) {
            return Outcome.open(List.of(wait.get()));
        }
        Message message = INFO.message(due.isEmpty() ? "deadline.missing" : "deadline.outside");
        return Outcome.fails(new Shortfall(scope.path().in("deadline"), List.of(), message, Fraction.ONE));
    }
}
