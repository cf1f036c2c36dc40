package io.github.alliancekit.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.format.AllianceDocument;
import io.github.alliancekit.core.format.DocumentFormat;
import io.github.alliancekit.samples.Approved;
import io.github.alliancekit.samples.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AssessTest {
    private static final Path APPROVED = Path.of("src", "test", "resources", "approved");
    private static final String DAY = "--as-of=2026-11-20";

    static Stream<Arguments> outputs() {
        return Samples.names().stream()
                .flatMap(name -> Stream.of("en", "es").flatMap(lang -> Stream.of("text", "markdown", "json")
                        .map(format -> Arguments.of(name, lang, format))));
    }

    @ParameterizedTest
    @MethodSource("outputs")
    void theOutputIsTheApprovedOne(String name, String lang, String format) throws IOException {
        Run run = Run.of("assess", name, DAY, "--lang", lang, "--format", format);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        String suffix = Map.of("text", "txt", "markdown", "md", "json", "json").get(format);
        Approved.check(APPROVED.resolve(name + "." + lang + "." + suffix), run.out());
    }

    @Test
    void noLineIsWiderThanATerminal() {
        assertThat(Run.of(DAY).out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
    }

    @Test
    void withoutAFileThePlanAndThenTheLopsidedOneAreAssessed() {
        Run run = Run.of(DAY);
        assertThat(run.code()).isZero();
        assertThat(run.out()).containsSubsequence("plan-peru-ecuador", "What to ask first", "lopsided-harbour");
        JsonNode both =
                JsonMapper.shared().readTree(Run.of(DAY, "--format=json").out());
        assertThat(both.isArray()).isTrue();
        assertThat(both.valueStream().map(one -> one.at("/alliance/id").asString()))
                .containsExactly("plan-peru-ecuador", "lopsided-harbour");
    }

    @Test
    void thePlanLeadsWithItsQuestionsAndClaimsNothing() {
        Run run = Run.of("plan-peru-ecuador", DAY, "--format=json");
        JsonNode json = JsonMapper.shared().readTree(run.out());
        assertThat(json.get("findings")).isEmpty();
        assertThat(json.get("questions")).isNotEmpty();
        assertThat(json.at("/balance/band").isNull()).isTrue();
        String text = Run.of("plan-peru-ecuador", DAY).out();
        assertThat(text.indexOf("What to ask first")).isLessThan(text.indexOf("What to look at first"));
    }

    @Test
    void theJsonIsTheContract() {
        JsonNode json = JsonMapper.shared()
                .readTree(Run.of("lopsided-harbour", DAY, "--format=json").out());
        assertThat(json.propertyNames())
                .containsExactly(
                        "schema",
                        "alliance",
                        "ruleSet",
                        "asOf",
                        "clarity",
                        "balance",
                        "parts",
                        "rules",
                        "findings",
                        "questions",
                        "waived");
        assertThat(json.get("clarity").propertyNames()).containsExactly("low", "high", "coverage", "band", "caps");
        assertThat(json.at("/parts/0").propertyNames()).containsExactly("name", "low", "high", "coverage");
        assertThat(json.at("/rules/0").propertyNames())
                .containsExactly("id", "family", "severity", "verdict", "reason", "low", "high");
        assertThat(json.at("/findings/0").propertyNames())
                .containsExactly("rule", "element", "actors", "message", "remedy", "gain", "page");
        assertThat(json.at("/questions/0").propertyNames())
                .containsExactly("facet", "element", "rules", "worth", "message");
        assertThat(json.get("schema").intValue()).isEqualTo(1);
    }

    @Test
    void theOrderOfADocumentDoesNotMatter(@TempDir Path folder) throws IOException {
        for (String name : Samples.names()) {
            Path shuffled = folder.resolve(name + ".json");
            Files.writeString(shuffled, Documents.turnedAround(name), StandardCharsets.UTF_8);
            for (String format : List.of("text", "markdown", "json")) {
                Run straight = Run.of(name, DAY, "--format", format);
                assertThat(Run.of(shuffled.toString(), DAY, "--format", format)).isEqualTo(straight);
            }
        }
    }

    @Test
    void aDocumentInYamlIsAssessedLikeItsTwin(@TempDir Path folder) throws IOException {
        for (String name : Samples.names()) {
            Path file = folder.resolve(name + ".yaml");
            AllianceDocument.write(Samples.alliance(name).get(), file);
            assertThat(Run.of(file.toString(), DAY)).isEqualTo(Run.of(name, DAY));
        }
    }

    @Test
    void allProblemsOfADocumentAreToldAtOnce(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("ten-faults.json");
        Files.writeString(file, Documents.tenFaults(), StandardCharsets.UTF_8);
        Run run = Run.of(file.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith(file + ": 10 problems\n").doesNotContain("\tat ");
        assertThat(run.err().lines().filter(line -> line.startsWith("Maybe"))).hasSize(10);
    }

    @Test
    void theReportGoesToAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("report.txt");
        Run run = Run.of("healthy-basin", DAY, "--lang=es", "--out", file.toString());
        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(file)).contains("Claridad de la gobernanza");
        Run wrong = Run.of(
                "healthy-basin", "--out", folder.resolve("none/report.txt").toString());
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.err()).contains("cannot be written").contains("\nMaybe");
    }

    @Test
    void aNameThatIsNeitherFileNorSampleIsAProblemThatListsTheSamples() {
        Run run = Run.of("none.json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("there is neither a file nor a sample")
                .contains(Samples.names().toArray(String[]::new));
    }

    @Test
    void wrongUsageIsTwo() {
        for (List<String> args : List.of(
                List.of("--as-of", "2026-02-30"),
                List.of("--lang", "fr"),
                List.of("--format", "pdf"),
                List.of("--from", "pdf"),
                List.of("--colour"))) {
            Run run = Run.of(new ArrayList<>(args).toArray(String[]::new));
            assertThat(run.code()).as("%s", args).isEqualTo(2);
            assertThat(run.err()).doesNotContain("\tat ").contains("\nMaybe ").contains("Usage: assess");
        }
        assertThat(Run.of("--formt", "json").err()).contains("\nMaybe --format\n");
        assertThat(Run.of("--help").code()).isZero();
    }

    @Test
    void languagesOfAnyCountryAndFormatsInCapitalsAreUnderstood() {
        Run spanish = Run.of("healthy-basin", DAY, "--lang=es");
        assertThat(Run.of("healthy-basin", DAY, "--lang=es-PE")).isEqualTo(spanish);
        assertThat(Run.of("healthy-basin", DAY, "--lang", "es_MX", "--format", "TEXT"))
                .isEqualTo(spanish);
    }

    @Test
    void whatIsReadIsNeverWrittenOver(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.json");
        AllianceDocument.write(Samples.alliance("healthy-basin").get(), file);
        String before = Files.readString(file);
        for (String input : List.of(file.toString(), folder.toString())) {
            Run run = Run.of(input, DAY, "--out", file.toString());
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).contains("it is the document that was read\nMaybe");
            assertThat(file).hasContent(before);
        }
    }

    @Test
    void aFileWithoutAnyAllianceIsSaidToHaveNone() {
        for (String empty : List.of(
                "{\"releases\":[]}", "{\"records\":[]}", "<iati-activities version=\"2.03\"></iati-activities>")) {
            Run run = Run.of(empty.getBytes(StandardCharsets.UTF_8), false, "-");
            assertThat(run.err()).startsWith("standard input: there is no alliance in it\nMaybe ");
            assertThat(run.out()).isEmpty();
            assertThat(run.code()).isZero();
        }
    }

    @Test
    void yamlNeedsNoName() {
        byte[] yaml = AllianceDocument.write(Samples.alliance("healthy-basin").get(), DocumentFormat.YAML)
                .getBytes(StandardCharsets.UTF_8);
        Run named = Run.of("healthy-basin", DAY);
        assertThat(Run.of(yaml, false, "-", DAY)).isEqualTo(named);
        assertThat(Run.of(yaml, false, "-", DAY, "--from=alliance")).isEqualTo(named);
    }

    @Test
    void namesOfFilesCannotMoveTheCursor(@TempDir Path folder) throws IOException {
        Files.createFile(folder.resolve("a\u001b[31m\nb.json"));
        assertThat(Run.of(folder.toString()).err()).doesNotContain("\u001b").contains("a [31m b.json: 1 problem\n");
    }

    @Test
    void aLineOfManyIsInTheLanguageThatIsAsked() {
        String lines =
                Run.of("healthy-basin", "lopsided-harbour", DAY, "--lang=es").out();
        assertThat(lines)
                .contains("Claridad de la gobernanza ", " a ", ", cobertura ", ", banda ")
                .doesNotContain("CLARITY", "coverage", "band ");
    }
}
