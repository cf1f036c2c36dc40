package io.github.alliancekit.rules.report;

import io.github.alliancekit.rules.Citation;
import io.github.alliancekit.rules.Explanation;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.WaivedFinding;
import io.github.alliancekit.rules.Why;
import java.util.Locale;

/**
 * Why a rule answered as it did, as text for somebody who was not there.
 *
 * <p>What the rule asks and why it matters, how it is scored, what it came to and from which elements, what is missing
 * and what would mend it, what is not known, and the phrases of the sources.
 *
 * <pre>{@code
 * System.out.print(WhyReport.write(assessment.why("BAL-05"), Locale.forLanguageTag("es")));
 * }</pre>
 */
public final class WhyReport {
    private static final String INDENT = " ".repeat(8);

    private final Why why;
    private final Locale locale;
    private final Lines lines;

    private WhyReport(Why why, Locale locale, Lines lines) {
        this.why = why;
        this.locale = locale;
        this.lines = lines;
    }

    /**
     * {@return the answer as text of at most 100 columns, each line ended by a line feed}
     *
     * @param why the answer of a rule
     * @param locale the language: Spanish where it is Spanish, else English
     */
    public static String write(Why why, Locale locale) {
        return write(why, locale, new Lines(locale));
    }

    /**
     * {@return the answer as text for a terminal of a certain width}
     *
     * @param why the answer of a rule
     * @param locale the language: Spanish where it is Spanish, else English
     * @param columns how long a line may be; less than 40 counts as 40, and an address is never broken
     */
    public static String write(Why why, Locale locale, int columns) {
        return write(why, locale, new Lines(locale, columns));
    }

    private static String write(Why why, Locale locale, Lines lines) {
        WhyReport report = new WhyReport(why, locale, lines);
        report.rule();
        report.answer();
        report.findings();
        report.questions();
        report.sources();
        return report.lines.toString();
    }

    private void rule() {
        RuleInfo rule = why.rule();
        lines.wrap("", rule.id() + " " + rule.title(locale));
        lines.wrap(INDENT, rule.why(locale));
        rule.measure(locale).ifPresent(measure -> lines.wrap(INDENT, lines.in("reference.measure") + " " + measure));
    }

    private void answer() {
        Verdict verdict = why.verdict();
        lines.line("");
        String score = verdict.score()
                .map(range -> lines.in(Lines.say("why.score").with("score", Percent.of(range))))
                .orElse(lines.in("notApplicable"));
        lines.line(lines.in("status." + verdict.status()) + ": " + score);
        verdict.reason().ifPresent(reason -> lines.wrap(INDENT, Lines.plain(lines.in(reason))));
        verdict.notes().forEach(note -> lines.wrap(INDENT, Lines.plain(lines.in(note))));
        why.points().ifPresent(this::points);
    }

    private void points(Explanation points) {
        lines.line(lines.in("columns"));
        node(points);
        points.children().forEach(this::node);
    }

    private void node(Explanation node) {
        lines.wrap(
                Lines.padLeft(node.earned().toPlainString(), 7)
                        + Lines.padLeft(node.open().toPlainString(), 8) + "  ",
                Lines.plain(lines.in(node.label())));
    }

    private void findings() {
        if (!why.findings().isEmpty()) {
            lines.heading("findings");
            FindingLines.write(why.findings(), locale, lines);
        }
        if (!why.waived().isEmpty()) {
            lines.heading("waived");
            FindingLines.write(why.waived().stream().map(WaivedFinding::finding).toList(), locale, lines);
        }
    }

    private void questions() {
        if (!why.questions().isEmpty()) {
            lines.heading("questions");
            why.questions().forEach(question -> FindingLines.write(question, locale, lines));
        }
    }

    private void sources() {
        lines.heading("why.sources");
        for (Citation citation : why.rule().citations()) {
            lines.wrap(INDENT, citation.in(locale));
        }
        why.rule().page(locale).ifPresent(page -> lines.line(INDENT + page));
    }
}
