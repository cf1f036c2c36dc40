package io.github.alliancekit.rules;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.FractionSum;
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
 * <p>Elements are judged once for the score, of which sums alone are kept, and once more if somebody asks what falls
 * short: nobody does for most of what is assessed.
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
    private final Consumer<Tally> judging;
    private final @Nullable TallyEvidence evidence;
    private final FractionSum low = new FractionSum();
    private final FractionSum high = new FractionSum();
    private final FractionSum total = new FractionSum();
    private List<WeightedMean.Item> perhaps = List.of();

    private Tally(List<Wait> more, Consumer<Tally> judging, @Nullable TallyEvidence evidence) {
        this.more = List.copyOf(more);
        this.judging = judging;
        this.evidence = evidence;
    }

    /**
     * {@return the tally of elements}
     *
     * @param more what has to be disclosed before one knows that the elements are all; empty if they are
     * @param judging adds the elements, in the same way whenever it is called
     */
    public static Tally of(List<Wait> more, Consumer<Tally> judging) {
        Tally tally = new Tally(more, judging, null);
        if (more.isEmpty()) {
            judging.accept(tally);
        }
        return tally;
    }

    /**
     * Adds an element.
     *
     * @param element the element with its weight
     * @param outcome what came out of judging it, given that it counts
     * @param waits what has to be known before one knows that it counts; empty if it does
     */
    public void add(Element<?> element, Outcome outcome, List<Wait> waits) {
        if (evidence != null) {
            evidence.add(element, outcome, waits);
        } else if (element.weight().isPositive()) {
            add(element.weight(), outcome.score(), waits.isEmpty());
        }
    }

    private void add(Fraction weight, Interval score, boolean counts) {
        if (counts) {
            total.add(weight);
            add(low, weight, score.low());
            add(high, weight, score.high());
        } else {
            perhaps = perhaps.isEmpty() ? new ArrayList<>() : perhaps;
            perhaps.add(WeightedMean.item(Interval.of(Fraction.ZERO, weight), score));
        }
    }

    private static void add(FractionSum sum, Fraction weight, Fraction score) {
        if (score.equals(Fraction.ONE)) {
            sum.add(weight);
        } else if (!score.isZero()) {
            sum.add(weight, score);
        }
    }

    /** {@return whether any element may count; if none does, the rule does not apply} */
    public boolean mayCount() {
        return !more.isEmpty() || !perhaps.isEmpty() || !total.isZero();
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
        if (!more.isEmpty() || total.isZero()) {
            return Verdict.of(context, rule, Interval.UNIT, () -> judgedAgain().unsettled(more));
        }
        Interval score = score();
        return Verdict.of(context, rule, score, () -> judgedAgain().of(score));
    }

    private Interval score() {
        Fraction all = total.total();
        Fraction least = part(low.total(), all);
        Fraction greatest = part(high.total(), all);
        Interval settled = least.equals(greatest) ? Interval.point(least) : Interval.of(least, greatest);
        if (perhaps.isEmpty()) {
            return settled;
        }
        List<WeightedMean.Item> items = new ArrayList<>(perhaps);
        items.add(WeightedMean.item(Interval.point(all), settled));
        return WeightedMean.bounds(items);
    }

    private static Fraction part(Fraction sum, Fraction all) {
        return sum.equals(all) ? Fraction.ONE : sum.dividedBy(all);
    }

    private TallyEvidence judgedAgain() {
        TallyEvidence again = new TallyEvidence();
        judging.accept(new Tally(more, judging, again));
        return again;
    }
}
