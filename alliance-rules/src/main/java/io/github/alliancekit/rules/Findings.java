package io.github.alliancekit.rules;

import io.github.alliancekit.core.value.Fraction;
import java.util.ArrayList;
import java.util.Collections;
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
    private final List<Finding> findings = new ArrayList<>();

    private Findings() {}

    static Findings of(Headline clarity, Headline balance) {
        List<Asked> asked = new ArrayList<>();
        add(asked, clarity);
        add(asked, balance);
        asked.sort(Comparator.comparing(one -> one.info().id()));
        Findings findings = new Findings();
        for (Asked one : asked) {
            findings.add(one);
        }
        // What is equal stays in its order: comparing gains alone is a fraction of the work.
        findings.found.sort(Findings::byGain);
        for (Judged one : findings.found) {
            findings.findings.add(one.finding());
        }
        return findings;
    }

    /** {@return the findings, waived or not, the greatest gain first} */
    List<Finding> all() {
        return Collections.unmodifiableList(findings);
    }

    /** {@return the same, each beside its lift} */
    List<Judged> judged() {
        return Collections.unmodifiableList(found);
    }

    private static void add(List<Asked> asked, Headline headline) {
        for (Headline.Weighted rule : headline.rules()) {
            asked.add(new Asked(headline, rule));
        }
    }

    private static int byGain(Judged one, Judged other) {
        return other.finding().gain().compareTo(one.finding().gain());
    }

    private static int byElement(Judged one, Judged other) {
        return one.finding().element().compareTo(other.finding().element());
    }

    private void add(Asked asked) {
        int first = found.size();
        Fraction lift = Fraction.ZERO;
        Fraction gain = asked.headline().gain(asked.rule(), lift);
        RuleInfo info = asked.info();
        Shortfalls shortfalls = asked.rule().verdict().found();
        for (int i = 0; i < shortfalls.size(); i++) {
            if (!shortfalls.lift(i).equals(lift)) { // most of one rule weigh the same
                lift = shortfalls.lift(i);
                gain = asked.headline().gain(asked.rule(), lift);
            }
            Shortfall shortfall = shortfalls.get(i);
            Finding finding = new Finding(info, shortfall.element(), shortfall.actors(), shortfall.message(), gain);
            found.add(new Judged(finding, lift));
        }
        found.subList(first, found.size()).sort(Findings::byElement);
    }
}
