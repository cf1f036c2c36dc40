package io.github.alliancekit.rules.balance;

import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.Control;
import io.github.alliancekit.core.distribution.Deviation;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.FractionSum;
import io.github.alliancekit.rules.Bearing;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Wait;
import io.github.alliancekit.rules.measure.Interval;
import io.github.alliancekit.rules.measure.WeightRange;
import io.github.alliancekit.rules.measure.WeightedMean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * How much of the ability to manage one risk is with those who bear it, each within limits.
 *
 * <p>The ability of a risk is that of the member who can manage it best; what members bear brings in their own, and
 * what nobody or a group bears brings in none.
 */
final class Handling {
    private final Bearing bearing;
    private final Context context;

    /** What is stated of the abilities of members, each once. */
    private final List<Control> stated = new ArrayList<>(0);

    private final boolean controlOpen;
    private final boolean hasReason;
    private final boolean reasonOpen;
    private final Interval best;
    private final Interval used;

    Handling(Bearing bearing, Context context) {
        this.bearing = bearing;
        this.context = context;
        Risk risk = bearing.risk();
        Fraction most = Fraction.ZERO;
        for (Control control : risk.control()) {
            if (context.isMember(control.actor())) {
                stated.add(control);
                most = most.max(control.ability());
            }
        }
        boolean mayBeMore =
                risk.control().isEmpty() || waitFor(Facet.RISK_CONTROL).isPresent();
        this.controlOpen = mayBeMore && stated.size() < context.members().size();
        this.best = Interval.of(most, controlOpen ? Fraction.ONE : most);
        this.used = bearing.isSplit() ? Interval.point(used()) : usedWithinLimits();
        Optional<Deviation> deviation = risk.deviation();
        this.hasReason = deviation.isPresent() && !deviation.get().date().isAfter(context.asOf());
        this.reasonOpen = mayGetReason() && waitFor(Facet.RISK_DEVIATION).isPresent();
    }

    private Optional<Wait> waitFor(Facet facet) {
        return context.scope().waitFor(facet, bearing.risk().id());
    }

    private boolean mayGetReason() {
        return !hasReason && used.low().isLessThan(best.high());
    }

    /** {@return the ability that those who bear the risk bring in, where all shares are known} */
    private Fraction used() {
        FractionSum sum = new FractionSum();
        for (Control control : stated) {
            sum.add(bearing.shareOf(control.actor()), control.ability());
        }
        return sum.total().dividedBy(bearing.part());
    }

    /** {@return the ability that those who bear the risk bring in, by what is stated of it} */
    private Interval usedWithinLimits() {
        List<Interval> shares = new ArrayList<>();
        List<Fraction> abilities = new ArrayList<>();
        for (Actor member : context.members()) {
            shares.add(bearing.remainingOf(member.id()));
            abilities.add(abilityOf(member.id()));
        }
        shares.add(bearing.remainingOfNobody());
        abilities.add(Fraction.ZERO);
        return WeightRange.bounds(shares, abilities);
    }

    private Fraction abilityOf(String member) {
        for (Control control : stated) {
            if (control.actor().equals(member)) {
                return control.ability();
            }
        }
        return Fraction.ZERO;
    }

    /** {@return the share of the ability that is used, weighing as much as there is to use} */
    WeightedMean.Item item(Fraction justified) {
        WeightedMean.Item exposure = bearing.remaining(Interval.ZERO);
        Fraction high = exposure.high();
        Fraction most = best.high().isZero() ? Fraction.ZERO : high == null ? null : high.times(best.high());
        return new WeightedMean.Item(exposure.low().times(best.low()), most, value(justified));
    }

    private Interval value(Fraction justified) {
        if (best.high().isZero()) {
            return Interval.ONE; // it weighs nothing
        }
        // Who is not listed may be able to do better, or worse, than those who are.
        Fraction low = used.low().dividedBy(best.high());
        Fraction high = controlOpen ? Fraction.ONE : used.high().dividedBy(best.high());
        Fraction leastLost = lost(high, hasReason || reasonOpen ? justified : Fraction.ONE);
        Fraction mostLost = lost(low, hasReason ? justified : Fraction.ONE);
        return Interval.of(Fraction.ONE.minus(mostLost), Fraction.ONE.minus(leastLost));
    }

    private static Fraction lost(Fraction used, Fraction factor) {
        return Fraction.ONE.minus(used).times(factor);
    }

    /** {@return the risk and who bears it} */
    Bearing bearing() {
        return bearing;
    }

    /** {@return how much of the ability there is, as far as it is known, is with those who bear the risk} */
    Interval usedOfBest() {
        return Interval.of(used.low().dividedBy(best.high()), used.high().dividedBy(best.high()));
    }

    /** {@return whether it is written down why it lies where it lies} */
    boolean isJustified() {
        return hasReason;
    }

    /** {@return the ids of the members that can manage it best, by what is stated, in order} */
    List<String> ablest() {
        List<String> ablest = new ArrayList<>();
        for (Control control : stated) {
            if (control.ability().equals(best.low())) {
                ablest.add(control.actor());
            }
        }
        Collections.sort(ablest);
        return List.copyOf(ablest);
    }

    /** {@return what has to be known before the value and its weight are numbers} */
    List<Wait> waits() {
        List<Wait> waits = new ArrayList<>(bearing.shareWaits());
        String id = bearing.risk().id();
        if (controlOpen && !context.scope().addWait(waits, Facet.RISK_CONTROL, id)) {
            waits.add(Wait.of(Facet.RISK_CONTROL, id));
        }
        if (reasonOpen) {
            context.scope().addWait(waits, Facet.RISK_DEVIATION, id);
        }
        return waits;
    }
}
