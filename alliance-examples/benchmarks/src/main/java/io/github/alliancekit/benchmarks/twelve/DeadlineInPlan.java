package io.github.alliancekit.benchmarks.twelve;

import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.ElementRule;
import io.github.alliancekit.rules.Elements;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.PlannedCommitment;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Scope;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.Wait;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** T03: every commitment has a deadline within its plan. */
final class DeadlineInPlan extends ElementRule<PlannedCommitment> {
    private static final RuleInfo INFO = TwelveRules.info(3, Facet.PLANS, Facet.COMMITMENT_DUE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    protected Elements<PlannedCommitment> elements() {
        return Elements.PLANNED.counted();
    }

    @Override
    protected Outcome check(PlannedCommitment planned, Scope scope) {
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
