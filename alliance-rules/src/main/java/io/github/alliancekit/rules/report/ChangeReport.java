package io.github.alliancekit.rules.report;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Change;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Finding;
import io.github.alliancekit.rules.Headline;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Question;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.measure.LargestRemainder;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What changed between two assessments, as text: both headlines before and after, and what each rule brought.
 *
 * <p>The points of the rules add up to the change of their headline, as printed too.
 *
 * <pre>{@code
 * System.out.print(ChangeReport.write(later.since(earlier), Locale.ENGLISH));
 * }</pre>
 */
public final class ChangeReport {
    private static final int DECIMALS = 2;

    private final Change change;
    private final Locale locale;
    private final Lines lines;

    private ChangeReport(Change change, Locale locale) {
        this.change = change;
        this.locale = locale;
        this.lines = new Lines(locale);
    }

    /**
     * {@return the change as text, each line ended by a line feed}
     *
     * @param change what changed
     * @param locale the language: Spanish where it is Spanish, else English
     */
    public static String write(Change change, Locale locale) {
        ChangeReport report = new ChangeReport(change, locale);
        report.title();
        for (Family family : Family.values()) {
            report.headline(family);
        }
        report.findings("change.mended", change.mended());
        report.findings("change.appeared", change.appeared());
        report.questions("change.answered", change.answered());
        report.questions("change.asked", change.asked());
        return report.lines.toString();
    }

    private void title() {
        lines.line(Lines.plain(change.later().alliance().name()));
        lines.line(Lines.say("change.days")
                .with("from", change.earlier().asOf())
                .with("to", change.later().asOf()));
    }

    private void headline(Family family) {
        lines.line("");
        lines.wrap(
                "",
                lines.in(Message.of("headline." + family)) + ": "
                        + scores(change.earlier().headline(family)) + " → "
                        + scores(change.later().headline(family)));
        List<Change.Effect> effects = change.effects(family);
        if (effects.isEmpty()) {
            lines.line("        " + lines.in("change.nothing"));
            return;
        }
        lines.line(lines.in("change.columns"));
        List<String> lows = printed(effects.stream().map(Change.Effect::low).toList(), change.low(family));
        List<String> highs = printed(effects.stream().map(Change.Effect::high).toList(), change.high(family));
        row(
                printed(List.of(change.low(family)), change.low(family)).get(0),
                printed(List.of(change.high(family)), change.high(family)).get(0),
                lines.in("change.total"));
        for (int i = 0; i < effects.size(); i++) {
            row(lows.get(i), highs.get(i), effect(effects.get(i)));
        }
    }

    private void row(String low, String high, String words) {
        lines.wrap(Lines.padLeft(low, 8) + Lines.padLeft(high, 9) + "  ", words);
    }

    private String scores(Headline headline) {
        return headline.range().map(TextReport::scores).orElse(lines.in("notApplicable"));
    }

    /** {@return figures with their signs that add up to the printed total} */
    private static List<String> printed(List<Fraction> points, Fraction total) {
        List<Fraction> units =
                points.stream().map(one -> one.times(Fraction.HUNDRED)).toList();
        BigInteger sum = total.toDecimal(DECIMALS).unscaledValue();
        return LargestRemainder.apportion(units, sum).stream()
                .map(unit -> (unit.signum() < 0 ? "" : "+") + new BigDecimal(unit, DECIMALS).toPlainString())
                .toList();
    }

    private String effect(Change.Effect effect) {
        String title = effect.after()
                .or(effect::before)
                .map(v -> v.rule().title(locale))
                .orElse("");
        return effect.rule() + " " + title + ": " + score(effect.before()) + " → " + score(effect.after());
    }

    private String score(Optional<Verdict> verdict) {
        return verdict.flatMap(Verdict::score).map(Percent::of).orElse(lines.in("notApplicable"));
    }

    private void findings(String heading, List<Finding> findings) {
        if (!findings.isEmpty()) {
            lines.heading(heading);
            for (Finding finding : findings) {
                lines.wrap(
                        "        ",
                        finding.rule().id() + "  " + Lines.plain(finding.element() + "  " + finding.message(locale)));
            }
        }
    }

    private void questions(String heading, List<Question> questions) {
        if (!questions.isEmpty()) {
            lines.heading(heading);
            for (Question question : questions) {
                lines.wrap("        ", Lines.plain(question.message(locale)));
            }
        }
    }
}
