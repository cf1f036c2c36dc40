package io.github.alliancekit.benchmarks.twelve;

import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.governance.Seat;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.VotingBody;
import io.github.alliancekit.rules.measure.Interval;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * T12: nobody decides alone: 1 less the largest power, between its ends. Power is Banzhaf's up to twenty members, and
 * the share of votes beyond.
 */
final class PowerIsSpread implements Rule {
    private static final RuleInfo INFO =
            TwelveRules.info(12, Facet.GOVERNANCE_BODIES, Facet.BODY_SEATS, Facet.BODY_DECISION_RULE);
    private static final int COUNTED = 20;
    private static final Fraction TOO_MUCH = Fraction.of(2, 5);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        List<VotingBody> bodies = context.votingBodies();
        if (bodies.isEmpty()) {
            return Verdict.notApplicable(INFO, INFO.message("nothing"));
        }
        VotingBody body = bodies.get(0);
        if (!body.mayVoteForOthers().isEmpty()) {
            return Verdict.of(context, INFO, Outcome.open(body.mayVoteForOthers()));
        }
        List<Actor> members = context.members();
        List<Fraction> power = members.size() <= COUNTED ? banzhaf(body) : votes(body, members);
        return Verdict.of(context, INFO, outcome(members, power));
    }

    private static List<Fraction> banzhaf(VotingBody body) {
        return body.power().shares().stream().map(Interval::low).toList();
    }

    private static List<Fraction> votes(VotingBody body, List<Actor> members) {
        Map<String, Fraction> votes = new HashMap<>();
        Fraction total = Fraction.ZERO;
        for (Seat seat : body.body().seats()) {
            votes.merge(seat.actor(), seat.votes(), Fraction::plus);
            total = total.plus(seat.votes());
        }
        List<Fraction> shares = new ArrayList<>();
        for (Actor member : members) {
            shares.add(votes.getOrDefault(member.id(), Fraction.ZERO).dividedBy(total));
        }
        return shares;
    }

    private static Outcome outcome(List<Actor> members, List<Fraction> power) {
        Fraction equal = Fraction.of(1, members.size());
        Fraction largest = power.stream().reduce(Fraction.ZERO, Fraction::max);
        Fraction score = Fraction.ONE.minus(largest.minus(equal).dividedBy(Fraction.ONE.minus(equal)));
        List<String> dominant = new ArrayList<>();
        for (int i = 0; i < power.size(); i++) {
            if (power.get(i).isGreaterThan(TOO_MUCH)) {
                dominant.add(members.get(i).id());
            }
        }
        return Compared.outcome(score, dominant, "votingWeight", INFO.message("power.dominant"));
    }
}
