package io.github.alliancekit.benchmarks.twelve;

import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.FractionSum;
import io.github.alliancekit.rules.ActorSums;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Elements;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Shares;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.Wait;
import io.github.alliancekit.rules.measure.Interval;
import java.math.BigInteger;
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
        ActorSums.Sums load = Load.LOAD.in(context);
        List<Wait> waits = new ArrayList<>(capacity.waits());
        waits.addAll(Elements.COMMITMENTS.mayBeMore(context));
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
        Interval jain = Interval.point(jain(ratios));
        return Verdict.of(context, INFO, jain, () -> outcome(context.members(), ratios, jain.low()), () -> List.of());
    }

    /** {@return the index of ratios, of which only the proportions matter: over one denominator they are whole} */
    private static Fraction jain(List<Fraction> ratios) {
        BigInteger common = BigInteger.ONE;
        for (Fraction ratio : ratios) {
            BigInteger denominator = ratio.denominator();
            common = common.divide(common.gcd(denominator)).multiply(denominator);
        }
        BigInteger sum = BigInteger.ZERO;
        BigInteger squares = BigInteger.ZERO;
        for (Fraction ratio : ratios) {
            BigInteger whole = common.divide(ratio.denominator()).multiply(ratio.numerator());
            sum = sum.add(whole);
            squares = squares.add(whole.multiply(whole));
        }
        return squares.signum() == 0
                ? Fraction.ONE
                : Fraction.of(sum.multiply(sum), squares.multiply(BigInteger.valueOf(ratios.size())));
    }

    private static Outcome outcome(List<Actor> members, List<Fraction> ratios, Fraction jain) {
        Fraction actors = Fraction.of(ratios.size());
        FractionSum sum = new FractionSum();
        ratios.forEach(sum::add);
        Fraction bar = sum.total().times(TOO_MUCH).dividedBy(actors);
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
