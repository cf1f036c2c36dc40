package io.github.alliancekit.rules.governance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.governance.Body;
import io.github.alliancekit.core.governance.Declaration;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        Governance governance = context.governance();
        Scope scope = context.scope(ElementPath.of("governance"));
        Outcome policy = new Checklist(scope)
                .item(
                        governance.integrityPolicy().isPresent(),
                        Facet.GOVERNANCE_INTEGRITY_POLICY,
                        "integrityPolicy",
                        INFO.message("integrityPolicy"))
                .outcome();
        Outcome recusal = new Checklist(scope)
                .item(
                        governance.recusalRule().isPresent(),
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
        int months =
                context.profile().threshold(INFO.id(), "months").toDecimal(0).intValueExact();
        Set<List<String>> declared = declaredSeats(context, months);
        int seats = 0;
        List<Shortfall> undeclared = new ArrayList<>();
        for (Body body : context.governance().bodies()) {
            for (Seat seat : body.seats()) {
                if (seat.votes().isPositive() && context.isMember(seat.actor())) {
                    seats++;
                    if (!declared.contains(List.of(body.id(), seat.id()))) {
                        undeclared.add(shortfall(body, seat, months));
                    }
                }
            }
        }
        if (seats == 0) {
            ElementPath path = ElementPath.of("governance", "bodies");
            return Outcome.fails(new Shortfall(path, List.of(), INFO.message("none"), Fraction.ONE));
        }
        Fraction share = Fraction.of(seats - undeclared.size(), seats);
        Optional<Wait> wait = context.scope().waitFor(Facet.GOVERNANCE_DECLARATIONS);
        return wait.isPresent()
                ? Outcome.of(Interval.of(share, Fraction.ONE), List.of(), List.of(wait.get()))
                : new Outcome(Interval.point(share), eachOf(seats, undeclared), List.of());
    }

    private static List<Wait> moreSeats(Context context) {
        Optional<Wait> moreBodies = context.scope().waitFor(Facet.GOVERNANCE_BODIES);
        if (moreBodies.isPresent()) {
            return List.of(moreBodies.get());
        }
        List<Wait> waits = new ArrayList<>(0);
        for (Body body : context.governance().bodies()) {
            context.scope().addWait(waits, Facet.BODY_SEATS, body.id());
        }
        return waits;
    }

    /** {@return body and seat of the declarations that are there and not too old} */
    private static Set<List<String>> declaredSeats(Context context, int months) {
        LocalDate day = context.asOf();
        Set<List<String>> declared = new HashSet<>();
        for (Declaration declaration : context.governance().declarations()) {
            LocalDate date = declaration.date();
            if (!date.isAfter(day) && !date.plusMonths(months).isBefore(day)) {
                declared.add(List.of(declaration.body(), declaration.seat()));
            }
        }
        return declared;
    }

    private static Shortfall shortfall(Body body, Seat seat, int months) {
        ElementPath path = ElementPath.of("governance", "bodies", body.id(), "seats", seat.id());
        Message message = INFO.message("undeclared").with("actor", seat.actor()).with("months", months);
        return new Shortfall(path, List.of(seat.actor()), message, Fraction.ONE);
    }

    /** {@return what falls short at one seat each, as parts of what falls short at all seats} */
    private static List<Shortfall> eachOf(int seats, List<Shortfall> undeclared) {
        Fraction each = Fraction.of(1, seats);
        List<Shortfall> parts = new ArrayList<>(undeclared.size());
        for (Shortfall shortfall : undeclared) {
            parts.add(shortfall.times(each));
        }
        return parts;
    }
}
