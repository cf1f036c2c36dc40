package io.github.alliancekit.jshell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar, in a JVM of its own, as it is started from the README. */
class SessionIT {
    private static final Path JAR = Path.of("target", "session.jar").toAbsolutePath();

    /** Generous, for a machine with other work: alone it is about three seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private String session(String input, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Dstdout.encoding=UTF-8", "-Dfile.encoding=UTF-8", "-jar", JAR.toString()));
        command.addAll(List.of(args));
        Path in = Files.writeString(folder.resolve("in"), input);
        Path out = folder.resolve("out");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(in.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        builder.environment().put("COLUMNS", "80");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    @Test
    void thePromptAnswersWithATableThatFitsTheTerminal() throws Exception {
        String out = session("assess(\"lopsided-harbour\")\nhelp()\n/exit\n");
        assertThat(out)
                .contains("help() lists the verbs", "alliance> ", "BAL-05  Risk matches benefit", "samples()")
                .doesNotContain("Exception", "Error", " ... ");
        assertThat(out.lines())
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(80));
    }

    @Test
    void itSpeaksSpanishAndReadsScripts() throws Exception {
        Path script =
                Files.writeString(folder.resolve("script.jsh"), "System.out.println(assess(\"healthy-basin\"))\n");
        assertThat(session("/exit\n", "es", script.toString()))
                .contains("help() lista los verbos", "claridad", "equilibrio")
                .doesNotContain("Exception", "Error");
    }

    @Test
    void whatIsRefusedIsToldWithoutAStack() throws Exception {
        assertThat(session("alliance(\"nothing\")\nassess(\"healthy-basin\").why(\"GOV-99\")\n"))
                .contains("neither a file nor a folder", "There is no rule \"GOV-99\"", "\nMaybe ")
                .doesNotContain("at Session");
    }
}
