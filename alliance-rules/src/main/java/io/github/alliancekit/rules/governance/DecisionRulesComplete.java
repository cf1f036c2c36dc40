package io.github.alliancekit.rules.governance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.governance.Body;
import io.github.alliancekit.core.governance.DecisionRule;
import io.github.alliancekit.core.governance.DecisionType;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.rules.Checklist;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Scope;
import io.github.alliancekit.rules.Source;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.Wait;
import io.github.alliancekit.rules.standard.StandardRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * GOV-14: for every type of decision it is settled who takes it and how.
 *
 * <p>Scored as the types of decision that a body takes which has a decision rule and a quorum of presence, over all
 * types. Consensus, also as one of several rules that all have to be met, is both. Of several bodies for one type, one
 * that is complete is enough; what kind of body it is is not asked. The range is the tightest.
 */
@AutoService(StandardRule.class)
final class DecisionRulesComplete implements Rule, StandardRule {
    private static final ElementPath BODIES = ElementPath.of("governance", "bodies");
    private static final RuleInfo INFO = RuleInfo.of("GOV-14", Family.CLARITY)
            .citing(
                    Source.MERIDA_DECLARATION,
                    "element 3",
                    "Definir una estructura de gobernanza que defina con claridad los roles y compromisos")
            .reading(
                    Facet.GOVERNANCE,
                    Facet.GOVERNANCE_BODIES,
                    Facet.BODY_DECIDES,
                    Facet.BODY_DECISION_RULE,
                    Facet.BODY_PRESENCE_QUORUM);

    /** How one body takes decisions: what is missing for certain, or what may be missing. */
    private record Way(Body body, Scope scope, Optional<String> missing, List<Wait> waits) {
        private boolean isComplete() {
            return missing.isEmpty() && waits.isEmpty();
        }

        /** {@return what to know before the body takes such decisions in a complete way; empty if it never does} */
        private List<Wait> waitsFor(DecisionType type) {
            if (missing.isPresent()) {
                return List.of();
            }
            List<Wait> all = new ArrayList<>(waits);
            if (!body.decides().contains(type)) {
                Optional<Wait> decides = scope.waitFor(Facet.BODY_DECIDES);
                if (decides.isEmpty()) {
                    return List.of();
                }
                all.add(decides.get());
            }
            return all;
        }
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        List<Way> ways = new ArrayList<>();
        for (Body body : context.governance().bodies()) {
            ways.add(way(body, context.scope(BODIES.in(body.id()), body.id())));
        }
        Optional<Wait> more = context.scope().waitFor(Facet.GOVERNANCE_BODIES);
        if (ways.isEmpty() && more.isEmpty()) {
            return Verdict.of(context, INFO, Outcome.nothing()).because(Message.of("none.bodies"));
        }
        Checklist types = new Checklist(context.scope());
        for (DecisionType type : DecisionType.values()) {
            decided(types, type, ways, more);
        }
        return Verdict.of(context, INFO, types.outcome());
    }

    private static Way way(Body body, Scope scope) {
        if (body.decisionRule().isPresent() && isConsensus(body.decisionRule().get())) {
            return new Way(body, scope, Optional.empty(), List.of());
        }
        List<Wait> waits = new ArrayList<>();
        if (body.decisionRule().isEmpty()) {
            Optional<Wait> rule = scope.waitFor(Facet.BODY_DECISION_RULE);
            if (rule.isEmpty()) {
                return new Way(body, scope, Optional.of("decisionRule"), List.of());
            }
            waits.add(rule.get());
        }
        if (body.presenceQuorum().isEmpty()) {
            Optional<Wait> quorum = scope.waitFor(Facet.BODY_PRESENCE_QUORUM);
            // A rule that is not known may be consensus, which needs no quorum.
            if (quorum.isEmpty() && waits.isEmpty()) {
                return new Way(body, scope, Optional.of("presenceQuorum"), List.of());
            }
            if (quorum.isPresent()) {
                waits.add(quorum.get());
            }
        }
        return new Way(body, scope, Optional.empty(), waits);
    }

    private static boolean isConsensus(DecisionRule rule) {
        if (rule instanceof DecisionRule.AllOf all) {
            for (DecisionRule one : all.rules()) {
                if (isConsensus(one)) {
                    return true;
                }
            }
        }
        return rule instanceof DecisionRule.Consensus;
    }

    private static void decided(Checklist types, DecisionType type, List<Way> ways, Optional<Wait> more) {
        List<Way> deciding = new ArrayList<>(ways.size());
        boolean complete = false;
        List<Wait> waits = new ArrayList<>(0);
        if (more.isPresent()) {
            waits.add(more.get());
        }
        for (Way way : ways) {
            if (way.body().decides().contains(type)) {
                deciding.add(way);
                complete = complete || way.isComplete();
            }
            waits.addAll(way.waitsFor(type));
        }
        ElementPath place = BODIES;
        String lack = "nobody";
        if (!deciding.isEmpty()) {
            Way nearest = nearest(deciding);
            lack = nearest.missing().orElse(lack);
            place = nearest.scope().path().in(lack);
        }
        Message message = INFO.message(lack).with("type", Message.of("decision.".concat(type.name())));
        types.item(complete, waits, place, message);
    }

    /** {@return the body that lacks least, where one looks for what is missing: one with a rule, but no quorum} */
    private static Way nearest(List<Way> deciding) {
        for (Way way : deciding) {
            if (way.body().decisionRule().isPresent()) {
                return way;
            }
        }
        return deciding.get(0);
    }
}
