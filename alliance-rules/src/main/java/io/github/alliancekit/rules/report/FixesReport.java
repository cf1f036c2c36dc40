package io.github.alliancekit.rules.report;

import io.github.alliancekit.rules.Fixes;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Points;
import java.util.Locale;

/**
 * The shortest list of what to mend, as text.
 *
 * <pre>{@code
 * System.out.print(FixesReport.write(assessment.fixes(Family.CLARITY, Fraction.of(70)), Locale.ENGLISH));
 * }</pre>
 */
public final class FixesReport {
    private FixesReport() {}

    /**
     * {@return the list as text, each line ended by a line feed}
     *
     * @param fixes the list
     * @param locale the language: Spanish where it is Spanish, else English
     */
    public static String write(Fixes fixes, Locale locale) {
        Lines lines = new Lines(locale);
        lines.wrap(
                "",
                lines.in(Lines.say("fixes." + outcome(fixes))
                        .with("headline", Message.of("headline." + fixes.family()))
                        .with("wished", Points.print(fixes.wished()))
                        .with("reached", Points.print(fixes.reached()))
                        .with("count", fixes.findings().size())));
        FindingLines.write(fixes.findings(), locale, lines);
        return lines.toString();
    }

    private static String outcome(Fixes fixes) {
        if (!fixes.isEnough()) {
            return "short";
        }
        return switch (fixes.findings().size()) {
            case 0 -> "none";
            case 1 -> "one";
            default -> "enough";
        };
    }
}
