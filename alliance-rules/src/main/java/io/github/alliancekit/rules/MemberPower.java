package io.github.alliancekit.rules;

import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.governance.DecisionRule;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.FractionSum;
import io.github.alliancekit.rules.VotingBody.Voter;
import io.github.alliancekit.rules.measure.Interval;
import io.github.alliancekit.rules.measure.VotingPower;
import io.github.alliancekit.rules.measure.VotingRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * v: the voting power of the members in one body, the normalised Banzhaf index of its seats.
 *
 * <p>The power of a seat is split equally among the members that it votes for; a member that no seat votes for has
 * none. Quotas are absolute; a veto of a seat that is no voter lapses; under consensus every voter has to be in favour.
 */
public final class MemberPower {
    /** What can be said of the power. */
    public enum State {
        /** The shares are known, at least within limits. */
        KNOWN,
        /** Not even all voters together can decide. */
        NOBODY,
        /** It is not known who votes or by what rule. */
        OPEN,
        /**
         * There are too many voters with too different votes to count: it would take more than the part of the body, by
         * its seats, in twice {@link VotingPower#MOST_WORK}, and at most that.
         */
        NOT_COMPUTABLE
    }

    private final State state;
    private final List<String> members;
    private final List<Interval> shares;
    private final List<Voter> voters;
    private final Optional<VotingPower> power;
    private final List<Wait> waits;

    private MemberPower(State state, List<String> members, List<Wait> waits) {
        this.state = state;
        this.members = members;
        this.shares = List.of();
        this.voters = List.of();
        this.power = Optional.empty();
        this.waits = List.copyOf(waits);
    }

    private MemberPower(VotingPower power, List<Voter> voters, List<String> members) {
        this.state = State.KNOWN;
        this.members = members;
        this.shares = shares(power.banzhaf(), voters, members);
        this.voters = voters;
        this.power = Optional.of(power);
        this.waits = more(voters);
    }

    /** {@return what has to be known before one knows whom the voters vote for, each once} */
    private static List<Wait> more(List<Voter> voters) {
        List<Wait> waits = new ArrayList<>(0);
        for (Voter voter : voters) {
            if (voter.more().isPresent()) {
                waits.add(voter.more().get());
            }
        }
        return Wait.inOrder(waits);
    }

    static MemberPower of(VotingBody body, List<String> members, Scope scope) {
        List<Wait> unknown = new ArrayList<>();
        if (body.moreSeats().isPresent()) {
            unknown.add(body.moreSeats().get());
        }
        if (body.voters().isEmpty() && unknown.isEmpty()) {
            return new MemberPower(State.NOBODY, members, List.of()); // whatever the rule
        }
        Optional<DecisionRule> decision = body.body().decisionRule();
        String id = body.body().id();
        Wait noRule = scope.waitFor(Facet.BODY_DECISION_RULE, id).orElse(Wait.of(Facet.BODY_DECISION_RULE, id));
        if (decision.isEmpty()) {
            unknown.add(noRule);
        }
        if (!unknown.isEmpty() || decision.isEmpty()) {
            return new MemberPower(State.OPEN, members, unknown);
        }
        Optional<VotingRule> rule = Requirements.of(decision.get(), body.voters());
        if (rule.isEmpty()) {
            return new MemberPower(State.NOBODY, members, List.of());
        }
        List<Wait> details = details(decision.get(), id, scope);
        if (!details.isEmpty()) {
            return new MemberPower(State.OPEN, members, details);
        }
        Optional<VotingPower> power = VotingPower.of(rule.get(), body.work());
        return power.isPresent()
                ? new MemberPower(power.get(), body.voters(), members)
                : new MemberPower(State.NOT_COMPUTABLE, members, List.of(noRule));
    }

    /** {@return what else the rule may ask for that is not told} */
    private static List<Wait> details(DecisionRule decision, String body, Scope scope) {
        List<Wait> waits = new ArrayList<>();
        if (decision instanceof DecisionRule.AllOf all) {
            for (DecisionRule part : all.rules()) {
                waits.addAll(details(part, body, scope));
            }
        } else if (decision instanceof DecisionRule.Weighted weighted) {
            if (weighted.minimumInFavour().isEmpty()) {
                scope.addWait(waits, Facet.DECISION_RULE_MINIMUM_IN_FAVOUR, body);
            }
            scope.addWait(waits, Facet.DECISION_RULE_VETO, body);
        }
        return waits;
    }

    /** {@return the sum of the parts that each member has in the power of each seat} */
    private static List<Interval> shares(List<Fraction> seats, List<Voter> voters, List<String> members) {
        Map<String, Integer> positions = new HashMap<>();
        List<FractionSum> low = new ArrayList<>(members.size());
        List<FractionSum> high = new ArrayList<>(members.size());
        for (String member : members) {
            positions.put(member, low.size());
            low.add(new FractionSum());
            high.add(new FractionSum());
        }
        FractionSum anybodys = new FractionSum();
        for (int voter = 0; voter < voters.size(); voter++) {
            List<String> own = voters.get(voter).members();
            boolean mayBeMore = voters.get(voter).more().isPresent();
            Fraction now = Fraction.of(1, own.size());
            // It may vote for more: for everybody at most, and for one more at least.
            Fraction least = mayBeMore ? Fraction.of(1, members.size()) : now;
            Fraction others = mayBeMore ? Fraction.of(1, own.size() + 1L) : Fraction.ZERO;
            anybodys.add(others, seats.get(voter));
            for (String member : own) {
                int position = Objects.requireNonNull(positions.get(member));
                low.get(position).add(least, seats.get(voter));
                high.get(position).add(now.minus(others), seats.get(voter));
            }
        }
        List<Interval> shares = new ArrayList<>(members.size());
        for (int i = 0; i < members.size(); i++) {
            shares.add(Interval.of(low.get(i).total(), high.get(i).total().plus(anybodys.total())));
        }
        return List.copyOf(shares);
    }

    /** {@return what can be said; the other answers are there only if it is {@code KNOWN}} */
    public State state() {
        return state;
    }

    /** {@return the share of each member in all power, in the order of their ids; they add up to 1} */
    public List<Interval> shares() {
        return shares;
    }

    /** {@return the ids of the members whose seat decides alone, in order} */
    public List<String> dictators() {
        Optional<Integer> dictator = power.isPresent() ? power.get().dictator() : Optional.empty();
        return dictator.isPresent() ? voters.get(dictator.get()).members() : List.of();
    }

    /**
     * {@return the ids of the members without whose seat nothing passes, in order; none where that is so of every seat,
     * as under consensus}
     */
    public List<String> vetoers() {
        List<Integer> vetoers = power.isPresent() ? power.get().vetoers() : List.of();
        if (vetoers.size() == voters.size()) {
            return List.of();
        }
        SortedSet<String> actors = new TreeSet<>();
        for (int voter : vetoers) {
            actors.add(voters.get(voter).seat().actor());
        }
        return List.copyOf(actors);
    }

    /** {@return the ids of the members that have no power for certain, in order} */
    public List<String> powerless() {
        List<String> powerless = new ArrayList<>();
        for (int at = 0; at < shares.size(); at++) {
            if (shares.get(at).high().isZero()) {
                powerless.add(members.get(at));
            }
        }
        return List.copyOf(powerless);
    }

    /** {@return what has to be known before the shares are numbers; empty if they are} */
    public List<Wait> waits() {
        return waits;
    }
}
