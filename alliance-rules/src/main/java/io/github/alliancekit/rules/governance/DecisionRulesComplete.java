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
        for (Body body : context.alliance().governance().map(g -> g.bodies()).orElse(List.of())) {
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
        if (body.decisionRule().map(DecisionRulesComplete::isConsensus).orElse(false)) {
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
            quorum.ifPresent(waits::add);
        }
        return new Way(body, scope, Optional.empty(), waits);
    }

    private static boolean isConsensus(DecisionRule rule) {
        return rule instanceof DecisionRule.Consensus
                || (rule instanceof DecisionRule.AllOf all
                        && all.rules().stream().anyMatch(DecisionRulesComplete::isConsensus));
    }

    private static void decided(Checklist types, DecisionType type, List<Way> ways, Optional<Wait> more) {
        List<Way> deciding =
                ways.stream().filter(way -> way.body().decides().contains(type)).toList();
        List<Wait> waits = new ArrayList<>(more.stream().toList());
        ways.forEach(way -> waits.addAll(way.waitsFor(type)));
        // What is missing is looked for in the body that lacks least: one with a rule, but no quorum.
        Optional<Way> nearest = deciding.stream()
                .filter(way -> way.body().decisionRule().isPresent())
                .findFirst()
                .or(() -> deciding.stream().findFirst());
        String lack = nearest.flatMap(Way::missing).orElse("nobody");
        ElementPath place = nearest.map(way -> way.scope().path().in(lack)).orElse(BODIES);
        Message message = INFO.message(lack).with("type", Message.of("decision." + type));
        types.item(deciding.stream().anyMatch(Way::isComplete), waits, place, message);
    }
}
