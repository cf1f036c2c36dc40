package io.github.alliancekit.rules;

import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.BeneficiaryGroup;
import io.github.alliancekit.core.distribution.Benefit;
import io.github.alliancekit.core.distribution.Share;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Interval;
import io.github.alliancekit.rules.measure.WeightedMean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Works out b, the shares of the value of benefits that is meant for members. */
final class BenefitShares {
    private final Context context;
    private final Fraction least;
    private final Map<String, List<String>> represented = new HashMap<>();
    private final List<Wait> waits = new ArrayList<>();

    private BenefitShares(Context context, Fraction least) {
        this.context = context;
        this.least = least;
        for (BeneficiaryGroup group : context.alliance().groups()) {
            represented.put(
                    group.id(),
                    group.representedBy().stream().filter(context::isMember).toList());
        }
    }

    /** One benefit: what it is worth, and which part of it each member has. */
    private record Part(Worth worth, Map<String, Fraction> members) {
        Fraction meant() {
            return members.values().stream().reduce(Fraction.ZERO, Fraction::plus);
        }

        WeightedMean.Item meantFor(String member) {
            Fraction meant = meant();
            Fraction share = meant.isZero()
                    ? Fraction.ZERO
                    : members.getOrDefault(member, Fraction.ZERO).dividedBy(meant);
            return worth.part(meant, Interval.point(share));
        }
    }

    /** {@return the shares, where at least a part of the value of all benefits is meant for members} */
    static Shares of(Context context, Fraction least) {
        return new BenefitShares(context, least).shares();
    }

    private Shares shares() {
        List<Benefit> benefits = context.alliance().benefits();
        Optional<Wait> more = context.scope().waitFor(Facet.BENEFITS);
        if (more.isPresent()) {
            return Shares.unsettled(List.of(more.get())).orEmpty(benefits.isEmpty());
        }
        if (benefits.isEmpty()) {
            return Shares.none(Shares.State.EMPTY, Message.of("none.benefits"));
        }
        boolean sharesKnown = sharesAreKnown(benefits);
        List<Part> parts = benefits.stream().map(this::part).toList();
        if (!sharesKnown) {
            return Shares.unsettled(waits);
        }
        if (parts.stream().noneMatch(part -> part.worth().mayCount())) {
            return Shares.none(Shares.State.NOTHING, Message.of("nothing.benefits"));
        }
        if (parts.stream().noneMatch(part -> part.worth().counts())) {
            return Shares.unsettled(waits);
        }
        Interval meant = WeightedMean.bounds(parts.stream()
                .map(part -> part.worth().part(Fraction.ONE, Interval.point(part.meant())))
                .toList());
        if (meant.high().isLessThan(least) || meant.high().isZero()) {
            return Shares.none(Shares.State.IMMATERIAL, immaterial());
        }
        if (meant.low().isLessThan(least)
                || parts.stream()
                        .noneMatch(part -> part.worth().counts() && part.meant().isPositive())) {
            return Shares.unsettled(waits);
        }
        List<Interval> shares = new ArrayList<>();
        for (Actor member : context.members()) {
            shares.add(WeightedMean.bounds(
                    parts.stream().map(part -> part.meantFor(member.id())).toList()));
        }
        return Shares.known(
                context.members(),
                shares,
                Interval.ZERO,
                shares.stream().allMatch(Interval::isPoint) ? List.of() : waits);
    }

    private Message immaterial() {
        return least.isZero()
                ? Message.of("immaterial.none")
                : Message.of("immaterial.benefits").with("least", least);
    }

    private boolean sharesAreKnown(List<Benefit> benefits) {
        for (Benefit benefit : benefits) {
            Scope scope = scope(benefit);
            boolean worthless =
                    benefit.value().map(value -> value.value().isZero()).orElse(false);
            if (!worthless && unallocated(benefit).isPositive()) {
                scope.waitFor(Facet.BENEFIT_SHARES).ifPresent(waits::add);
            }
            for (Share share : benefit.shares()) {
                if (!worthless && !share.holder().isActor() && share.portion().isPositive()) {
                    context.scope()
                            .waitFor(Facet.GROUP_REPRESENTED_BY, share.holder().id())
                            .ifPresent(waits::add);
                }
            }
        }
        return waits.isEmpty();
    }

    private static Fraction unallocated(Benefit benefit) {
        return Fraction.ONE.minus(benefit.shares().stream().map(Share::portion).reduce(Fraction.ZERO, Fraction::plus));
    }

    private Part part(Benefit benefit) {
        Map<String, Fraction> members = new HashMap<>();
        for (Share share : benefit.shares()) {
            String id = share.holder().id();
            if (!share.holder().isActor()) {
                List<String> representatives = represented.getOrDefault(id, List.of());
                Fraction each = representatives.isEmpty()
                        ? Fraction.ZERO
                        : share.portion().dividedBy(Fraction.of(representatives.size()));
                representatives.forEach(member -> members.merge(member, each, Fraction::plus));
            } else if (context.isMember(id)) {
                members.merge(id, share.portion(), Fraction::plus);
            }
        }
        Worth worth = Worth.of(benefit, context);
        waits.addAll(worth.waits());
        return new Part(worth, members);
    }

    private Scope scope(Benefit benefit) {
        return context.scope(ElementPath.of("benefits", benefit.id()), benefit.id());
    }
}
