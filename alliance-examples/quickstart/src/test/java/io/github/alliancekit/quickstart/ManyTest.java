package io.github.alliancekit.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Several files, folders and formats at once. */
class ManyTest {
    private static final String DAY = "--as-of=2026-11-20";
    private static final Path PUBLISHED = Path.of("..", "..", "alliance-core", "src", "test", "resources", "published");
    private static final String RACI = "Tarea;Ministerio;Empresa\nConstruir;A;R\n";

    @TempDir
    private Path folder;

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    @Test
    void everyFormatIsKnownByItsNameAndBeginning() throws IOException {
        Path raci = write("raci.csv", RACI);
        Path document = write("alliance.json", Documents.sample("healthy-basin"));
        Path bare = write("bare", Files.readString(PUBLISHED.resolve("iati/activity-standard-example-annotated.xml")));
        Run run = Run.of(
                raci.toString(),
                document.toString(),
                bare.toString(),
                PUBLISHED.resolve("ocds/ppp-full.json").toString(),
                DAY,
                "--format=jsonl");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().map(line -> JsonMapper.shared()
                        .readTree(line)
                        .at("/alliance/id")
                        .asString()))
                .containsExactly("raci", "healthy-basin", "AA-AAA-123456789-ABC123", "ocds-213czf-example-ppp");
    }

    @Test
    void theFormatMayBeSaid() throws IOException {
        Path table = write("table.txt", RACI);
        assertThat(Run.of(table.toString(), "--from=raci", DAY).code()).isZero();
        assertThat(Run.of(table.toString(), "--from=iati", DAY).code()).isEqualTo(1);
        assertThat(Run.of(table.toString(), "--from=ocds", DAY).code()).isEqualTo(1);
        assertThat(Run.of(table.toString(), "--from=alliance", DAY).code()).isEqualTo(1);
    }

    @Test
    void standardInputIsRead() {
        Run run = Run.of(RACI.getBytes(StandardCharsets.UTF_8), false, "-", DAY, "--format=json");
        assertThat(run.code()).isZero();
        assertThat(JsonMapper.shared().readTree(run.out()).at("/alliance/name").asString())
                .isEqualTo("standard input");
    }

    @Test
    void oneBrokenFileNeverStopsTheRest() throws IOException {
        write("a.csv", RACI);
        write("b.xml", "<iati-activities version='2.03'><iati-activity>");
        write("c.json", "{");
        write("d.yaml", "- &a [*a]");
        Files.write(folder.resolve("e.csv"), new byte[] {0, 1, 2, (byte) 0xFF});
        write("f.json", Documents.sample("lopsided-harbour"));
        write("not-read.bin", "x");
        Run run = Run.of(folder.toString(), DAY, "--format=jsonl");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(2);
        assertThat(run.err()).contains("b.xml", "c.json", "d.yaml", "e.csv").doesNotContain("\tat ", "not-read");
        assertThat(run.err().lines().map(line -> line.replaceAll(" +", " ")))
                .contains("could not be read 4", "assessed 2");
    }

    @Test
    void whatIsNotAnAllianceIsCountedAndNamedAndNoFailure() {
        Run run = Run.of(PUBLISHED.resolve("iati/dportal-foodsecurity.xml").toString(), DAY);
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("\"NL-KVK-41155305-GLA2-Coord\" is not an alliance: it has 1 member");
        assertThat(run.out().lines().map(line -> line.replaceAll(" +", " ")))
                .contains("records read 7", "not alliances (fewer than two members) 1", "assessed 6");
        assertThat(run.out().lines().filter(line -> line.contains(", coverage ")))
                .hasSize(6);
    }

    @Test
    void everyPublishedFileIsReadInOneGo() {
        for (String format : List.of("text", "markdown", "json", "jsonl")) {
            for (String lang : List.of("en", "es")) {
                Run run = Run.of(PUBLISHED.toString(), DAY, "--format", format, "--lang", lang);
                // Other versions and other roots cannot be read: that is told, and nothing else is lost.
                assertThat(run.code()).isEqualTo(1);
                assertThat(run.err()).doesNotContain("\tat ", "This should not have happened");
                assertThat(run.out()).contains("ocds-213czf-example-ppp", "XM-DAC-41114-PROJECT-00127335");
            }
        }
        String json = Run.of(PUBLISHED.toString(), DAY, "--format=json").out();
        assertThat(JsonMapper.shared().readTree(json)).hasSize(53);
    }

    @Test
    void theBarIsForTerminalsOnly() {
        String file = PUBLISHED.resolve("iati/dportal-covid-open.xml").toString();
        Run terminal = Run.of(new byte[0], true, file, DAY, "--format=jsonl");
        Run other = Run.of(file, DAY, "--format=jsonl");
        assertThat(terminal.err()).contains("█").contains(" % ");
        assertThat(other.err()).doesNotContain("█").doesNotContain("\r");
        assertThat(terminal.out()).isEqualTo(other.out());
    }

    @Test
    void anEmptyFolderIsAProblem() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Run run = Run.of(empty.toString(), DAY);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("no file to read").contains("\nMaybe");
    }

    @Test
    void templatesAndFormulasOfStrangersStayTexts() throws IOException {
        Path raci = write("raci.csv", "Tarea;=1+1;%s{0}${x}\n\"%n{1}\";A;R\n");
        Run run = Run.of(raci.toString(), DAY, "--format=json");
        assertThat(run.code()).isZero();
        assertThat(run.out()).doesNotContain("Exception");
    }
}
