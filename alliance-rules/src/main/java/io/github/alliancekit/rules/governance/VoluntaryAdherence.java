package io.github.alliancekit.rules.governance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.actor.Adherence;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.rules.Checklist;
import io.github.alliancekit.rules.ElementRule;
import io.github.alliancekit.rules.Elements;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Scope;
import io.github.alliancekit.rules.Source;
import io.github.alliancekit.rules.standard.StandardRule;
import java.util.Optional;

/**
 * GOV-03: every member joined by a signed act of its own free will.
 *
 * <p>Scored as the members with a voluntary act of adherence that is not dated after the day of the assessment, over
 * all; every act names who signed. The range is the tightest.
 */
@AutoService(StandardRule.class)
final class VoluntaryAdherence extends ElementRule<Actor> implements StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("GOV-03", Family.CLARITY)
            .citing(Source.APCI_FRAMEWORK, "2.1", "cooperación voluntaria")
            .citing(Source.MERIDA_DECLARATION, "element 1", "Comprometerse de buena voluntad")
            .reading(Facet.ACTOR_ADHERENCE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    protected Elements<Actor> elements() {
        return Elements.MEMBERS;
    }

    @Override
    protected Outcome check(Actor member, Scope scope) {
        // An act that is dated later does not exist yet, but nothing about it is unknown.
        Optional<Adherence> act = member.adherence();
        boolean later = act.isPresent() && act.get().date().isAfter(scope.asOf());
        boolean voluntary = act.isPresent() && !later && act.get().voluntary();
        String finding = act.isEmpty() ? "none" : later ? "later" : "notVoluntary";
        Message message = INFO.message(finding).with("actor", member.id());
        return new Checklist(scope)
                .about(member.id())
                .item(voluntary, Facet.ACTOR_ADHERENCE, "adherence", message)
                .outcome();
    }
}
