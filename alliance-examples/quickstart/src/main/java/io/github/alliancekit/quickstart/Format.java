package io.github.alliancekit.quickstart;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Assessment;
import io.github.alliancekit.rules.Headline;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Points;
import io.github.alliancekit.rules.report.JsonReport;
import io.github.alliancekit.rules.report.MarkdownReport;
import io.github.alliancekit.rules.report.TextReport;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The formats, as they are written on the command line. */
enum Format {
    /** For people at a terminal; several assessments with a line between them, many with a line each. */
    text {
        @Override
        String print(List<Assessment> assessments, Locale locale) {
            return assessments.stream()
                    .map(assessment -> TextReport.write(assessment, locale))
                    .collect(Collectors.joining("\n" + "─".repeat(100) + "\n\n"));
        }

        @Override
        String line(Assessment assessment, Locale locale) {
            return assessment.alliance().id() + " \""
                    + Shown.inOneLine(assessment.alliance().name()) + "\"\n    "
                    + headline(assessment.clarity(), locale) + "; " + headline(assessment.balance(), locale) + "\n";
        }
    },

    /** For pages and pull requests; several assessments with a line between them, many as a table. */
    markdown {
        @Override
        String print(List<Assessment> assessments, Locale locale) {
            return assessments.stream()
                    .map(assessment -> MarkdownReport.write(assessment, locale))
                    .collect(Collectors.joining("\n---\n\n"));
        }

        @Override
        String head(Locale locale) {
            return locale.getLanguage().equals("es")
                    ? "| alianza | claridad de la gobernanza | equilibrio |\n|---|---|---|\n"
                    : "| alliance | governance clarity | balance |\n|---|---|---|\n";
        }

        @Override
        String line(Assessment assessment, Locale locale) {
            String id = Shown.inOneLine(assessment.alliance().id()).replaceAll("[\\\\`*_{}\\[\\]<>|#]", "\\\\$0");
            return "| " + id + " | " + points(assessment.clarity(), locale) + " | "
                    + points(assessment.balance(), locale) + " |\n";
        }
    },

    /** For programs: one object; several assessments as a list. */
    json {
        @Override
        String print(List<Assessment> assessments, Locale locale) {
            List<String> objects = assessments.stream()
                    .map(assessment -> JsonReport.write(assessment, locale))
                    .toList();
            return objects.size() == 1
                    ? objects.get(0)
                    : "[\n" + objects.stream().map(String::stripTrailing).collect(Collectors.joining(",\n")) + "\n]\n";
        }

        @Override
        String head(Locale locale) {
            return "[\n";
        }

        @Override
        String line(Assessment assessment, Locale locale) {
            return JsonReport.write(assessment, locale).stripTrailing();
        }

        @Override
        String between() {
            return ",\n";
        }

        @Override
        String foot() {
            return "\n]\n";
        }

        @Override
        boolean hasRoomForASummary() {
            return false;
        }
    },

    /** For programs that read line by line: one object a line. */
    jsonl {
        @Override
        String print(List<Assessment> assessments, Locale locale) {
            return assessments.stream()
                    .map(assessment -> line(assessment, locale))
                    .collect(Collectors.joining());
        }

        @Override
        String line(Assessment assessment, Locale locale) {
            // A line feed within a text of JSON is written \n: all others only indent.
            return JsonReport.write(assessment, locale)
                            .lines()
                            .map(String::strip)
                            .collect(Collectors.joining()) + "\n";
        }

        @Override
        boolean hasRoomForASummary() {
            return false;
        }
    };

    /** {@return a few assessments in full} */
    abstract String print(List<Assessment> assessments, Locale locale);

    /** {@return one of many assessments} */
    abstract String line(Assessment assessment, Locale locale);

    /** {@return what stands before many} */
    String head(Locale locale) {
        return "";
    }

    /** {@return what stands between two of many} */
    String between() {
        return "";
    }

    /** {@return what stands behind many} */
    String foot() {
        return "";
    }

    boolean hasRoomForASummary() {
        return true;
    }

    private static String headline(Headline headline, Locale locale) {
        return Message.of("headline." + headline.family()).in(locale) + " " + points(headline, locale);
    }

    private static String points(Headline headline, Locale locale) {
        boolean spanish = locale.getLanguage().equals("es");
        String points = headline.range()
                .map(range -> Points.print(range.low())
                        + (range.isPoint() ? "" : (spanish ? " a " : " to ") + Points.print(range.high())))
                .orElse(spanish ? "no aplica" : "not applicable");
        String coverage = Points.print(headline.coverage().times(Fraction.HUNDRED)) + " %";
        String band = headline.band()
                .map(one -> (spanish ? ", banda " : ", band ") + one.name())
                .orElse("");
        return points + (spanish ? ", cobertura " : ", coverage ") + coverage + band;
    }
}
