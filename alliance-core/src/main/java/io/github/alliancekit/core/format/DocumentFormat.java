package io.github.alliancekit.core.format;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A notation in which an alliance document is written.
 *
 * <p>Both hold the same keys and values: a document and its twin in the other notation are read as equal alliances, or
 * have the same problems.
 *
 * <pre>{@code
 * DocumentFormat.of(Path.of("alliance.yaml"));                       // YAML
 * AllianceDocument.readOrThrow(text, DocumentFormat.YAML);
 * AllianceDocument.write(alliance, DocumentFormat.YAML);
 * }</pre>
 */
public enum DocumentFormat {
    /** JSON (RFC 8259). */
    JSON,

    /**
     * YAML 1.2, of which the core schema only: {@code no} and {@code 2026-06-30} are texts, numbers look as in JSON.
     * Anchors, aliases, tags, merge keys and several documents in one file are refused, and so is a line of more than
     * eight times {@link Limits#stringLength} and 1,024 characters.
     */
    YAML;

    /**
     * {@return the notation that the name of a file tells: YAML for {@code .yaml} and {@code .yml}, else JSON}
     *
     * @param file the file
     */
    public static DocumentFormat of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".yaml") || name.endsWith(".yml") ? YAML : JSON;
    }
}
