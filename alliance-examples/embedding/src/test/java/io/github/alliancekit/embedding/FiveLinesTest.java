package io.github.alliancekit.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FiveLinesTest {
    private static final Pattern DEPENDENCY = Pattern.compile("^ +([\\w.]+:[\\w.-]+):jar", Pattern.MULTILINE);

    @Test
    void theFiveLinesPrintTheFindingsInSpanish() {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            FiveLines.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("La alianza no declara un objetivo común.");
    }

    @Test
    void theReadmeShowsTheLinesThatAreCompiledHere() throws IOException {
        String code = Files.readString(Path.of("src/main/java/io/github/alliancekit/embedding/FiveLines.java"));
        String body = code.substring(code.indexOf("Actor ministry"), code.lastIndexOf("    }\n}"));
        String readme = Files.readString(Path.of("..", "..", "README.md"));
        assertThat(withoutBlanks(readme)).contains(withoutBlanks(body));
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Test
    void oneDependencyBringsVavrAndTheValidationApiAndNothingElse() throws IOException {
        String list = Files.readString(Path.of("target", "runtime-dependencies.txt"));
        assertThat(DEPENDENCY.matcher(list).results().map((MatchResult match) -> match.group(1)))
                .containsExactlyInAnyOrder(
                        "io.github.alliancekit:alliance-rules",
                        "io.github.alliancekit:alliance-core",
                        "io.vavr:vavr",
                        "io.vavr:vavr-match",
                        "jakarta.validation:jakarta.validation-api");
    }
}
