package io.github.alliancekit.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.rules.RuleSet;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The runnable jar and the module path, each in a JVM of its own. */
class QuickstartIT {
    private static final Path JAR = Path.of("target", "quickstart.jar").toAbsolutePath();
    private static final String DAY = "--as-of=2026-11-20";

    @TempDir
    private Path folder;

    private Run java(List<String> options, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(Arrays.asList(args));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Run(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private Run jar(List<String> options, String... args) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-jar", JAR.toString()));
        return java(all, args);
    }

    @Test
    void theJarPrintsTheTwoAssessmentsWithAllTheirAccents() throws Exception {
        Run run = jar(List.of(), DAY);
        assertThat(run).isEqualTo(Run.of(DAY));
        assertThat(run.out()).contains("Plan de Acción 2025–2026, Perú–Ecuador").contains("▒");
    }

    @Test
    void neitherOrderNorLocaleNorTimeZoneNorEncodingChangesAByte() throws Exception {
        for (String name : List.of("lopsided-harbour", "healthy-basin")) {
            Path turned = folder.resolve(name + ".json");
            Files.writeString(turned, Documents.turnedAround(name), StandardCharsets.UTF_8);
            List<String> far =
                    List.of("-Duser.language=tr", "-Duser.timezone=Pacific/Apia", "-Dfile.encoding=ISO-8859-1");
            for (String format : List.of("--format=text", "--format=json")) {
                assertThat(jar(far, turned.toString(), DAY, format)).isEqualTo(Run.of(name, DAY, format));
            }
        }
    }

    @Test
    void aSpanishMachineSpeaksEnglishWhenAsked() throws Exception {
        assertThat(jar(List.of("-Duser.language=es"), DAY, "--lang=en")).isEqualTo(Run.of(DAY, "--lang=en"));
    }

    @Test
    void whatIsHugeIsRefusedQuicklyInLittleMemory() throws Exception {
        Path deep = folder.resolve("deep.json");
        Files.writeString(deep, "[".repeat(1_000_000) + "]".repeat(1_000_000));
        Path wide = folder.resolve("wide.json");
        Files.writeString(wide, "{\"schema\": 1, \"name\": \"" + "x".repeat(100_000_000) + "\"}");
        for (Path file : List.of(deep, wide)) {
            long start = System.nanoTime();
            Run run = jar(List.of("-Xmx512m"), file.toString());
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).contains(": 1 problem\n").contains("\nMaybe").doesNotContain("\tat ");
        }
    }

    @Test
    void tenFaultsAreTenProblemsAndExitCodeOne() throws Exception {
        Path file = folder.resolve("ten.json");
        Files.writeString(file, Documents.tenFaults(), StandardCharsets.UTF_8);
        Run run = jar(List.of(), file.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(": 10 problems\n")
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
    }

    @Test
    void theRulesAreFoundAndSpeakOnTheModulePathToo() throws Exception {
        String modules = libraries("alliance-core", "alliance-rules", "vavr", "jakarta.validation-api", "jackson-core");
        Run run = java(
                List.of(
                        "--module-path",
                        modules,
                        "--add-modules",
                        "io.github.alliancekit.rules,tools.jackson.core",
                        "-cp",
                        Path.of("target", "test-classes").toString()),
                ModulePathProbe.class.getName());
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .containsExactly(
                        "io.github.alliancekit.rules",
                        RuleSet.standard().rules().size() + " rules",
                        "La alianza no declara un objetivo común.",
                        "\"schema\": 1");
    }

    @Test
    void withoutJacksonTheErrorSaysWhatIsMissing() throws Exception {
        Run run = java(
                List.of(
                        "-cp",
                        libraries("alliance-core", "alliance-rules", "vavr")
                                + File.pathSeparator
                                + Path.of("target", "test-classes")),
                WithoutJacksonProbe.class.getName());
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines()).first().asString().matches("[0-9]+(/[0-9]+)?");
        assertThat(run.out())
                .contains("Reading and writing documents needs Jackson, which is not there")
                .contains("\nMaybe add tools.jackson.core:jackson-core");
    }

    @Test
    void withoutTheParserOfYamlTheErrorSaysWhatIsMissing() throws Exception {
        Run run = java(
                List.of(
                        "-cp",
                        libraries("alliance-core", "vavr", "jackson-core")
                                + File.pathSeparator
                                + Path.of("target", "test-classes")),
                WithoutYamlProbe.class.getName());
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("schema: 1\nid: a\n")
                .contains("Reading YAML needs SnakeYAML Engine, which is not there")
                .contains("\nMaybe add org.snakeyaml:snakeyaml-engine");
    }

    private static String libraries(String... names) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> Arrays.stream(names).anyMatch(entry::contains))
                .filter(entry -> !entry.contains("test-classes") && !entry.contains("tests"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
