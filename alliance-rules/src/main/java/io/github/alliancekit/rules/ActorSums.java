package io.github.alliancekit.rules;

import io.github.alliancekit.core.index.AllianceIndex;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.FractionSum;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What elements of one kind add up to for each actor, exactly.
 *
 * <p>Sums are made once for a context. Where an alliance differs from one that was assessed before by a few elements,
 * only these are taken out and added: because sums are exact, they come out the same.
 *
 * <pre>{@code
 * private static final ActorSums<Commitment> LOAD = ActorSums.of(Elements.COMMITMENTS, (commitment, sums) ->
 *         commitment.assignments().forEach(one -> sums.add(one.actor(), commitment.weight(), Fraction.HALF)));
 * …
 * LOAD.in(context).of("ministry");     // 7/2
 * }</pre>
 *
 * @param <E> the type of the elements
 */
public final class ActorSums<E> {
    /**
     * Says what one element adds to whom.
     *
     * @param <E> the type of the element
     */
    @FunctionalInterface
    public interface Adding<E> {
        /**
         * Adds what an element adds, depending on the element alone.
         *
         * @param element the element
         * @param sums takes it
         */
        void add(E element, Adder sums);
    }

    /** Takes what an element adds. */
    public static final class Adder {
        private final AllianceIndex actors;
        private final FractionSum[] sums;
        private final int[] terms;
        private int sign = 1;

        private Adder(AllianceIndex actors, FractionSum[] sums, int[] terms) {
            this.actors = actors;
            this.sums = sums;
            this.terms = terms;
        }

        /**
         * Adds a part of a weight to the sum of an actor.
         *
         * @param actor the id of an actor of the alliance
         * @param weight the weight
         * @param part the part of it
         * @throws IllegalArgumentException if the alliance has no actor with that id
         * @throws IllegalStateException if the element was added already
         */
        public void add(String actor, Fraction weight, Fraction part) {
            if (sign == 0) {
                throw new IllegalStateException("Something is added for \"" + actor
                        + "\" after all sums were made\nMaybe add it before the function returns.");
            }
            int at = actors.position(actor);
            sums[at].add(sign < 0 ? weight.negate() : weight, part);
            terms[at] += sign;
        }
    }

    /** The sums of one context. */
    public static final class Sums {
        private final AllianceIndex actors;
        private final FractionSum[] sums;
        private final int[] terms;

        private Sums(AllianceIndex actors, FractionSum[] sums, int[] terms) {
            this.actors = actors;
            this.sums = sums;
            this.terms = terms;
        }

        /**
         * {@return the sum of an actor; 0 if nothing was added to it}
         *
         * @param actor the id of an actor of the alliance
         * @throws IllegalArgumentException if the alliance has no actor with that id
         */
        public Fraction of(String actor) {
            return sums[actors.position(actor)].total();
        }

        /**
         * {@return whether anything was added to the sum of an actor, be it 0}
         *
         * @param actor the id of an actor of the alliance
         * @throws IllegalArgumentException if the alliance has no actor with that id
         */
        public boolean has(String actor) {
            return terms[actors.position(actor)] > 0;
        }
    }

    private record Added<E>(List<Element<E>> elements, Sums sums) implements Followed<E> {}

    private final Elements<E> elements;
    private final Adding<E> adding;
    private final Function<Context, Added<E>> added = this::added;

    private ActorSums(Elements<E> elements, Adding<E> adding) {
        this.elements = elements;
        this.adding = adding;
    }

    /**
     * {@return sums over the elements of a kind}
     *
     * <p>To be kept in a constant, as in the example: a context keeps sums by this object, and two of them are never
     * the same sums.
     *
     * @param elements the elements
     * @param adding says what each of them adds
     * @param <E> the type of the elements
     */
    public static <E> ActorSums<E> of(Elements<E> elements, Adding<E> adding) {
        return new ActorSums<>(elements, adding);
    }

    /**
     * {@return the sums of an alliance}
     *
     * @param context the alliance that is being assessed
     */
    public Sums in(Context context) {
        return context.derived(added).sums();
    }

    private Added<E> added(Context context) {
        AllianceIndex actors = context.alliance().index();
        Optional<Added<E>> known = context.before(added);
        List<Element<E>> all = elements.of(context);
        FractionSum[] sums = new FractionSum[actors.actors()];
        for (int at = 0; at < sums.length; at++) {
            sums[at] = known.isPresent() ? known.get().sums().sums[at].copy() : new FractionSum();
        }
        int[] terms = known.isPresent() ? known.get().sums().terms.clone() : new int[sums.length];
        Replaced<E> replaced = Replaced.in(known, all);
        Adder adder = new Adder(actors, sums, terms);
        adder.sign = -1;
        for (Element<E> element : replaced.gone()) {
            adding.add(element.value(), adder);
        }
        adder.sign = 1;
        for (Element<E> element : replaced.come()) {
            adding.add(element.value(), adder);
        }
        adder.sign = 0;
        return new Added<>(all, new Sums(actors, sums, terms));
    }
}
