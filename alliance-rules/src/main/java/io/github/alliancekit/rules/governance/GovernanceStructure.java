package io.github.alliancekit.rules.governance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.governance.Body;
import io.github.alliancekit.core.governance.BodyKind;
import io.github.alliancekit.core.governance.Seat;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Checklist;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Gap;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.Source;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.Wait;
import io.github.alliancekit.rules.measure.Interval;
import io.github.alliancekit.rules.standard.StandardRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * GOV-05: there is a body that decides, and it is complete.
 *
 * <p>Scored by the best body of kind DECISION: mandate, seats of at least two members, chair, secretariat, divided by
 * four. Seats of actors that are no members on the day do not count. The range is the tightest: each end is that of the
 * body which is best at that end, and with an open list of bodies a complete one may exist.
 */
@AutoService(StandardRule.class)
final class GovernanceStructure implements Rule, StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("GOV-05", Family.CLARITY)
            .citing(Source.MERIDA_DECLARATION, "element 3", "Definir una estructura de gobernanza")
            .citing(Source.MERIDA_DECLARATION, "commitment 8", "estructura de gobernanza multiactor")
            .reading(
                    Facet.GOVERNANCE,
                    Facet.GOVERNANCE_BODIES,
                    Facet.BODY_MANDATE,
                    Facet.BODY_SEATS,
                    Facet.BODY_CHAIR,
                    Facet.BODY_SECRETARIAT);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        List<Outcome> bodies = new ArrayList<>();
        for (Body body : context.governance().bodies()) {
            if (body.kind() == BodyKind.DECISION) {
                bodies.add(completeness(body, context));
            }
        }
        Optional<Wait> more = context.scope().waitFor(Facet.GOVERNANCE_BODIES);
        return Verdict.of(context, INFO, more.isPresent() ? withMore(bodies, more.get()) : best(bodies));
    }

    private static Outcome completeness(Body body, Context context) {
        ElementPath path = ElementPath.of("governance", "bodies", body.id());
        Fraction seated = Fraction.of(seated(body, context).size());
        boolean enough = !seated.isLessThan(context.profile().threshold("GOV-05", "members"));
        return new Checklist(context.scope(path, body.id()))
                .item(body.mandate().isPresent(), Facet.BODY_MANDATE, "mandate", INFO.message("mandate"))
                .item(enough, Facet.BODY_SEATS, "seats", INFO.message("seats"))
                .item(body.chair().isPresent(), Facet.BODY_CHAIR, "chair", INFO.message("chair"))
                .item(
                        body.secretariat().isPresent(),
                        Facet.BODY_SECRETARIAT,
                        "secretariat",
                        INFO.message("secretariat"))
                .outcome();
    }

    /** {@return the ids of the members that have a seat} */
    private static Set<String> seated(Body body, Context context) {
        Set<String> seated = new HashSet<>();
        for (Seat seat : body.seats()) {
            if (context.isMember(seat.actor())) {
                seated.add(seat.actor());
            }
        }
        return seated;
    }

    /** Another body may exist that is complete. */
    private static Outcome withMore(List<Outcome> bodies, Wait more) {
        Fraction low = Fraction.ZERO;
        for (Outcome body : bodies) {
            low = low.max(body.score().low());
        }
        return Outcome.of(Interval.of(low, Fraction.ONE), List.of(), List.of(more));
    }

    private static Outcome best(List<Outcome> bodies) {
        if (bodies.isEmpty()) {
            ElementPath path = ElementPath.of("governance", "bodies");
            return Outcome.fails(new Shortfall(path, List.of(), INFO.message("none"), Fraction.ONE));
        }
        Outcome best = bodies.get(0);
        Fraction low = Fraction.ZERO;
        for (Outcome body : bodies) {
            best = isBetter(body, best) ? body : best;
            low = low.max(body.score().low());
        }
        if (low.equals(best.score().low())) {
            return best;
        }
        // Another body is better for certain than this one is at worst: the same gaps, but less depends on them.
        Interval score = Interval.of(low, best.score().high());
        List<Wait> waits = new ArrayList<>();
        for (Gap gap : best.gaps()) {
            waits.add(new Wait(gap.facet(), gap.element()));
        }
        return Outcome.of(score, best.shortfalls(), waits);
    }

    private static boolean isBetter(Outcome one, Outcome other) {
        int atBest = one.score().high().compareTo(other.score().high());
        return atBest > 0
                || (atBest == 0 && one.score().low().isGreaterThan(other.score().low()));
    }
}
