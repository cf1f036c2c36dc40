package io.github.alliancekit.samples;

import io.github.alliancekit.core.disclosure.Facet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The keys of every shape of the alliance document, as the page in the docs lists them. */
final class Shapes {
    private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\| (.*) \\| (.*) \\| (.*)\\|");
    private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\(#");

    /**
     * A key of a shape.
     *
     * @param isText whether it holds words of a reader's own, and no id, date, number or choice
     * @param facet how it may be undisclosed
     * @param shape what lies below it
     */
    record Key(boolean isText, Optional<Facet> facet, Optional<String> shape) {}

    private final Map<String, Map<String, Key>> shapes = new LinkedHashMap<>();

    static Shapes read() throws IOException {
        Shapes read = new Shapes();
        String shape = "";
        for (String line : Files.readAllLines(Approved.DOCS.resolve("document.md"), StandardCharsets.UTF_8)) {
            Matcher row = ROW.matcher(line);
            if (line.startsWith("## ")) {
                shape = line.substring(3);
                read.shapes.put(shape, new LinkedHashMap<>());
            } else if (row.matches() && !shape.isEmpty()) {
                read.of(shape).put(row.group(1), key(row.group(2), row.group(4)));
            }
        }
        return read;
    }

    private static Key key(String value, String facet) {
        String name = facet.strip().replace("`", "");
        Matcher link = LINK.matcher(value);
        return new Key(
                value.contains("a text") || value.contains("a principle"),
                name.isEmpty() ? Optional.empty() : Optional.of(Facet.valueOf(name)),
                link.find() ? Optional.of(link.group(1)) : Optional.empty());
    }

    Map<String, Key> of(String shape) {
        return Objects.requireNonNull(shapes.get(shape), shape);
    }
}
