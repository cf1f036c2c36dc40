package io.github.alliancekit.quickstart;

import io.github.alliancekit.rules.Assessment;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes assessments as they come: one in full; of several a line each, so that nothing has to be kept.
 *
 * <p>Which of the two it is is known when the second comes; until then the first is kept.
 */
final class Reports {
    private final PrintStream out;
    private final Format format;
    private final Locale locale;
    private final boolean inFull;
    private final List<Assessment> all = new ArrayList<>();
    private @Nullable Assessment first;
    private int count;

    /** Reports in a format; all of them in full, if it is known that they are few. */
    Reports(PrintStream out, Format format, Locale locale, boolean inFull) {
        this.out = out;
        this.format = format;
        this.locale = locale;
        this.inFull = inFull;
    }

    void add(Assessment assessment) {
        count++;
        if (format == Format.jsonl) {
            out.print(format.line(assessment, locale));
        } else if (inFull) {
            all.add(assessment);
        } else if (first == null) {
            first = assessment;
        } else {
            if (count == 2) {
                out.print(format.head(locale));
                out.print(format.line(first, locale));
            }
            out.print(format.between() + format.line(assessment, locale));
        }
    }

    /** Writes what is left at the end; the table at the end of many where the format has a place for it. */
    void end(Summary summary) {
        if (inFull) {
            out.print(all.isEmpty() ? "" : format.print(all, locale));
        } else if (count == 1 && first != null) {
            out.print(format.print(List.of(first), locale));
        } else if (count > 1) {
            out.print(format.foot());
        }
        if (summary.isOfMany() && !inFull && format.hasRoomForASummary()) {
            out.print((count > 0 ? "\n" : "") + summary.print(format == Format.markdown));
        }
        out.flush();
    }
}
