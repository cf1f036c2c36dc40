package io.github.alliancekit.rules.balance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Shares;
import io.github.alliancekit.rules.Shares.State;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.Source;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.measure.Hoover;
import io.github.alliancekit.rules.measure.Interval;
import io.github.alliancekit.rules.standard.StandardRule;
import java.util.List;

/**
 * BAL-06: responsibility is shared out as capacity is.
 *
 * <p>Scored by the share of responsibility that would have to change hands to be distributed like capacity, D(r, p), on
 * a ramp from 0.15 to 0.45. What nobody holds has no capacity and has to change hands. Members with more than 1.5 times
 * their share of capacity are named. The range contains every completion; it need not be the tightest where shares are
 * known within limits only.
 */
@AutoService(StandardRule.class)
final class ResponsibilityFitsCapacity implements Rule, StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("BAL-06", Family.BALANCE)
            .citing(Source.MERIDA_DECLARATION, "commitment 9", "en la medida de las capacidades")
            .citing(Source.APCI_FRAMEWORK, "conclusions", "eficiente distribución de responsabilidades")
            .reading(
                    Facet.CURRENCY,
                    Facet.RATES,
                    Facet.PLANS,
                    Facet.PLAN_COMMITMENTS,
                    Facet.COMMITMENT_ASSIGNMENTS,
                    Facet.ASSIGNMENT_ACCOUNTABLE,
                    Facet.ASSIGNMENT_RESPONSIBLE,
                    Facet.ACTOR_CAPACITY,
                    Facet.CAPACITY_TECHNICAL,
                    Facet.CAPACITY_HUMAN,
                    Facet.CAPACITY_FINANCIAL,
                    Facet.CAPACITY_IN_KIND);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        Shares responsibility = context.responsibility();
        Shares capacity = context.capacity();
        if (responsibility.state() == State.EMPTY) {
            return Verdict.of(context, INFO, Outcome.nothing()).because(Message.of("none.plans"));
        }
        boolean mayBeEmpty = !responsibility.waits().isEmpty()
                && context.alliance().plans().stream()
                        .allMatch(plan -> plan.commitments().isEmpty());
        if (capacity.state() == State.NOTHING && mayBeEmpty) {
            // Without commitments the rule fails, with any it does not apply: which of the two is not settled.
            return Verdict.of(context, INFO, Outcome.open(responsibility.waits()))
                    .because(INFO.message("unsettled"));
        }
        if (capacity.state() == State.NOTHING) {
            return Verdict.notApplicable(INFO, INFO.message("noCapacity"));
        }
        if (capacity.state() == State.UNSETTLED) {
            return Verdict.of(context, INFO, Outcome.open(Shares.waitsOf(responsibility, capacity)))
                    .because(INFO.message("unsettled"));
        }
        Interval distance = Hoover.bounds(responsibility.distribution(), capacity.distribution());
        Interval score = context.profile().ramp(INFO.id()).at(distance);
        Fraction factor = context.profile().threshold(INFO.id(), "flag");
        List<String> overloaded = responsibility.exceeding(capacity, factor, Fraction.ZERO);
        Fraction lift = Fraction.ONE.minus(score.high());
        Message text = INFO.message(overloaded.isEmpty() ? "apart" : "overloaded")
                .with("distance", distance.low())
                .with("actors", overloaded);
        List<Shortfall> shortfalls =
                lift.isZero() ? List.of() : List.of(new Shortfall(ElementPath.of("plans"), overloaded, text, lift));
        return Verdict.of(
                context,
                INFO,
                Outcome.of(score, shortfalls, Shares.waitsOf(responsibility, capacity)),
                INFO.message("evidence").with("low", distance.low()).with("high", distance.high()),
                INFO.message("unheld").with("share", responsibility.ofNobody().low()));
    }
}
