package io.github.alliancekit.core.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.AllianceKind;
import io.github.alliancekit.core.Phase;
import io.github.alliancekit.core.generator.Alliances;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlDocumentTest {
    private static final String HEAD = "schema: 1\nid: a\nname: A\nkind: MULTI_ACTOR\nphase: DESIGN\n";

    @Provide
    Arbitrary<Alliance> alliances() {
        return Alliances.any();
    }

    @Provide
    Arbitrary<String> oddTexts() {
        return Arbitraries.of("a", "1", "no", "y", " ", "-", ":", "#", "\n", "\t", "'", "\"", "\\", "é", "😀", "\u2028")
                .list()
                .ofMaxSize(6)
                .map(parts -> "x" + String.join("", parts));
    }

    @Property(tries = 300)
    void whatWasWrittenIsReadAsEqual(@ForAll("alliances") Alliance alliance) {
        String written = AllianceDocument.write(alliance, DocumentFormat.YAML);
        Alliance read = AllianceDocument.readOrThrow(written, DocumentFormat.YAML);
        assertThat(read).isEqualTo(alliance).hasSameHashCodeAs(alliance);
        assertThat(AllianceDocument.write(read, DocumentFormat.YAML)).isEqualTo(written);
        assertThat(AllianceDocument.readOrThrow(AllianceDocument.write(alliance)))
                .isEqualTo(read);
    }

    @Property(tries = 500)
    void anyTextComesBack(@ForAll("oddTexts") String text) {
        Alliance alliance = named(text);
        String written = AllianceDocument.write(alliance, DocumentFormat.YAML);
        assertThat(AllianceDocument.readOrThrow(written, DocumentFormat.YAML)).isEqualTo(alliance);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"no", "On", "Y", "null", "true", "2026-06-30", "17", "1/3", "~", "- a", "a: b", "x #y", "<<"})
    void whatYamlWouldMisreadIsQuoted(String text) {
        Alliance alliance = named(text);
        assertThat(AllianceDocument.write(alliance, DocumentFormat.YAML)).contains("\nname: \"" + text + "\"\n");
    }

    @Test
    void aTwinInJsonHasTheSameProblems() throws IOException {
        // JSON is YAML too, in its flow style.
        String json = resource("/ten-faults.json");
        assertThat(told(AllianceDocument.read(json, DocumentFormat.YAML)))
                .isEqualTo(told(AllianceDocument.read(json)))
                .hasSize(10);
    }

    @Test
    void problemsNameTheirPlace() {
        List<Problem> problems = problems(HEAD + "actors:\n- id: X\n  name: 7\n  colour: blue\n- id: X\n  name: Y\n"
                + "  joined: 2026-02-30\n- id: Z\n  name: Z\n  name: Z\n");
        assertThat(problems)
                .extracting(Problem::pointer, Problem::line, Problem::column, Problem::value)
                .containsExactly(
                        tuple("/actors/0/name", 8, 9, "7"),
                        tuple("/actors/0/colour", 9, 11, "blue"),
                        tuple("/actors/1/id", 10, 7, "X"),
                        tuple("/actors/1/joined", 12, 11, "2026-02-30"),
                        tuple("/actors/2/name", 15, 3, "Z"));
    }

    @Test
    void whatIsNoNumberToEveryReaderStaysTextOrIsRefused() {
        Alliance alliance = AllianceDocument.readOrThrow(
                HEAD + "startDate: 2026-06-30\nactors:\n- id: no\n  name: 1_000\n- id: on\n  name: 12:30:45\n",
                DocumentFormat.YAML);
        assertThat(alliance.actors()).extracting(actor -> actor.id()).containsExactly("no", "on");
        assertThat(alliance.startDate()).isPresent();
        for (String odd : List.of("010", "+1", ".5", "5.", "0x1F", "0o17", "0b1", ".inf", "-.INF", ".nan")) {
            assertThat(problems(HEAD + "benefits: [{id: B, statement: B, value: " + odd + "}]"))
                    .as(odd)
                    .extracting(Problem::pointer)
                    .containsExactly("/benefits/0/value");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "anchor | goal: {statement: &g S} | /goal/statement | the anchor &g",
                "alias | goal: {statement: *g} | /goal/statement | the alias *g",
                "tag | goal: {statement: !secret S} | /goal/statement | the tag !secret",
                "java tag | goal: !!javax.script.ScriptEngineManager {statement: S} | /goal | the tag tag:yaml.org,2002:javax",
                "binary | goal: {statement: !!binary aGk=} | /goal/statement | the tag tag:yaml.org,2002:binary",
                "wrong tag | goal: {statement: !!int x} | /goal/statement | the tag tag:yaml.org,2002:int",
                "merge | goal: {statement: S, <<: *g} | /goal/<< | the merge key",
                "list as a key | goal: {statement: S, [a]: b} | /goal/ | a list or an object stands",
                "alias as a key | goal: {statement: S, *a : b} | /goal/ | an alias stands",
                "anchored key | goal: {&k statement: S} | /goal/statement | the anchor &k",
                "tagged key | goal: {!k statement: S} | /goal/statement | the tag !k",
                "cycle | goal: &g {statement: *g} | /goal/statement | the alias *g",
            })
    void whatYamlHasBeyondJsonIsRefusedAtItsPlace(String name, String rest, String pointer, String message) {
        List<Problem> problems = problems(HEAD + rest);
        assertThat(problems).as(name).anySatisfy(problem -> {
            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.message()).contains(message);
            assertThat(problem.line()).isEqualTo(6);
        });
        assertThat(problems).as(name).hasSize(name.equals("cycle") ? 2 : 1);
    }

    @Test
    void coreTagsAreTakenAtTheirWord() {
        Alliance alliance = AllianceDocument.readOrThrow(
                HEAD.replace("name: A", "name: !!str 5").replace("schema: 1", "schema: !!int 1"), DocumentFormat.YAML);
        assertThat(alliance.name()).isEqualTo("5");
    }

    @Test
    void twoDocumentsAndAnOldVersionAreRefused() {
        assertThat(problems(HEAD + "---\n" + HEAD))
                .extracting(Problem::line, Problem::message)
                .containsExactly(tuple(6, "a second document begins here"));
        assertThat(problems("%YAML 1.1\n---\n" + HEAD))
                .extracting(Problem::message)
                .containsExactly("the document says that it is YAML 1.1");
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("", "the document is empty"),
                Arguments.of("# nothing\n", "the document is empty"),
                Arguments.of("- a\n", "a list of 1"),
                Arguments.of("a: b: c\n", "this is not YAML"),
                Arguments.of("\tschema: 1\n", "this is not YAML"),
                Arguments.of("name: \"A\u0007\"", "this is not YAML"),
                Arguments.of("{".repeat(1_000_000), "a list or an object stands where a key belongs"),
                Arguments.of("? ".repeat(1_000_000), "a list or an object stands where a key belongs"),
                Arguments.of("[".repeat(1_000_000), "more than 100"),
                Arguments.of("- ".repeat(1_000_000), "more than 100"),
                Arguments.of(HEAD + "goal: {statement: " + "x".repeat(1 << 21) + "}", "longer than 1048576"),
                Arguments.of(HEAD + "x".repeat(1 << 21) + ": 1", "this is not YAML"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatCannotBeReadIsToldAtOnce(String text, String message) {
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(problems(text))
                        .first()
                        .extracting(Problem::message)
                        .asString()
                        .contains(message));
    }

    @Test
    void theNameOfAFileTellsItsFormat(@TempDir Path folder) throws IOException {
        Alliance alliance = AllianceDocument.readOrThrow(HEAD, DocumentFormat.YAML);
        for (String name : List.of("a.yaml", "a.YML", "a.json", "a")) {
            Path file = folder.resolve(name);
            AllianceDocument.write(alliance, file);
            boolean yaml = name.startsWith("a.y") || name.startsWith("a.Y");
            assertThat(Files.readString(file)).as(name).startsWith(yaml ? "schema: 1\n" : "{\n");
            assertThat(AllianceDocument.readOrThrow(file)).as(name).isEqualTo(alliance);
        }
    }

    private static Alliance named(String name) {
        return Alliance.builder()
                .id("a")
                .name(name)
                .kind(AllianceKind.MULTI_ACTOR)
                .phase(Phase.DESIGN)
                .build();
    }

    private static List<Tuple> told(Validation<Seq<Problem>, Alliance> reading) {
        return reading.getError()
                .map(p -> tuple(p.pointer(), p.value(), p.message(), p.advice()))
                .asJava();
    }

    private static List<Problem> problems(String text) {
        Validation<Seq<Problem>, Alliance> reading = AllianceDocument.read(text, DocumentFormat.YAML);
        assertThat(reading.isInvalid()).isTrue();
        return reading.getError().asJava();
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(YamlDocumentTest.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
