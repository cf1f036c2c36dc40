package io.github.alliancekit.rules.report;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import java.util.Collection;
import java.util.Locale;

/** Facts of an alliance in words, and the difference between none and not disclosed. */
record Told(Alliance alliance, Locale locale) {
    String in(String key) {
        return Lines.say(key).in(locale);
    }

    String actor(String id) {
        return alliance.actor(id).map(actor -> actor.name()).orElse(id);
    }

    boolean isOpen(Facet facet, String... ids) {
        return alliance.disclosure().isOpen(facet, ids);
    }

    /** {@return what a list holds; where its facet is undisclosed, that there may be more} */
    String list(Collection<String> items, String separator, Facet facet, String... ids) {
        if (items.isEmpty()) {
            return absent(facet, ids);
        }
        String all = String.join(separator, items);
        return isOpen(facet, ids)
                ? Lines.say("account.andMore").with("items", all).in(locale)
                : all;
    }

    /** {@return that there is nothing, or that it is not disclosed} */
    String absent(Facet facet, String... ids) {
        return in(isOpen(facet, ids) ? "account.undisclosed" : "account.none");
    }
}
