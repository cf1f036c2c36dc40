package io.github.alliancekit.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Principle;
import io.github.alliancekit.core.disclosure.Disclosure;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Every fact of a sample from public sources is a phrase of its source; what no source says is undisclosed. */
class PhrasesTest {
    /** The principles that the document has names for. */
    private static final Set<Principle> NAMED = Set.of(Principle.TRUST, Principle.RESPECT, Principle.TRANSPARENCY);

    static List<String> samples() {
        return Samples.sourced();
    }

    private static Facts facts(String sample) throws IOException {
        try (InputStream stream = Objects.requireNonNull(Samples.class.getResourceAsStream(sample + ".json"))) {
            Disclosure disclosure = Samples.alliance(sample).get().disclosure();
            return new Facts(Shapes.read(), disclosure, JsonMapper.shared().readTree(stream));
        }
    }

    private static String phrases(String sample, String fact) throws IOException {
        return Phrase.of(sample).stream()
                .filter(phrase -> phrase.fact().equals(fact))
                .map(phrase -> phrase.text().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFactHasItsPhrase(String sample) throws IOException {
        assertThat(Phrase.of(sample).stream()
                        .filter(phrase -> !phrase.isOfCompleteList())
                        .map(Phrase::fact)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(facts(sample).stated().keySet());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsSaidInWordsIsSaidInThoseOfTheSource(String sample) throws IOException {
        for (var fact : facts(sample).stated().entrySet()) {
            String words = fact.getValue().value().toLowerCase(Locale.ROOT);
            if (fact.getKey().equals("name")) {
                // The title of a sample may be put together of several phrases.
                assertThat(phrases(sample, "name")).contains(words.split("[,–]? |–|, ", -1));
            } else if (fact.getValue().isText()
                    && !NAMED.contains(Principle.of(fact.getValue().value()))) {
                assertThat(phrases(sample, fact.getKey())).as(fact.getKey()).contains(words);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void numbersAreThoseOfTheSource(String sample) throws IOException {
        for (var fact : facts(sample).stated().entrySet()) {
            if (fact.getValue().value().matches("\\d+")) {
                assertThat(phrases(sample, fact.getKey()).split("\\D+", -1))
                        .as(fact.getKey())
                        .contains(fact.getValue().value());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatNoSourceSaysIsUndisclosed(String sample) throws IOException {
        List<String> complete = Phrase.of(sample).stream()
                .filter(Phrase::isOfCompleteList)
                .map(Phrase::fact)
                .toList();
        assertThat(facts(sample).complete()).containsExactlyInAnyOrderElementsOf(complete);
    }

    @Test
    void whatIsSaidWithoutAPhraseIsFound() throws IOException {
        String document = """
                { "id": "x", "name": "X", "actors": [{ "id": "PE", "name": "Perú", "type": "PUBLIC" }] }
                """;
        Facts facts = new Facts(
                Shapes.read(), Disclosure.of(List.of()), JsonMapper.shared().readTree(document));
        assertThat(facts.stated()).containsOnlyKeys("name", "actors/PE/name", "actors/PE/type");
        assertThat(facts.complete()).contains("GOAL", "RISKS", "ACTOR_LEVEL");
    }

    @Test
    void everySampleIsThere() {
        assertThat(Samples.names()).isSorted().containsAll(Samples.sourced());
        assertThat(Arrays.asList("healthy-basin", "lopsided-harbour")).doesNotContainAnyElementsOf(Samples.sourced());
    }
}
