package io.github.alliancekit.jshell;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jdk.jshell.tool.JavaShellToolBuilder;

/**
 * Starts JShell with the verbs of the prompt: {@code java -jar session.jar [en|es] [SCRIPT...]}.
 *
 * <p>It goes by today and by the width of the terminal. Scripts are read as by {@code jshell}. Nothing is kept of one
 * session for the next, and nothing is changed that another JShell remembers.
 */
public final class Main {
    private static final String MODE = """
            /set mode alliance normal -quiet
            /set prompt alliance "alliance> " "     ...> "
            /set truncation alliance 1000000
            /set mode alliance -retain
            /set feedback alliance -retain
            /exit
            """;

    private Main() {}

    /**
     * Starts the prompt and returns when it ends.
     *
     * @param args a language, if another than English is wished, and scripts
     * @throws Exception if JShell cannot be started
     */
    public static void main(String[] args) throws Exception {
        List<String> scripts = new ArrayList<>(List.of(args));
        boolean hasLanguage = !scripts.isEmpty() && scripts.get(0).matches("en|es");
        String language = hasLanguage ? scripts.remove(0) : "en";
        Path startup = Files.createTempFile("alliance", ".jsh");
        Path settings = Files.createTempFile("alliance", ".jsh");
        try {
            Files.writeString(startup, prelude(), StandardCharsets.UTF_8);
            Files.writeString(settings, settings(language), StandardCharsets.UTF_8);
            List<String> options = new ArrayList<>(List.of(
                    "--execution",
                    "local",
                    "--class-path",
                    System.getProperty("java.class.path"),
                    "--startup",
                    startup.toString(),
                    settings.toString()));
            options.addAll(scripts);
            JavaShellToolBuilder.builder().persistence(modes()).start(options.toArray(String[]::new));
        } finally {
            Files.deleteIfExists(startup);
            Files.deleteIfExists(settings);
        }
    }

    /**
     * {@return what a JShell of this version would remember, had it been told our prompt and not to cut tables} Neither
     * startup nor scripts may say so: it knows its modes of feedback only after them.
     */
    private static Map<String, String> modes() throws Exception {
        Map<String, String> remembered = new HashMap<>();
        JavaShellToolBuilder.builder()
                .persistence(remembered)
                .in(new ByteArrayInputStream(MODE.getBytes(StandardCharsets.US_ASCII)), null)
                .out(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .start("--execution", "local", "--no-startup");
        return remembered;
    }

    /** {@return the imports and verbs of the prompt, as JShell reads them} */
    static String prelude() throws IOException {
        try (InputStream stream = Objects.requireNonNull(Main.class.getResourceAsStream("prelude.jsh"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String settings(String language) throws IOException {
        return "session = Session.of(LocalDate.parse(\"" + LocalDate.now(ZoneId.systemDefault()) + "\")).in(\""
                + language + "\").wide(" + columns().orElse(100) + ");\n"
                + "System.out.println(session.welcome());\n";
    }

    /** {@return how wide the terminal is, as it says or as {@code COLUMNS} says; empty where nobody knows} */
    private static Optional<Integer> columns() throws IOException {
        String said = System.getenv("COLUMNS");
        if (said != null && said.matches("[1-9][0-9]{0,3}")) {
            return Optional.of(Integer.valueOf(said));
        }
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            String[] parts = size.split(" ", -1);
            return parts.length == 2 && parts[1].matches("[1-9][0-9]{0,3}")
                    ? Optional.of(Integer.valueOf(parts[1]))
                    : Optional.empty();
        } catch (IOException e) {
            // There is no stty here, as on Windows.
            return Optional.empty();
        }
    }
}
