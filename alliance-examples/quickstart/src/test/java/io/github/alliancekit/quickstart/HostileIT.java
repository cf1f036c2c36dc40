package io.github.alliancekit.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are made to break a reader, and a large one that is not, in a JVM of their own with little memory. */
class HostileIT {
    private static final Path JAR = Path.of("target", "quickstart.jar").toAbsolutePath();
    private static final Path PUBLISHED =
            Path.of("..", "..", "alliance-core", "src", "test", "resources", "published", "iati");
    private static final String HEAD = "<iati-activities version=\"2.03\"><iati-activity>";
    private static final String FOOT = "</iati-activity></iati-activities>";
    private static final int MILLION = 1_000_000;

    @TempDir
    private Path folder;

    private Run assess(String memory, Path file, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + memory,
                "-XX:+UseSerialGC",
                "-jar",
                JAR.toString(),
                file.toString(),
                "--as-of=2026-11-20"));
        command.addAll(List.of(options));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Run(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    /** Writes text. */
    private interface Content {
        void write(Writer writer) throws IOException;
    }

    private Path write(String name, Content content) throws IOException {
        Path file = folder.resolve(name);
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            content.write(writer);
        }
        return file;
    }

    private static Content repeated(String before, String repeated, int times, String after) {
        return writer -> {
            writer.write(before);
            for (int i = 0; i < times; i++) {
                writer.write(repeated);
            }
            writer.write(after);
        };
    }

    private void endsInProblems(Path file) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Run run = assess("512m", file);
        System.out.println(file.getFileName() + ": "
                + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms");
        assertThat(run.code()).as("%s", file).isEqualTo(1);
        assertThat(run.err())
                .contains("\nMaybe")
                .doesNotContain(
                        "\tat ",
                        "Exception",
                        "This should not have happened",
                        "not enough memory",
                        // Nor what the parser of the JDK would say by itself.
                        "[Fatal Error]");
        Files.delete(file);
    }

    @Test
    void hostileXmlEndsInProblems() throws Exception {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE a [<!ENTITY a0 \"haha\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        bomb.append("]>")
                .append(HEAD)
                .append("<title><narrative>&a29;</narrative></title>")
                .append(FOOT);
        endsInProblems(write("bomb.xml", writer -> writer.write(bomb.toString())));
        endsInProblems(write(
                "external.xml",
                writer -> writer.write("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + HEAD
                        + "<title><narrative>&x;</narrative></title>" + FOOT)));
        endsInProblems(write("nested.xml", repeated(HEAD, "<a>", MILLION, "")));
        endsInProblems(write(
                "attribute.xml",
                repeated(HEAD + "<participating-org ref=\"", "x".repeat(100), MILLION, "\"/>" + FOOT)));
        endsInProblems(write("tag.xml", repeated(HEAD + "<", "x".repeat(100), MILLION, "/>" + FOOT)));
        endsInProblems(write("comment.xml", repeated(HEAD + "<!--", "x".repeat(100), MILLION, "-->" + FOOT)));
        endsInProblems(write(
                "text.xml",
                repeated(HEAD + "<title><narrative>", "x".repeat(100), MILLION, "</narrative></title>" + FOOT)));
        endsInProblems(write("attributes.xml", writer -> {
            writer.write(HEAD + "<participating-org");
            for (int i = 0; i < MILLION; i++) {
                writer.write(" a" + i + "='1'");
            }
            writer.write("/>" + FOOT);
        }));
        endsInProblems(write("names.xml", writer -> {
            writer.write(HEAD);
            for (int i = 0; i < 5 * MILLION; i++) {
                writer.write("<n" + i + "/>");
            }
            writer.write(FOOT);
        }));
    }

    @Test
    void aMillionParticipantsEndInProblems() throws Exception {
        endsInProblems(write("million.xml", writer -> {
            writer.write(HEAD + "<iati-identifier>A</iati-identifier>");
            for (int i = 0; i < MILLION; i++) {
                writer.write("<participating-org ref='XX-" + i + "' role='4'/>");
            }
            writer.write(FOOT);
        }));
        endsInProblems(write("million.json", writer -> {
            writer.write("{\"ocid\":\"o\",\"parties\":[{\"id\":\"0\"}");
            for (int i = 1; i < MILLION; i++) {
                writer.write(",{\"id\":\"" + i + "\",\"name\":\"N\",\"roles\":[\"buyer\"]}");
            }
            writer.write("]}");
        }));
    }

    @Test
    void twentyThousandParticipantsAreAssessed() throws Exception {
        Path file = write("many.xml", writer -> {
            writer.write(HEAD + "<iati-identifier>A</iati-identifier>");
            for (int i = 0; i < 20_000; i++) {
                writer.write("<participating-org ref='XX-" + i + "' role='4'/>");
            }
            writer.write(FOOT);
        });
        assertThat(assess("512m", file).code()).isZero();
    }

    @Test
    void hostileTablesAndJsonEndInProblems() throws Exception {
        endsInProblems(write("commas.csv", repeated("", ",".repeat(100), 100_000, "")));
        endsInProblems(write("quotes.csv", repeated("\"", "x".repeat(100), 500_000, "")));
        endsInProblems(write("rows.csv", repeated("T;A\n", "x;R\n", 2 * MILLION, "")));
        endsInProblems(write("deep-ocds.json", repeated("{\"ocid\":\"o\",\"tender\":", "[", MILLION, "")));
        endsInProblems(write("deep.json", repeated("{\"schema\":1,\"actors\":", "[", MILLION, "")));
        endsInProblems(write("text.json", repeated("{\"name\":\"", "x".repeat(100), MILLION, "\"}")));
        endsInProblems(write("deep.yaml", repeated("schema: ", "[", MILLION, "")));
        endsInProblems(write("bomb.yaml", writer -> {
            writer.write("a0: &a0 [x]\n");
            for (int i = 1; i < 30; i++) {
                writer.write("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ",").repeat(10) + "]\n");
            }
        }));
        Path invalid = folder.resolve("invalid.xml");
        Files.write(invalid, (HEAD + "\u00ff" + FOOT).getBytes(StandardCharsets.ISO_8859_1));
        endsInProblems(invalid);
    }

    /** Real activities again and again: what was read before is not kept. */
    @Test
    void sixtyFourMegabytesAreAssessedInSixtyFourMegabytes() throws Exception {
        Path file = Repeated.write(PUBLISHED.resolve("dportal-covid-open.xml"), folder.resolve("large.xml"), 64L << 20);
        assertThat(Files.size(file)).isGreaterThan(64L << 20);
        Run run = assess("64m", file, "--format=jsonl", "--out=" + folder.resolve("large.jsonl"));
        assertThat(run.code())
                .as(run.err().substring(Math.max(0, run.err().length() - 500)))
                .isZero();
        assertThat(run.err().lines().map(line -> line.replaceAll(" +", " ")))
                .anyMatch(line -> line.matches("assessed 1\\d{4}"));
    }
}
