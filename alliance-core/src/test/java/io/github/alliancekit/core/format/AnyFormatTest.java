package io.github.alliancekit.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.generator.Alliances;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnyFormatTest {
    private static final Path PUBLISHED = Path.of("src", "test", "resources", "published");
    private static final String DOCUMENT = """
            {"schema": 1, "id": "a", "name": "A", "kind": "MULTI_ACTOR", "phase": "DESIGN", "actors": []}
            """;

    @TempDir
    private Path folder;

    private static List<AllianceReading> read(Path file) {
        try (Stream<AllianceReading> readings = AnyFormat.read(file)) {
            return readings.toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"iati/activity-standard-example-annotated.xml", "iati/dportal-foodsecurity.xml", "ocds/ppp-full.json"})
    void whatIsPublishedIsKnownByItself(String file) {
        assertThat(read(PUBLISHED.resolve(file))).isNotEmpty().allSatisfy(reading -> assertThat(reading.alliance())
                .isPresent());
    }

    @Test
    void theBeginningCountsWhereTheNameSaysNothing() throws IOException {
        for (String text :
                List.of(DOCUMENT, "schema: 1\nid: a\nname: A\nkind: MULTI_ACTOR\nphase: DESIGN\nactors: []\n")) {
            Path file = Files.writeString(folder.resolve("a"), text);
            assertThat(read(file).get(0).alliance().orElseThrow().id()).isEqualTo("a");
        }
        Path table = Files.writeString(folder.resolve("table"), "Task;Anna;Bert\nBuild;A;R\n");
        assertThat(read(table).get(0).alliance().orElseThrow().actors()).hasSize(2);
        Path activities = folder.resolve("activities");
        Files.copy(PUBLISHED.resolve("iati/dportal-foodsecurity.xml"), activities);
        assertThat(read(activities)).hasSizeGreaterThan(1);
    }

    @Test
    void aWrittenDocumentIsReadAsTheSameAlliance() throws IOException {
        var alliance = Alliances.any().sample();
        for (DocumentFormat format : DocumentFormat.values()) {
            Path file = folder.resolve("a." + format.name().toLowerCase(Locale.ROOT));
            Files.writeString(file, AllianceDocument.write(alliance, format));
            assertThat(read(file).get(0).alliance()).contains(alliance);
        }
    }

    @Test
    void whatCannotBeReadIsAProblem() {
        assertThat(read(folder.resolve("none.json")).get(0).problems())
                .singleElement()
                .asString()
                .contains("none.json")
                .contains("\nMaybe ");
        assertThat(read(folder).get(0).problems()).singleElement().asString().contains("\nMaybe ");
    }

    @Test
    void theStreamIsClosedWithTheReadings() throws IOException {
        for (String name : List.of("a.json", "a.csv", "a.xml", "releases.json")) {
            AtomicBoolean closed = new AtomicBoolean();
            String text = name.equals("releases.json") ? "{\"releases\": []}" : DOCUMENT;
            InputStream stream = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
                @Override
                public void close() {
                    closed.set(true);
                }
            };
            try (Stream<AllianceReading> readings = AnyFormat.read(stream, name)) {
                assertThat(readings.toList()).isNotNull();
            }
            assertThat(closed).as(name).isTrue();
        }
    }
}
