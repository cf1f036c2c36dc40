package io.github.alliancekit.rules.report;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Assessment;
import io.github.alliancekit.rules.Band;
import io.github.alliancekit.rules.Cap;
import io.github.alliancekit.rules.Explanation;
import io.github.alliancekit.rules.Finding;
import io.github.alliancekit.rules.Headline;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.PartScore;
import io.github.alliancekit.rules.Points;
import io.github.alliancekit.rules.Question;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.WaivedFinding;
import io.github.alliancekit.rules.measure.Interval;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An assessment as GitHub-flavoured Markdown, for pages and pull requests.
 *
 * <p>It says what {@link TextReport} says, in tables: headlines; findings and questions, those first that matter more;
 * what is waived; and the points of every rule, whose columns add up. Texts of the alliance show as themselves: nothing
 * in them is taken for Markdown or HTML.
 *
 * <pre>{@code
 * Files.writeString(Path.of("report.md"), MarkdownReport.write(assessment, Locale.ENGLISH));
 * }</pre>
 */
public final class MarkdownReport {
    /** A blank that Markdown keeps, to set a rule in below its headline. */
    private static final String INDENT = "&emsp;";

    private final Assessment assessment;
    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    private MarkdownReport(Assessment assessment, Locale locale) {
        this.assessment = assessment;
        this.locale = locale;
    }

    /**
     * {@return the assessment as Markdown, each line ended by a line feed}
     *
     * @param assessment the assessment
     * @param locale the language: Spanish where it is Spanish, else English
     */
    public static String write(Assessment assessment, Locale locale) {
        MarkdownReport report = new MarkdownReport(assessment, locale);
        report.title();
        report.headlines();
        if (TextReport.asksFirst(assessment)) {
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

    private void title() {
        line("# " + Markdown.escape(assessment.alliance().name()));
        line("");
        line(Markdown.escape(say("asOf")
                .with("id", assessment.alliance().id())
                .with("day", assessment.asOf())
                .with("ruleSet", assessment.ruleSet().name())
                .with("version", assessment.ruleSet().version())
                .with("fingerprint", assessment.ruleSet().fingerprint())
                .in(locale)));
    }

    private void headlines() {
        table("", "column.range", "column.coverage", "column.band");
        headline(assessment.clarity());
        headline(assessment.balance());
        for (PartScore part : assessment.parts()) {
            String name = Message.of("part." + part.part()).in(locale);
            row(INDENT + Markdown.escape(name), scores(part.range()), percent(part.coverage()), "");
        }
        caps(assessment.clarity());
        caps(assessment.balance());
        line("");
        line(say("coverageLegend").in(locale));
    }

    private void headline(Headline headline) {
        row(
                "**" + name(headline) + "**",
                "**" + scores(headline.range()) + "**",
                percent(headline.coverage()),
                headline.band().map(Band::name).orElse(say("noBand").in(locale)));
    }

    private void caps(Headline headline) {
        headline.caps().stream().filter(Cap::binds).map(Cap::rule).distinct().forEach(rule -> {
            String limit = Points.print(assessment.ruleSet().profile().capAt());
            line("");
            line(name(headline) + ": "
                    + Markdown.escape(say("capped")
                            .with("rule", rule)
                            .with("limit", limit)
                            .with("least", assessment.ruleSet().profile().capBelow())
                            .in(locale)));
        });
    }

    private String name(Headline headline) {
        return Markdown.escape(Message.of("headline." + headline.family()).in(locale));
    }

    private String scores(Optional<Interval> range) {
        return range.map(TextReport::scores).orElse(say("notApplicable").in(locale));
    }

    private String percent(Fraction coverage) {
        return say("percent").with("coverage", coverage).in(locale);
    }

    private void questions() {
        if (assessment.questions().isEmpty()) {
            return;
        }
        heading("questions");
        table("column.worth", "column.question", "column.rules");
        for (Question question : assessment.questions()) {
            row(
                    Points.print(question.worth()),
                    Markdown.escape(question.message(locale)),
                    Markdown.escape(String.join(", ", question.rules())));
        }
    }

    private void findings() {
        heading("findings");
        if (assessment.findings().isEmpty()) {
            line("");
            line(say("noFindings").in(locale));
            return;
        }
        table("column.gain", "column.rule", "column.element", "column.message", "column.remedy");
        for (Finding finding : assessment.findings()) {
            row(
                    "+" + Points.print(finding.gain()),
                    rule(finding.rule()),
                    Markdown.escape(finding.element().toString()),
                    Markdown.escape(finding.message(locale)),
                    Markdown.escape(finding.remedy(locale)));
        }
    }

    /** {@return the id of a rule, linked to where the reference explains it} */
    private String rule(RuleInfo rule) {
        String id = Markdown.escape(rule.id());
        return rule.page(locale).map(page -> "[" + id + "](" + page + ")").orElse(id);
    }

    private void waived() {
        if (assessment.waived().isEmpty()) {
            return;
        }
        heading("waived");
        table("column.rule", "column.element", "column.waiver");
        for (WaivedFinding waived : assessment.waived()) {
            String words = say("waivedBy")
                    .with("author", waived.waiver().author())
                    .with("expires", waived.waiver().expires())
                    .with("reason", waived.waiver().reason())
                    .in(locale);
            row(
                    rule(waived.finding().rule()),
                    Markdown.escape(waived.finding().element().toString()),
                    Markdown.escape(words));
        }
    }

    private void points() {
        heading("points");
        table("column.earned", "column.open", "column.source");
        for (Explanation headline : assessment.explain()) {
            node(headline, 0);
        }
        for (Verdict verdict : assessment.verdicts()) {
            if (verdict.status() == Verdict.Status.NOT_APPLICABLE) {
                String reason =
                        verdict.reason().map(message -> message.in(locale)).orElse("");
                String rule = verdict.rule().id() + " " + verdict.rule().title(locale);
                row("–", "–", Markdown.escape(rule + ": " + reason));
            }
        }
    }

    /** Headline, parts and rules, as in the text. */
    private void node(Explanation node, int depth) {
        String mark = depth == 0 ? "**" : "";
        row(
                mark + node.earned().toPlainString() + mark,
                mark + node.open().toPlainString() + mark,
                INDENT.repeat(depth) + mark + Markdown.escape(node.label().in(locale)) + mark);
        boolean isRule = node.label().key().equals("rule");
        if (!isRule) {
            node.children().forEach(child -> node(child, depth + 1));
        }
    }

    private Message say(String key) {
        return Message.of(Lines.TEXTS, key);
    }

    private void heading(String key) {
        line("");
        line("## " + say(key).in(locale));
    }

    /** Begins a table; columns of figures are set to the right. */
    private void table(String... columns) {
        line("");
        row(Arrays.stream(columns)
                .map(key -> key.isEmpty() ? "" : say(key).in(locale))
                .toArray(String[]::new));
        line(Arrays.stream(columns)
                .map(key -> key.matches("column\\.(range|coverage|worth|gain|earned|open)") ? "---:" : "---")
                .collect(Collectors.joining(" | ", "| ", " |")));
    }

    private void row(String... cells) {
        line(Arrays.stream(cells).collect(Collectors.joining(" | ", "| ", " |")));
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }
}
