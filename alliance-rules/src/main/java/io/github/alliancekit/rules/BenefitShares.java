package io.github.alliancekit.rules;

import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.BeneficiaryGroup;
import io.github.alliancekit.core.distribution.Benefit;
import io.github.alliancekit.core.distribution.Holder;
import io.github.alliancekit.core.distribution.Share;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.FractionSum;
import io.github.alliancekit.rules.measure.Interval;
import io.github.alliancekit.rules.measure.WeightedMean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Works out b, the shares of the value of benefits that is meant for members. */
final class BenefitShares {
    private final Context context;
    private final List<Benefit> benefits;
    private final Fraction least;
    private final List<Wait> waits = new ArrayList<>(0);

    private BenefitShares(Context context, Fraction least) {
        this.context = context;
        this.benefits = context.alliance().benefits();
        this.least = least;
    }

    /** What a member, by position, has of a benefit. */
    private record Portion(int member, Fraction portion) {}

    /** One benefit: what it is worth, which part of it is meant for members, and what each of them has. */
    private record Part(Worth worth, Fraction meant, List<Portion> members) implements MemberMeans.Open {
        WeightedMean.Item all() {
            return worth.part(Fraction.ONE, Interval.point(meant));
        }

        @Override
        public WeightedMean.Item of(int member) {
            Fraction own = Fraction.ZERO;
            for (Portion portion : members) {
                own = portion.member() == member ? own.plus(portion.portion()) : own;
            }
            return worth.part(meant, Interval.point(meant.isZero() ? Fraction.ZERO : own.dividedBy(meant)));
        }

        void addTo(MemberMeans means) {
            if (!worth.isKnown()) {
                means.add(this);
                return;
            }
            means.add(worth.low().times(meant));
            for (Portion portion : members) {
                means.add(portion.member(), worth.low(), portion.portion());
            }
        }
    }

    /** {@return the shares, where at least a part of the value of all benefits is meant for members} */
    static Shares of(Context context, Fraction least) {
        return new BenefitShares(context, least).shares();
    }

    private Shares shares() {
        Optional<Wait> more = context.scope().waitFor(Facet.BENEFITS);
        if (more.isPresent()) {
            return Shares.unsettled(List.of(more.get())).orEmpty(benefits.isEmpty());
        }
        if (benefits.isEmpty()) {
            return Shares.none(Shares.State.EMPTY, Message.of("none.benefits"));
        }
        boolean sharesKnown = sharesAreKnown();
        List<Part> parts = parts();
        if (!sharesKnown) {
            return Shares.unsettled(waits);
        }
        boolean mayCount = false;
        boolean counts = false;
        boolean countsForMembers = false;
        for (Part part : parts) {
            mayCount |= part.worth().mayCount();
            counts |= part.worth().counts();
            countsForMembers |= part.worth().counts() && part.meant().isPositive();
        }
        if (!mayCount) {
            return Shares.none(Shares.State.NOTHING, Message.of("nothing.benefits"));
        }
        if (!counts) {
            return Shares.unsettled(waits);
        }
        Interval meant = meant(parts);
        if (meant.high().isLessThan(least) || meant.high().isZero()) {
            return Shares.none(Shares.State.IMMATERIAL, immaterial());
        }
        if (meant.low().isLessThan(least) || !countsForMembers) {
            return Shares.unsettled(waits);
        }
        MemberMeans means = new MemberMeans(context);
        for (Part part : parts) {
            part.addTo(means);
        }
        return Shares.known(context, means.ofMembers(), Interval.ZERO, waits);
    }

    /** {@return the part of the value of all benefits that is meant for members} */
    private static Interval meant(List<Part> parts) {
        List<WeightedMean.Item> all = new ArrayList<>(parts.size());
        for (Part part : parts) {
            all.add(part.all());
        }
        return WeightedMean.bounds(all);
    }

    private Message immaterial() {
        return least.isZero()
                ? Message.of("immaterial.none")
                : Message.of("immaterial.benefits").with("least", least);
    }

    private boolean sharesAreKnown() {
        for (Benefit benefit : benefits) {
            boolean worthless =
                    benefit.value().isPresent() && benefit.value().get().value().isZero();
            if (worthless) {
                continue;
            }
            if (unallocated(benefit).isPositive()) {
                context.scope().addWait(waits, Facet.BENEFIT_SHARES, benefit.id());
            }
            for (Share share : benefit.shares()) {
                Holder holder = share.holder();
                if (!holder.isActor() && share.portion().isPositive()) {
                    context.scope().addWait(waits, Facet.GROUP_REPRESENTED_BY, holder.id());
                }
            }
        }
        return waits.isEmpty();
    }

    private static Fraction unallocated(Benefit benefit) {
        FractionSum sum = new FractionSum();
        for (Share share : benefit.shares()) {
            sum.add(share.portion());
        }
        return Fraction.ONE.minus(sum.total());
    }

    /** {@return the benefits; what their worth waits for is noted} */
    private List<Part> parts() {
        Map<String, int[]> represented = new HashMap<>();
        for (BeneficiaryGroup group : context.alliance().groups()) {
            represented.put(group.id(), representatives(group));
        }
        List<Part> parts = new ArrayList<>(benefits.size());
        for (Benefit benefit : benefits) {
            Worth worth = Worth.of(benefit, context);
            waits.addAll(worth.waits());
            parts.add(part(benefit, worth, represented));
        }
        return parts;
    }

    /** {@return the members that represent a group, by position} */
    private int[] representatives(BeneficiaryGroup group) {
        int[] positions = new int[group.representedBy().size()];
        int count = 0;
        for (String actor : group.representedBy()) {
            int position = context.position(actor);
            if (position >= 0) {
                positions[count] = position;
                count++;
            }
        }
        return Arrays.copyOf(positions, count);
    }

    private Part part(Benefit benefit, Worth worth, Map<String, int[]> represented) {
        List<Portion> members = new ArrayList<>();
        FractionSum meant = new FractionSum();
        for (Share share : benefit.shares()) {
            String id = share.holder().id();
            int position = context.position(id);
            if (!share.holder().isActor()) {
                int[] representatives = represented.getOrDefault(id, new int[0]);
                for (int member : representatives) {
                    members.add(new Portion(member, share.portion().dividedBy(Fraction.of(representatives.length))));
                }
                meant.add(representatives.length == 0 ? Fraction.ZERO : share.portion());
            } else if (position >= 0) {
                members.add(new Portion(position, share.portion()));
                meant.add(share.portion());
            }
        }
        return new Part(worth, meant.total(), members);
    }
}
