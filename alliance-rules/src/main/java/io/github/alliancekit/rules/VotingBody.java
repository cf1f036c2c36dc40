package io.github.alliancekit.rules;

import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.governance.Body;
import io.github.alliancekit.core.governance.DecisionType;
import io.github.alliancekit.core.governance.Seat;
import io.github.alliancekit.rules.measure.VotingPower;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A body that decides, or may decide, on strategy or budget, with its voters on the day of an assessment.
 *
 * <p>A voter is a seat that has votes and is held by a member. It votes for its holder and for the members that it
 * represents. Two seats of one member are two voters. What the body is for, and who is present, plays no part.
 *
 * <pre>{@code
 * for (VotingBody body : context.votingBodies()) {
 *     body.hasVote("union");     // by a seat of its own or one that represents it
 *     body.power().state();      // KNOWN
 * }
 * }</pre>
 */
public final class VotingBody {
    private static final Set<DecisionType> WEIGHTY = Set.of(DecisionType.STRATEGIC, DecisionType.BUDGET);

    /** So many bodies of the same size may each take all the work that a count may take. */
    private static final int BODIES = 2;

    /**
     * A seat that votes.
     *
     * @param seat the seat
     * @param members the ids of the members that it votes for, in order
     * @param more what has to be known before one knows that it votes for no others; empty if one does
     */
    record Voter(Seat seat, List<String> members, Optional<Wait> more) {}

    private final Body body;
    private final boolean decides;
    private final Optional<Wait> decidesMore;
    private final Optional<Wait> moreSeats;
    private final List<Voter> voters = new ArrayList<>();
    private final List<String> memberIds;
    private final Scope scope;
    private final long work;
    /** Worked out when it is first asked for; twice if two threads ask at once, with the same outcome. */
    private volatile @Nullable MemberPower power;

    private VotingBody(Body body, boolean decides, Optional<Wait> decidesMore, Context context, long work) {
        this.work = work;
        this.memberIds = context.memberIds();
        this.scope = context.scope();
        this.body = body;
        this.decides = decides;
        this.decidesMore = decidesMore;
        this.moreSeats = scope.waitFor(Facet.BODY_SEATS, body.id());
        for (Seat seat : body.seats()) {
            if (seat.votes().isPositive() && context.isMember(seat.actor())) {
                List<String> members = members(seat, context);
                boolean all = members.size() == context.members().size();
                Optional<Wait> more =
                        all ? Optional.empty() : scope.waitFor(Facet.SEAT_REPRESENTS, body.id(), seat.id());
                voters.add(new Voter(seat, members, more));
            }
        }
    }

    /** {@return the members that a seat votes for, in order} */
    private static List<String> members(Seat seat, Context context) {
        if (seat.represents().isEmpty()) {
            return List.of(seat.actor());
        }
        Set<String> members = new TreeSet<>(Set.of(seat.actor()));
        for (String actor : seat.represents()) {
            if (context.isMember(actor)) {
                members.add(actor);
            }
        }
        return List.copyOf(members);
    }

    /** {@return the bodies that decide on strategy or budget, or may, by id} */
    static List<VotingBody> of(Context context) {
        List<Body> bodies = new ArrayList<>(context.governance().bodies());
        bodies.removeIf(body -> !decides(body) && mayDecide(body, context).isEmpty());
        long seats = 0;
        for (Body body : bodies) {
            seats += body.seats().size();
        }
        List<VotingBody> found = new ArrayList<>(bodies.size());
        for (Body body : bodies) {
            boolean decides = decides(body);
            Optional<Wait> more = decides ? Optional.empty() : mayDecide(body, context);
            found.add(new VotingBody(
                    body, decides, more, context, work(body.seats().size(), seats)));
        }
        return List.copyOf(found);
    }

    private static boolean decides(Body body) {
        return !Collections.disjoint(body.decides(), WEIGHTY);
    }

    private static Optional<Wait> mayDecide(Body body, Context context) {
        return context.scope().waitFor(Facet.BODY_DECIDES, body.id());
    }

    /** {@return how much work counting the votes of a body may be, so that that of all has an end} */
    private static long work(long seats, long seatsOfAll) {
        return Math.min(VotingPower.MOST_WORK, BODIES * VotingPower.MOST_WORK * seats / Math.max(1, seatsOfAll));
    }

    /** {@return how much work counting its votes may be} */
    long work() {
        return work;
    }

    /** {@return the body} */
    public Body body() {
        return body;
    }

    /** {@return whether it decides on strategy or budget for certain} */
    public boolean decides() {
        return decides;
    }

    /** {@return what has to be known before one knows whether it decides on them; empty if it does for certain} */
    public Optional<Wait> decidesMore() {
        return decidesMore;
    }

    /** {@return the seats that vote, by id} */
    List<Voter> voters() {
        return voters;
    }

    /** {@return what has to be known before one knows that there are no other seats; empty if one does} */
    Optional<Wait> moreSeats() {
        return moreSeats;
    }

    /** {@return whether any seat votes for a member} */
    public boolean hasVoters() {
        return !voters.isEmpty();
    }

    /**
     * {@return whether a seat votes for a member, its own or one that represents it}
     *
     * @param member the id of a member
     */
    public boolean hasVote(String member) {
        for (Voter voter : voters) {
            if (voter.members().contains(member)) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return what has to be known before one knows that no seat votes for a member that none is known to vote for;
     * empty if one does}
     */
    public List<Wait> mayVoteForOthers() {
        List<Wait> waits = new ArrayList<>();
        if (moreSeats.isPresent()) {
            waits.add(moreSeats.get());
        }
        for (Voter voter : voters) {
            if (voter.more().isPresent()) {
                waits.add(voter.more().get());
            }
        }
        return waits;
    }

    /** {@return how much power over the decisions of this body each member has} */
    public MemberPower power() {
        MemberPower known = power;
        if (known == null) {
            known = MemberPower.of(this, memberIds, scope);
            power = known;
        }
        return known;
    }
}
