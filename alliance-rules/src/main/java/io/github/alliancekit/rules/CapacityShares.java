package io.github.alliancekit.rules;

import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.actor.Capacity;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.FractionSum;
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
        boolean anyWeight = false;
        boolean anyAmount = false;
        for (Actor member : members) {
            anyWeight |= member.capacity().orElse(null) instanceof Capacity.Weight;
            anyAmount |= member.capacity().orElse(null) instanceof Capacity.Valued;
        }
        boolean mixed = anyWeight && anyAmount;
        List<Fraction> known = new ArrayList<>(members.size());
        FractionSum sum = new FractionSum();
        for (Actor member : members) {
            Optional<Fraction> one = anyAmount && !mixed ? amount(member) : weight(member);
            if (one.isEmpty() && (mixed || !anyAmount)) {
                waitForCapacity(member);
            }
            if (one.isPresent()) {
                known.add(one.get());
                sum.add(one.get());
            }
        }
        Fraction total = sum.total();
        if (known.size() < members.size()) {
            // If no known one is positive, all may be 0, and then there is nothing to compare with.
            return total.isPositive() || (mixed && anyAmountIsPositive())
                    ? Shares.unknown(context, Interval.ZERO, waits)
                    : Shares.unsettled(waits);
        }
        if (total.isZero()) {
            return Shares.none(Shares.State.NOTHING, Message.of("nothing.capacities"));
        }
        List<Interval> shares = new ArrayList<>(known.size());
        for (Fraction amount : known) {
            shares.add(Interval.point(amount.dividedBy(total)));
        }
        return Shares.known(context, shares, Interval.ZERO, List.of());
    }

    /** Amounts cannot be compared with weights, but one that is positive is more than nothing. */
    private boolean anyAmountIsPositive() {
        for (Actor member : context.members()) {
            if (member.capacity().orElse(null) instanceof Capacity.Valued valued) {
                for (Facet facet : AMOUNTS) {
                    Optional<Money> money = statedAmount(valued, facet);
                    if (money.isPresent() && money.get().value().isPositive()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void waitForCapacity(Actor member) {
        waits.add(context.scope()
                .waitFor(Facet.ACTOR_CAPACITY, member.id())
                .orElse(Wait.of(Facet.ACTOR_CAPACITY, member.id())));
    }

    private static Optional<Fraction> weight(Actor member) {
        return member.capacity().orElse(null) instanceof Capacity.Weight weight
                ? Optional.of(weight.weight())
                : Optional.empty();
    }

    private Optional<Fraction> amount(Actor member) {
        Scope scope = context.scope();
        if (!(member.capacity().orElse(null) instanceof Capacity.Valued valued)) {
            waitForCapacity(member);
            return Optional.empty();
        }
        for (Facet facet : AMOUNTS) {
            Optional<Wait> wait =
                    statedAmount(valued, facet).isPresent() ? Optional.empty() : scope.waitFor(facet, member.id());
            if (wait.isPresent()) {
                waits.add(wait.get());
                return Optional.empty();
            }
        }
        FractionSum sum = new FractionSum();
        for (Facet facet : AMOUNTS) {
            Optional<Money> money = statedAmount(valued, facet);
            Optional<Fraction> own = money.isEmpty()
                    ? Optional.of(Fraction.ZERO)
                    : Currencies.inOwn(money.get(), context.alliance(), context.asOf());
            if (own.isEmpty()) {
                waits.add(Currencies.wait(scope));
                return Optional.empty();
            }
            sum.add(own.get());
        }
        return Optional.of(sum.total());
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
