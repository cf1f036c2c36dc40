package io.github.alliancekit.rules.balance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Element;
import io.github.alliancekit.rules.Elements;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.MemberPower;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Scope;
import io.github.alliancekit.rules.Shares;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.Source;
import io.github.alliancekit.rules.Tally;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.VotingBody;
import io.github.alliancekit.rules.Wait;
import io.github.alliancekit.rules.measure.Hoover;
import io.github.alliancekit.rules.measure.Interval;
import io.github.alliancekit.rules.standard.StandardRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * BAL-07: who is accountable has a vote where strategy or budget are decided.
 *
 * <p>Scored as the weight of the commitments whose accountable members, all of them, hold a seat with votes in such a
 * body or are represented by one, over the weight of all. How far responsibility and voting power are apart is shown
 * beside it. The range contains every completion; it need not be the tightest where more actors may be accountable.
 */
@AutoService(StandardRule.class)
final class AuthorityMatchesAccountability implements Rule, StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("BAL-07", Family.BALANCE)
            .citing(Source.APCI_FRAMEWORK, "2.1", "carácter horizontal")
            .citing(Source.MERIDA_DECLARATION, "element 3", "los roles y compromisos de cada organización aliada")
            .reading(
                    Facet.PLANS,
                    Facet.PLAN_COMMITMENTS,
                    Facet.COMMITMENT_ASSIGNMENTS,
                    Facet.ASSIGNMENT_ACCOUNTABLE,
                    Facet.GOVERNANCE,
                    Facet.GOVERNANCE_BODIES,
                    Facet.BODY_DECIDES,
                    Facet.BODY_SEATS,
                    Facet.SEAT_REPRESENTS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        List<Element<Commitment>> commitments = Elements.COMMITMENTS.of(context);
        List<Wait> more = Elements.COMMITMENTS.mayBeMore(context);
        if (commitments.isEmpty() && more.isEmpty()) {
            return Verdict.of(context, INFO, Outcome.nothing()).because(Message.of("none.plans"));
        }
        Votes votes = new Votes(context);
        Tally tally = Tally.of(more, judged -> {
            for (Element<Commitment> commitment : commitments) {
                judged.add(commitment, check(commitment, votes), List.of());
            }
        });
        return tally.verdict(context, INFO).noting(() -> powerBesideResponsibility(context));
    }

    private static Outcome check(Element<Commitment> commitment, Votes votes) {
        List<String> accountable = commitment.value().holders(Letter.A);
        Scope scope = commitment.scope();
        boolean allMay = true;
        boolean allDo = true;
        for (String actor : accountable) {
            allMay &= votes.mayVote(actor);
            allDo &= votes.votes(actor);
        }
        if (!allMay) {
            List<String> voteless = votes.voteless(accountable);
            return fails(scope, voteless, INFO.message("voteless").with("actors", voteless));
        }
        Optional<Wait> more = scope.waitFor(Facet.ASSIGNMENT_ACCOUNTABLE);
        if (accountable.isEmpty() && more.isEmpty()) {
            return fails(scope, List.of(), INFO.message("nobody"));
        }
        if (!votes.anybodyMay()) {
            return fails(scope, List.of(), INFO.message("nobodyVotes")); // whoever may be accountable
        }
        if (allDo && more.isEmpty()) {
            return Outcome.holds();
        }
        List<Wait> waits = new ArrayList<>();
        if (more.isPresent()) {
            waits.add(more.get());
        }
        for (String actor : accountable) {
            waits.addAll(votes.waits(actor));
        }
        return Outcome.open(waits);
    }

    /** Which members have a vote where it matters. */
    private static final class Votes {
        private final Context context;
        private final Optional<Wait> moreBodies;

        /** Whether each member, by position, has a vote for certain, and whether it may have one. */
        private final boolean[] votes;

        private final boolean[] mayVote;
        private boolean anybodyMay;

        Votes(Context context) {
            this.context = context;
            this.moreBodies = context.scope().waitFor(Facet.GOVERNANCE_BODIES);
            this.votes = new boolean[context.members().size()];
            this.mayVote = new boolean[context.members().size()];
            for (int i = 0; i < votes.length; i++) {
                String member = context.members().get(i).id();
                for (VotingBody body : context.votingBodies()) {
                    votes[i] |= body.decides() && body.hasVote(member);
                }
                mayVote[i] = votes[i] || !waits(member).isEmpty();
                anybodyMay |= mayVote[i];
            }
        }

        boolean votes(String actor) {
            int member = context.position(actor);
            return member >= 0 && votes[member];
        }

        boolean mayVote(String actor) {
            int member = context.position(actor);
            return member >= 0 && mayVote[member];
        }

        boolean anybodyMay() {
            return anybodyMay;
        }

        /** {@return those of some actors that have no vote for certain} */
        List<String> voteless(List<String> actors) {
            List<String> voteless = new ArrayList<>();
            for (String actor : actors) {
                if (!mayVote(actor)) {
                    voteless.add(actor);
                }
            }
            return List.copyOf(voteless);
        }

        /** {@return what has to be known before one knows whether a member has a vote; empty if one does} */
        List<Wait> waits(String member) {
            if (votes(member)) {
                return List.of();
            }
            List<Wait> waits = new ArrayList<>();
            if (moreBodies.isPresent()) {
                waits.add(moreBodies.get());
            }
            for (VotingBody body : context.votingBodies()) {
                boolean votes = body.hasVote(member);
                List<Wait> more = body.mayVoteForOthers();
                if (!votes) {
                    waits.addAll(more);
                }
                if (body.decidesMore().isPresent() && (votes || !more.isEmpty())) {
                    waits.add(body.decidesMore().get());
                }
            }
            return waits;
        }
    }

    private static Outcome fails(Scope scope, List<String> actors, Message message) {
        return Outcome.fails(new Shortfall(scope.path().in("assignments"), actors, message, Fraction.ONE));
    }

    /** {@return how far r and v are apart, for each body of which both are known} */
    private static List<Message> powerBesideResponsibility(Context context) {
        Shares responsibility = context.responsibility();
        List<Message> notes = new ArrayList<>();
        for (VotingBody body : context.votingBodies()) {
            boolean known = body.decides() && body.power().state() == MemberPower.State.KNOWN;
            if (known && responsibility.state() == Shares.State.KNOWN) {
                List<Interval> power = new ArrayList<>(body.power().shares());
                power.add(Interval.ZERO); // nobody has no power
                Interval distance = Hoover.bounds(responsibility.distribution(), power);
                notes.add(INFO.message("power").with("body", body.body().id()).with("share", distance));
            }
        }
        return notes;
    }
}
