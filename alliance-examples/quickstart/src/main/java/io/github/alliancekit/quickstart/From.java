package io.github.alliancekit.quickstart;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.format.AllianceDocument;
import io.github.alliancekit.core.format.AllianceReading;
import io.github.alliancekit.core.format.DocumentFormat;
import io.github.alliancekit.core.format.Iati;
import io.github.alliancekit.core.format.Limits;
import io.github.alliancekit.core.format.OcdsPpp;
import io.github.alliancekit.core.format.Problem;
import io.github.alliancekit.core.format.RaciTable;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an input is read as, as it is written on the command line. */
enum From {
    /** What its name and its beginning look like. */
    auto {
        @Override
        Stream<AllianceReading> read(InputStream stream, String name) throws IOException {
            BufferedInputStream buffered = new BufferedInputStream(stream, LOOKED_AT);
            buffered.mark(LOOKED_AT);
            byte[] head = buffered.readNBytes(LOOKED_AT);
            buffered.reset();
            return looksLike(name, head).read(buffered, name);
        }
    },

    /** An alliance document. */
    alliance {
        @Override
        Stream<AllianceReading> read(InputStream stream, String name) throws IOException {
            return Stream.of(
                    reading(name, AllianceDocument.read(stream, DocumentFormat.of(Path.of(name)), Limits.standard())));
        }
    },

    /** Activities of IATI. */
    iati {
        @Override
        Stream<AllianceReading> read(InputStream stream, String name) {
            return Iati.read(stream, name, Limits.published());
        }
    },

    /** Releases or records of OCDS. */
    ocds {
        @Override
        Stream<AllianceReading> read(InputStream stream, String name) throws IOException {
            return OcdsPpp.read(stream, name, Limits.published()).stream();
        }
    },

    /** A RACI table. */
    raci {
        @Override
        Stream<AllianceReading> read(InputStream stream, String name) throws IOException {
            return Stream.of(RaciTable.read(stream, name, Limits.published()));
        }
    };

    private static final int LOOKED_AT = 1 << 16;
    private static final Pattern OCDS_KEY = Pattern.compile("\"(ocid|releases|records|projects)\"\\s*:");
    private static final Pattern YAML_KEY = Pattern.compile("(?m)^\\s*(schema|id|name|kind)\\s*:");

    /** {@return the readings of a stream, lazily where the format allows it} */
    abstract Stream<AllianceReading> read(InputStream stream, String name) throws IOException;

    /** {@return a document as the reading of a source} */
    static AllianceReading reading(String name, Validation<Seq<Problem>, Alliance> document) {
        return document.fold(
                problems -> new AllianceReading(name, Optional.empty(), problems.asJava()),
                alliance -> new AllianceReading(name, Optional.of(alliance), List.of()));
    }

    private static From looksLike(String name, byte[] head) {
        // The signs that tell formats apart are plain ASCII in every encoding but UTF-16, which only tables come in.
        String text = new String(head, StandardCharsets.ISO_8859_1);
        String begins = text.replaceFirst("^(\u00EF\u00BB\u00BF)?\\s*", "");
        String lower = name.toLowerCase(Locale.ROOT);
        if (begins.startsWith("<") || lower.endsWith(".xml")) {
            return iati;
        }
        if (lower.endsWith(".csv") || lower.endsWith(".tsv")) {
            return raci;
        }
        if (begins.startsWith("{") || begins.startsWith("[") || lower.endsWith(".json")) {
            return OCDS_KEY.matcher(text).find() ? ocds : alliance;
        }
        boolean yaml = lower.endsWith(".yaml")
                || lower.endsWith(".yml")
                || YAML_KEY.matcher(text).find();
        return yaml || begins.isEmpty() ? alliance : raci;
    }
}
