package io.github.alliancekit.rules;

import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.Contribution;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Interval;
import io.github.alliancekit.rules.measure.WeightedMean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out q, the shares of what members put in, at declared value; what others put in is left out. */
final class ContributionShares {
    private ContributionShares() {}

    /** One contribution: whose it is, as a position among the members, and what it is worth. */
    private record Gift(int giver, Worth worth) implements MemberMeans.Open {
        @Override
        public WeightedMean.Item of(int member) {
            return worth.part(Fraction.ONE, giver == member ? Interval.ONE : Interval.ZERO);
        }

        void addTo(MemberMeans means) {
            if (worth.isKnown()) {
                means.add(worth.low());
                means.add(giver, worth.low(), Fraction.ONE);
            } else {
                means.add(this);
            }
        }
    }

    static Shares of(Context context) {
        List<Gift> gifts = gifts(context);
        Optional<Wait> more = context.scope().waitFor(Facet.CONTRIBUTIONS);
        if (more.isPresent()) {
            return Shares.unsettled(List.of(more.get())).orEmpty(gifts.isEmpty());
        }
        if (gifts.isEmpty()) {
            return Shares.none(Shares.State.EMPTY, Message.of("none.contributions"));
        }
        MemberMeans means = new MemberMeans(context);
        boolean mayCount = false;
        boolean counts = false;
        for (Gift gift : gifts) {
            gift.addTo(means);
            mayCount |= gift.worth().mayCount();
            counts |= gift.worth().counts();
        }
        if (!mayCount) {
            return Shares.none(Shares.State.NOTHING, Message.of("nothing.contributions"));
        }
        return counts
                ? Shares.known(context, means.ofMembers(), Interval.ZERO, waits(gifts))
                : Shares.unsettled(waits(gifts));
    }

    private static List<Gift> gifts(Context context) {
        List<Gift> gifts = new ArrayList<>();
        for (Contribution contribution : context.alliance().contributions()) {
            int giver = context.position(contribution.actor());
            if (giver >= 0) {
                gifts.add(new Gift(giver, Worth.of(contribution, context)));
            }
        }
        return gifts;
    }

    private static List<Wait> waits(List<Gift> gifts) {
        List<Wait> waits = new ArrayList<>();
        for (Gift gift : gifts) {
            waits.addAll(gift.worth().waits());
        }
        return waits;
    }
}
