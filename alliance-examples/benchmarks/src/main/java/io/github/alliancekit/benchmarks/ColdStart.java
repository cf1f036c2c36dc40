package io.github.alliancekit.benchmarks;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.format.AllianceDocument;
import io.github.alliancekit.rules.Assessment;
import io.github.alliancekit.rules.RuleSet;
import java.nio.file.Path;
import java.time.LocalDate;

/** What a fresh JVM does: it reads a document, and assesses it or not. */
public final class ColdStart {
    private ColdStart() {}

    /**
     * Reads a document and, if it is told so, assesses the alliance by all 44 rules.
     *
     * @param arguments {@code read} or {@code assess}, the file, and the day
     */
    public static void main(String[] arguments) {
        Alliance alliance = AllianceDocument.readOrThrow(Path.of(arguments[1]));
        if (arguments[0].equals("assess")) {
            Assessment assessment = RuleSet.standard().assess(alliance, LocalDate.parse(arguments[2]));
            System.out.println(
                    assessment.clarity().range() + " " + assessment.balance().range() + " " + assessment.verdicts());
        } else {
            System.out.println(alliance.id());
        }
    }
}
