package io.github.alliancekit.benchmarks.twelve;

import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Shares;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.Wait;
import io.github.alliancekit.rules.measure.Interval;
import java.util.ArrayList;
import java.util.List;

/** T08: work is even by capacity: Jain's index of the load of each actor by its capacity. */
final class EvenLoad implements Rule {
    private static final RuleInfo INFO =
            TwelveRules.info(8, Facet.PLANS, Facet.COMMITMENT_ASSIGNMENTS, Facet.ACTOR_CAPACITY);
    private static final Fraction TOO_MUCH = Fraction.of(3, 2);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        Shares capacity = context.capacity();
        Load load = Load.of(context);
        List<Wait> waits = new ArrayList<>(capacity.waits());
        waits.addAll(load.waits());
        if (!waits.isEmpty()) {
            return Verdict.of(context, INFO, Outcome.open(waits));
        }
        if (capacity.state() != Shares.State.KNOWN) {
            return Verdict.notApplicable(INFO, capacity.reason().orElseGet(() -> INFO.message("nothing")));
        }
        List<Fraction> ratios = new ArrayList<>();
        for (int i = 0; i < context.members().size(); i++) {
            Fraction own = capacity.ofMembers().get(i).low();
            ratios.add(load.of(context.members().get(i).id()).dividedBy(own));
        }
        return Verdict.of(context, INFO, outcome(context.members(), ratios));
    }

    private static Outcome outcome(List<Actor> members, List<Fraction> ratios) {
        Fraction sum = Fraction.ZERO;
        Fraction squares = Fraction.ZERO;
        for (Fraction ratio : ratios) {
            sum = sum.plus(ratio);
            squares = squares.plus(ratio.times(ratio));
        }
        Fraction actors = Fraction.of(ratios.size());
        Fraction jain = squares.isZero() ? Fraction.ONE : sum.times(sum).dividedBy(actors.times(squares));
        Fraction bar = sum.times(TOO_MUCH).dividedBy(actors);
        List<Shortfall> shortfalls = new ArrayList<>();
        for (int i = 0; i < ratios.size(); i++) {
            if (ratios.get(i).isGreaterThan(bar)) {
                String id = members.get(i).id();
                shortfalls.add(new Shortfall(
                        ElementPath.of("actors", id, "load"),
                        List.of(id),
                        INFO.message("load.over"),
                        Fraction.ONE.minus(jain)));
            }
        }
        return new Outcome(Interval.point(jain), shortfalls, List.of());
    }
}
