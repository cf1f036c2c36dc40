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
import io.github.alliancekit.rules.Wait;
import java.util.List;

/** T05: every actor is accountable or responsible for something. */
final class EveryActorHasRole implements Rule {
    private static final RuleInfo INFO = TwelveRules.info(5, Facet.PLANS, Facet.COMMITMENT_ASSIGNMENTS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        ActorSums.Sums load = Load.LOAD.in(context);
        List<Wait> waits = Elements.COMMITMENTS.mayBeMore(context);
        return Tally.of(List.of(), tally -> {
                    for (Element<Actor> member : Elements.MEMBERS.of(context)) {
                        tally.add(member, outcome(member, load, waits), List.of());
                    }
                })
                .verdict(context, INFO);
    }

    private static Outcome outcome(Element<Actor> member, ActorSums.Sums load, List<Wait> waits) {
        String id = member.value().id();
        if (load.has(id)) {
            return Outcome.holds();
        }
        ElementPath place = member.scope().path().in("roles");
        return waits.isEmpty()
                ? Outcome.fails(new Shortfall(place, List.of(id), INFO.message("actor.without.role"), Fraction.ONE))
                : Outcome.open(waits);
    }
}
