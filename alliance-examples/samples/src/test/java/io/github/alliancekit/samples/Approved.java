package io.github.alliancekit.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Compares a text with the file that somebody looked at and approved.
 *
 * <p>{@code mvn verify -Dapprove=true} writes the files anew: look at what changed before you commit it.
 */
public final class Approved {
    /** The folder of the docs, from the folder of an example. */
    public static final Path DOCS = Path.of("..", "..", "docs");

    private Approved() {}

    /**
     * Fails unless a file holds a text.
     *
     * @param approved the file
     * @param output the text
     * @throws IOException if the file cannot be read or written
     */
    public static void check(Path approved, String output) throws IOException {
        if (Boolean.getBoolean("approve")) {
            Files.createDirectories(
                    Objects.requireNonNull(approved.toAbsolutePath().getParent()));
            Files.writeString(approved, output, StandardCharsets.UTF_8);
        }
        assertThat(Files.exists(approved) ? Files.readString(approved, StandardCharsets.UTF_8) : "")
                .as("%s: if this change was meant, run the test with -Dapprove=true", approved)
                .isEqualTo(output);
    }
}
