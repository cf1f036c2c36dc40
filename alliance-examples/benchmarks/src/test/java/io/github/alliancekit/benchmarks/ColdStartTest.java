package io.github.alliancekit.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.benchmarks.peers.Size;
import io.github.alliancekit.benchmarks.whole.WholeGenerator;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a fresh JVM runs needs nothing of the benchmarks but itself, because its jar holds nothing else of them. */
class ColdStartTest {
    private static final String CLASS = ColdStart.class.getName().replace('.', '/') + ".class";

    @TempDir
    private Path folder;

    @Test
    void itReadsAssessesAndLoadsByItself() throws IOException, InterruptedException {
        Path document = Files.write(folder.resolve("alliance.json"), WholeGenerator.json(Size.SMALL, 0));
        Path list = Files.writeString(folder.resolve("classes.txt"), "java.util.BitSet\n");
        String id = WholeGenerator.alliance(Size.SMALL, 0).id();

        assertThat(run("read", document, list)).isEqualTo(id);
        assertThat(run("load", document, list)).isEqualTo(id);
        assertThat(run("assess", document, list)).contains("GOV-07", "BAL-20");
    }

    /** Each costs a quarter of a millisecond at first use: an assessment by streams links hundreds. */
    @Test
    void aFirstAssessmentLinksFewLambdas() throws IOException, InterruptedException {
        Path document = Files.write(folder.resolve("alliance.json"), WholeGenerator.json(Size.TYPICAL, 0));
        long reading = lambdas("read", document);
        assertThat(reading).isPositive();
        assertThat(lambdas("assess", document) - reading).isBetween(1L, 60L);
    }

    private long lambdas(String what, Path document) throws IOException, InterruptedException {
        Path log = folder.resolve(what + ".log");
        run(List.of("-Xlog:class+load:file=" + log + ":none:filecount=0"), what, document, document);
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.startsWith("io.github.alliancekit.") && line.contains("$$Lambda"))
                    .count();
        }
    }

    private String run(String what, Path document, Path list) throws IOException, InterruptedException {
        return run(List.of(), what, document, list);
    }

    private String run(List<String> options, String what, Path document, Path list)
            throws IOException, InterruptedException {
        String day = WholeGenerator.DAY.toString();
        return FreshJvm.run(options, classPath(), ColdStart.class, what, document.toString(), day, list.toString());
    }

    /** {@return the class path of this test with the one class in the place of all benchmarks} */
    private String classPath() throws IOException {
        Path alone = folder.resolve("alone").resolve(CLASS);
        Files.createDirectories(alone.getParent());
        try (InputStream bytes = ColdStart.class.getClassLoader().getResourceAsStream(CLASS)) {
            Files.write(alone, Objects.requireNonNull(bytes).readAllBytes());
        }
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.concat(
                        Stream.of(folder.resolve("alone").toString()),
                        Arrays.stream(all.split(File.pathSeparator))
                                .filter(entry -> !Files.exists(Path.of(entry).resolve(CLASS))))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
