package io.github.alliancekit.rules.report;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Assessment;
import io.github.alliancekit.rules.Cap;
import io.github.alliancekit.rules.Explanation;
import io.github.alliancekit.rules.Finding;
import io.github.alliancekit.rules.Headline;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.PartScore;
import io.github.alliancekit.rules.Points;
import io.github.alliancekit.rules.Question;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.WaivedFinding;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An assessment as text for a terminal, at most 100 columns wide.
 *
 * <p>Headlines come first, with range and coverage as bars; then what is not known, the greatest worth first, where
 * more is open than known; then findings, the greatest gain first, each with its remedy; then every rule with the
 * points that it earned and the points that are open. What is printed adds up.
 *
 * <pre>{@code
 * System.out.print(TextReport.write(assessment, Locale.forLanguageTag("es")));
 * }</pre>
 */
public final class TextReport {
    private static final int BAR = 20;

    private final Assessment assessment;
    private final Locale locale;
    private final Lines text;

    private TextReport(Assessment assessment, Locale locale) {
        this.assessment = assessment;
        this.locale = locale;
        this.text = new Lines(locale);
    }

    /**
     * {@return the assessment as text, each line ended by a line feed}
     *
     * @param assessment the assessment
     * @param locale the language: Spanish where it is Spanish, else English
     */
    public static String write(Assessment assessment, Locale locale) {
        TextReport report = new TextReport(assessment, locale);
        report.title();
        report.headlines();
        if (asksFirst(assessment)) {
            report.questions();
            report.findings();
        } else {
            report.findings();
            report.questions();
        }
        report.waived();
        report.points();
        return report.text.toString();
    }

    /** {@return whether more is open than known, so that there is more to ask than to look at} */
    static boolean asksFirst(Assessment assessment) {
        return assessment.clarity().coverage().isLessThan(Fraction.HALF)
                && assessment.balance().coverage().isLessThan(Fraction.HALF);
    }

    private void title() {
        text.line(Lines.plain(assessment.alliance().name()));
        text.line(Lines.say("asOf")
                .with("id", Lines.plain(assessment.alliance().id()))
                .with("day", assessment.asOf())
                .with("ruleSet", Lines.plain(assessment.ruleSet().name()))
                .with("version", Lines.plain(assessment.ruleSet().version()))
                .with("fingerprint", assessment.ruleSet().fingerprint()));
    }

    private void headlines() {
        text.line("");
        headline(assessment.clarity());
        headline(assessment.balance());
        for (PartScore part : assessment.parts()) {
            String name = Message.of("part." + part.part()).in(locale);
            row("  " + name, part.range(), part.coverage(), "");
        }
        text.line("");
        text.wrap("", Lines.say("legend").in(locale));
    }

    private void headline(Headline headline) {
        String name = Message.of("headline." + headline.family()).in(locale);
        String band = headline.band()
                .map(b -> Lines.say("band").with("band", b.name()).in(locale))
                .orElse(Lines.say("noBand").in(locale));
        row(name, headline.range(), headline.coverage(), band);
        headline.caps().stream()
                .filter(Cap::binds)
                .map(Cap::rule)
                .distinct()
                .forEach(rule -> text.line("  "
                        + Lines.say("capped")
                                .with("rule", rule)
                                .with("least", assessment.ruleSet().profile().capBelow())
                                .with(
                                        "limit",
                                        Points.print(
                                                assessment.ruleSet().profile().capAt()))
                                .in(locale)));
    }

    private void row(String name, Optional<Interval> range, Fraction coverage, String remark) {
        String scores =
                range.map(TextReport::scores).orElse(Lines.say("notApplicable").in(locale));
        String share = Lines.say("coverage").with("coverage", coverage).in(locale);
        text.line(Lines.padded(name, 31) + Lines.padded(scores, 16) + bar(range) + "  " + Lines.padded(share, 20)
                + remark);
    }

    static String scores(Interval range) {
        String low = Points.print(range.low());
        return range.isPoint() ? low : low + " – " + Points.print(range.high());
    }

    /** What is certain is filled, what is open is shaded. */
    private static String bar(Optional<Interval> range) {
        int low = range.map(r -> cells(r.low())).orElse(0);
        int high = range.map(r -> Math.max(cells(r.high()), r.isPoint() ? 0 : low + 1))
                .orElse(0);
        return "█".repeat(low)
                + "▒".repeat(Math.max(0, Math.min(high, BAR) - low))
                + "·".repeat(BAR - Math.max(low, Math.min(high, BAR)));
    }

    private static int cells(Fraction points) {
        return points.times(Fraction.of(BAR, 100)).toDecimal(0).intValueExact();
    }

    private void questions() {
        List<Question> questions = assessment.questions();
        if (questions.isEmpty()) {
            return;
        }
        text.heading("questions");
        questions.forEach(question -> FindingLines.write(question, locale, text));
    }

    private void findings() {
        text.heading("findings");
        if (assessment.findings().isEmpty()) {
            text.wrap("        ", Lines.say("noFindings").in(locale));
        }
        FindingLines.write(assessment.findings(), locale, text);
    }

    private void waived() {
        if (assessment.waived().isEmpty()) {
            return;
        }
        text.heading("waived");
        for (WaivedFinding waived : assessment.waived()) {
            Finding finding = waived.finding();
            text.wrap(
                    "        ",
                    finding.rule().id() + "  " + Lines.plain(finding.element().toString()));
            text.wrap(
                    "        ",
                    Lines.plain(Lines.say("waivedBy")
                            .with("author", waived.waiver().author())
                            .with("expires", waived.waiver().expires())
                            .with("reason", waived.waiver().reason())
                            .in(locale)));
        }
    }

    private void points() {
        text.heading("points");
        text.line(Lines.say("columns").in(locale));
        for (Explanation headline : assessment.explain()) {
            node(headline, 0);
        }
        for (Verdict verdict : assessment.verdicts()) {
            if (verdict.status() == Verdict.Status.NOT_APPLICABLE) {
                String reason =
                        verdict.reason().map(message -> message.in(locale)).orElse("");
                text.wrap(
                        "      –       –  ",
                        verdict.rule().id() + " " + verdict.rule().title(locale) + ": " + reason);
            }
        }
    }

    /** Headline, parts and rules; what lies below a rule is for whoever asks for it. */
    private void node(Explanation node, int depth) {
        String figures = Lines.padLeft(node.earned().toPlainString(), 7)
                + Lines.padLeft(node.open().toPlainString(), 8) + "  ";
        text.wrap(figures + "  ".repeat(depth), Lines.plain(node.label().in(locale)));
        boolean isRule = node.label().key().equals("rule");
        if (!isRule) {
            node.children().forEach(child -> node(child, depth + 1));
        }
    }
}
