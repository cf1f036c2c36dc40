package com.example.water;

import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.rules.Checklist;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Texts;
import io.github.alliancekit.rules.Verdict;

/** A rule of a team's own: amounts have a currency. */
public final class HasCurrency implements Rule {
    private static final Texts TEXTS = Texts.of(HasCurrency.class, "com.example.water.texts");

    @Override
    public RuleInfo info() {
        return RuleInfo.of("OUR-01", Family.CLARITY).withTexts(TEXTS).reading(Facet.CURRENCY);
    }

    @Override
    public Verdict evaluate(Context context) {
        boolean there = context.alliance().currency().isPresent();
        return Verdict.of(
                context,
                info(),
                new Checklist(context.scope())
                        .item(there, Facet.CURRENCY, "currency", info().message("none"))
                        .outcome());
    }
}
