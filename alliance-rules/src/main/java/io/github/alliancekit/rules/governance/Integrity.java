package io.github.alliancekit.rules.governance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.governance.Body;
import io.github.alliancekit.core.governance.Governance;
import io.github.alliancekit.core.governance.Seat;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Checklist;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Scope;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.Source;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.Wait;
import io.github.alliancekit.rules.measure.Interval;
import io.github.alliancekit.rules.standard.StandardRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * GOV-17: who decides has declared its interests, and integrity is a rule.
 *
 * <p>Scored as the mean of three: the share of the members' seats with votes, in all bodies, for which interests were
 * declared in the last twelve months; an integrity policy; a rule of recusal. Without a seat that votes the share is 0.
 * The range is the tightest for seats that are all known; while there may be more the share is anything.
 */
@AutoService(StandardRule.class)
final class Integrity implements Rule, StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("GOV-17", Family.CLARITY)
            .citing(Source.MULTILATERAL_AFFAIRS, "", "Lucha contra la Corrupción")
            .citing(
                    Source.MERIDA_DECLARATION,
                    "commitment 7",
                    "el interés superior de la mayoría sobre intereses particulares")
            .reading(
                    Facet.GOVERNANCE,
                    Facet.GOVERNANCE_BODIES,
                    Facet.BODY_SEATS,
                    Facet.GOVERNANCE_DECLARATIONS,
                    Facet.GOVERNANCE_INTEGRITY_POLICY,
                    Facet.GOVERNANCE_RECUSAL_RULE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        Optional<Governance> governance = context.alliance().governance();
        Scope scope = context.scope(ElementPath.of("governance"));
        Outcome policy = new Checklist(scope)
                .item(
                        governance.flatMap(Governance::integrityPolicy).isPresent(),
                        Facet.GOVERNANCE_INTEGRITY_POLICY,
                        "integrityPolicy",
                        INFO.message("integrityPolicy"))
                .outcome();
        Outcome recusal = new Checklist(scope)
                .item(
                        governance.flatMap(Governance::recusalRule).isPresent(),
                        Facet.GOVERNANCE_RECUSAL_RULE,
                        "recusalRule",
                        INFO.message("recusalRule"))
                .outcome();
        return Verdict.of(context, INFO, Outcome.mean(List.of(declared(context), policy, recusal)));
    }

    /** {@return the share of the voting seats for which interests were declared} */
    private static Outcome declared(Context context) {
        List<Wait> more = moreSeats(context);
        if (!more.isEmpty()) {
            return Outcome.open(more);
        }
        Set<List<String>> declared = declaredSeats(context);
        int seats = 0;
        List<Shortfall> undeclared = new ArrayList<>();
        for (Body body : bodies(context)) {
            for (Seat seat : body.seats()) {
                if (seat.votes().isPositive() && context.isMember(seat.actor())) {
                    seats++;
                    if (!declared.contains(List.of(body.id(), seat.id()))) {
                        undeclared.add(shortfall(body, seat, context));
                    }
                }
            }
        }
        if (seats == 0) {
            ElementPath path = ElementPath.of("governance", "bodies");
            return Outcome.fails(new Shortfall(path, List.of(), INFO.message("none"), Fraction.ONE));
        }
        Fraction each = Fraction.of(1, seats);
        Fraction share = Fraction.of(seats - undeclared.size(), seats);
        Optional<Wait> wait = context.scope().waitFor(Facet.GOVERNANCE_DECLARATIONS);
        return wait.map(one -> Outcome.of(Interval.of(share, Fraction.ONE), List.of(), List.of(one)))
                .orElseGet(() -> new Outcome(
                        Interval.point(share),
                        undeclared.stream()
                                .map(shortfall -> shortfall.times(each))
                                .toList(),
                        List.of()));
    }

    private static List<Body> bodies(Context context) {
        return context.alliance().governance().map(Governance::bodies).orElse(List.of());
    }

    private static List<Wait> moreSeats(Context context) {
        Optional<Wait> moreBodies = context.scope().waitFor(Facet.GOVERNANCE_BODIES);
        if (moreBodies.isPresent()) {
            return List.of(moreBodies.get());
        }
        return bodies(context).stream()
                .flatMap(body -> context.scope().waitFor(Facet.BODY_SEATS, body.id()).stream())
                .toList();
    }

    /** {@return body and seat of the declarations that are there and not too old} */
    private static Set<List<String>> declaredSeats(Context context) {
        int months = months(context);
        return context.alliance().governance().map(Governance::declarations).orElse(List.of()).stream()
                .filter(declaration -> !declaration.date().isAfter(context.asOf()))
                .filter(declaration -> !declaration.date().plusMonths(months).isBefore(context.asOf()))
                .map(declaration -> List.of(declaration.body(), declaration.seat()))
                .collect(Collectors.toSet());
    }

    private static int months(Context context) {
        return context.profile().threshold(INFO.id(), "months").toDecimal(0).intValueExact();
    }

    private static Shortfall shortfall(Body body, Seat seat, Context context) {
        ElementPath path = ElementPath.of("governance", "bodies", body.id(), "seats", seat.id());
        Message message = INFO.message("undeclared").with("actor", seat.actor()).with("months", months(context));
        return new Shortfall(path, List.of(seat.actor()), message, Fraction.ONE);
    }
}
