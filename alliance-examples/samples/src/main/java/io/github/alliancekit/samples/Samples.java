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
import java.util.stream.Stream;

/**
 * Alliances to try the library on, by name.
 *
 * <p>Nine hold what five public documents of Perú and México say, and nothing else: what they do not say is
 * undisclosed, and every fact stands beside its phrase in {@code docs/samples.md}. {@code healthy-basin} and
 * {@code lopsided-harbour} are invented.
 *
 * <pre>{@code
 * Alliance alliance = Samples.alliance("plan-peru-ecuador").get();
 * }</pre>
 */
public final class Samples {
    private static final List<String> INVENTED = List.of("healthy-basin", "lopsided-harbour");
    private static final List<String> SOURCED = List.of(
            "comite-peru-chile",
            "cuentas-cien-dias",
            "declaracion-merida",
            "esquema-apci",
            "foro-ecosoc",
            "plan-peru-ecuador",
            "plataforma-territorial",
            "protocolo-apci",
            "seguimiento-multilateral");
    private static final List<String> NAMES =
            Stream.concat(INVENTED.stream(), SOURCED.stream()).sorted().toList();

    private Samples() {}

    /** {@return the names of the samples, in order} */
    public static List<String> names() {
        return NAMES;
    }

    /** {@return the names of the samples that hold what public documents say and nothing else, in order} */
    public static List<String> sourced() {
        return SOURCED;
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
