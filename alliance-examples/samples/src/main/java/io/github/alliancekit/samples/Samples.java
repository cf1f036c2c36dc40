package io.github.alliancekit.samples;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.format.AllianceDocument;
import io.github.alliancekit.core.format.Limits;
import io.github.alliancekit.core.format.Problem;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * Alliances to try the library on, by name.
 *
 * <p>{@code plan-peru-ecuador} holds what two public notes of the foreign ministry of Perú say of the plan of action
 * 2025-2026 with Ecuador, and nothing else; {@code healthy-basin} and {@code lopsided-harbour} are invented.
 *
 * <pre>{@code
 * Alliance alliance = Samples.alliance("plan-peru-ecuador").get();
 * }</pre>
 */
public final class Samples {
    private static final List<String> NAMES = List.of("healthy-basin", "lopsided-harbour", "plan-peru-ecuador");

    private Samples() {}

    /** {@return the names of the samples, in order} */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * Reads a file or, if there is none of that name, a sample.
     *
     * @param fileOrName the path of a file, or the name of a sample
     * @return the alliance, or all problems; where it is neither, one that lists the names of the samples
     */
    public static Validation<Seq<Problem>, Alliance> alliance(String fileOrName) {
        try {
            Path file = Path.of(fileOrName);
            if (!fileOrName.isBlank() && Files.exists(file)) {
                return AllianceDocument.read(file);
            }
        } catch (InvalidPathException e) {
            // Not a path at all: it may still be the name of a sample.
        }
        return NAMES.contains(fileOrName) ? sample(fileOrName) : Validation.invalid(unknown(fileOrName));
    }

    private static Validation<Seq<Problem>, Alliance> sample(String name) {
        try (InputStream stream = Samples.class.getResourceAsStream(name + ".json")) {
            if (stream == null) {
                throw new IllegalStateException("The sample " + name + " is not in the jar");
            }
            return AllianceDocument.read(stream, Limits.standard());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Seq<Problem> unknown(String name) {
        return io.vavr.collection.List.of(new Problem(
                "",
                0,
                0,
                name,
                "there is neither a file nor a sample \"" + name + "\"",
                "Maybe the path is misspelt; the samples are " + String.join(", ", NAMES) + "."));
    }
}
