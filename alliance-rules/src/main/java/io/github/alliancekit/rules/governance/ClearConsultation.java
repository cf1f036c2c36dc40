package io.github.alliancekit.rules.governance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.plan.Assignment;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Element;
import io.github.alliancekit.rules.Elements;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Scope;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.Source;
import io.github.alliancekit.rules.Tally;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.Wait;
import io.github.alliancekit.rules.standard.StandardRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * GOV-09: of every commitment it is clear who is heard.
 *
 * <p>A commitment complies where no actor holds two letters among R, C and I, and where somebody is consulted or
 * informed who is neither accountable nor responsible: a member, or an observer. Letters of an actor that has left or
 * has not yet joined are passed over: it is not heard, and does not count twice. One whose accountable and responsible
 * are all the members is left out, because nobody is left to be heard. Scored as the weight of the commitments that
 * comply over the weight of those that are not left out.
 *
 * <p>The range is the tightest but where letters are undisclosed and only one way of filling them in is legal.
 */
@AutoService(StandardRule.class)
final class ClearConsultation implements Rule, StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("GOV-09", Family.CLARITY)
            .citing(Source.MERIDA_DECLARATION, "commitment 2", "participación significativa")
            .citing(Source.APCI_FRAMEWORK, "2.3", "se expresen adecuadamente en el interior de la alianza")
            .reading(
                    Facet.PLANS,
                    Facet.PLAN_COMMITMENTS,
                    Facet.COMMITMENT_ASSIGNMENTS,
                    Facet.ASSIGNMENT_ACCOUNTABLE,
                    Facet.ASSIGNMENT_RESPONSIBLE,
                    Facet.ASSIGNMENT_CONSULTED,
                    Facet.ASSIGNMENT_INFORMED);

    private static final List<Facet> WORKING = List.of(Facet.ASSIGNMENT_ACCOUNTABLE, Facet.ASSIGNMENT_RESPONSIBLE);
    private static final List<Facet> HEARD = List.of(Facet.ASSIGNMENT_CONSULTED, Facet.ASSIGNMENT_INFORMED);
    private static final List<Facet> ALL = List.of(
            Facet.ASSIGNMENT_ACCOUNTABLE,
            Facet.ASSIGNMENT_RESPONSIBLE,
            Facet.ASSIGNMENT_CONSULTED,
            Facet.ASSIGNMENT_INFORMED);

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
        Tally tally = Tally.of(more, judged -> {
            for (Element<Commitment> commitment : commitments) {
                if (!holdsEverybody(commitment.value(), context)) {
                    List<Wait> waits = waits(commitment, WORKING);
                    judged.add(commitment, consultation(commitment, context), waits);
                }
            }
        });
        return tally.mayCount()
                ? tally.verdict(context, INFO)
                : Verdict.notApplicable(INFO, INFO.message("nobodyElse"));
    }

    private static Outcome consultation(Element<Commitment> commitment, Context context) {
        List<String> twice = withTwoLetters(commitment.value(), context);
        boolean nobody = !hearsSomebody(commitment.value(), context)
                && waits(commitment, HEARD).isEmpty();
        if (!twice.isEmpty() || nobody) {
            Scope scope = commitment.scope();
            Message message = twice.isEmpty()
                    ? INFO.message("nobody")
                    : INFO.message(nobody ? "both" : "twice").with("actors", twice);
            return Outcome.fails(new Shortfall(scope.path().in("assignments"), twice, message, Fraction.ONE));
        }
        List<Wait> waits = waits(commitment, ALL);
        return waits.isEmpty() ? Outcome.holds() : Outcome.open(waits);
    }

    private static boolean holdsEverybody(Commitment commitment, Context context) {
        List<Actor> members = context.members();
        if (members.size() > commitment.assignments().size()) {
            return false;
        }
        for (Actor member : members) {
            if (!works(member.id(), commitment)) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether an actor is accountable or responsible} */
    private static boolean works(String actor, Commitment commitment) {
        for (Assignment assignment : commitment.assignments()) {
            boolean works = assignment.letter() == Letter.A || assignment.letter() == Letter.R;
            if (works && assignment.actor().equals(actor)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether somebody is consulted or informed who takes part and does not do the work} */
    private static boolean hearsSomebody(Commitment commitment, Context context) {
        for (Assignment assignment : commitment.assignments()) {
            boolean hears = assignment.letter() == Letter.C || assignment.letter() == Letter.I;
            String actor = assignment.actor();
            if (hears && !works(actor, commitment) && takesPart(actor, context)) {
                return true;
            }
        }
        return false;
    }

    /** Accountable and consulted in one hand is allowed, and so is accountable and responsible. */
    private static List<String> withTwoLetters(Commitment commitment, Context context) {
        Set<String> twice = Set.of();
        List<Assignment> assignments = commitment.assignments();
        for (int i = 0; i < assignments.size(); i++) {
            for (int j = 0; j < i; j++) {
                String actor = assignments.get(i).actor();
                if (actor.equals(assignments.get(j).actor())
                        && assignments.get(i).letter() != Letter.A
                        && assignments.get(j).letter() != Letter.A
                        && takesPart(actor, context)) {
                    twice = twice.isEmpty() ? new TreeSet<>() : twice;
                    twice.add(actor);
                }
            }
        }
        return List.copyOf(twice);
    }

    private static boolean takesPart(String actor, Context context) {
        Optional<Actor> known = context.alliance().actor(actor);
        return known.isPresent() && known.get().takesPart(context.asOf());
    }

    private static List<Wait> waits(Element<Commitment> commitment, List<Facet> facets) {
        List<Wait> waits = List.of();
        for (int i = 0; i < facets.size(); i++) {
            Optional<Wait> wait = commitment.scope().waitFor(facets.get(i));
            if (wait.isPresent() && !waits.contains(wait.get())) {
                waits = waits.isEmpty() ? new ArrayList<>() : waits;
                waits.add(wait.get());
            }
        }
        return waits;
    }
}
