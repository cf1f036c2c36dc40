package io.github.alliancekit.rules;

import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
    /** The risks of the register, by id, each as good as any other. */
    public static final Elements<Risk> RISKS = of(ElementPath.of("risks"), Context::riskElements, Elements::moreRisks);

    /** The commitments of all plans, by plan and id, each with the weight that it was given. */
    public static final Elements<Commitment> COMMITMENTS =
            new Elements<>(ElementPath.of("plans"), Context::commitmentElements, Elements::moreCommitments);

    /** The members on the day of the assessment, by id, each counting the same; who they are is always known. */
    public static final Elements<Actor> MEMBERS =
            new Elements<>(ElementPath.of("actors"), Context::memberElements, context -> List.of());

    private final ElementPath place;
    private final Function<Context, List<Element<E>>> all;
    private final Function<Context, List<Wait>> more;
    private final Elements<E> counted;

    private Elements(ElementPath place, Function<Context, List<Element<E>>> all, Function<Context, List<Wait>> more) {
        this.place = place;
        this.all = all;
        this.more = more;
        this.counted = new Elements<>(this);
    }

    private Elements(Elements<E> weighed) {
        Counted<E> elements = new Counted<>(weighed);
        this.place = weighed.place;
        this.all = elements::of;
        this.more = weighed.more;
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
        return new Elements<>(place, all, more);
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
        return all.apply(context);
    }

    /**
     * {@return what has to be disclosed before one knows that these are all; empty if they are}
     *
     * @param context the alliance that is being assessed
     */
    public List<Wait> mayBeMore(Context context) {
        return more.apply(context);
    }

    /** {@return the place of the list, for findings about the list as a whole} */
    public ElementPath place() {
        return place;
    }

    static Followed.Listed<Commitment> commitments(Context context) {
        List<Element<Commitment>> elements =
                new ArrayList<>(context.alliance().index().commitments());
        Known<Commitment> known = new Known<>(context.commitmentsBefore());
        for (Plan plan : context.alliance().plans()) {
            ElementPath list = ElementPath.of("plans", plan.id(), "commitments");
            for (Commitment commitment : plan.commitments()) {
                Element<Commitment> same = known.find(commitment, plan.id(), commitment.id());
                elements.add(
                        same != null
                                ? same
                                : new Element<>(
                                        commitment,
                                        commitment.weight(),
                                        context.scope(list.in(commitment.id()), List.of(plan.id(), commitment.id()))));
            }
        }
        return new Followed.Listed<>(Collections.unmodifiableList(elements));
    }

    static List<Element<Actor>> members(Context context) {
        List<Element<Actor>> elements = new ArrayList<>();
        ElementPath list = ElementPath.of("actors");
        for (Actor member : context.members()) {
            Scope scope = context.scope(list.in(member.id()), List.of(member.id()));
            elements.add(new Element<>(member, Fraction.ONE, scope));
        }
        return Collections.unmodifiableList(elements);
    }

    private static List<Wait> moreCommitments(Context context) {
        if (context.disclosure().isComplete(Facet.PLAN_COMMITMENTS)) {
            return List.of();
        }
        Optional<Wait> plans = context.scope().waitFor(Facet.PLANS);
        if (plans.isPresent()) {
            return List.of(plans.get());
        }
        return context.alliance().plans().stream()
                .flatMap(plan -> context.scope().waitFor(Facet.PLAN_COMMITMENTS, plan.id()).stream())
                .distinct()
                .toList();
    }

    private static List<Wait> moreRisks(Context context) {
        Optional<Wait> more = context.scope().waitFor(Facet.RISKS);
        return more.isPresent() ? List.of(more.get()) : List.of();
    }

    static Followed.Listed<Risk> risks(Context context) {
        List<Element<Risk>> elements =
                new ArrayList<>(context.alliance().risks().size());
        Known<Risk> known = new Known<>(context.risksBefore());
        ElementPath list = ElementPath.of("risks");
        for (Risk risk : context.alliance().risks()) {
            Element<Risk> same = known.find(risk, risk.id(), risk.id());
            elements.add(
                    same != null
                            ? same
                            : new Element<>(risk, Fraction.ONE, context.scope(list.in(risk.id()), List.of(risk.id()))));
        }
        return new Followed.Listed<>(Collections.unmodifiableList(elements));
    }
}
