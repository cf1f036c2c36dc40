package io.github.alliancekit.rules;

import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.governance.DecisionRule;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.VotingBody.Voter;
import io.github.alliancekit.rules.measure.Interval;
import io.github.alliancekit.rules.measure.VotingPower;
import io.github.alliancekit.rules.measure.VotingRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

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
        /** There are too many voters with too different votes to count. */
        NOT_COMPUTABLE
    }

    private final State state;
    private final List<String> members;
    private final List<Interval> shares = new ArrayList<>();
    private final Set<String> dictators = new TreeSet<>();
    private final Set<String> vetoers = new TreeSet<>();
    private final List<Wait> waits;

    private MemberPower(State state, List<String> members, List<Wait> waits) {
        this.state = state;
        this.members = members;
        this.waits = waits;
    }

    static MemberPower of(VotingBody body, List<String> members, Scope scope) {
        List<Wait> unknown = new ArrayList<>(body.moreSeats().stream().toList());
        if (body.voters().isEmpty() && unknown.isEmpty()) {
            return new MemberPower(State.NOBODY, members, List.of()); // whatever the rule
        }
        Optional<DecisionRule> decision = body.body().decisionRule();
        String id = body.body().id();
        Wait noRule = scope.waitFor(Facet.BODY_DECISION_RULE).orElse(Wait.of(Facet.BODY_DECISION_RULE, id));
        if (decision.isEmpty()) {
            unknown.add(noRule);
        }
        if (!unknown.isEmpty() || decision.isEmpty()) {
            return new MemberPower(State.OPEN, members, unknown);
        }
        Optional<VotingRule> rule = rule(decision.get(), body.voters());
        if (rule.isEmpty()) {
            return new MemberPower(State.NOBODY, members, List.of());
        }
        List<Wait> details = details(decision.get(), scope);
        if (!details.isEmpty()) {
            return new MemberPower(State.OPEN, members, details);
        }
        return count(rule.get())
                .map(power -> known(power, body.voters(), members))
                .orElseGet(() -> new MemberPower(State.NOT_COMPUTABLE, members, List.of(noRule)));
    }

    /** {@return which voters can decide; empty where not even all of them can} */
    private static Optional<VotingRule> rule(DecisionRule decision, List<Voter> voters) {
        if (decision instanceof DecisionRule.Weighted weighted) {
            return rule(weighted, voters);
        }
        if (decision instanceof DecisionRule.AllOf all) {
            List<VotingRule> parts = new ArrayList<>();
            for (DecisionRule part : all.rules()) {
                rule(part, voters).ifPresent(parts::add);
            }
            return parts.size() < all.rules().size() ? Optional.empty() : Optional.of(new VotingRule.AllOf(parts));
        }
        return Optional.of(VotingRule.atLeast(voters.size(), voters.size()));
    }

    private static Optional<VotingRule> rule(DecisionRule.Weighted weighted, List<Voter> voters) {
        List<Fraction> votes =
                voters.stream().map(voter -> voter.seat().votes()).toList();
        int minimum = weighted.minimumInFavour().orElse(1);
        if (weighted.quota().isGreaterThan(votes.stream().reduce(Fraction.ZERO, Fraction::plus))
                || minimum > voters.size()) {
            return Optional.empty();
        }
        VotingRule rule = VotingRule.weighted(votes, weighted.quota());
        if (minimum > 1) {
            rule = rule.and(VotingRule.atLeast(voters.size(), minimum));
        }
        for (int voter = 0; voter < voters.size(); voter++) {
            if (weighted.veto().contains(voters.get(voter).seat().id())) {
                rule = rule.and(VotingRule.veto(voters.size(), voter));
            }
        }
        return Optional.of(rule);
    }

    /** {@return what else the rule may ask for that is not told} */
    private static List<Wait> details(DecisionRule decision, Scope scope) {
        List<Wait> waits = new ArrayList<>();
        if (decision instanceof DecisionRule.AllOf all) {
            all.rules().forEach(part -> waits.addAll(details(part, scope)));
        } else if (decision instanceof DecisionRule.Weighted weighted) {
            if (weighted.minimumInFavour().isEmpty()) {
                scope.waitFor(Facet.DECISION_RULE_MINIMUM_IN_FAVOUR).ifPresent(waits::add);
            }
            scope.waitFor(Facet.DECISION_RULE_VETO).ifPresent(waits::add);
        }
        return waits;
    }

    private static Optional<VotingPower> count(VotingRule rule) {
        try {
            return Optional.of(VotingPower.of(rule));
        } catch (IllegalArgumentException tooLarge) {
            return Optional.empty(); // only the count itself tells whether it gets too large
        }
    }

    private static MemberPower known(VotingPower power, List<Voter> voters, List<String> members) {
        List<Fraction> seats = power.banzhaf();
        List<Wait> waits = voters.stream()
                .flatMap(voter -> voter.more().stream())
                .distinct()
                .toList();
        MemberPower known = new MemberPower(State.KNOWN, members, waits);
        for (String member : members) {
            Interval sum = Interval.ZERO;
            for (int voter = 0; voter < voters.size(); voter++) {
                sum = sum.plus(part(voters.get(voter), member, members.size()).times(seats.get(voter)));
            }
            known.shares.add(sum);
        }
        power.dictator()
                .ifPresent(voter -> known.dictators.addAll(voters.get(voter).members()));
        if (power.vetoers().size() < voters.size()) {
            power.vetoers()
                    .forEach(voter -> known.vetoers.add(voters.get(voter).seat().actor()));
        }
        return known;
    }

    /** {@return the part of a seat's power that a member has} */
    private static Interval part(Voter voter, String member, int members) {
        Fraction now = Fraction.of(1, voter.members().size());
        boolean votesFor = voter.members().contains(member);
        if (voter.more().isEmpty()) {
            return votesFor ? Interval.point(now) : Interval.ZERO;
        }
        // It may vote for more: for everybody at most, and for this member at least besides those that are known.
        return votesFor
                ? Interval.of(Fraction.of(1, members), now)
                : Interval.of(Fraction.ZERO, Fraction.of(1, voter.members().size() + 1L));
    }

    /** {@return what can be said; the other answers are there only if it is {@code KNOWN}} */
    public State state() {
        return state;
    }

    /** {@return the share of each member in all power, in the order of their ids; they add up to 1} */
    public List<Interval> shares() {
        return List.copyOf(shares);
    }

    /** {@return the ids of the members whose seat decides alone, in order} */
    public List<String> dictators() {
        return List.copyOf(dictators);
    }

    /**
     * {@return the ids of the members without whose seat nothing passes, in order; none where that is so of every seat,
     * as under consensus}
     */
    public List<String> vetoers() {
        return List.copyOf(vetoers);
    }

    /** {@return the ids of the members that have no power for certain, in order} */
    public List<String> powerless() {
        return Stream.iterate(0, at -> at < shares.size(), at -> at + 1)
                .filter(at -> shares.get(at).high().isZero())
                .map(members::get)
                .toList();
    }

    /** {@return what has to be known before the shares are numbers; empty if they are} */
    public List<Wait> waits() {
        return List.copyOf(waits);
    }
}
