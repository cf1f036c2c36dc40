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
import io.github.alliancekit.rules.Texts;
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
    static final Texts TEXTS = Texts.of(TextReport.class, "io.github.alliancekit.rules.report.report");
    private static final int WIDTH = 100;
    private static final int BAR = 20;

    private final Assessment assessment;
    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    private TextReport(Assessment assessment, Locale locale) {
        this.assessment = assessment;
        this.locale = locale;
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
        line(plain(assessment.alliance().name()));
        line(say("asOf")
                .with("id", plain(assessment.alliance().id()))
                .with("day", assessment.asOf())
                .with("ruleSet", plain(assessment.ruleSet().name()))
                .with("version", plain(assessment.ruleSet().version()))
                .with("fingerprint", assessment.ruleSet().fingerprint()));
    }

    private void headlines() {
        line("");
        headline(assessment.clarity());
        headline(assessment.balance());
        for (PartScore part : assessment.parts()) {
            String name = Message.of("part." + part.part()).in(locale);
            row("  " + name, part.range(), part.coverage(), "");
        }
        line("");
        wrap("", say("legend").in(locale));
    }

    private void headline(Headline headline) {
        String name = Message.of("headline." + headline.family()).in(locale);
        String band = headline.band()
                .map(b -> say("band").with("band", b.name()).in(locale))
                .orElse(say("noBand").in(locale));
        row(name, headline.range(), headline.coverage(), band);
        headline.caps().stream()
                .filter(Cap::binds)
                .map(Cap::rule)
                .distinct()
                .forEach(rule -> line("  "
                        + say("capped")
                                .with("rule", rule)
                                .with(
                                        "limit",
                                        Points.print(
                                                assessment.ruleSet().profile().capAt()))
                                .in(locale)));
    }

    private void row(String name, Optional<Interval> range, Fraction coverage, String remark) {
        String scores =
                range.map(TextReport::scores).orElse(say("notApplicable").in(locale));
        String share = say("coverage").with("coverage", coverage).in(locale);
        line(padded(name, 31) + padded(scores, 16) + bar(range) + "  " + padded(share, 20) + remark);
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
        heading("questions");
        for (Question question : questions) {
            String worth = padLeft(Points.print(question.worth()), 6);
            wrap(worth + "  ", plain(question.message(locale)));
            line("        " + say("waiting").with("rules", question.rules()).in(locale));
        }
    }

    private void findings() {
        heading("findings");
        if (assessment.findings().isEmpty()) {
            wrap("        ", say("noFindings").in(locale));
        }
        for (Finding finding : assessment.findings()) {
            finding(finding);
        }
    }

    private void finding(Finding finding) {
        wrap(
                padLeft("+" + Points.print(finding.gain()), 6) + "  ",
                finding.rule().id() + "  " + plain(finding.element().toString()));
        wrap("        ", plain(finding.message(locale)));
        wrap("      → ", plain(finding.remedy(locale)));
    }

    private void waived() {
        if (assessment.waived().isEmpty()) {
            return;
        }
        heading("waived");
        for (WaivedFinding waived : assessment.waived()) {
            Finding finding = waived.finding();
            wrap(
                    "        ",
                    finding.rule().id() + "  " + plain(finding.element().toString()));
            wrap(
                    "        ",
                    plain(say("waivedBy")
                            .with("author", waived.waiver().author())
                            .with("expires", waived.waiver().expires())
                            .with("reason", waived.waiver().reason())
                            .in(locale)));
        }
    }

    private void points() {
        heading("points");
        line(say("columns").in(locale));
        for (Explanation headline : assessment.explain()) {
            node(headline, 0);
        }
        for (Verdict verdict : assessment.verdicts()) {
            if (verdict.status() == Verdict.Status.NOT_APPLICABLE) {
                String reason =
                        verdict.reason().map(message -> message.in(locale)).orElse("");
                wrap(
                        "      –       –  ",
                        verdict.rule().id() + " " + verdict.rule().title(locale) + ": " + reason);
            }
        }
    }

    /** Headline, parts and rules; what lies below a rule is for whoever asks for it. */
    private void node(Explanation node, int depth) {
        String figures =
                padLeft(node.earned().toPlainString(), 7) + padLeft(node.open().toPlainString(), 8) + "  ";
        wrap(figures + "  ".repeat(depth), plain(node.label().in(locale)));
        boolean isRule = node.label().key().equals("rule");
        if (!isRule) {
            node.children().forEach(child -> node(child, depth + 1));
        }
    }

    private Message say(String key) {
        return Message.of(TEXTS, key);
    }

    private void heading(String key) {
        line("");
        line(say(key).in(locale));
    }

    private void line(Message message) {
        line(message.in(locale));
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    /** {@return text of a stranger without the characters that move a terminal's cursor or turn the text around} */
    static String plain(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c)
                                || Character.getType(c) == Character.FORMAT
                                || Character.getType(c) == Character.LINE_SEPARATOR
                                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
                        ? ' '
                        : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Prints words after a beginning, and goes on below their first letter where a line is full. */
    private void wrap(String beginning, String words) {
        StringBuilder line = new StringBuilder(beginning);
        int indent = length(beginning);
        boolean empty = true;
        for (String word : words.split(" ", -1)) {
            if (!empty && length(line) + 1 + length(word) > WIDTH) {
                line(line.toString());
                line = new StringBuilder(" ".repeat(indent));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        line(line.toString());
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - length(text)));
    }

    private static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - length(text))) + text;
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
