package io.github.alliancekit.samples;

import io.github.alliancekit.rules.Source;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page of the docs that says where every fact of the samples comes from. */
class SamplesPageTest {
    private static final String HEAD = """
            # Where the facts of the samples come from

            <!-- Made of the phrases of the samples by SamplesPageTest: do not edit; run it with -Dapprove=true. -->

            `healthy-basin` and `lopsided-harbour` are invented, and their names say so. The others hold what five public documents say, and nothing else. What these do not say is undisclosed (`NOT_COLLECTED`), not absent.

            Some things have to be said in an alliance although no source says them outright:

            - The ids are ours. So are kind, phase and the type of an actor, which name in the library's words what the phrase beside them tells.
            - Sources often speak of sectors and not of organisations; then each sector is an actor.
            - A plan has a first and a last day, a result has a day. Where the source gives none, it is the day of the source, or the years that it names, and it says nothing more.
            - A commitment can hold one kind of climate action. Where the source names two, it holds the first.
            - What a source counts as "more than" a number has no quantity: the statement says it.
            - That actors do something is written as R, responsible. Who answers for it is undisclosed.
            - Mistakes of a source are left as they are.

            That the plans of Perú with its neighbours have "objetivos claros, responsabilidades definidas y plazos establecidos" is said of all of them together; which objectives, responsibilities and dates one of them has is not, so they are undisclosed.

            """;

    @Test
    void thePageIsCurrent() throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("The documents:\n\n");
        for (Source source : Source.values()) {
            page.append("- ")
                    .append(letter(source))
                    .append(": ")
                    .append(source.title(Locale.ENGLISH))
                    .append('\n');
        }
        for (String sample : Samples.sourced()) {
            page.append("\n## ").append(sample).append("\n\n");
            page.append(Samples.alliance(sample).get().name()).append('\n').append('\n');
            page.append("| phrase | | facts that rest on it |\n|---|---|---|\n");
            facts(sample).forEach((phrase, facts) -> page.append("| ")
                    .append(phrase)
                    .append(" | ")
                    .append(facts.stream().map(SamplesPageTest::print).collect(Collectors.joining(", ")))
                    .append(" |\n"));
        }
        Approved.check(Approved.DOCS.resolve("samples.md"), page.toString());
    }

    private static Map<String, Set<String>> facts(String sample) throws IOException {
        Map<String, Set<String>> facts = new LinkedHashMap<>();
        for (Phrase phrase : Phrase.of(sample)) {
            String key = "\"" + phrase.text().replace("*", "\\*") + "\" | " + letter(phrase.source());
            String fact = phrase.isOfCompleteList() ? phrase.fact() + ": no more than these" : phrase.fact();
            facts.computeIfAbsent(key, one -> new TreeSet<>()).add(fact);
        }
        return facts;
    }

    private static String print(String fact) {
        int end = fact.indexOf(':');
        return end < 0 ? "`" + fact + "`" : "`" + fact.substring(0, end) + "`" + fact.substring(end);
    }

    private static String letter(Source source) {
        return "S" + List.of(Source.values()).indexOf(source);
    }
}
