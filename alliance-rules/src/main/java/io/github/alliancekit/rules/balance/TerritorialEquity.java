package io.github.alliancekit.rules.balance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.BeneficiaryGroup;
import io.github.alliancekit.core.distribution.Benefit;
import io.github.alliancekit.core.distribution.Share;
import io.github.alliancekit.core.distribution.Territory;
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
import io.github.alliancekit.rules.Worth;
import io.github.alliancekit.rules.measure.Hoover;
import io.github.alliancekit.rules.measure.Interval;
import io.github.alliancekit.rules.measure.WeightedMean;
import io.github.alliancekit.rules.standard.StandardRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * BAL-19: benefits go where the need is.
 *
 * <p>Scored by the share of the benefit that would have to go elsewhere to be distributed over territories like the
 * need, on a ramp from 0.15 to 0.45. Benefit reaches a territory through the groups that live there; what reaches none
 * is left out. Not applicable with fewer than two territories, and where the benefits are worth nothing or the needs
 * are nought. The profile cannot hold it against anything but need: that is what equity between territories means. The
 * range contains every completion; it is [0, 1] while it is not known which territories there are or where a benefit
 * goes, and need not be the tightest where values or needs are missing.
 */
@AutoService(StandardRule.class)
final class TerritorialEquity implements Rule, StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("BAL-19", Family.BALANCE)
            .citing(Source.MERIDA_DECLARATION, "commitment 3", "equidad territorial")
            .citing(Source.MERIDA_DECLARATION, "commitment 5", "ventajas territoriales locales")
            .citing(Source.HUNDRED_DAYS_NOTE, "", "trabajo descentralizado")
            .reading(
                    Facet.CURRENCY,
                    Facet.RATES,
                    Facet.BENEFITS,
                    Facet.BENEFIT_VALUE,
                    Facet.BENEFIT_SHARES,
                    Facet.GROUPS,
                    Facet.GROUP_TERRITORY,
                    Facet.TERRITORIES,
                    Facet.TERRITORY_NEED);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        boolean comparable = context.alliance().territories().size() >= 2;
        Optional<Wait> places = context.scope().waitFor(Facet.TERRITORIES);
        if (!comparable && places.isEmpty()) {
            return Verdict.notApplicable(INFO, INFO.message("oneTerritory"));
        }
        Optional<Wait> more = context.scope().waitFor(Facet.BENEFITS);
        if (!comparable || more.isPresent()) {
            List<Wait> lists = new ArrayList<>(2);
            context.scope().addWait(lists, Facet.BENEFITS);
            context.scope().addWait(lists, Facet.TERRITORIES);
            return unsettled(context, lists);
        }
        List<Reach> reaches = reaches(context);
        if (reaches.isEmpty()) {
            return Verdict.of(context, INFO, Outcome.nothing()).because(Message.of("none.benefits"));
        }
        return judged(context, reaches, places);
    }

    /** {@return of each benefit which territories it reaches} */
    private static List<Reach> reaches(Context context) {
        Map<String, String> territories = new HashMap<>();
        for (BeneficiaryGroup group : context.alliance().groups()) {
            if (group.territory().isPresent()) {
                territories.put(group.id(), group.territory().get());
            }
        }
        List<Reach> reaches = new ArrayList<>(context.alliance().benefits().size());
        for (Benefit benefit : context.alliance().benefits()) {
            reaches.add(Reach.of(benefit, territories, context));
        }
        return reaches;
    }

    private static Verdict judged(Context context, List<Reach> reaches, Optional<Wait> places) {
        boolean mayCount = false;
        boolean counts = false;
        boolean mayBeLocated = false;
        boolean located = false;
        boolean open = false;
        List<Wait> waits = new ArrayList<>();
        for (Reach reach : reaches) {
            mayCount |= reach.worth.mayCount();
            counts |= reach.worth.counts();
            mayBeLocated |= reach.mayBeLocated();
            located |= reach.isLocated();
            open |= reach.isOpen();
            waits.addAll(reach.waits());
        }
        if (!mayCount) {
            return Verdict.notApplicable(INFO, Message.of("nothing.benefits"));
        }
        if (!counts) {
            return unsettled(context, waits);
        }
        if (!mayBeLocated) {
            ElementPath groups = ElementPath.of("groups");
            return Verdict.of(
                    context,
                    INFO,
                    Outcome.fails(new Shortfall(groups, List.of(), INFO.message("nowhere"), Fraction.ONE)));
        }
        if (open || !located) {
            return unsettled(context, waits);
        }
        return places.isPresent() ? unsettled(context, List.of(places.get())) : compared(context, reaches, waits);
    }

    private static Verdict unsettled(Context context, List<Wait> waits) {
        return Verdict.of(context, INFO, Outcome.open(waits)).because(Message.of("unsettled"));
    }

    private static Verdict compared(Context context, List<Reach> reaches, List<Wait> waits) {
        List<Territory> places = context.alliance().territories();
        List<Wait> all = new ArrayList<>(waits);
        boolean needy = false;
        boolean allTold = true;
        for (Territory place : places) {
            if (place.need().isPresent()) {
                needy |= place.need().get().isPositive();
            } else {
                allTold = false;
                if (!context.scope().addWait(all, Facet.TERRITORY_NEED, place.id())) {
                    all.add(Wait.of(Facet.TERRITORY_NEED, place.id()));
                }
            }
        }
        if (!needy) {
            return allTold ? Verdict.notApplicable(INFO, INFO.message("noNeed")) : unsettled(context, all);
        }
        List<Interval> benefit = new ArrayList<>(places.size());
        List<Interval> need = new ArrayList<>(places.size());
        for (Territory place : places) {
            benefit.add(benefit(place, reaches));
            need.add(need(place, places));
        }
        return scored(context, benefit, need, all);
    }

    /** {@return the share of a territory in all benefit that reaches any} */
    private static Interval benefit(Territory place, List<Reach> reaches) {
        List<WeightedMean.Item> items = new ArrayList<>(reaches.size());
        for (Reach reach : reaches) {
            items.add(reach.part(place.id()));
        }
        return WeightedMean.bounds(items);
    }

    /** {@return the share of a territory in all need} */
    private static Interval need(Territory own, List<Territory> places) {
        List<WeightedMean.Item> items = new ArrayList<>();
        for (Territory place : places) {
            Interval value = place.id().equals(own.id()) ? Interval.ONE : Interval.ZERO;
            items.add(new WeightedMean.Item(
                    place.need().orElse(Fraction.ZERO), place.need().orElse(null), value));
        }
        return WeightedMean.bounds(items);
    }

    private static Verdict scored(Context context, List<Interval> benefit, List<Interval> need, List<Wait> waits) {
        List<Territory> places = context.alliance().territories();
        Interval distance = Hoover.bounds(benefit, need);
        Interval score = context.profile().ramp(INFO.id()).at(distance);
        List<String> underserved = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            if (benefit.get(i).high().isLessThan(need.get(i).low())) {
                underserved.add(places.get(i).id());
            }
        }
        Fraction lift = Fraction.ONE.minus(score.high());
        Message text = INFO.message(underserved.isEmpty() ? "apart" : "underserved")
                .with("distance", distance)
                .with("territories", underserved);
        List<Shortfall> shortfalls = lift.isZero()
                ? List.of()
                : List.of(new Shortfall(ElementPath.of("territories"), List.of(), text, lift));
        return Verdict.of(
                context,
                INFO,
                Outcome.of(score, shortfalls, waits),
                INFO.message("evidence")
                        .with("share", distance)
                        .with(
                                "reference",
                                context.profile().reference(INFO.id()).words()));
    }

    /** Which part of one benefit reaches which territory. */
    private static final class Reach {
        private final Worth worth;
        private final Map<String, Fraction> parts = new HashMap<>();

        /** The whole part that reaches a territory for certain. */
        private Fraction located = Fraction.ZERO;

        private final List<Wait> open = new ArrayList<>();

        private Reach(Worth worth) {
            this.worth = worth;
        }

        /** Looks up where groups live in a map from their ids to territories. */
        static Reach of(Benefit benefit, Map<String, String> territories, Context context) {
            Reach reach = new Reach(Worth.of(benefit, context));
            Fraction unallocated = Fraction.ONE;
            for (Share share : benefit.shares()) {
                String holder = share.holder().id();
                unallocated = unallocated.minus(share.portion());
                if (!share.holder().isActor() && share.portion().isPositive()) {
                    String territory = territories.get(holder);
                    if (territory == null) {
                        context.scope().addWait(reach.open, Facet.GROUP_TERRITORY, holder);
                    } else {
                        reach.add(share.portion(), territory);
                    }
                }
            }
            if (unallocated.isPositive()) {
                context.scope().addWait(reach.open, Facet.BENEFIT_SHARES, benefit.id());
            }
            return reach;
        }

        private void add(Fraction portion, String territory) {
            parts.put(territory, parts.getOrDefault(territory, Fraction.ZERO).plus(portion));
            located = located.plus(portion);
        }

        boolean isOpen() {
            return worth.mayCount() && !open.isEmpty();
        }

        boolean isLocated() {
            return worth.counts() && located.isPositive();
        }

        boolean mayBeLocated() {
            return worth.mayCount() && (isOpen() || located.isPositive());
        }

        List<Wait> waits() {
            List<Wait> waits = new ArrayList<>(worth.waits());
            if (isOpen()) {
                waits.addAll(open);
            }
            return waits;
        }

        /** {@return what is located of the benefit, as the weight of a territory's share in that} */
        WeightedMean.Item part(String territory) {
            Fraction share = located.isZero()
                    ? Fraction.ZERO
                    : parts.getOrDefault(territory, Fraction.ZERO).dividedBy(located);
            return worth.part(located, Interval.point(share));
        }
    }
}
