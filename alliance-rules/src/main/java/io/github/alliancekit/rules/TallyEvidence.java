package io.github.alliancekit.rules;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.FractionSum;
import io.github.alliancekit.rules.measure.Interval;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What lies behind the score of a {@link Tally}: the elements, and beside them what came out of each. */
final class TallyEvidence {
    private final List<Element<?>> elements;
    private final List<Outcome> outcomes;
    /** What has to be known before one knows that an element counts; empty where all count. */
    private List<List<Wait>> waits = List.of();

    TallyEvidence() {
        this.elements = new ArrayList<>();
        this.outcomes = new ArrayList<>();
    }

    /** Takes elements that all count, with their outcomes. */
    TallyEvidence(List<? extends Element<?>> elements, List<Outcome> outcomes) {
        this.elements = Collections.unmodifiableList(elements);
        this.outcomes = outcomes;
    }

    void add(Element<?> element, Outcome outcome, List<Wait> waitsOf) {
        if (waits.isEmpty() && !waitsOf.isEmpty()) {
            waits = new ArrayList<>(Collections.nCopies(elements.size(), List.of()));
        }
        if (!waits.isEmpty() || !waitsOf.isEmpty()) {
            waits.add(List.copyOf(waitsOf));
        }
        elements.add(element);
        outcomes.add(outcome);
    }

    private List<Wait> waits(int at) {
        return waits.isEmpty() ? List.of() : waits.get(at);
    }

    /** What is there falls short all the same; how much that matters nobody can tell. */
    Verdict.Evidence unsettled(List<Wait> more) {
        List<Wait> all = new ArrayList<>(more);
        for (int i = 0; more.isEmpty() && i < elements.size(); i++) {
            if (elements.get(i).weight().isPositive()) {
                all.addAll(waits(i));
            }
        }
        List<Gap> gaps = Outcome.open(all).gaps();
        return new Verdict.Evidence(shortfalls(Fraction.ZERO, Fraction.ZERO), gaps, List.of(), null);
    }

    /** {@return what lies behind a score of elements of which at least one counts for certain} */
    Verdict.Evidence of(Interval score, Fraction settled) {
        return waits.isEmpty() ? sum(score, Fraction.ONE.dividedBy(settled)) : range(score);
    }

    /** {@return what lies behind the score where all elements count, a weight of 1 being such a part of all} */
    private Verdict.Evidence sum(Interval score, Fraction each) {
        List<Gap> gaps = new ArrayList<>(0);
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i).hasGaps()) {
                Fraction part = elements.get(i).weight().times(each);
                for (Gap gap : outcomes.get(i).gaps()) {
                    gaps.add(gap.times(part));
                }
            }
        }
        return new Verdict.Evidence(shortfalls(each, score.high()), List.copyOf(gaps), List.of(), () -> items(each));
    }

    private List<Verdict.Item> items(Fraction each) {
        List<Verdict.Item> items = new ArrayList<>(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            Fraction part = elements.get(i).weight().times(each);
            items.add(new Verdict.Item(
                    elements.get(i).scope().path(), outcomes.get(i).score().times(part)));
        }
        return List.copyOf(items);
    }

    private Verdict.Evidence range(Interval score) {
        Fraction each = Fraction.ONE.dividedBy(weightAt(score.high()));
        List<Wait> all = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            all.addAll(waits(i));
            for (Gap gap : outcomes.get(i).gaps()) {
                all.add(new Wait(gap.facet(), gap.element()));
            }
        }
        List<Gap> gaps = Outcome.of(score, List.of(), all).gaps();
        return new Verdict.Evidence(shortfalls(each, score.high()), gaps, List.of(), null);
    }

    /** {@return the weight of all elements that count at the high end} */
    private Fraction weightAt(Fraction high) {
        FractionSum weight = new FractionSum();
        for (int i = 0; i < elements.size(); i++) {
            if (countsAt(high, i)) {
                weight.add(elements.get(i).weight());
            }
        }
        return weight.total();
    }

    /** An element that may be left out counts at the high end only where it raises it. */
    private boolean countsAt(Fraction high, int at) {
        return waits(at).isEmpty() || outcomes.get(at).score().high().isGreaterThan(high);
    }

    /**
     * {@return what falls short, each with its lift as long as the same elements count: where mending it makes it
     * better to leave another out, the rise is a little higher}
     */
    private Shortfalls shortfalls(Fraction each, Fraction high) {
        Shortfalls.Builder shortfalls = new Shortfalls.Builder();
        Fraction weight = Fraction.ONE;
        Fraction part = each;
        for (int i = 0; i < outcomes.size(); i++) {
            Outcome outcome = outcomes.get(i);
            if (outcome.hasShortfalls()) {
                if (!elements.get(i).weight().equals(weight)) { // most weigh the same
                    weight = elements.get(i).weight();
                    part = weight.times(each);
                }
                shortfalls.add(outcome.shortfalls(), countsAt(high, i) ? part : Fraction.ZERO);
            }
        }
        return shortfalls.build();
    }
}
