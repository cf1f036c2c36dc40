package io.github.alliancekit.rules.governance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.Endorsement;
import io.github.alliancekit.core.Goal;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.rules.Checklist;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Element;
import io.github.alliancekit.rules.Elements;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Scope;
import io.github.alliancekit.rules.Source;
import io.github.alliancekit.rules.Tally;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.standard.StandardRule;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * GOV-02: every member made the common goal its own.
 *
 * <p>Scored as the members with an endorsement that is not dated after the day of the assessment, over all. Without a
 * goal nobody can have endorsed it, which GOV-01 says. The range is the tightest.
 */
@AutoService(StandardRule.class)
final class GoalEndorsed implements Rule, StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("GOV-02", Family.CLARITY)
            .citing(Source.APCI_FRAMEWORK, "2.2", "compartido por todos los actores")
            .citing(Source.MERIDA_DECLARATION, "element 2", "visión compartida")
            .reading(Facet.GOAL, Facet.GOAL_ENDORSEMENTS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        Optional<Goal> goal = context.alliance().goal();
        boolean open = context.scope().waitFor(Facet.GOAL_ENDORSEMENTS).isPresent();
        if (goal.isEmpty() && !open) {
            return Verdict.of(context, INFO, Outcome.nothing()).because(Message.of("none.goal"));
        }
        Set<String> endorsers = goal.isPresent() ? endorsers(goal.get(), context.asOf()) : Set.of();
        Scope scope = context.scope(ElementPath.of("goal"));
        Tally tally = Tally.ofAll();
        for (Element<Actor> element : Elements.MEMBERS.of(context)) {
            String member = element.value().id();
            tally.add(element, endorsement(member, endorsers.contains(member), scope), List.of());
        }
        return tally.verdict(context, INFO);
    }

    /** {@return the ids of the actors that have endorsed a goal by a day} */
    private static Set<String> endorsers(Goal goal, LocalDate day) {
        Set<String> endorsers = new HashSet<>();
        for (Endorsement endorsement : goal.endorsements()) {
            if (!endorsement.date().isAfter(day)) {
                endorsers.add(endorsement.actor());
            }
        }
        return endorsers;
    }

    private static Outcome endorsement(String member, boolean endorsed, Scope scope) {
        Message message = INFO.message("missing").with("actor", member);
        return new Checklist(scope)
                .about(member)
                .item(endorsed, Facet.GOAL_ENDORSEMENTS, "endorsements", message)
                .outcome();
    }
}
