package io.github.alliancekit.rules;

import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.value.ElementPath;
import java.util.List;
import java.util.function.Function;

/**
 * A kind of element that rules judge one by one, with the list that holds it.
 *
 * <pre>{@code
 * Elements.COMMITMENTS.of(context);   // the commitments of all plans, each with its weight
 * }</pre>
 *
 * @param <E> the type of the elements
 */
public final class Elements<E> {
    /** Where the elements of a kind are found. */
    interface Source<E> {
        /** {@return the elements, in the order of their ids} */
        List<Element<E>> of(Context context);

        /** {@return what has to be disclosed before one knows that these are all} */
        List<Wait> mayBeMore(Context context);
    }

    /** The risks of the register, by id, each as good as any other. */
    public static final Elements<Risk> RISKS = new Elements<>(ElementPath.of("risks"), new RiskElements());

    /** The commitments of all plans, by plan and id, each with the weight that it was given. */
    public static final Elements<Commitment> COMMITMENTS =
            new Elements<>(ElementPath.of("plans"), new CommitmentElements());

    /** The same commitments with the periods of their plans, for rules that hold their days against these. */
    public static final Elements<PlannedCommitment> PLANNED =
            new Elements<>(ElementPath.of("plans"), new PlannedElements());

    /** The members on the day of the assessment, by id, each counting the same; who they are is always known. */
    public static final Elements<Actor> MEMBERS = new Elements<>(ElementPath.of("actors"), new MemberElements());

    private final ElementPath place;
    private final Source<E> source;
    private final Elements<E> counted;

    private Elements(ElementPath place, Source<E> source) {
        this.place = place;
        this.source = source;
        this.counted = new Elements<>(place, new Counted<>(source));
    }

    private Elements(ElementPath place, Counted<E> source) {
        this.place = place;
        this.source = source;
        this.counted = this;
    }

    /**
     * {@return a kind of element of one's own}
     *
     * @param place the place of the list, for findings about the list as a whole
     * @param all finds the elements; the list does not change any more, and an element whose value equals that of an
     *     earlier assessment at the same place is not judged again by {@link Assessment#reassess}
     * @param more finds what has to be disclosed before one knows that these are all
     * @param <E> the type of the elements
     */
    public static <E> Elements<E> of(
            ElementPath place, Function<Context, List<Element<E>>> all, Function<Context, List<Wait>> more) {
        return new Elements<>(place, new Found<>(all, more));
    }

    /**
     * {@return the same elements, each counting the same, whatever it weighs; always the same object}
     *
     * <pre>{@code
     * protected Elements<Commitment> elements() { return Elements.COMMITMENTS.counted(); }
     * }</pre>
     */
    public Elements<E> counted() {
        return counted;
    }

    /**
     * {@return the elements of an alliance}
     *
     * @param context the alliance that is being assessed
     */
    public List<Element<E>> of(Context context) {
        return source.of(context);
    }

    /**
     * {@return what has to be disclosed before one knows that these are all; empty if they are}
     *
     * @param context the alliance that is being assessed
     */
    public List<Wait> mayBeMore(Context context) {
        return source.mayBeMore(context);
    }

    /** {@return the place of the list, for findings about the list as a whole} */
    public ElementPath place() {
        return place;
    }

    /** Elements that two functions find. */
    private record Found<E>(Function<Context, List<Element<E>>> all, Function<Context, List<Wait>> more)
            implements Source<E> {
        @Override
        public List<Element<E>> of(Context context) {
            return all.apply(context);
        }

        @Override
        public List<Wait> mayBeMore(Context context) {
            return more.apply(context);
        }
    }
}
