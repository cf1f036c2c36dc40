package io.github.alliancekit.core.index;

import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.disclosure.Disclosure;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.plan.Assignment;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.value.Fraction;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The sums of an alliance's commitments: how much weight each actor is accountable and responsible for.
 *
 * <p>Several holders of a letter share a commitment's weight equally. What nobody holds, what is undisclosed, and what
 * stands for the whole alliance is summed apart. Sums are weights, not shares.
 *
 * <p>Of two commitments of weight 1, the first with A = ministry and R = ministry and company, the second with no
 * letter:
 *
 * <pre>{@code
 * index.accountable(index.position("ministry"));   // 1
 * index.responsible(index.position("company"));    // 1/2
 * index.unheld(Letter.A);                          // 1
 * }</pre>
 */
public final class AllianceIndex {
    private final Map<String, Integer> positions;
    private final Fraction[] accountable;
    private final Fraction[] responsible;
    private final Fraction[] unheld = {Fraction.ZERO, Fraction.ZERO};
    private final Fraction[] open = {Fraction.ZERO, Fraction.ZERO};
    private Fraction whole = Fraction.ZERO;
    private Fraction total = Fraction.ZERO;
    private int commitments;
    /** What tells this index from any other: an index knows which one it came from, and does not keep it alive. */
    private final Object identity = new Object();

    private @Nullable Object origin;
    private int replaced;

    private AllianceIndex(Map<String, Integer> positions, Fraction[] accountable, Fraction[] responsible) {
        this.positions = positions;
        this.accountable = accountable;
        this.responsible = responsible;
    }

    /**
     * {@return the index of an alliance's parts}
     *
     * @param actors all actors, sorted by id
     * @param plans all plans
     * @param disclosure what is known
     */
    public static AllianceIndex of(List<Actor> actors, List<Plan> plans, Disclosure disclosure) {
        Map<String, Integer> positions = new HashMap<>();
        for (Actor actor : actors) {
            positions.put(actor.id(), positions.size());
        }
        AllianceIndex index = new AllianceIndex(positions, zeros(actors.size()), zeros(actors.size()));
        for (Plan plan : plans) {
            for (Commitment commitment : plan.commitments()) {
                index.add(plan.id(), commitment, disclosure, Fraction.ONE);
            }
        }
        return index;
    }

    /**
     * {@return the index after one commitment was replaced by another}
     *
     * @param plan the id of its plan
     * @param position its position among the commitments of all plans, from 0
     * @param before the commitment as it was
     * @param after the commitment as it is
     * @param disclosure what is known, before and after
     */
    public AllianceIndex replacing(
            String plan, int position, Commitment before, Commitment after, Disclosure disclosure) {
        AllianceIndex index = new AllianceIndex(positions, accountable.clone(), responsible.clone());
        index.origin = identity;
        index.replaced = position;
        index.unheld[0] = unheld[0];
        index.unheld[1] = unheld[1];
        index.open[0] = open[0];
        index.open[1] = open[1];
        index.whole = whole;
        index.total = total;
        index.commitments = commitments - 2; // both calls of add below count one
        index.add(plan, before, disclosure, Fraction.of(-1));
        index.add(plan, after, disclosure, Fraction.ONE);
        return index;
    }

    /**
     * {@return where among the commitments of all plans the only one stands that was replaced to come from an earlier
     * index to this one, from 0; empty if this one was made in another way}
     *
     * @param earlier the index of another alliance
     */
    @SuppressWarnings("ReferenceEquality")
    public OptionalInt replacedSince(AllianceIndex earlier) {
        return origin == earlier.identity ? OptionalInt.of(replaced) : OptionalInt.empty();
    }

    private void add(String plan, Commitment commitment, Disclosure disclosure, Fraction sign) {
        Fraction weight = commitment.weight().times(sign);
        commitments++;
        total = total.plus(weight);
        if (commitment.wholeAlliance()) {
            whole = whole.plus(weight);
            return;
        }
        String id = commitment.id();
        share(commitment, Letter.A, weight, isOpen(Facet.ASSIGNMENT_ACCOUNTABLE, plan, id, disclosure));
        share(commitment, Letter.R, weight, isOpen(Facet.ASSIGNMENT_RESPONSIBLE, plan, id, disclosure));
    }

    private static boolean isOpen(Facet facet, String plan, String commitment, Disclosure disclosure) {
        return !disclosure.isComplete(facet) && disclosure.isOpen(facet, plan, commitment);
    }

    private void share(Commitment commitment, Letter letter, Fraction weight, boolean isOpen) {
        int half = half(letter);
        int holders = 0;
        for (Assignment assignment : commitment.assignments()) {
            holders += assignment.letter() == letter ? 1 : 0;
        }
        if (isOpen) {
            open[half] = open[half].plus(weight);
        } else if (holders == 0) {
            unheld[half] = unheld[half].plus(weight);
        } else {
            Fraction part = holders == 1 ? weight : weight.dividedBy(Fraction.of(holders));
            Fraction[] sums = letter == Letter.A ? accountable : responsible;
            for (Assignment assignment : commitment.assignments()) {
                if (assignment.letter() == letter) {
                    int at = position(assignment.actor());
                    sums[at] = sums[at].plus(part);
                }
            }
        }
    }

    /**
     * {@return the position of an actor among all actors, which are sorted by id}
     *
     * @param actor the id of an actor of the alliance
     */
    public int position(String actor) {
        Integer position = positions.get(actor);
        if (position == null) {
            throw new IllegalArgumentException("there is no actor with id \"" + actor
                    + "\"\nMaybe it is the id of a group, or that of an actor of another alliance.");
        }
        return position;
    }

    /** {@return how many actors there are} */
    public int actors() {
        return accountable.length;
    }

    /** {@return how many commitments there are, in all plans} */
    public int commitments() {
        return commitments;
    }

    /**
     * {@return the weight that an actor is accountable for}
     *
     * @param position the position of the actor
     */
    public Fraction accountable(int position) {
        return accountable[position];
    }

    /**
     * {@return the weight that an actor is responsible for}
     *
     * @param position the position of the actor
     */
    public Fraction responsible(int position) {
        return responsible[position];
    }

    /**
     * {@return the weight of the commitments of which nobody holds a letter}
     *
     * @param letter A or R
     */
    public Fraction unheld(Letter letter) {
        return unheld[half(letter)];
    }

    /**
     * {@return the weight of the commitments of which the holders of a letter are undisclosed}
     *
     * @param letter A or R
     */
    public Fraction open(Letter letter) {
        return open[half(letter)];
    }

    /** {@return the weight of the commitments that stand for the whole alliance} */
    public Fraction whole() {
        return whole;
    }

    /** {@return the weight of all commitments} */
    public Fraction total() {
        return total;
    }

    private static int half(Letter letter) {
        return letter == Letter.A ? 0 : 1;
    }

    private static Fraction[] zeros(int size) {
        Fraction[] zeros = new Fraction[size];
        Arrays.fill(zeros, Fraction.ZERO);
        return zeros;
    }
}
