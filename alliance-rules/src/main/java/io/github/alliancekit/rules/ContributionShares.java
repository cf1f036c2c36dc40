package io.github.alliancekit.rules;

import io.github.alliancekit.core.actor.Actor;
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

    /** One contribution: whose it is, and what it is worth. */
    private record Gift(String actor, Worth worth) {
        WeightedMean.Item of(String member) {
            return worth.part(Fraction.ONE, actor.equals(member) ? Interval.ONE : Interval.ZERO);
        }
    }

    static Shares of(Context context) {
        List<Contribution> contributions = context.alliance().contributions().stream()
                .filter(contribution -> context.isMember(contribution.actor()))
                .toList();
        Optional<Wait> more = context.scope().waitFor(Facet.CONTRIBUTIONS);
        if (more.isPresent()) {
            return Shares.unsettled(List.of(more.get())).orEmpty(contributions.isEmpty());
        }
        if (contributions.isEmpty()) {
            return Shares.none(Shares.State.EMPTY, Message.of("none.contributions"));
        }
        List<Gift> gifts = contributions.stream()
                .map(contribution -> new Gift(contribution.actor(), Worth.of(contribution, context)))
                .toList();
        List<Wait> waits =
                gifts.stream().flatMap(gift -> gift.worth().waits().stream()).toList();
        if (gifts.stream().noneMatch(gift -> gift.worth().mayCount())) {
            return Shares.none(Shares.State.NOTHING, Message.of("nothing.contributions"));
        }
        if (gifts.stream().noneMatch(gift -> gift.worth().counts())) {
            return Shares.unsettled(waits);
        }
        List<Interval> shares = new ArrayList<>();
        for (Actor member : context.members()) {
            shares.add(WeightedMean.bounds(
                    gifts.stream().map(gift -> gift.of(member.id())).toList()));
        }
        boolean sure = shares.stream().allMatch(Interval::isPoint);
        return Shares.known(context.members(), shares, Interval.ZERO, sure ? List.of() : waits);
    }
}
