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
            return Shares.none(Shares.State.NOTHING, Message.of("nothing.risks"));
        }
        return remains ? shares(context) : Shares.unsettled(waits(context));
    }

    private static Shares shares(Context context) {
        MemberMeans means = new MemberMeans(context);
        List<Bearing> open = new ArrayList<>(0);
        for (Bearing bearing : context.bearings()) {
            if (bearing.isSettled()) {
                means.add(bearing.remains());
                bearing.addTo(means, context);
            } else {
                means.addOpen(member -> bearing.remaining(bearing.remainingOf(member)));
                open.add(bearing);
            }
        }
        List<Interval> shares = means.ofMembers();
        FractionSum sure = new FractionSum();
        boolean known = true;
        for (Interval share : shares) {
            sure.add(share.low());
            known &= share.isPoint();
        }
        Interval nobody =
                known ? Interval.point(Fraction.ONE.minus(sure.total())) : means.ofNobody(remainingOfNobody(open));
        return Shares.known(context, shares, nobody, () -> waits(context));
    }

    private static List<WeightedMean.Item> remainingOfNobody(List<Bearing> bearings) {
        return bearings.stream()
                .map(bearing -> bearing.remaining(bearing.remainingOfNobody()))
                .toList();
    }

    private static List<Wait> waits(Context context) {
        List<Wait> waits = new ArrayList<>();
        for (Bearing bearing : context.bearings()) {
            waits.addAll(bearing.shareWaits());
        }
        return waits;
    }
}
