package io.github.alliancekit.rules.report;

import io.github.alliancekit.rules.Finding;
import io.github.alliancekit.rules.Points;
import io.github.alliancekit.rules.Question;
import java.util.Locale;

/** Findings and questions as lines of a terminal. */
final class FindingLines {
    private static final String INDENT = " ".repeat(8);

    private FindingLines() {}

    static void write(Finding finding, Locale locale, Lines lines) {
        lines.wrap(
                Lines.padLeft("+" + Points.print(finding.gain()), 6) + "  ",
                finding.rule().id() + "  " + Lines.plain(finding.element().toString()));
        lines.wrap(INDENT, Lines.plain(finding.message(locale)));
        lines.wrap("      → ", Lines.plain(finding.remedy(locale)));
    }

    static void write(Question question, Locale locale, Lines lines) {
        String worth = Lines.padLeft(Points.print(question.worth()), 6);
        lines.wrap(worth + "  ", Lines.plain(question.message(locale)));
        lines.line(INDENT + lines.in(Lines.say("waiting").with("rules", question.rules())));
    }
}
