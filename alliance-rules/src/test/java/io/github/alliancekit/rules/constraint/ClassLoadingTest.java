package io.github.alliancekit.rules.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassLoadingTest {
    @Test
    void aPlainAssessmentLoadsNoValidatorThoughThereIsOne(@TempDir Path folder) throws Exception {
        Path log = folder.resolve("loaded.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + log.toString().replace(":", "\\:") + "::filecount=0",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PlainAssessment.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("out.txt")))
                .isZero();
        List<String> loaded = Files.readAllLines(log);
        assertThat(loaded)
                .anyMatch(line -> line.contains("io.github.alliancekit.rules.RuleSet "))
                .noneMatch(line -> line.contains(" jakarta.validation"))
                .noneMatch(line -> line.contains(" org.hibernate"))
                .noneMatch(line -> line.contains(" org.apache.bval"))
                .noneMatch(line ->
                        line.contains(" io.github.alliancekit.rules.constraint.") && !line.contains("PlainAssessment"));
    }
}
