package io.github.alliancekit.rules;

import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Interval;
import io.github.alliancekit.rules.measure.WeightedMean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Works out k, the shares of exposure that remains after what was transferred with evidence. */
final class RiskShares {
    private RiskShares() {}

    static Shares of(Context context) {
        List<Wait> waits = new ArrayList<>();
        List<Risk> risks = context.alliance().risks();
        Optional<Wait> more = context.scope().waitFor(Facet.RISKS);
        if (more.isPresent()) {
            return Shares.unsettled(List.of(more.get())).orEmpty(risks.isEmpty());
        }
        if (risks.isEmpty()) {
            return Shares.none(Shares.State.EMPTY, Message.of("none.risks"));
        }
        List<Bearing> bearings = context.bearings();
        for (Bearing bearing : bearings) {
            waits.addAll(bearing.shareWaits());
        }
        if (bearings.stream()
                .noneMatch(bearing -> bearing.remaining(Interval.ZERO).mayCount())) {
            return Shares.none(Shares.State.NOTHING, Message.of("nothing.risks"));
        }
        if (bearings.stream()
                .allMatch(bearing -> bearing.remaining(Interval.ZERO).low().isZero())) {
            return Shares.unsettled(waits);
        }
        if (bearings.stream().allMatch(Bearing::isSettled)) {
            return settled(context, bearings);
        }
        List<Interval> shares = new ArrayList<>();
        for (Actor member : context.members()) {
            shares.add(mean(bearings, member.id()));
        }
        Interval nobody = shares.stream().allMatch(Interval::isPoint)
                ? Interval.point(
                        Fraction.ONE.minus(shares.stream().map(Interval::low).reduce(Fraction.ZERO, Fraction::plus)))
                : WeightedMean.bounds(bearings.stream()
                        .map(bearing -> bearing.remaining(bearing.remainingOfNobody()))
                        .toList());
        boolean sure = nobody.isPoint() && shares.stream().allMatch(Interval::isPoint);
        return Shares.known(context.members(), shares, nobody, sure ? List.of() : waits);
    }

    /** Where nothing is unknown, one pass over what is borne does what else takes a mean for every member. */
    private static Shares settled(Context context, List<Bearing> bearings) {
        Map<String, Fraction> sums = new HashMap<>();
        Fraction total = Fraction.ZERO;
        for (Bearing bearing : bearings) {
            total = total.plus(bearing.remaining(Interval.ZERO).low());
            bearing.bornePerMember().forEach((member, borne) -> sums.merge(member, borne, Fraction::plus));
        }
        List<Interval> shares = new ArrayList<>();
        Fraction nobody = Fraction.ONE;
        for (Actor member : context.members()) {
            Fraction share = sums.getOrDefault(member.id(), Fraction.ZERO).dividedBy(total);
            shares.add(Interval.point(share));
            nobody = nobody.minus(share);
        }
        return Shares.known(context.members(), shares, Interval.point(nobody), List.of());
    }

    private static Interval mean(List<Bearing> bearings, String member) {
        return WeightedMean.bounds(bearings.stream()
                .map(bearing -> bearing.remaining(bearing.remainingOf(member)))
                .toList());
    }
}
