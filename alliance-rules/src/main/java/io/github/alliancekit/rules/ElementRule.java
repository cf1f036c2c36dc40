package io.github.alliancekit.rules;

import io.github.alliancekit.core.value.Fraction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A rule that judges elements one by one: its score is the weighted mean of theirs.
 *
 * <p>Because an element is judged by itself, the rule also runs on a single commitment that belongs to no alliance yet.
 * The range is the tightest for a list that holds all there is; a list that is undisclosed makes it [0, 1], because
 * what is not told may outweigh what is.
 *
 * <pre>{@code
 * final class OneAccountable extends ElementRule<Commitment> {
 *     protected Elements<Commitment> elements() { return Elements.COMMITMENTS; }
 *     protected Outcome check(Commitment commitment, Scope scope) { … }
 * }
 * }</pre>
 *
 * @param <E> the type of the elements
 */
public abstract class ElementRule<E> implements Rule {
    private record Tallied<E>(List<Element<E>> elements, List<Outcome> outcomes, TallySums sums)
            implements Followed<E> {}

    /** An object of this rule's own, under which a context keeps the sums. */
    private final Function<Context, Tallied<E>> tallied = this::tallied;

    /** For subclasses. */
    protected ElementRule() {}

    /** {@return which elements are judged} */
    protected abstract Elements<E> elements();

    /**
     * Judges one element, by itself and where it stands alone: an equal element at the same place is not judged again
     * where an alliance was changed elsewhere.
     *
     * @param element the element
     * @param scope where it stands and what is known of it
     * @return its score, what falls short and what is not known
     */
    protected abstract Outcome check(E element, Scope scope);

    /**
     * {@return what to say where there is not one element; empty where another rule says it} The score is 0 either way.
     */
    protected Optional<Message> whenThereIsNone() {
        return Optional.empty();
    }

    /**
     * {@return the outcome of one element by itself}
     *
     * @param element an element
     * @param scope where it stands and what is known of it
     */
    public final Outcome judge(E element, Scope scope) {
        return check(element, scope);
    }

    /**
     * {@return this rule as one over a kind of elements; empty if it judges others}
     *
     * <pre>{@code
     * rule.over(Elements.COMMITMENTS).map(one -> one.judge(commitment, Scope.alone(asOf)));
     * }</pre>
     *
     * @param kind a kind of elements
     * @param <T> the type of these elements
     */
    @SuppressWarnings("unchecked") // the same kind holds the same type
    public final <T> Optional<ElementRule<T>> over(Elements<T> kind) {
        return elements() == kind ? Optional.of((ElementRule<T>) this) : Optional.empty();
    }

    @Override
    public final Verdict evaluate(Context context) {
        List<Wait> more = elements().mayBeMore(context);
        if (!more.isEmpty()) {
            List<Element<E>> all = elements().of(context);
            return Tally.of(more, tally -> judge(all, tally)).verdict(context, info());
        }
        Tallied<E> known = context.derived(tallied);
        return known.elements().isEmpty()
                ? whenEmpty(context)
                : Tally.of(known.sums(), new TallyEvidence(known.elements(), known.outcomes()))
                        .verdict(context, info());
    }

    private void judge(List<Element<E>> all, Tally tally) {
        for (Element<E> element : all) {
            tally.add(element, check(element), List.of());
        }
    }

    private Tallied<E> tallied(Context context) {
        Optional<Tallied<E>> known = context.before(tallied);
        List<Element<E>> all = elements().of(context);
        if (known.isEmpty()) {
            return judged(all);
        }
        Replaced<E> replaced = Replaced.in(known, all);
        TallySums sums = known.get().sums().copy();
        List<Outcome> outcomes = new ArrayList<>(known.get().outcomes());
        List<Outcome> changed = outcomes.subList(
                replaced.first(), replaced.first() + replaced.gone().size());
        for (int i = 0; i < changed.size(); i++) {
            sums.take(replaced.gone().get(i).weight(), changed.get(i).score());
        }
        List<Outcome> come = judge(replaced.come(), sums);
        if (come.size() == changed.size()) {
            Collections.copy(changed, come);
        } else {
            changed.clear();
            changed.addAll(come);
        }
        return new Tallied<>(all, outcomes, sums);
    }

    private Tallied<E> judged(List<Element<E>> all) {
        TallySums sums = new TallySums();
        return new Tallied<>(all, judge(all, sums), sums);
    }

    private List<Outcome> judge(List<Element<E>> elements, TallySums sums) {
        List<Outcome> outcomes = new ArrayList<>(elements.size());
        for (Element<E> element : elements) {
            Outcome outcome = check(element);
            sums.add(element.weight(), outcome.score());
            outcomes.add(outcome);
        }
        return outcomes;
    }

    private Outcome check(Element<E> element) {
        return check(element.value(), element.scope());
    }

    private Verdict whenEmpty(Context context) {
        Optional<Message> message = whenThereIsNone();
        Outcome outcome = message.isPresent()
                ? Outcome.fails(new Shortfall(elements().place(), List.of(), message.get(), Fraction.ONE))
                : Outcome.nothing();
        Message none = Message.of("none." + elements().place());
        return Verdict.of(context, info(), outcome).because(none);
    }
}
