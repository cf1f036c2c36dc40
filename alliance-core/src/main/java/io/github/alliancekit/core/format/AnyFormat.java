package io.github.alliancekit.core.format;

import io.github.alliancekit.core.Alliance;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Alliances of whatever a file holds: documents in JSON or YAML, activities of IATI, contracting processes of OCDS, a
 * RACI table.
 *
 * <p>What it is, its name and its first 64 KB tell: XML is IATI, CSV and TSV are tables, JSON with the keys of OCDS is
 * OCDS and else a document. Documents are read within {@link Limits#standard}, what others publish within
 * {@link Limits#published}. The stream of readings may be lazy and hold the file open: close it.
 *
 * <pre>{@code
 * try (Stream<AllianceReading> readings = AnyFormat.read(Path.of("unknown.json"))) {
 *     readings.flatMap(reading -> reading.alliance().stream()).forEach(System.out::println);
 * }
 * }</pre>
 */
public final class AnyFormat {
    private static final int LOOKED_AT = 1 << 16;
    private static final Pattern OCDS_KEY = Pattern.compile("\"(ocid|releases|records|projects)\"\\s*:");

    private AnyFormat() {}

    /** What a stream may be read as. */
    private enum Format {
        DOCUMENT,
        IATI,
        OCDS,
        RACI
    }

    /**
     * Reads a file.
     *
     * @param file a file of any of the formats; one that cannot be opened is a reading with a problem
     * @return the readings, in the order of the file; to be closed
     */
    public static Stream<AllianceReading> read(Path file) {
        try {
            return read(Files.newInputStream(file), file.toString());
        } catch (NoSuchFileException e) {
            return Stream.of(AllianceReading.unreadable(
                    file.toString(), "there is no file \"" + file + "\"", "Maybe it lies in another folder."));
        } catch (IOException e) {
            return Stream.of(AllianceReading.unreadable(
                    file.toString(),
                    "the file \"" + file + "\" cannot be read",
                    "Maybe it is a folder, or may not be read by this user."));
        }
    }

    /**
     * Reads a stream, which is closed with the stream of readings.
     *
     * @param stream the bytes
     * @param source what to call it in the readings; its ending helps to tell what it is
     * @return the readings, in the order of the stream; to be closed
     * @throws IOException if the stream does
     */
    public static Stream<AllianceReading> read(InputStream stream, String source) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(stream, LOOKED_AT);
        try {
            byte[] head = head(buffered);
            return switch (looksLike(source, head)) {
                case IATI -> Iati.read(buffered, source, Limits.published());
                case OCDS ->
                    OcdsPpp.read(buffered, source, Limits.published()).stream().onClose(() -> close(buffered));
                case RACI ->
                    Stream.of(RaciTable.read(buffered, source, Limits.published()))
                            .onClose(() -> close(buffered));
                case DOCUMENT -> Stream.of(document(buffered, source, head)).onClose(() -> close(buffered));
            };
        } catch (IOException e) {
            close(buffered);
            throw e;
        }
    }

    /**
     * Reads a stream that is known to hold an alliance document, in JSON or YAML, without closing it.
     *
     * @param stream the bytes
     * @param source what to call it in the reading; its ending, or else the beginning, tells JSON from YAML
     * @return the alliance, or all problems
     * @throws IOException if the stream does
     */
    public static AllianceReading readDocument(InputStream stream, String source) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(stream, LOOKED_AT);
        return document(buffered, source, head(buffered));
    }

    private static byte[] head(BufferedInputStream buffered) throws IOException {
        buffered.mark(LOOKED_AT);
        byte[] head = buffered.readNBytes(LOOKED_AT);
        buffered.reset();
        return head;
    }

    private static AllianceReading document(InputStream stream, String source, byte[] head) throws IOException {
        Validation<Seq<Problem>, Alliance> document =
                AllianceDocument.read(stream, DocumentFormat.of(source, head), Limits.standard());
        return document.fold(
                problems -> new AllianceReading(source, Optional.empty(), problems.asJava()),
                alliance -> new AllianceReading(source, Optional.of(alliance), List.of()));
    }

    private static void close(InputStream stream) {
        try {
            stream.close();
        } catch (IOException e) {
            // What was read was read.
        }
    }

    private static Format looksLike(String source, byte[] head) {
        // The signs that tell formats apart are plain ASCII in every encoding but UTF-16, which only tables come in.
        String text = new String(head, StandardCharsets.ISO_8859_1);
        String begins = text.replaceFirst("^(\u00EF\u00BB\u00BF)?\\s*", "");
        String lower = source.toLowerCase(Locale.ROOT);
        if (begins.startsWith("<") || lower.endsWith(".xml")) {
            return Format.IATI;
        }
        if (lower.endsWith(".csv") || lower.endsWith(".tsv")) {
            return Format.RACI;
        }
        if (begins.startsWith("{") || begins.startsWith("[") || lower.endsWith(".json")) {
            return OCDS_KEY.matcher(text).find() ? Format.OCDS : Format.DOCUMENT;
        }
        boolean yaml = DocumentFormat.of(source, head) == DocumentFormat.YAML;
        return yaml || begins.isEmpty() ? Format.DOCUMENT : Format.RACI;
    }
}
