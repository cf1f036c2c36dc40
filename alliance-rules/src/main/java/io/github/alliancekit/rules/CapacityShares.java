package io.github.alliancekit.rules;

import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.actor.Capacity;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.Money;
import io.github.alliancekit.rules.measure.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out p, the shares of capacity: known if all members have weights, or all have amounts; else unknown. */
final class CapacityShares {
    private static final List<Facet> AMOUNTS =
            List.of(Facet.CAPACITY_TECHNICAL, Facet.CAPACITY_HUMAN, Facet.CAPACITY_FINANCIAL, Facet.CAPACITY_IN_KIND);

    private final Context context;
    private final List<Wait> waits = new ArrayList<>();

    private CapacityShares(Context context) {
        this.context = context;
    }

    static Shares of(Context context) {
        return new CapacityShares(context).shares();
    }

    private Shares shares() {
        List<Actor> members = context.members();
        boolean anyWeight = members.stream().anyMatch(member -> weight(member).isPresent());
        boolean anyAmount =
                members.stream().anyMatch(member -> member.capacity().orElse(null) instanceof Capacity.Valued);
        boolean mixed = anyWeight && anyAmount;
        List<Fraction> known = new ArrayList<>();
        for (Actor member : members) {
            Optional<Fraction> one = anyAmount && !mixed ? amount(member) : weight(member);
            if (one.isEmpty() && (mixed || !anyAmount)) {
                waitForCapacity(member);
            }
            one.ifPresent(known::add);
        }
        Fraction total = known.stream().reduce(Fraction.ZERO, Fraction::plus);
        if (known.size() < members.size()) {
            // No known one is positive: all may be 0, and then there is nothing to compare with.
            return total.isPositive() ? Shares.unknown(members, Interval.ZERO, waits) : Shares.unsettled(waits);
        }
        if (total.isZero()) {
            return Shares.none(Shares.State.NOTHING, Message.of("nothing.capacities"));
        }
        List<Interval> shares = known.stream()
                .map(amount -> Interval.point(amount.dividedBy(total)))
                .toList();
        return Shares.known(members, shares, Interval.ZERO, List.of());
    }

    private void waitForCapacity(Actor member) {
        waits.add(context.scope()
                .waitFor(Facet.ACTOR_CAPACITY, member.id())
                .orElse(Wait.of(Facet.ACTOR_CAPACITY, member.id())));
    }

    private static Optional<Fraction> weight(Actor member) {
        return member.capacity().filter(Capacity.Weight.class::isInstance).map(capacity -> ((Capacity.Weight) capacity)
                .weight());
    }

    private Optional<Fraction> amount(Actor member) {
        Scope scope = context.scope();
        if (!(member.capacity().orElse(null) instanceof Capacity.Valued valued)) {
            waitForCapacity(member);
            return Optional.empty();
        }
        for (Facet facet : AMOUNTS) {
            Optional<Wait> wait = scope.waitFor(facet, member.id());
            if (wait.isPresent() && statedAmount(valued, facet).isEmpty()) {
                waits.add(wait.get());
                return Optional.empty();
            }
        }
        Fraction sum = Fraction.ZERO;
        for (Money money : valued.amounts().toList()) {
            Optional<Fraction> own = Currencies.inOwn(money, context.alliance(), context.asOf());
            if (own.isEmpty()) {
                waits.add(Currencies.wait(scope));
                return Optional.empty();
            }
            sum = sum.plus(own.get());
        }
        return Optional.of(sum);
    }

    private static Optional<Money> statedAmount(Capacity.Valued valued, Facet facet) {
        return switch (facet) {
            case CAPACITY_TECHNICAL -> valued.technical();
            case CAPACITY_HUMAN -> valued.human();
            case CAPACITY_FINANCIAL -> valued.financial();
            default -> valued.inKind();
        };
    }
}
