package io.github.alliancekit.rules;

import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.FractionSum;
import io.github.alliancekit.rules.measure.Interval;
import io.github.alliancekit.rules.measure.WeightedMean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out k, the shares of exposure that remains after what was transferred with evidence. */
final class RiskShares {
    private RiskShares() {}

    /** A risk of which not all is settled. */
    private record Unsettled(Bearing bearing, List<String> members) implements MemberMeans.Open {
        @Override
        public WeightedMean.Item of(int member) {
            return bearing.remaining(bearing.remainingOf(members.get(member)));
        }

        WeightedMean.Item ofNobody() {
            return bearing.remaining(bearing.remainingOfNobody());
        }
    }

    static Shares of(Context context) {
        boolean empty = context.alliance().risks().isEmpty();
        Optional<Wait> more = context.scope().waitFor(Facet.RISKS);
        if (more.isPresent()) {
            return Shares.unsettled(List.of(more.get())).orEmpty(empty);
        }
        if (empty) {
            return Shares.none(Shares.State.EMPTY, Message.of("none.risks"));
        }
        boolean mayRemain = false;
        boolean remains = false;
        for (Bearing bearing : context.bearings()) {
            mayRemain |= bearing.mayRemain();
            remains |= bearing.remains().isPositive();
        }
        if (!mayRemain) {
            return Shares.none(Shares.State.NOTHING, Message.of("nothing.remains"));
        }
        return remains ? shares(context) : Shares.unsettled(waits(context));
    }

    private static Shares shares(Context context) {
        MemberMeans means = new MemberMeans(context);
        List<Unsettled> open = new ArrayList<>(0);
        for (Bearing bearing : context.bearings()) {
            if (bearing.isSettled()) {
                means.add(bearing.remains());
                bearing.addTo(means, context);
            } else {
                open.add(new Unsettled(bearing, context.memberIds()));
                means.add(open.get(open.size() - 1));
            }
        }
        List<Interval> shares = means.ofMembers();
        FractionSum sure = new FractionSum();
        boolean known = true;
        for (Interval share : shares) {
            sure.add(share.low());
            known &= share.isPoint();
        }
        if (known) {
            return Shares.known(context, shares, Interval.point(Fraction.ONE.minus(sure.total())), List.of());
        }
        return Shares.known(context, shares, means.ofNobody(ofNobody(open)), () -> waits(context));
    }

    private static List<WeightedMean.Item> ofNobody(List<Unsettled> open) {
        List<WeightedMean.Item> items = new ArrayList<>(open.size() + 1);
        for (Unsettled risk : open) {
            items.add(risk.ofNobody());
        }
        return items;
    }

    private static List<Wait> waits(Context context) {
        List<Wait> waits = new ArrayList<>();
        for (Bearing bearing : context.bearings()) {
            waits.addAll(bearing.shareWaits());
        }
        return waits;
    }
}
