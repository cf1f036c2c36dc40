package io.github.alliancekit.core.format;

import io.github.alliancekit.core.Alliance;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The alliance document in JSON or YAML: one object that holds one alliance.
 *
 * <p>Reading is strict. Every problem of a document is reported at once, in the order of the document: keys that are
 * unknown, missing or stand twice, values of a wrong type, ids that point to nothing, dates that do not exist, shares
 * that add up to more than 1. Numbers are exact, and {@code "1/3"} is one. Writing gives the same bytes for equal
 * alliances, and reading them gives an equal alliance.
 *
 * <p>Documents are UTF-8. Files whose names end in {@code .yaml} or {@code .yml} are YAML, all others JSON; see
 * {@link DocumentFormat}. What comes from strangers is read within {@link Limits}. This class needs Jackson's streaming
 * core ({@code tools.jackson.core:jackson-core}, on the module path {@code requires tools.jackson.core}); reading YAML
 * needs {@code org.snakeyaml:snakeyaml-engine} too ({@code requires org.snakeyaml.engine}).
 *
 * <pre>{@code
 * AllianceDocument.read(Path.of("alliance.json")).fold(
 *         problems -> { problems.forEach(System.err::println); return 1; },
 *         alliance -> { System.out.println(alliance); return 0; });
 * Alliance alliance = AllianceDocument.readOrThrow(Path.of("alliance.yaml"));
 * }</pre>
 */
public final class AllianceDocument {
    private AllianceDocument() {}

    /**
     * Reads a file within the standard limits.
     *
     * @param file the file, in the notation that its name tells
     * @return the alliance, or all problems of the document
     */
    public static Validation<Seq<Problem>, Alliance> read(Path file) {
        return read(file, Limits.standard());
    }

    /**
     * Reads a file.
     *
     * @param file the file, in the notation that its name tells; one that cannot be opened is a problem too
     * @param limits how much it may ask
     * @return the alliance, or all problems of the document
     */
    public static Validation<Seq<Problem>, Alliance> read(Path file, Limits limits) {
        try (InputStream stream = Files.newInputStream(file)) {
            // Asked of the open file: a directory or a pipe has no size to speak of.
            if (Files.isRegularFile(file) && Files.size(file) > limits.documentBytes()) {
                return Validation.invalid(List.of(tooLarge(limits)));
            }
            return read(stream, DocumentFormat.of(file), limits);
        } catch (NoSuchFileException e) {
            return unreadable("there is no file \"" + file + "\"", "Maybe it lies in another folder.");
        } catch (IOException e) {
            return unreadable(
                    "the file \"" + file + "\" cannot be read",
                    "Maybe it is a folder, or may not be read by this user.");
        }
    }

    /**
     * Reads a stream of JSON to its end, without closing it.
     *
     * @param stream the bytes of a document
     * @param limits how much it may ask
     * @return the alliance, or all problems of the document
     * @throws IOException if the stream does
     */
    public static Validation<Seq<Problem>, Alliance> read(InputStream stream, Limits limits) throws IOException {
        return read(stream, DocumentFormat.JSON, limits);
    }

    /**
     * Reads a stream to its end, without closing it.
     *
     * @param stream the bytes of a document
     * @param format its notation
     * @param limits how much it may ask
     * @return the alliance, or all problems of the document
     * @throws IOException if the stream does
     */
    public static Validation<Seq<Problem>, Alliance> read(InputStream stream, DocumentFormat format, Limits limits)
            throws IOException {
        int most = (int) Math.min(limits.documentBytes(), Integer.MAX_VALUE - 16L);
        byte[] bytes = stream.readNBytes(most);
        return stream.read() < 0 ? read(bytes, format, limits) : Validation.invalid(List.of(tooLarge(limits)));
    }

    /**
     * Reads a text in JSON within the standard limits.
     *
     * @param text a document
     * @return the alliance, or all problems of the document
     */
    public static Validation<Seq<Problem>, Alliance> read(String text) {
        return read(text, DocumentFormat.JSON);
    }

