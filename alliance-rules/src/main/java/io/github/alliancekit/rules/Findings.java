package io.github.alliancekit.rules;

import io.github.alliancekit.core.value.Fraction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes the findings of two headlines, the greatest gain first, and where gains are equal by rule and element. */
final class Findings {
    /** A finding and the rise of its rule's score that it stands for. */
    record Judged(Finding finding, Fraction lift) {}

    private record Asked(Headline headline, Headline.Weighted rule) {
        private RuleInfo info() {
            return rule.verdict().rule();
        }
    }

    private final List<Judged> found = new ArrayList<>();

    private Findings() {}

    static List<Judged> of(Headline clarity, Headline balance) {
        List<Asked> asked = new ArrayList<>();
        clarity.rules().forEach(rule -> asked.add(new Asked(clarity, rule)));
        balance.rules().forEach(rule -> asked.add(new Asked(balance, rule)));
        asked.sort(Comparator.comparing(one -> one.info().id()));
        Findings findings = new Findings();
        asked.forEach(findings::add);
        // What is equal stays in its order: comparing gains alone is a fraction of the work.
        findings.found.sort(
                Comparator.comparing((Judged one) -> one.finding().gain()).reversed());
        return List.copyOf(findings.found);
    }

    private void add(Asked asked) {
        int first = found.size();
        Fraction lift = Fraction.ZERO;
        Fraction gain = asked.headline().gain(asked.rule(), lift);
        for (Shortfall shortfall : asked.rule().verdict().shortfalls()) {
            if (!shortfall.lift().equals(lift)) { // most of one rule weigh the same
                lift = shortfall.lift();
                gain = asked.headline().gain(asked.rule(), lift);
            }
            Finding finding =
                    new Finding(asked.info(), shortfall.element(), shortfall.actors(), shortfall.message(), gain);
            found.add(new Judged(finding, lift));
        }
        found.subList(first, found.size())
                .sort(Comparator.comparing(one -> one.finding().element()));
    }
}
