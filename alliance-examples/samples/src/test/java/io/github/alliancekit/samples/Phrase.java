package io.github.alliancekit.samples;

import io.github.alliancekit.rules.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What a fact of a sample rests on: a phrase of a source, as it stands there but for line breaks.
 *
 * @param fact the place of the fact, by ids, or the name of a facet whose list is complete
 * @param source where the phrase stands
 * @param text the phrase
 */
record Phrase(String fact, Source source, String text) {
    /** {@return the phrases of a sample, in the order of its facts} */
    static List<Phrase> of(String sample) throws IOException {
        String file = "/phrases/" + sample + ".tsv";
        try (InputStream stream = Objects.requireNonNull(Phrase.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Phrase::parse)
                    .toList();
        }
    }

    private static Phrase parse(String line) {
        String[] cells = line.split("\t", -1);
        Source source = Arrays.stream(Source.values())
                .filter(one -> one.file().equals(cells[1]))
                .findFirst()
                .orElseThrow();
        return new Phrase(cells[0], source, cells[2]);
    }

    /** {@return whether this says that a list is complete, and not that something is so} */
    boolean isOfCompleteList() {
        return fact.matches("[A-Z_]+");
    }
}
