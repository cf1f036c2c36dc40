package io.github.alliancekit.benchmarks;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.format.AllianceDocument;
import io.github.alliancekit.rules.Assessment;
import io.github.alliancekit.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** What a fresh JVM does: it reads a document, and assesses it, or loads the classes for that, or stops. */
public final class ColdStart {
    private ColdStart() {}

    /**
     * Reads a document and, if it is told so, assesses the alliance by all 44 rules, or loads some classes.
     *
     * @param arguments {@code read}, {@code assess} or {@code load}, the file, the day, and a file with the names of
     *     the classes, one a line
     * @throws IOException if that file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Alliance alliance = AllianceDocument.readOrThrow(Path.of(arguments[1]));
        if (arguments[0].equals("assess")) {
            Assessment assessment = RuleSet.standard().assess(alliance, LocalDate.parse(arguments[2]));
            System.out.println(assessment.clarity().range()); // one by one: joining them by + links code of its own
            System.out.println(assessment.balance().range());
            System.out.println(assessment.verdicts());
        } else {
            if (arguments[0].equals("load")) {
                load(Files.readString(Path.of(arguments[3])));
            }
            System.out.println(alliance.id());
        }
    }

    /** Loads and initialises classes; one that cannot be had by name is left out, which is for the floor. */
    private static void load(String names) {
        int begin = 0;
        for (int end = names.indexOf('\n'); end >= 0; end = names.indexOf('\n', begin)) {
            try {
                Class.forName(names.substring(begin, end));
            } catch (ClassNotFoundException | LinkageError e) {
                // such as classes that the JVM makes itself
            }
            begin = end + 1;
        }
    }
}
