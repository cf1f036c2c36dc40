package io.github.alliancekit.rules;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Interval;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds the explanation of a headline: its parts, their rules, and the elements of rules that are sums. */
final class Explainer {
    private final Headline headline;
    private final Profile profile;

    Explainer(Headline headline, Profile profile) {
        this.headline = headline;
        this.profile = profile;
    }

    /** {@return the explanation; empty where not one rule applies} */
    Optional<Explanation> explain() {
        if (headline.range().isEmpty() || headline.mean().isEmpty()) {
            return Optional.empty();
        }
        Interval range = headline.range().get();
        Interval mean = headline.mean().get();
        Explanation.Draft root = new Explanation.Draft(Message.of("headline." + headline.family()), range);
        Map<Part, Explanation.Draft> parts = new LinkedHashMap<>();
        for (Part part : Part.values()) {
            partDraft(part).ifPresent(draft -> parts.put(part, draft));
        }
        parts.values().forEach(root::child);
        for (Headline.Weighted rule : headline.rules()) {
            Explanation.Draft draft = ruleDraft(rule);
            Optional<Part> part = profile.part(rule.verdict().rule().id());
            part.map(parts::get).orElse(root).child(draft);
        }
        if (!range.equals(mean)) {
            List<String> binding = headline.caps().stream()
                    .filter(Cap::binds)
                    .map(Cap::rule)
                    .distinct()
                    .toList();
            Message label = Message.of("cap").with("rules", binding);
            root.child(new Explanation.Draft(
                    label, range.low().minus(mean.low()), range.high().minus(mean.high())));
        }
        return Optional.of(root.build());
    }

    private Optional<Explanation.Draft> partDraft(Part part) {
        Interval sum = Interval.ZERO;
        boolean any = false;
        for (Headline.Weighted rule : headline.rules()) {
            if (profile.part(rule.verdict().rule().id()).equals(Optional.of(part))) {
                sum = sum.plus(headline.pointsOf(rule));
                any = true;
            }
        }
        return any ? Optional.of(new Explanation.Draft(Message.of("part." + part), sum)) : Optional.empty();
    }

    private Explanation.Draft ruleDraft(Headline.Weighted rule) {
        Verdict verdict = rule.verdict();
        Message label = Message.of("rule")
                .with("id", verdict.rule().id())
                .with("title", verdict.rule().message("title"));
        Explanation.Draft draft = new Explanation.Draft(label, headline.pointsOf(rule));
        Fraction worth = headline.worth(rule, Fraction.ONE);
        for (Verdict.Item item : verdict.items()) {
            Message element = Message.of("element").with("path", item.element());
            draft.child(new Explanation.Draft(element, item.score().times(worth)));
        }
        verdict.reason().ifPresent(draft::evidence);
        verdict.notes().forEach(draft::evidence);
        verdict.rule().citations().forEach(citation -> draft.evidence(citation.message()));
        return draft;
    }
}