    /**
     * Reads a text within the standard limits.
     *
     * @param text a document
     * @param format its notation
     * @return the alliance, or all problems of the document
     */
    public static Validation<Seq<Problem>, Alliance> read(String text, DocumentFormat format) {
        byte[] bytes;
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
        } catch (CharacterCodingException e) {
            return Validation.invalid(List.of(halfOfACharacter()));
        }
        return bytes.length > Limits.standard().documentBytes()
                ? Validation.invalid(List.of(tooLarge(Limits.standard())))
                : read(bytes, format, Limits.standard());
    }

    /**
     * Reads a file within the standard limits.
     *
     * @param file the file, in the notation that its name tells
     * @return the alliance
     * @throws InvalidDocumentException with all problems of the document
     */
    public static Alliance readOrThrow(Path file) {
        return read(file).toEither().getOrElseThrow(InvalidDocumentException::new);
    }

    /**
     * Reads a text in JSON within the standard limits.
     *
     * @param text a document
     * @return the alliance
     * @throws InvalidDocumentException with all problems of the document
     */
    public static Alliance readOrThrow(String text) {
        return readOrThrow(text, DocumentFormat.JSON);
    }

    /**
     * Reads a text within the standard limits.
     *
     * @param text a document
     * @param format its notation
     * @return the alliance
     * @throws InvalidDocumentException with all problems of the document
     */
    public static Alliance readOrThrow(String text, DocumentFormat format) {
        return read(text, format).toEither().getOrElseThrow(InvalidDocumentException::new);
    }

    /**
     * Writes an alliance as a document that {@link #read(String)} reads as an equal one.
     *
     * @param alliance the alliance
     * @return JSON, indented by two blanks, with a line feed at its end; without what is empty or says the default
     */
    public static String write(Alliance alliance) {
        return write(alliance, DocumentFormat.JSON);
    }

    /**
     * Writes an alliance as a document that {@link #read(String, DocumentFormat)} reads as an equal one.
     *
     * @param alliance the alliance
     * @param format the notation
     * @return the document with a line feed at its end; without what is empty or says the default
     */
    public static String write(Alliance alliance, DocumentFormat format) {
        try {
            return format == DocumentFormat.YAML ? YamlText.write(alliance) : JsonText.write(alliance);
        } catch (NoClassDefFoundError e) {
            throw withoutParser(e);
        }
    }

    /**
     * Writes an alliance to a file in UTF-8, as {@link #write(Alliance, DocumentFormat)} does.
     *
     * @param alliance the alliance
     * @param file the file, whose name tells the notation; one that is there is written over
     * @throws IOException if the file cannot be written
     */
    public static void write(Alliance alliance, Path file) throws IOException {
        Files.writeString(file, write(alliance, DocumentFormat.of(file)), StandardCharsets.UTF_8);
    }

    /**
     * {@return the JSON Schema (draft 2020-12) of the document, for editors and for programs in other languages}
     *
     * <p>It says what stands where. What it refuses is refused here too; but which ids exist, what adds up to at most 1
     * and which end is before its start is only known here.
     */
    public static String schema() {
        try (InputStream stream = AllianceDocument.class.getResourceAsStream("alliance-1.schema.json")) {
            return new String(Objects.requireNonNull(stream, "the schema").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Validation<Seq<Problem>, Alliance> read(byte[] bytes, DocumentFormat format, Limits limits) {
        try {
            Problems problems = new Problems();
            @Nullable
            Node root = format == DocumentFormat.YAML
                    ? YamlTree.read(bytes, limits, problems)
                    : JsonTree.read(bytes, limits, problems);
            Optional<Alliance> alliance =
                    root == null ? Optional.empty() : Shapes.ALLIANCE.read(root, new Reading(limits, problems));
            return problems.isEmpty() && alliance.isPresent()
                    ? Validation.valid(alliance.get())
                    : Validation.invalid(problems.inOrder());
        } catch (NoClassDefFoundError e) {
            throw withoutParser(e);
        }
    }

    static IllegalStateException withoutParser(NoClassDefFoundError cause) {
        boolean yaml = String.valueOf(cause.getMessage()).contains("snakeyaml");
        String what = yaml ? "Reading YAML needs SnakeYAML Engine" : "Reading and writing documents needs Jackson";
        String artifact = yaml ? "org.snakeyaml:snakeyaml-engine" : "tools.jackson.core:jackson-core";
        String module = yaml ? "org.snakeyaml.engine" : "tools.jackson.core";
        return new IllegalStateException(
                what + ", which is not there: " + cause.getMessage() + "\nMaybe add " + artifact
                        + " to the dependencies and, on the module path, requires " + module + " to module-info.java.",
                cause);
    }

    /** {@return the problem of a text that no bytes can hold} */
    static Problem halfOfACharacter() {
        return new Problem(
                "",
                0,
                0,
                "",
                "the text holds half of a character",
                "Maybe an emoji or a rare letter was cut in two before the text came here.");
    }

    static Problem tooLarge(Limits limits) {
        return new Problem(
                "",
                0,
                0,
                "",
                "the document has more than " + limits.documentBytes() + " bytes",
                "Maybe another file was meant; else raise Limits.documentBytes.");
    }

    private static Validation<Seq<Problem>, Alliance> unreadable(String message, String advice) {
        return Validation.invalid(List.of(new Problem("", 0, 0, "", message, advice)));
    }
}
