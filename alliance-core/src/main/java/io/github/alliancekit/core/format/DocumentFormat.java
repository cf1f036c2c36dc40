package io.github.alliancekit.core.format;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

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

    private static final Pattern YAML_KEY = Pattern.compile("(?m)^\\s*(schema|id|name|kind)\\s*:");

    /**
     * {@return the notation that the name of a file tells: YAML for {@code .yaml} and {@code .yml}, else JSON}
     *
     * @param file the file
     */
    public static DocumentFormat of(Path file) {
        return isNamedYaml(file.toString()) ? YAML : JSON;
    }

    /**
     * {@return the notation that a name tells, or where that has no ending which does, the beginning of the text: YAML
     * where a line begins with a key of a document, else JSON}
     *
     * @param name the name of a file, or of whatever the text comes from
     * @param beginning the first bytes of the text, as many as one likes to look at
     */
    public static DocumentFormat of(String name, byte[] beginning) {
        if (isNamedYaml(name)) {
            return YAML;
        }
        // The keys are plain ASCII, and a key of JSON stands in quotes.
        String text = new String(beginning, StandardCharsets.ISO_8859_1);
        boolean isNamedJson = name.toLowerCase(Locale.ROOT).endsWith(".json");
        return !isNamedJson && YAML_KEY.matcher(text).find() ? YAML : JSON;
    }

    private static boolean isNamedYaml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml");
    }
}
