package io.github.alliancekit.rules;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Interval;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How something is shared out among the members of an alliance, and among nobody.
 *
 * <p>Shares add up to 1 where there is anything to share. Each is a range where facts are undisclosed.
 */
public final class Shares {
    /** Whether there is anything to share out. */
    public enum State {
        /** The list that would say it is disclosed and empty. */
        EMPTY,
        /** There is a list, but its total is 0: nothing can be said by nature. */
        NOTHING,
        /** What there is is hardly meant for members, so that their shares say nothing. */
        IMMATERIAL,
        /** The total may be 0 or not: whether anything can be said is open. */
        UNSETTLED,
        /** The shares are known, at least within limits. */
        KNOWN
    }

    private final State state;
    private final Optional<Message> reason;
    private final boolean mayBeEmpty;
    private final List<String> holders;
    private final List<Interval> shares;
    private final Interval nobody;
    private final Supplier<List<Wait>> waits;

    /** Waits that are no work to put off. */
    private record Told(List<Wait> get) implements Supplier<List<Wait>> {
        private static final Told NONE = new Told(List.of());
    }

    private Shares(
            State state,
            Optional<Message> reason,
            boolean mayBeEmpty,
            List<String> holders,
            List<Interval> shares,
            Interval nobody,
            Supplier<List<Wait>> waits) {
        this.state = state;
        this.reason = reason;
        this.mayBeEmpty = mayBeEmpty;
        this.holders = List.copyOf(holders);
        this.shares = List.copyOf(shares);
        this.nobody = nobody;
        this.waits = waits;
    }

    /** {@return shares of the members, in their order; what they wait for is asked for where they are no numbers} */
    static Shares known(Context context, List<Interval> shares, Interval nobody, Supplier<List<Wait>> waits) {
        boolean sure = nobody.isPoint();
        for (Interval share : shares) {
            sure = sure && share.isPoint();
        }
        Supplier<List<Wait>> more = sure ? Told.NONE : waits;
        return new Shares(State.KNOWN, Optional.empty(), false, context.memberIds(), shares, nobody, more);
    }

    /** {@return shares of the members, in their order, and what they wait for where they are no numbers} */
    static Shares known(Context context, List<Interval> shares, Interval nobody, List<Wait> waits) {
        return known(context, shares, nobody, new Told(waits));
    }

    /** {@return shares of which nothing is known but that they are there} */
    static Shares unknown(Context context, Interval nobody, List<Wait> waits) {
        List<Interval> shares = Collections.nCopies(context.members().size(), Interval.UNIT);
        return known(context, shares, nobody, waits);
    }

    /** {@return that there is nothing to share out, for certain, and why} */
    static Shares none(State state, Message reason) {
        boolean empty = state == State.EMPTY;
        return new Shares(state, Optional.of(reason), empty, List.of(), List.of(), Interval.ZERO, Told.NONE);
    }

    /** {@return that it is open whether there is anything to share out} */
    static Shares unsettled(List<Wait> waits) {
        Optional<Message> reason = Optional.of(Message.of("unsettled"));
        return new Shares(State.UNSETTLED, reason, false, List.of(), List.of(), Interval.UNIT, new Told(waits));
    }

    /** {@return these shares of a list that may turn out to be empty, or not} */
    Shares orEmpty(boolean possible) {
        return new Shares(state, reason, possible, holders, shares, nobody, waits);
    }

    /** {@return whether there is anything to share out; the shares can be asked for only if it is {@code KNOWN}} */
    public State state() {
        return state;
    }

    /** {@return why there is nothing to share out, or why nobody can tell; empty if the shares are known} */
    public Optional<Message> reason() {
        return reason;
    }

    /** {@return whether the list is empty, or may turn out to be when it is disclosed} */
    public boolean mayBeEmpty() {
        return mayBeEmpty;
    }

    /**
     * {@return the share of a member, from 0 to 1: nought where there is nothing to share out, anything where that is
     * not settled}
     *
     * @param member the id of a member
     */
    public Interval of(String member) {
        int at = Collections.binarySearch(holders, member); // members are sorted by id
        if (at < 0) {
            return state == State.UNSETTLED ? Interval.UNIT : Interval.ZERO;
        }
        return shares.get(at);
    }

    /** {@return the shares of the members, in the order of their ids} */
    public List<Interval> ofMembers() {
        return shares;
    }

    /** {@return the share that no member has, from 0 to 1} */
    public Interval ofNobody() {
        return nobody;
    }

    /** {@return the shares of the members and, at the end, of nobody: a distribution that adds up to 1} */
    public List<Interval> distribution() {
        List<Interval> all = new ArrayList<>(shares.size() + 1);
        all.addAll(shares);
        all.add(nobody);
        return all;
    }

    /** {@return what has to be known before the shares are numbers; empty if they are} */
    public List<Wait> waits() {
        return waitsOf(this);
    }

    /**
     * {@return the ids of the members whose share is for certain above a multiple of their share of something else}
     *
     * @param others the shares of something else
     * @param factor what their share of it is multiplied with
     * @param tolerance what is added to the product
     */
    public List<String> exceeding(Shares others, Fraction factor, Fraction tolerance) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < holders.size(); i++) {
            Fraction most = others.of(holders.get(i)).high().times(factor).plus(tolerance);
            if (shares.get(i).low().isGreaterThan(most)) {
                found.add(holders.get(i));
            }
        }
        return found;
    }

    /** {@return the ids of the members that have something and, for certain, no less than any other} */
    public List<String> largest() {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < holders.size(); i++) {
            Fraction own = shares.get(i).low();
            boolean leads = own.isPositive();
            for (int j = 0; leads && j < holders.size(); j++) {
                leads = j == i || !own.isLessThan(shares.get(j).high());
            }
            if (leads) {
                found.add(holders.get(i));
            }
        }
        return found;
    }

    /**
     * {@return what any of these waits for}
     *
     * @param several shares
     */
    public static List<Wait> waitsOf(Shares... several) {
        List<Wait> waits = new ArrayList<>();
        for (Shares shares : several) {
            waits.addAll(shares.waits.get());
        }
        return Wait.inOrder(waits);
    }
}
