package io.github.alliancekit.rules.governance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.actor.Actor;
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

/**
 * GOV-04: every member says what moves it and what it hopes to gain.
 *
 * <p>Scored as the members with at least one motivation and at least one interest, over all. The range is the tightest.
 */
@AutoService(StandardRule.class)
final class MotivesDeclared extends ElementRule<Actor> implements StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("GOV-04", Family.CLARITY)
            .citing(Source.APCI_FRAMEWORK, "2.3", "Definición clara de las intenciones y motivaciones")
            .reading(Facet.ACTOR_MOTIVATIONS, Facet.ACTOR_INTERESTS);

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
        return new Checklist(scope)
                .about(member.id())
                .item(
                        !member.motivations().isEmpty(),
                        Facet.ACTOR_MOTIVATIONS,
                        "motivations",
                        message("motivations", member))
                .item(!member.interests().isEmpty(), Facet.ACTOR_INTERESTS, "interests", message("interests", member))
                .allOrNothing(message("both", member));
    }

    private static Message message(String name, Actor member) {
        return INFO.message(name).with("actor", member.id());
    }
}
