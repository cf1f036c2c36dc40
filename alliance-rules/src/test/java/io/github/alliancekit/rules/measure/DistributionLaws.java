package io.github.alliancekit.rules.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Amounts.Actors;
import io.github.alliancekit.rules.measure.Amounts.Shuffled;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Laws of measures of distribution, for any measure: the library's own must obey them, and a broken one must be caught.
 */
final class DistributionLaws {
    private DistributionLaws() {}

    /** L01: the order of the actors does not matter. */
    static void permuting(Function<Distribution, ?> measure, Shuffled actors) {
        assertThat((Object) measure.apply(actors.shuffled().distribution()))
                .isEqualTo(measure.apply(actors.actors().distribution()));
    }

    /** L02: the units of load and of capacity do not matter. */
    static void scaling(Function<Distribution, ?> measure, Actors actors, Fraction load, Fraction capacity) {
        Actors scaled = new Actors(
                actors.loads().stream().map(load::times).toList(),
                actors.capacities().stream().map(capacity::times).toList());
        assertThat((Object) measure.apply(scaled.distribution())).isEqualTo(measure.apply(actors.distribution()));
    }

    /** L03: one actor in several equal parts is as before. */
    static Actors split(Actors actors, int actor, int clones) {
        List<Fraction> loads = new ArrayList<>(actors.loads());
        List<Fraction> capacities = new ArrayList<>(actors.capacities());
        Fraction part = Fraction.of(1, clones);
        Fraction load = loads.remove(actor).times(part);
        Fraction capacity = capacities.remove(actor).times(part);
        for (int clone = 0; clone < clones; clone++) {
            loads.add(load);
            capacities.add(capacity);
        }
        return new Actors(loads, capacities);
    }

    /** L04: two actors taken as one. */
    static Actors merged(Actors actors, int one, int other) {
        List<Fraction> loads = new ArrayList<>(actors.loads());
        List<Fraction> capacities = new ArrayList<>(actors.capacities());
        loads.set(one, loads.get(one).plus(loads.get(other)));
        capacities.set(one, capacities.get(one).plus(capacities.get(other)));
        loads.remove(other);
        capacities.remove(other);
        return new Actors(loads, capacities);
    }

    /** L08: a transfer from surplus to deficit, short of overshooting, lowers the index by exactly what is moved. */
    static void transfer(Function<Distribution, Fraction> hoover, Actors actors, int from, int to, Fraction part) {
        Distribution before = actors.distribution();
        Fraction surplus = before.pairs().get(from).surplus();
        Fraction deficit = before.pairs().get(to).surplus().negate();
        if (surplus.isPositive() && deficit.isPositive()) {
            Fraction moved = surplus.min(deficit).times(part);
            assertThat(hoover.apply(moved(before, from, to, moved)))
                    .isEqualTo(hoover.apply(before).minus(moved));
        }
    }

    static Distribution moved(Distribution before, int from, int to, Fraction moved) {
        List<Fraction> shares = new ArrayList<>(before.shares());
        shares.set(from, shares.get(from).minus(moved));
        shares.set(to, shares.get(to).plus(moved));
        return new Distribution(shares, before.reference());
    }

    /** L10: the index is the greatest excess of any set of actors. */
    static void greatestExcess(Function<Distribution, Fraction> hoover, Actors actors) {
        Distribution d = actors.distribution();
        Fraction greatest = Fraction.ZERO;
        for (int set = 0; set < 1 << d.actors(); set++) {
            Fraction excess = Fraction.ZERO;
            for (int actor = 0; actor < d.actors(); actor++) {
                excess = (set >> actor & 1) == 1
                        ? excess.plus(d.pairs().get(actor).surplus())
                        : excess;
            }
            greatest = greatest.max(excess);
        }
        assertThat(hoover.apply(d)).isEqualTo(greatest);
    }

    /** L18: what nobody carries counts as misplaced. */
    static void unassigned(Function<Distribution, Fraction> hoover, Actors actors, Fraction unassigned) {
        List<Fraction> loads = new ArrayList<>(actors.loads());
        List<Fraction> capacities = new ArrayList<>(actors.capacities());
        loads.add(unassigned);
        capacities.add(Fraction.ZERO);
        Distribution d = new Actors(loads, capacities).distribution();
        assertThat(hoover.apply(d)).isGreaterThanOrEqualTo(d.shares().get(d.actors() - 1));
    }
}
