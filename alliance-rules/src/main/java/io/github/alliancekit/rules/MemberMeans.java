package io.github.alliancekit.rules;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.FractionSum;
import io.github.alliancekit.rules.measure.Interval;
import io.github.alliancekit.rules.measure.WeightedMean;
import java.util.ArrayList;
import java.util.List;

/**
 * The mean share of every member in things that weigh differently, in one pass over the things.
 *
 * <p>Things of which weight and shares are numbers are summed up and count as one: that changes no sum. Only what is
 * open is asked for again for every member.
 */
final class MemberMeans {
    /** Something that is not settled. */
    interface Open {
        /** {@return its weight with the share that a member, by position, has in it} */
        WeightedMean.Item of(int member);
    }

    private final FractionSum weight = new FractionSum();
    private final FractionSum[] own;
    private final List<Open> open = new ArrayList<>(0);

    MemberMeans(Context context) {
        this.own = new FractionSum[context.members().size()];
        for (int member = 0; member < own.length; member++) {
            own[member] = new FractionSum();
        }
    }

    /** Adds the weight of something that is settled. */
    void add(Fraction settled) {
        weight.add(settled);
    }

    /** Adds what a member, by position, has of something that is settled: the weight times a share. */
    void add(int member, Fraction settled, Fraction share) {
        own[member].add(settled, share);
    }

    /** Adds something that is not settled. */
    void add(Open thing) {
        open.add(thing);
    }

    /** {@return the mean share of each member, in order} */
    List<Interval> ofMembers() {
        Fraction total = weight.total();
        List<Interval> shares = new ArrayList<>(own.length);
        for (int member = 0; member < own.length; member++) {
            List<WeightedMean.Item> items = new ArrayList<>(open.size() + 1);
            for (Open thing : open) {
                items.add(thing.of(member));
            }
            shares.add(mean(total, own[member].total(), items));
        }
        return shares;
    }

    /** {@return the mean share that no member has, given what that is of each thing that is not settled} */
    Interval ofNobody(List<WeightedMean.Item> ofOpen) {
        Fraction total = weight.total();
        FractionSum held = new FractionSum();
        for (FractionSum sum : own) {
            held.add(sum.total());
        }
        return mean(total, total.minus(held.total()), new ArrayList<>(ofOpen));
    }

    private static Interval mean(Fraction total, Fraction own, List<WeightedMean.Item> items) {
        if (items.isEmpty()) {
            return Interval.point(own.dividedBy(total));
        }
        if (total.isPositive()) {
            items.add(new WeightedMean.Item(total, total, Interval.point(own.dividedBy(total))));
        }
        return WeightedMean.bounds(items);
    }
}
