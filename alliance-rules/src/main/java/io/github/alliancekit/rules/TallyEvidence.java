package io.github.alliancekit.rules;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.FractionSum;
import io.github.alliancekit.rules.measure.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What lies behind the score of a {@link Tally}: the elements with what came out of each. */
final class TallyEvidence {
    private record Entry(Element<?> element, Outcome outcome, List<Wait> waits) {
        private Stream<Wait> allWaits() {
            return Stream.concat(
                    waits.stream(), outcome.gaps().stream().map(gap -> new Wait(gap.facet(), gap.element())));
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    void add(Element<?> element, Outcome outcome, List<Wait> waits) {
        entries.add(new Entry(element, outcome, List.copyOf(waits)));
    }

    /** What is there falls short all the same; how much that matters nobody can tell. */
    Verdict.Evidence unsettled(List<Wait> more) {
        List<Wait> waits = more.isEmpty()
                ? entries.stream()
                        .filter(entry -> entry.element().weight().isPositive())
                        .flatMap(entry -> entry.waits().stream())
                        .toList()
                : more;
        Outcome outcome = Outcome.of(Interval.UNIT, shortfalls(Fraction.ZERO, Fraction.ZERO), waits);
        return new Verdict.Evidence(outcome, List.of());
    }

    /** {@return what lies behind a score of elements of which at least one counts for certain} */
    Verdict.Evidence of(Interval score) {
        boolean settled = entries.stream().allMatch(entry -> entry.waits().isEmpty());
        return settled ? sum(score) : range(score);
    }

    private Verdict.Evidence sum(Interval score) {
        Fraction each = Fraction.ONE.dividedBy(weightAt(score.high()));
        List<Gap> gaps = new ArrayList<>();
        for (Entry entry : entries) {
            for (Gap gap : entry.outcome().gaps()) {
                gaps.add(gap.times(entry.element().weight().times(each)));
            }
        }
        Outcome outcome = new Outcome(score, shortfalls(each, score.high()), gaps);
        return new Verdict.Evidence(outcome, () -> items(each), List.of());
    }

    private List<Verdict.Item> items(Fraction each) {
        List<Verdict.Item> items = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            Fraction part = entry.element().weight().times(each);
            items.add(new Verdict.Item(
                    entry.element().scope().path(), entry.outcome().score().times(part)));
        }
        return List.copyOf(items);
    }

    private Verdict.Evidence range(Interval score) {
        Fraction each = Fraction.ONE.dividedBy(weightAt(score.high()));
        List<Wait> waits = entries.stream().flatMap(Entry::allWaits).toList();
        return new Verdict.Evidence(Outcome.of(score, shortfalls(each, score.high()), waits), List.of());
    }

    /** {@return the weight of all elements that count at the high end} */
    private Fraction weightAt(Fraction high) {
        FractionSum weight = new FractionSum();
        for (Entry entry : entries) {
            if (countsAt(high, entry)) {
                weight.add(entry.element().weight());
            }
        }
        return weight.total();
    }

    /** An element that may be left out counts at the high end only where it raises it. */
    private static boolean countsAt(Fraction high, Entry entry) {
        return entry.waits().isEmpty() || entry.outcome().score().high().isGreaterThan(high);
    }

    /**
     * {@return what falls short, each with its lift as long as the same elements count: where mending it makes it
     * better to leave another out, the rise is a little higher}
     */
    private List<Shortfall> shortfalls(Fraction each, Fraction high) {
        List<Shortfall> shortfalls = new ArrayList<>();
        for (Entry entry : entries) {
            if (!entry.outcome().shortfalls().isEmpty()) {
                Fraction part = countsAt(high, entry) ? entry.element().weight().times(each) : Fraction.ZERO;
                entry.outcome().shortfalls().forEach(shortfall -> shortfalls.add(shortfall.times(part)));
            }
        }
        return shortfalls;
    }
}
