package io.github.alliancekit.rules;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Interval;
import io.github.alliancekit.rules.measure.WeightedMean;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Scores elements one by one: the weighted mean of what came out of each.
 *
 * <p>Of some it may be open whether they count at all, such as a commitment that may have a due date or none. The range
 * is the tightest as long as the elements do not depend on each other; [0, 1] where the list is open, because what is
 * not told may outweigh what is, and where no element counts for certain, because then nobody can tell whether the rule
 * applies.
 *
 * <pre>{@code
 * Tally tally = new Tally(Elements.COMMITMENTS.mayBeMore(context));
 * for (Element<Commitment> element : Elements.COMMITMENTS.of(context)) {
 *     tally.add(element, outcomeOf(element), List.of());
 * }
 * return tally.mayCount() ? tally.verdict(context, INFO) : Verdict.notApplicable(INFO, INFO.message("nothing"));
 * }</pre>
 */
public final class Tally {
    private record Entry(Element<?> element, Outcome outcome, List<Wait> waits) {
        private boolean mayCount() {
            return element.weight().isPositive();
        }

        private boolean counts() {
            return mayCount() && waits.isEmpty();
        }

        private WeightedMean.Item item() {
            Fraction weight = element.weight();
            return WeightedMean.item(Interval.of(waits.isEmpty() ? weight : Fraction.ZERO, weight), outcome.score());
        }

        private Stream<Wait> allWaits() {
            return Stream.concat(
                    waits.stream(), outcome.gaps().stream().map(gap -> new Wait(gap.facet(), gap.element())));
        }
    }

    private final List<Wait> more;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * Begins without elements.
     *
     * @param more what has to be disclosed before one knows that the elements are all; empty if they are
     */
    public Tally(List<Wait> more) {
        this.more = List.copyOf(more);
    }

    /**
     * Adds an element.
     *
     * @param element the element with its weight
     * @param outcome what came out of judging it, given that it counts
     * @param waits what has to be known before one knows that it counts; empty if it does
     * @return this tally
     */
    public Tally add(Element<?> element, Outcome outcome, List<Wait> waits) {
        entries.add(new Entry(element, outcome, List.copyOf(waits)));
        return this;
    }

    /** {@return whether any element may count; if none does, the rule does not apply} */
    public boolean mayCount() {
        return !more.isEmpty() || entries.stream().anyMatch(Entry::mayCount);
    }

    /**
     * {@return the verdict: the mean of the elements that count}
     *
     * @param context the context that the rule was asked in
     * @param rule the rule
     * @throws IllegalStateException if no element may count
     */
    public Verdict verdict(Context context, RuleInfo rule) {
        if (!mayCount()) {
            throw new IllegalStateException(
                    "A mean of elements of which none counts\nMaybe ask Tally.mayCount first: the rule does not apply.");
        }
        if (!more.isEmpty() || entries.stream().noneMatch(Entry::counts)) {
            return Verdict.of(context, rule, Interval.UNIT, this::unsettled);
        }
        Interval score = WeightedMean.bounds(entries.stream().map(Entry::item).toList());
        boolean settled = entries.stream().allMatch(entry -> entry.waits().isEmpty());
        return Verdict.of(context, rule, score, () -> settled ? sum(score) : evidence(score));
    }

    /** What is there falls short all the same; how much that matters nobody can tell. */
    private Verdict.Evidence unsettled() {
        List<Wait> waits = more.isEmpty()
                ? entries.stream()
                        .filter(Entry::mayCount)
                        .flatMap(entry -> entry.waits().stream())
                        .toList()
                : more;
        Outcome outcome = Outcome.of(Interval.UNIT, shortfalls(Fraction.ZERO, Fraction.ZERO), waits);
        return new Verdict.Evidence(outcome, List.of(), List.of());
    }

    private Verdict.Evidence sum(Interval score) {
        Fraction total = weightAt(score.high());
        List<Gap> gaps = new ArrayList<>();
        List<Verdict.Item> items = new ArrayList<>();
        for (Entry entry : entries) {
            Fraction part = entry.element().weight().dividedBy(total);
            entry.outcome().gaps().forEach(gap -> gaps.add(gap.times(part)));
            items.add(new Verdict.Item(
                    entry.element().scope().path(), entry.outcome().score().times(part)));
        }
        Fraction each = Fraction.ONE.dividedBy(total);
        return new Verdict.Evidence(new Outcome(score, shortfalls(each, score.high()), gaps), items, List.of());
    }

    private Verdict.Evidence evidence(Interval score) {
        Fraction each = Fraction.ONE.dividedBy(weightAt(score.high()));
        List<Wait> waits = entries.stream().flatMap(Entry::allWaits).toList();
        return new Verdict.Evidence(Outcome.of(score, shortfalls(each, score.high()), waits), List.of(), List.of());
    }

    /** {@return the weight of all elements that count at the high end} */
    private Fraction weightAt(Fraction high) {
        return entries.stream()
                .filter(entry -> countsAt(high, entry))
                .map(entry -> entry.element().weight())
                .reduce(Fraction.ZERO, Fraction::plus);
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
            Fraction part = countsAt(high, entry) ? entry.element().weight().times(each) : Fraction.ZERO;
            entry.outcome().shortfalls().forEach(shortfall -> shortfalls.add(shortfall.times(part)));
        }
        return shortfalls;
    }
}
