package io.github.alliancekit.rules.balance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Facets;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Shares;
import io.github.alliancekit.rules.Shares.State;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.Source;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.Wait;
import io.github.alliancekit.rules.measure.Interval;
import io.github.alliancekit.rules.standard.StandardRule;
import java.util.ArrayList;
import java.util.List;

/**
 * BAL-11: nobody has burdens only, and nobody rides along for free.
 *
 * <p>A member has burdens only if the mean of its shares of responsibility and risk is above 0.10, while neither any
 * benefit nor any result is its own; it rides for free with more than 0.10 of the benefit and less than 0.02 of
 * responsibility, risk and contributions together. Scored as the share of members that are neither. Where hardly any
 * benefit is meant for members, nobody is; without benefits it scores 0. The range contains every completion; it need
 * not be the tightest, because members are looked at one by one, although their shares add up to 1.
 */
@AutoService(StandardRule.class)
final class NoBurdenOnlyNoFreeRiders implements Rule, StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("BAL-11", Family.BALANCE)
            .citing(
                    Source.APCI_FRAMEWORK,
                    "2.1",
                    "permitiéndoles la distribución de responsabilidades, beneficios, riesgos y resultados")
            .citing(Source.MERIDA_DECLARATION, "element 3", "los roles y compromisos de cada organización aliada")
            .reading(Facets.RESPONSIBILITY)
            .reading(Facets.RISK)
            .reading(Facets.BENEFIT)
            .reading(Facets.CONTRIBUTION)
            .reading(Facets.ATTRIBUTION);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        Shares benefit = context.benefit();
        if (benefit.state() == State.EMPTY) {
            return Verdict.of(context, INFO, Outcome.nothing())
                    .because(benefit.reason().orElseThrow());
        }
        if (benefit.state() == State.IMMATERIAL || benefit.state() == State.NOTHING) {
            return Verdict.of(context, INFO, Outcome.holds())
                    .because(benefit.reason().orElseThrow());
        }
        Limits limits = new Limits(context);
        boolean known = benefit.state() == State.KNOWN;
        int sure = 0;
        int possible = 0;
        for (Actor actor : context.members()) {
            Member member = new Member(actor.id(), context, limits);
            sure += known && (member.isBurdened() || member.isFreeRider()) ? 1 : 0;
            possible += member.mayBeEither() ? 1 : 0;
        }
        int members = context.members().size();
        Fraction low = benefit.mayBeEmpty() ? Fraction.ZERO : Fraction.of(members - possible, members);
        Interval score = Interval.of(low, Fraction.of(members - sure, members));
        return Verdict.of(context, INFO, score, () -> Outcome.of(score, shortfalls(context, limits), waits(context)));
    }

    private static List<Shortfall> shortfalls(Context context, Limits limits) {
        if (context.benefit().state() != State.KNOWN) {
            return List.of();
        }
        Fraction each = Fraction.of(1, context.members().size());
        List<Shortfall> shortfalls = new ArrayList<>();
        for (Actor actor : context.members()) {
            Member member = new Member(actor.id(), context, limits);
            if (member.isBurdened() || member.isFreeRider()) {
                shortfalls.add(member.shortfall(member.isBurdened() ? "burdenOnly" : "freeRider", each));
            }
        }
        return shortfalls;
    }

    private static List<Wait> waits(Context context) {
        return Shares.waitsOf(
                context.benefit(),
                context.attribution(),
                context.responsibility(),
                context.risk(),
                context.contribution());
    }

    /** From which burden, benefit and effort on a member is looked at. */
    private record Limits(Fraction burden, Fraction benefit, Fraction effort) {
        Limits(Context context) {
            this(of("burden", context), of("benefit", context), of("effort", context));
        }

        private static Fraction of(String name, Context context) {
            return context.profile().threshold(INFO.id(), name);
        }
    }

    /** What one member carries and what it has of it, each within limits. */
    private static final class Member {
        private final String id;
        private final Limits limits;
        private final Interval burden;
        private final Interval effort;
        private final Interval benefit;
        private final Interval gain;

        Member(String id, Context context, Limits limits) {
            this.id = id;
            this.limits = limits;
            Interval carried =
                    context.responsibility().of(id).plus(context.risk().of(id));
            this.burden = carried.times(Fraction.HALF);
            this.effort = carried.plus(context.contribution().of(id));
            this.benefit = context.benefit().of(id);
            this.gain = benefit.plus(context.attribution().of(id));
        }

        boolean isBurdened() {
            return burden.low().isGreaterThan(limits.burden()) && gain.high().isZero();
        }

        boolean isFreeRider() {
            return benefit.low().isGreaterThan(limits.benefit())
                    && effort.high().isLessThan(limits.effort());
        }

        boolean mayBeEither() {
            boolean burdened =
                    burden.high().isGreaterThan(limits.burden()) && gain.low().isZero();
            boolean freeRider = benefit.high().isGreaterThan(limits.benefit())
                    && effort.low().isLessThan(limits.effort());
            return burdened || freeRider;
        }

        Shortfall shortfall(String text, Fraction lift) {
            return new Shortfall(
                    ElementPath.of("actors", id),
                    List.of(id),
                    INFO.message(text).with("actor", id),
                    lift);
        }
    }
}
