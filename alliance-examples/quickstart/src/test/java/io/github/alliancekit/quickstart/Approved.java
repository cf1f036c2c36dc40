package io.github.alliancekit.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Compares an output with the file that somebody looked at and approved.
 *
 * <p>{@code mvn verify -Dapprove=true} writes the files anew: look at what changed before you commit it.
 */
final class Approved {
    private Approved() {}

    static void check(Path approved, String output) throws IOException {
        if (Boolean.getBoolean("approve")) {
            Files.createDirectories(
                    Objects.requireNonNull(approved.toAbsolutePath().getParent()));
            Files.writeString(approved, output, StandardCharsets.UTF_8);
        }
        assertThat(output).isEqualTo(Files.readString(approved, StandardCharsets.UTF_8));
    }
}
