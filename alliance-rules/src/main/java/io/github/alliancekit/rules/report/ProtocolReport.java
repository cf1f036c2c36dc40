package io.github.alliancekit.rules.report;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.Phase;
import io.github.alliancekit.rules.protocol.Unmet;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Locale;

/**
 * The answer of a protocol to an alliance that asks for a phase, as text for a terminal.
 *
 * <p>Gate by gate, every unmet condition with the findings that are in the way and the questions that are open.
 *
 * <pre>{@code
 * System.out.print(ProtocolReport.write(Protocol.standard().advance(alliance, AGREEMENT, asOf), Locale.ENGLISH));
 * }</pre>
 */
public final class ProtocolReport {
    private ProtocolReport() {}

    /**
     * {@return the answer as text, each line ended by a line feed}
     *
     * @param answer the answer of a protocol
     * @param locale the language: Spanish where it is Spanish, else English
     */
    public static String write(Validation<Seq<Unmet>, Alliance> answer, Locale locale) {
        Lines lines = new Lines(locale);
        if (answer.isValid()) {
            Alliance alliance = answer.get();
            lines.wrap(
                    "",
                    Lines.plain(lines.in(Lines.say("protocol.passed")
                            .with("name", alliance.name())
                            .with("phase", Unmet.phase(alliance.phase())))));
            return lines.toString();
        }
        List<Unmet> unmet = answer.getError().asJava();
        lines.wrap("", lines.in(Lines.say("protocol.unmet").with("count", unmet.size())));
        for (Phase gate : Phase.values()) {
            List<Unmet> here = unmet.stream().filter(one -> one.gate() == gate).toList();
            if (!here.isEmpty()) {
                lines.line("");
                lines.line(Lines.say("protocol.gate").with("phase", Unmet.phase(gate)));
                here.forEach(one -> write(one, locale, lines));
            }
        }
        return lines.toString();
    }

    private static void write(Unmet unmet, Locale locale, Lines lines) {
        lines.wrap(
                "  ",
                lines.in(Lines.say("protocol." + unmet.condition().demand())
                        .with("rule", unmet.rule().id())
                        .with("title", unmet.rule().title(locale))));
        unmet.findings().forEach(finding -> {
            lines.wrap("      + ", Lines.plain(finding.element() + ": " + finding.message(locale)));
            lines.wrap("        → ", Lines.plain(finding.remedy(locale)));
        });
        unmet.questions().forEach(question -> lines.wrap("      ? ", Lines.plain(question.message(locale))));
        if (unmet.findings().isEmpty() && unmet.questions().isEmpty()) {
            unmet.reason().ifPresent(reason -> lines.wrap("        ", Lines.plain(reason.in(locale))));
        }
    }
}
