package io.github.alliancekit.rules.balance;

import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.Control;
import io.github.alliancekit.core.distribution.Deviation;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Bearing;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Scope;
import io.github.alliancekit.rules.Wait;
import io.github.alliancekit.rules.measure.Interval;
import io.github.alliancekit.rules.measure.WeightRange;
import io.github.alliancekit.rules.measure.WeightedMean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much of the ability to manage one risk is with those who bear it, each within limits.
 *
 * <p>The ability of a risk is that of the member who can manage it best; what members bear brings in their own, and
 * what nobody or a group bears brings in none.
 */
final class Handling {
    private final Bearing bearing;
    private final Map<String, Fraction> stated = new HashMap<>();
    private final boolean controlOpen;
    private final Optional<Deviation> deviation;
    private final boolean deviationOpen;
    private final Interval best;
    private final Interval used;
    private final List<Wait> waits = new ArrayList<>();

    Handling(Bearing bearing, Context context) {
        this.bearing = bearing;
        Risk risk = bearing.risk();
        for (Control control : risk.control()) {
            if (context.isMember(control.actor())) {
                stated.put(control.actor(), control.ability());
            }
        }
        Scope scope = context.scope(ElementPath.of("risks", risk.id()), risk.id());
        Optional<Wait> control = scope.waitFor(Facet.RISK_CONTROL)
                .or(() -> risk.control().isEmpty()
                        ? Optional.of(Wait.of(Facet.RISK_CONTROL, risk.id()))
                        : Optional.empty());
        this.controlOpen =
                control.isPresent() && stated.size() < context.members().size();
        Fraction most = stated.values().stream().reduce(Fraction.ZERO, Fraction::max);
        this.best = Interval.of(most, controlOpen ? Fraction.ONE : most);
        this.used = used(context.members());
        this.deviation = risk.deviation().filter(written -> !written.date().isAfter(context.asOf()));
        boolean matters = deviation.isEmpty() && used.low().isLessThan(best.high());
        Optional<Wait> reason = matters ? scope.waitFor(Facet.RISK_DEVIATION) : Optional.empty();
        this.deviationOpen = reason.isPresent();
        waits.addAll(bearing.shareWaits());
        control.filter(wait -> controlOpen).ifPresent(waits::add);
        reason.ifPresent(waits::add);
    }

    /** {@return the ability that those who bear the risk bring in, by what is stated of it} */
    private Interval used(List<Actor> members) {
        List<Interval> shares = new ArrayList<>();
        List<Fraction> abilities = new ArrayList<>();
        for (Actor member : members) {
            shares.add(bearing.remainingOf(member.id()));
            abilities.add(stated.getOrDefault(member.id(), Fraction.ZERO));
        }
        shares.add(bearing.remainingOfNobody());
        abilities.add(Fraction.ZERO);
        return WeightRange.bounds(shares, abilities);
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
        Fraction leastLost = lost(high, deviation.isPresent() || deviationOpen ? justified : Fraction.ONE);
        Fraction mostLost = lost(low, deviation.isPresent() ? justified : Fraction.ONE);
        return Interval.of(Fraction.ONE.minus(mostLost), Fraction.ONE.minus(leastLost));
    }

    private static Fraction lost(Fraction used, Fraction factor) {
        return Fraction.ONE.minus(used).times(factor);
    }

    /** {@return the risk and who bears it} */
    Bearing bearing() {
        return bearing;
    }

    /** {@return the most of the ability that can be with those who bear the risk} */
    Fraction mostUsed() {
        return used.high().dividedBy(best.high());
    }

    /** {@return whether it is written down why it lies where it lies} */
    boolean isJustified() {
        return deviation.isPresent();
    }

    /** {@return the ids of the members that can manage it best, by what is stated, in order} */
    List<String> ablest() {
        return stated.entrySet().stream()
                .filter(entry -> entry.getValue().equals(best.low()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** {@return what has to be known before the value and its weight are numbers} */
    List<Wait> waits() {
        return waits;
    }
}
