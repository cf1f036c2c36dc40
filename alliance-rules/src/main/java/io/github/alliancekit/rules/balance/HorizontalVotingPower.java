package io.github.alliancekit.rules.balance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.MemberPower;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.Source;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.VotingBody;
import io.github.alliancekit.rules.Wait;
import io.github.alliancekit.rules.measure.Hoover;
import io.github.alliancekit.rules.measure.Interval;
import io.github.alliancekit.rules.standard.StandardRule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * BAL-12: where strategy and budget are decided, every member has the same power.
 *
 * <p>Of each body that decides on them: 1 less the share of voting power that would have to change hands for every
 * member to have the same. Weight is not power: with votes 49, 49 and 2 and a quota of 51, all three have a third.
 * Scored by the least of these bodies; 0 where there is none, or where not even all voters can decide. A body of which
 * the voters or the rule are not known is [0, 1]. The profile cannot hold it against anything but equal shares: that is
 * what horizontal means. The range contains every completion and need not be the tightest.
 */
@AutoService(StandardRule.class)
final class HorizontalVotingPower implements Rule, StandardRule {
    private static final ElementPath BODIES = ElementPath.of("governance", "bodies");
    private static final RuleInfo INFO = RuleInfo.of("BAL-12", Family.BALANCE)
            .citing(Source.APCI_FRAMEWORK, "2.1", "cooperación voluntaria de carácter horizontal")
            .citing(
                    Source.MERIDA_DECLARATION,
                    "commitment 7",
                    "el interés superior de la mayoría sobre intereses particulares")
            .reading(
                    Facet.GOVERNANCE,
                    Facet.GOVERNANCE_BODIES,
                    Facet.BODY_DECIDES,
                    Facet.BODY_SEATS,
                    Facet.SEAT_REPRESENTS,
                    Facet.BODY_DECISION_RULE,
                    Facet.DECISION_RULE_MINIMUM_IN_FAVOUR,
                    Facet.DECISION_RULE_VETO);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        List<VotingBody> bodies = context.votingBodies();
        Optional<Wait> more = context.scope().waitFor(Facet.GOVERNANCE_BODIES);
        if (bodies.isEmpty() && more.isEmpty()) {
            return Verdict.of(
                    context, INFO, Outcome.fails(new Shortfall(BODIES, List.of(), INFO.message("none"), Fraction.ONE)));
        }
        Interval score = score(bodies, more);
        Message reference = context.profile().reference(INFO.id()).words();
        Verdict verdict = Verdict.of(
                context,
                INFO,
                score,
                () -> Outcome.of(score, shortfalls(sure(bodies), score.high()), waits(bodies, more)),
                () -> notes(sure(bodies), reference));
        List<String> uncounted = uncounted(bodies);
        return uncounted.isEmpty()
                ? verdict
                : verdict.because(INFO.message("notComputable").with("bodies", uncounted));
    }

    /**
     * {@return the least of the bodies; where it is not sure of any that it decides, at best only the best one does}
     */
    private static Interval score(List<VotingBody> bodies, Optional<Wait> more) {
        Fraction low = Fraction.ONE;
        Fraction high = Fraction.ONE;
        Fraction best = more.isPresent() ? Fraction.ONE : Fraction.ZERO;
        boolean sure = false;
        for (VotingBody body : bodies) {
            Interval equality = equality(body);
            low = low.min(equality.low());
            high = body.decides() ? high.min(equality.high()) : high;
            best = best.max(equality.high());
            sure |= body.decides();
        }
        return Interval.of(more.isPresent() || !sure ? Fraction.ZERO : low, sure ? high : best);
    }

    /** {@return the ids of the bodies that have too many voters with too different votes to count} */
    private static List<String> uncounted(List<VotingBody> bodies) {
        List<String> uncounted = new ArrayList<>(0);
        for (VotingBody body : bodies) {
            if (body.power().state() == MemberPower.State.NOT_COMPUTABLE) {
                uncounted.add(body.body().id());
            }
        }
        return List.copyOf(uncounted);
    }

    private static List<VotingBody> sure(List<VotingBody> bodies) {
        List<VotingBody> sure = new ArrayList<>(bodies.size());
        for (VotingBody body : bodies) {
            if (body.decides()) {
                sure.add(body);
            }
        }
        return sure;
    }

    private static List<Wait> waits(List<VotingBody> bodies, Optional<Wait> more) {
        List<Wait> waits = new ArrayList<>();
        if (more.isPresent()) {
            waits.add(more.get());
        }
        for (VotingBody body : bodies) {
            if (body.decidesMore().isPresent()) {
                waits.add(body.decidesMore().get());
            }
            waits.addAll(body.power().waits());
        }
        return waits;
    }

    private static Interval equality(VotingBody body) {
        return switch (body.power().state()) {
            case KNOWN -> {
                Interval distance = distance(body.power());
                yield Interval.of(Fraction.ONE.minus(distance.high()), Fraction.ONE.minus(distance.low()));
            }
            case NOBODY -> Interval.ZERO;
            case OPEN, NOT_COMPUTABLE -> Interval.UNIT;
        };
    }

    /** {@return the share of power that would have to change hands} */
    private static Interval distance(MemberPower power) {
        int members = power.shares().size();
        return Hoover.bounds(power.shares(), Collections.nCopies(members, Interval.point(Fraction.of(1, members))));
    }

    private static List<Shortfall> shortfalls(List<VotingBody> sure, Fraction high) {
        List<Fraction> highs = new ArrayList<>(sure.size());
        for (VotingBody body : sure) {
            highs.add(equality(body).high());
        }
        List<Fraction> ascending = new ArrayList<>(highs);
        Collections.sort(ascending);
        Fraction second = ascending.size() > 1 ? ascending.get(1) : Fraction.ONE;
        List<Shortfall> shortfalls = new ArrayList<>();
        for (int i = 0; i < highs.size(); i++) {
            if (highs.get(i).isLessThan(Fraction.ONE)) {
                // Without the least of all the second least decides.
                Fraction others = highs.get(i).equals(ascending.get(0)) ? second : ascending.get(0);
                shortfalls.add(shortfall(sure.get(i), others.minus(high)));
            }
        }
        return shortfalls;
    }

    private static Shortfall shortfall(VotingBody body, Fraction lift) {
        ElementPath path = BODIES.in(body.body().id());
        MemberPower power = body.power();
        if (power.state() == MemberPower.State.NOBODY) {
            return body.hasVoters()
                    ? new Shortfall(path.in("decisionRule"), List.of(), INFO.message("nobody"), lift)
                    : new Shortfall(path.in("seats"), List.of(), INFO.message("noVotes"), lift);
        }
        List<String> powerless = power.powerless();
        List<String> vetoers = power.vetoers();
        boolean dictated = !power.dictators().isEmpty() && !powerless.isEmpty();
        String found = dictated
                ? "dictator"
                : !vetoers.isEmpty() && !powerless.isEmpty()
                        ? "vetoAndNull"
                        : !vetoers.isEmpty() ? "veto" : !powerless.isEmpty() ? "null" : "unequal";
        TreeSet<String> actors = new TreeSet<>(powerless);
        actors.addAll(vetoers);
        Message message = INFO.message(found)
                .with("distance", distance(power))
                .with("actors", dictated ? power.dictators() : vetoers)
                .with("powerless", powerless);
        return new Shortfall(path, List.copyOf(actors), message, lift);
    }

    private static List<Message> notes(List<VotingBody> sure, Message reference) {
        return sure.stream()
                .filter(body -> body.power().state() == MemberPower.State.KNOWN)
                .map(body -> INFO.message("evidence")
                        .with("body", body.body().id())
                        .with("share", distance(body.power()))
                        .with("reference", reference))
                .toList();
    }
}
