package io.github.alliancekit.rules;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Interval;
import io.github.alliancekit.rules.measure.WeightedMean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Scores elements one by one: the weighted mean of what came out of each.
 *
 * <p>Of some it may be open whether they count at all, such as a commitment that may have a due date or none. The range
 * is the tightest as long as the elements do not depend on each other; [0, 1] where the list is open, because what is
 * not told may outweigh what is, and where no element counts for certain, because then nobody can tell whether the rule
 * applies.
 *
 * <pre>{@code
 * Tally tally = Tally.of(Elements.COMMITMENTS.mayBeMore(context), judged -> {
 *     for (Element<Commitment> element : Elements.COMMITMENTS.of(context)) {
 *         judged.add(element, outcomeOf(element), List.of());
 *     }
 * });
 * return tally.mayCount() ? tally.verdict(context, INFO) : Verdict.notApplicable(INFO, INFO.message("nothing"));
 * }</pre>
 */
public final class Tally {
    private final List<Wait> more;
    /** Null where somebody adds the elements from outside, because they are all there are. */
    private final @Nullable Consumer<Tally> judging;

    private final TallySums sums;
    private final TallyEvidence evidence;
    private List<WeightedMean.Item> perhaps = List.of();
    private boolean closed;

    private Tally(List<Wait> more, @Nullable Consumer<Tally> judging, TallySums sums, TallyEvidence evidence) {
        this.more = List.copyOf(more);
        this.judging = judging;
        this.sums = sums;
        this.evidence = evidence;
    }

    /**
     * {@return the tally of elements}
     *
     * @param more what has to be disclosed before one knows that the elements are all; empty if they are
     * @param judging adds the elements; later, or never, where they may not be all, because then the score is open
     *     whatever comes out
     */
    public static Tally of(List<Wait> more, Consumer<Tally> judging) {
        Tally tally = new Tally(more, judging, new TallySums(), new TallyEvidence());
        if (more.isEmpty()) {
            judging.accept(tally);
        }
        return tally;
    }

    /**
     * {@return the tally of elements of which one knows that they are all there are, still empty}
     *
     * <pre>{@code
     * Tally tally = Tally.ofAll();
     * for (Element<Actor> member : Elements.MEMBERS.of(context)) {
     *     tally.add(member, outcomeOf(member), List.of());
     * }
     * return tally.verdict(context, INFO);
     * }</pre>
     */
    public static Tally ofAll() {
        return of(new TallySums(), new TallyEvidence());
    }

    /** {@return the tally of elements that all count, and are judged already} */
    static Tally of(TallySums sums, TallyEvidence evidence) {
        return new Tally(List.of(), null, sums, evidence);
    }

    /**
     * Adds an element.
     *
     * @param element the element with its weight
     * @param outcome what came out of judging it, given that it counts
     * @param waits what has to be known before one knows that it counts; empty if it does
     * @throws IllegalStateException if the verdict was given already
     */
    public void add(Element<?> element, Outcome outcome, List<Wait> waits) {
        if (closed) {
            throw new IllegalStateException("\"" + element.scope().path()
                    + "\" is added after the verdict was given\nMaybe add it before the verdict is asked for.");
        }
        evidence.add(element, outcome, waits);
        if (waits.isEmpty()) {
            sums.add(element.weight(), outcome.score());
        } else if (element.weight().isPositive()) {
            perhaps = perhaps.isEmpty() ? new ArrayList<>() : perhaps;
            perhaps.add(WeightedMean.item(Interval.of(Fraction.ZERO, element.weight()), outcome.score()));
        }
    }

    /** {@return whether any element may count; if none does, the rule does not apply} */
    public boolean mayCount() {
        return !more.isEmpty() || !perhaps.isEmpty() || sums.isThere();
    }

    /**
     * {@return the verdict: the mean of the elements that count}
     *
     * @param context the context that the rule was asked in
     * @param rule the rule
     * @throws IllegalStateException if no element may count
     */
    public Verdict verdict(Context context, RuleInfo rule) {
        closed = true;
        if (!mayCount()) {
            throw new IllegalStateException(
                    "A mean of elements of which none counts\nMaybe ask Tally.mayCount first: the rule does not apply.");
        }
        if (!more.isEmpty()) {
            return Verdict.with(context, rule, Interval.UNIT, () -> judgedNow().unsettled(more));
        }
        if (!sums.isThere()) {
            return Verdict.with(context, rule, Interval.UNIT, () -> evidence.unsettled(more));
        }
        Interval score = score();
        Fraction settled = sums.total();
        return Verdict.with(context, rule, score, () -> evidence.of(score, settled));
    }

    private Interval score() {
        Interval settled = sums.mean();
        if (perhaps.isEmpty()) {
            return settled;
        }
        List<WeightedMean.Item> items = new ArrayList<>(perhaps);
        items.add(WeightedMean.item(Interval.point(sums.total()), settled));
        return WeightedMean.bounds(items);
    }

    private TallyEvidence judgedNow() {
        Tally now = new Tally(more, judging, new TallySums(), new TallyEvidence());
        if (judging != null) {
            judging.accept(now);
        }
        return now.evidence;
    }
}
