package io.github.alliancekit.rules.governance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.plan.Assignment;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Letter;
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
import io.github.alliancekit.rules.Source;
import io.github.alliancekit.rules.Tally;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.Wait;
import io.github.alliancekit.rules.standard.StandardRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * GOV-06: every member has a role by name and does or answers for something.
 *
 * <p>Scored as the members with a role that are accountable or responsible for at least one commitment, over all. Where
 * there are no commitments every member falls short, which GOV-10 says. The range is the tightest.
 */
@AutoService(StandardRule.class)
final class RoleAndCommitment implements Rule, StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("GOV-06", Family.CLARITY)
            .citing(Source.MERIDA_DECLARATION, "element 3", "los roles y compromisos de cada organización aliada")
            .reading(
                    Facet.ACTOR_ROLES,
                    Facet.PLANS,
                    Facet.PLAN_COMMITMENTS,
                    Facet.COMMITMENT_ASSIGNMENTS,
                    Facet.ASSIGNMENT_ACCOUNTABLE,
                    Facet.ASSIGNMENT_RESPONSIBLE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        List<Element<Commitment>> commitments = Elements.COMMITMENTS.of(context);
        List<Wait> waits = new ArrayList<>(Elements.COMMITMENTS.mayBeMore(context));
        if (commitments.isEmpty() && waits.isEmpty()) {
            return Verdict.of(context, INFO, Outcome.nothing()).because(Message.of("none.plans"));
        }
        Set<String> holders = new HashSet<>();
        for (Element<Commitment> commitment : commitments) {
            for (Assignment assignment : commitment.value().assignments()) {
                if (assignment.letter() == Letter.A || assignment.letter() == Letter.R) {
                    holders.add(assignment.actor());
                }
            }
            commitment.scope().addWait(waits, Facet.ASSIGNMENT_ACCOUNTABLE);
            commitment.scope().addWait(waits, Facet.ASSIGNMENT_RESPONSIBLE);
        }
        List<Wait> open = List.copyOf(new TreeSet<>(waits));
        Tally tally = Tally.ofAll();
        for (Element<Actor> member : Elements.MEMBERS.of(context)) {
            boolean holds = holders.contains(member.value().id());
            tally.add(member, roleAndCommitment(member, holds, open), List.of());
        }
        return tally.verdict(context, INFO);
    }

    private static Outcome roleAndCommitment(Element<Actor> member, boolean holds, List<Wait> waits) {
        Actor actor = member.value();
        ElementPath place = Elements.COMMITMENTS.place();
        return new Checklist(member.scope())
                .about(actor.id())
                .item(!actor.roles().isEmpty(), Facet.ACTOR_ROLES, "roles", message("role", actor))
                .item(holds, waits, place, message("commitment", actor))
                .allOrNothing(message("both", actor));
    }

    private static Message message(String name, Actor member) {
        return INFO.message(name).with("actor", member.id());
    }
}
