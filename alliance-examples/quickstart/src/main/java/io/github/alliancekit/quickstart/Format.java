package io.github.alliancekit.quickstart;

import io.github.alliancekit.rules.Assessment;
import io.github.alliancekit.rules.report.JsonReport;
import io.github.alliancekit.rules.report.MarkdownReport;
import io.github.alliancekit.rules.report.TextReport;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The formats, as they are written on the command line. */
enum Format {
    /** For people at a terminal; several assessments with a line between them. */
    text {
        @Override
        String print(List<Assessment> assessments, Locale locale) {
            return assessments.stream()
                    .map(assessment -> TextReport.write(assessment, locale))
                    .collect(Collectors.joining("\n" + "─".repeat(100) + "\n\n"));
        }
    },

    /** For pages and pull requests; several assessments with a line between them. */
    markdown {
        @Override
        String print(List<Assessment> assessments, Locale locale) {
            return assessments.stream()
                    .map(assessment -> MarkdownReport.write(assessment, locale))
                    .collect(Collectors.joining("\n---\n\n"));
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
    };

    abstract String print(List<Assessment> assessments, Locale locale);
}
