package io.github.alliancekit.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a text with the file that somebody looked at and approved.
 *
 * <p>{@code mvn verify -Dapprove=true} writes the files anew: look at what changed before you commit it.
 */
final class Approved {
    static final Path DOCS = Path.of("..", "..", "docs");

    private Approved() {}

    static void check(Path approved, String output) throws IOException {
        if (Boolean.getBoolean("approve")) {
            Files.writeString(approved, output, StandardCharsets.UTF_8);
        }
        assertThat(Files.exists(approved) ? Files.readString(approved, StandardCharsets.UTF_8) : "")
                .as("%s: if this change was meant, run the test with -Dapprove=true", approved)
                .isEqualTo(output);
    }
}
