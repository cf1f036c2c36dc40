package io.github.alliancekit.rules.report;

import io.github.alliancekit.rules.Finding;
import io.github.alliancekit.rules.Points;
import io.github.alliancekit.rules.Question;
import java.util.List;
import java.util.Locale;

/** Findings and questions as lines of a terminal. */
final class FindingLines {
    private static final String INDENT = " ".repeat(8);

    private FindingLines() {}

    /** Writes findings in their order; what mends neighbours of one rule is said once, below the last of them. */
    static void write(List<Finding> findings, Locale locale, Lines lines) {
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            lines.wrap(
                    Lines.padLeft("+" + Points.print(finding.gain()), 6) + "  ",
                    finding.rule().id() + "  " + Lines.plain(finding.element().toString()));
            lines.wrap(INDENT, Lines.plain(finding.message(locale)));
            boolean isLast = i + 1 == findings.size()
                    || !findings.get(i + 1).rule().id().equals(finding.rule().id());
            if (isLast) {
                lines.wrap("      → ", Lines.plain(finding.remedy(locale)));
            }
        }
    }

    static void write(Question question, Locale locale, Lines lines) {
        String worth = Lines.padLeft(Points.print(question.worth()), 6);
        lines.wrap(worth + "  ", Lines.plain(question.message(locale)));
        lines.wrap(INDENT, lines.in(Lines.say("waiting").with("rules", question.rules())));
    }
}
