package io.github.alliancekit.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares what is made of the shapes with the file that was committed.
 *
 * <p>{@code mvn verify -Dapprove=true} writes the files anew: look at what changed before you commit it.
 */
final class Approved {
    private Approved() {}

    static void check(Path file, String made) throws IOException {
        if (Boolean.getBoolean("approve")) {
            Files.writeString(file, made, StandardCharsets.UTF_8);
        }
        assertThat(Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "")
                .as("%s: if this change was meant, run the test with -Dapprove=true", file)
                .isEqualTo(made);
    }
}
