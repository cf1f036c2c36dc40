package io.github.alliancekit.rules.balance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.BeneficiaryGroup;
import io.github.alliancekit.core.distribution.Benefit;
import io.github.alliancekit.core.distribution.Share;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Indicator;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Element;
import io.github.alliancekit.rules.Elements;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.Source;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.Wait;
import io.github.alliancekit.rules.Worth;
import io.github.alliancekit.rules.measure.Interval;
import io.github.alliancekit.rules.measure.WeightedMean;
import io.github.alliancekit.rules.standard.StandardRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * BAL-17: the common good comes first, and that of vulnerable groups first of all.
 *
 * <p>Scored by the part of the value of all benefits that is meant for groups, on a ramp from 0.2 to 0.5, and halved
 * unless an indicator follows a group that is vulnerable and prioritised. Not applicable where the benefits are worth
 * nothing. The range is the tightest where the list of benefits is disclosed, but for undisclosed shares where there is
 * no group to give them to.
 */
@AutoService(StandardRule.class)
final class CommonGoodFirst implements Rule, StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("BAL-17", Family.BALANCE)
            .citing(Source.MERIDA_DECLARATION, "commitment 7", "un enfoque de bien común")
            .citing(Source.MERIDA_DECLARATION, "commitment 7", "la socialización de los beneficios")
            .citing(Source.MERIDA_DECLARATION, "commitment 7", "grupos de personas en situación de vulnerabilidad")
            .citing(Source.APCI_FRAMEWORK, "2.2", "de interés para el conjunto de la sociedad")
            .citing(Source.MULTILATERAL_AFFAIRS, "", "el compromiso de no dejar a nadie atrás")
            .reading(
                    Facet.CURRENCY,
                    Facet.RATES,
                    Facet.BENEFITS,
                    Facet.BENEFIT_VALUE,
                    Facet.BENEFIT_SHARES,
                    Facet.GROUPS,
                    Facet.PLANS,
                    Facet.PLAN_COMMITMENTS,
                    Facet.COMMITMENT_INDICATORS,
                    Facet.INDICATOR_GROUP);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        List<Benefit> benefits = context.alliance().benefits();
        Optional<Wait> more = context.scope().waitFor(Facet.BENEFITS);
        List<Worth> worths = new ArrayList<>(benefits.size());
        boolean mayCount = more.isPresent();
        boolean counts = false;
        for (Benefit benefit : benefits) {
            Worth worth = Worth.of(benefit, context);
            worths.add(worth);
            mayCount |= worth.mayCount();
            counts |= worth.counts();
        }
        if (benefits.isEmpty() && more.isEmpty()) {
            return Verdict.of(context, INFO, Outcome.nothing()).because(Message.of("none.benefits"));
        }
        if (!mayCount) {
            return Verdict.notApplicable(INFO, Message.of("nothing.benefits"));
        }
        List<Wait> waits = new ArrayList<>(0);
        if (more.isPresent()) {
            waits.add(more.get());
        }
        for (Worth worth : worths) {
            waits.addAll(worth.waits());
        }
        if (!counts) {
            return Verdict.of(context, INFO, Outcome.open(waits)).because(Message.of("unsettled"));
        }
        List<WeightedMean.Item> parts = new ArrayList<>(benefits.size());
        for (int i = 0; i < benefits.size(); i++) {
            Interval groups = ofGroups(benefits.get(i));
            Optional<Wait> shares = context.scope()
                    .waitFor(Facet.BENEFIT_SHARES, benefits.get(i).id());
            boolean open = shares.isPresent() && worths.get(i).mayCount();
            parts.add(worths.get(i).part(Fraction.ONE, open ? groups : Interval.point(groups.low())));
            if (open && !groups.isPoint()) {
                waits.add(shares.get());
            }
        }
        return scored(context, more.isPresent() ? Interval.UNIT : WeightedMean.bounds(parts), waits);
    }

    /** {@return the part of a benefit that groups have, and the part that they have if they have all the rest} */
    private static Interval ofGroups(Benefit benefit) {
        Fraction groups = Fraction.ZERO;
        Fraction actors = Fraction.ZERO;
        for (Share share : benefit.shares()) {
            if (share.holder().isActor()) {
                actors = actors.plus(share.portion());
            } else {
                groups = groups.plus(share.portion());
            }
        }
        return Interval.of(groups, Fraction.ONE.minus(actors));
    }

    private static Verdict scored(Context context, Interval share, List<Wait> shareWaits) {
        Interval common = context.profile().ramp(INFO.id()).at(share);
        Fraction without = context.profile().threshold(INFO.id(), "withoutIndicator");
        Optional<List<Wait>> unfollowed = unfollowed(context);
        boolean mayBeFollowed = unfollowed.isEmpty() || !unfollowed.get().isEmpty();
        Fraction least = unfollowed.isEmpty() ? Fraction.ONE : without;
        Fraction most = mayBeFollowed ? Fraction.ONE : without;
        Interval score = Interval.of(common.low().times(least), common.high().times(most));
        return Verdict.of(
                context,
                INFO,
                Outcome.of(
                        score,
                        shortfalls(share, common.high(), score.high(), mayBeFollowed),
                        waits(common, shareWaits, unfollowed)),
                INFO.message("evidence").with("share", share));
    }

    private static List<Shortfall> shortfalls(Interval share, Fraction common, Fraction score, boolean mayBeFollowed) {
        Fraction lift = Fraction.ONE.minus(score);
        boolean little = common.isLessThan(Fraction.ONE);
        String found = mayBeFollowed ? "little" : little ? "littleAndNoIndicator" : "noIndicator";
        Message message = INFO.message(found).with("share", share);
        ElementPath place = ElementPath.of(little ? "benefits" : "groups");
        return lift.isZero() ? List.of() : List.of(new Shortfall(place, List.of(), message, lift));
    }

    private static List<Wait> waits(Interval common, List<Wait> shareWaits, Optional<List<Wait>> unfollowed) {
        List<Wait> waits = new ArrayList<>(common.isPoint() ? List.of() : shareWaits);
        if (unfollowed.isPresent()) {
            waits.addAll(unfollowed.get());
        }
        return waits;
    }

    /**
     * {@return nothing if an indicator follows a group that is vulnerable and prioritised; else what has to be known
     * before one can say that none does}
     */
    private static Optional<List<Wait>> unfollowed(Context context) {
        Set<String> first = new HashSet<>();
        for (BeneficiaryGroup group : context.alliance().groups()) {
            if (group.vulnerable() && group.prioritised()) {
                first.add(group.id());
            }
        }
        List<Wait> waits = new ArrayList<>(Elements.COMMITMENTS.mayBeMore(context));
        for (Element<Commitment> commitment : Elements.COMMITMENTS.of(context)) {
            commitment.scope().addWait(waits, Facet.COMMITMENT_INDICATORS);
            for (Indicator indicator : commitment.value().indicators()) {
                Optional<String> group = indicator.group();
                if (group.isPresent() && first.contains(group.get())) {
                    return Optional.empty();
                }
                if (group.isEmpty()) {
                    commitment.scope().addWait(waits, Facet.INDICATOR_GROUP, indicator.id());
                }
            }
        }
        Optional<Wait> groups = context.scope().waitFor(Facet.GROUPS);
        if (first.isEmpty() && groups.isEmpty()) {
            return Optional.of(List.of()); // there is no group that an indicator could follow
        }
        if (first.isEmpty() && !waits.isEmpty()) {
            waits.add(groups.get());
        }
        return Optional.of(waits);
    }
}
