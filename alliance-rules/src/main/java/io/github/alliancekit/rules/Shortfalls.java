package io.github.alliancekit.rules;

import io.github.alliancekit.core.value.Fraction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What falls short of a rule: what was found of each element, and beside it by how much the score of the rule would
 * rise if that were mended.
 *
 * <p>Findings are made of it without a copy of every shortfall with another lift.
 */
final class Shortfalls {
    private final List<Shortfall> found;
    /** Null where each says itself how much the score would rise. */
    private final @Nullable List<Fraction> lifts;

    private Shortfalls(List<Shortfall> found, @Nullable List<Fraction> lifts) {
        this.found = found;
        this.lifts = lifts;
    }

    /** {@return shortfalls that say themselves how much the score would rise} */
    static Shortfalls of(List<Shortfall> found) {
        return new Shortfalls(found, null);
    }

    /** Collects what falls short of elements. */
    static final class Builder {
        private final List<Shortfall> found = new ArrayList<>();
        private final List<Fraction> lifts = new ArrayList<>();

        /** Adds what falls short of an element that is a part of the whole. */
        void add(List<Shortfall> ofElement, Fraction part) {
            for (int i = 0; i < ofElement.size(); i++) {
                Shortfall shortfall = ofElement.get(i);
                found.add(shortfall);
                lifts.add(
                        shortfall.lift().equals(Fraction.ONE)
                                ? part
                                : shortfall.lift().times(part));
            }
        }

        Shortfalls build() {
            return new Shortfalls(found, lifts);
        }
    }

    int size() {
        return found.size();
    }

    /** {@return what was found, with its lift in the score of its element} */
    Shortfall get(int at) {
        return found.get(at);
    }

    /** {@return by how much the score of the rule would rise} */
    Fraction lift(int at) {
        return lifts == null ? found.get(at).lift() : lifts.get(at);
    }

    /** {@return all of it, each with its lift in the score of the rule} */
    List<Shortfall> lifted() {
        if (lifts == null) {
            return found;
        }
        List<Shortfall> all = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            all.add(found.get(i).withLift(lifts.get(i)));
        }
        return List.copyOf(all);
    }
}
