package io.github.alliancekit.benchmarks.twelve;

import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.ActorSums;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Element;
import io.github.alliancekit.rules.Elements;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.Tally;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.VotingBody;
import io.github.alliancekit.rules.Wait;
import java.util.List;

/** T11: every actor with a role has a vote. */
final class RoleHasVote implements Rule {
    private static final RuleInfo INFO =
            TwelveRules.info(11, Facet.PLANS, Facet.COMMITMENT_ASSIGNMENTS, Facet.GOVERNANCE_BODIES);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        ActorSums.Sums load = Load.LOAD.in(context);
        List<VotingBody> bodies = context.votingBodies();
        Tally tally = Tally.of(Elements.COMMITMENTS.mayBeMore(context), judged -> {
            for (Element<Actor> member : Elements.MEMBERS.of(context)) {
                if (load.has(member.value().id())) {
                    judged.add(member, outcome(member, bodies), List.of());
                }
            }
        });
        return tally.mayCount() ? tally.verdict(context, INFO) : Verdict.of(context, INFO, Outcome.holds());
    }

    private static Outcome outcome(Element<Actor> member, List<VotingBody> bodies) {
        String id = member.value().id();
        for (VotingBody body : bodies) {
            if (body.hasVote(id)) {
                return Outcome.holds();
            }
        }
        List<Wait> waits = bodies.stream()
                .flatMap(body -> body.mayVoteForOthers().stream())
                .toList();
        ElementPath place = member.scope().path().in("votingWeight");
        return waits.isEmpty()
                ? Outcome.fails(new Shortfall(place, List.of(id), INFO.message("role.without.vote"), Fraction.ONE))
                : Outcome.open(waits);
    }
}
