package io.github.alliancekit.rules;

import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.index.AllianceIndex;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.FractionSum;
import io.github.alliancekit.rules.measure.Interval;
import java.util.ArrayList;
import java.util.List;

/** Works out r, the shares of responsibility, from the sums of the index. */
final class ResponsibilityShares {
    private ResponsibilityShares() {}

    static Shares of(Context context) {
        AllianceIndex index = context.alliance().index();
        List<Wait> more = Elements.COMMITMENTS.mayBeMore(context);
        if (!more.isEmpty()) {
            return Shares.unknown(context, Interval.UNIT, more).orEmpty(index.commitments() == 0);
        }
        if (index.commitments() == 0) {
            return Shares.none(Shares.State.EMPTY, Message.of("none.plans"));
        }
        Fraction accountable = context.profile().accountableHalf();
        Fraction responsible = Fraction.ONE.minus(accountable);
        Fraction unknown = index.whole()
                .plus(index.open(Letter.A).times(accountable))
                .plus(index.open(Letter.R).times(responsible))
                .dividedBy(index.total());
        List<Interval> shares = new ArrayList<>(context.members().size());
        FractionSum sure = new FractionSum();
        for (String member : context.memberIds()) {
            int at = index.position(member);
            FractionSum held = new FractionSum();
            held.add(index.accountable(at), accountable);
            held.add(index.responsible(at), responsible);
            Fraction share = held.total().dividedBy(index.total());
            sure.add(share);
            shares.add(Interval.of(share, share.plus(unknown)));
        }
        Fraction rest = Fraction.ONE.minus(unknown).minus(sure.total());
        return Shares.known(context, shares, Interval.of(rest, rest.plus(unknown)), () -> waits(context));
    }

    private static List<Wait> waits(Context context) {
        List<Wait> waits = new ArrayList<>();
        for (Plan plan : context.alliance().plans()) {
            for (Commitment commitment : plan.commitments()) {
                if (commitment.weight().isZero()) {
                    continue;
                }
                if (commitment.wholeAlliance()) {
                    waits.add(Wait.of(Facet.COMMITMENT_ASSIGNMENTS, commitment.id()));
                    continue;
                }
                for (Facet facet : List.of(Facet.ASSIGNMENT_ACCOUNTABLE, Facet.ASSIGNMENT_RESPONSIBLE)) {
                    context.scope().addWait(waits, facet, plan.id(), commitment.id());
                }
            }
        }
        return waits;
    }
}
