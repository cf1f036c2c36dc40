package io.github.alliancekit.core.format;

import io.github.alliancekit.core.disclosure.Facet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page {@code docs/document.md}: every key of the document, made of the shapes. */
final class DocumentReference {
    private static final Path SAMPLES = Path.of(
            "..", "alliance-examples", "samples", "src", "main", "resources", "io", "github", "alliancekit", "samples");

    private DocumentReference() {}

    static String write() throws IOException {
        String example = sample("healthy-basin");
        String head = """
                # The alliance document, schema %s, key by key

                <!-- Made of the shapes by DocumentSchemaTest: do not edit; run it with -Dapprove=true. -->

                One object holds one alliance, in JSON or in YAML 1.2. Keys that are not listed here are refused, and so is `null`: what is not known is left out. Lists may be left out where they are empty. The order of keys, and of lists whose elements have ids, means nothing.

                A number is a JSON number, or a text with a decimal or a fraction: `0.25`, `"0.25"`, `"1/4"`. An id is unique among the elements of its kind, at most 200 characters long, without blanks around it.

                An absent list or optional key means that there is nothing, unless the alliance says in `undisclosed` that it is not known; the last column names the facet for that.

                The same as a JSON Schema (draft 2020-12): `AllianceDocument.schema()`.

                """.formatted(SchemaCodec.CURRENT);
        return head
                + DocumentSchema.shapes().stream()
                        .map(DocumentReference::section)
                        .collect(Collectors.joining("\n"))
                + "\n## A complete document\n\n```json\n" + example.strip() + "\n```\n"
                + "\nThe beginning of the same in YAML:\n\n```yaml\n"
                + AllianceDocument.write(AllianceDocument.readOrThrow(example), DocumentFormat.YAML)
                        .lines()
                        .limit(30)
                        .collect(Collectors.joining("\n"))
                + "\n```\n";
    }

    /** {@return the document of a sample, as it stands in the sources} */
    static String sample(String name) throws IOException {
        return Files.readString(SAMPLES.resolve(name + ".json"), StandardCharsets.UTF_8);
    }

    private static String section(Shape<?> shape) {
        String rows = shape.keys().stream().map(key -> row(shape, key)).collect(Collectors.joining());
        return "## " + shape.noun() + "\n\n| key | value | | may be undisclosed as |\n|---|---|---|---|\n" + rows;
    }

    private static String row(Shape<?> shape, Shape.Key key) {
        String need = key.isRequired()
                ? "required"
                : key.isList()
                        ? "list"
                        : "optional"
                                + key.standard().map(s -> ", else `" + s + "`").orElse("");
        String value = (key.isList() ? "list; each: " : "") + value(key.codec());
        return "| `" + key.name() + "` | " + value.replace("|", "\\|") + " | " + need + " | "
                + facet(shape, key).map(facet -> "`" + facet + "`").orElse("") + " |\n";
    }

    private static String value(Codec<?> codec) {
        return codec instanceof Shape<?> shape
                ? "[" + shape.noun() + "](#" + shape.noun().replace(' ', '-') + ")"
                : codec instanceof SchemaCodec ? "`" + SchemaCodec.CURRENT + "`" : codec.document();
    }

    /** {@return the facet that is named after a key, if there is one} */
    private static Optional<Facet> facet(Shape<?> shape, Shape.Key key) {
        String name = key.name().replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT);
        String full =
                shape == Shapes.ALLIANCE ? name : shape.noun().replace(' ', '_').toUpperCase(Locale.ROOT) + "_" + name;
        return Arrays.stream(Facet.values())
                .filter(facet -> facet.name().equals(full))
                .findFirst();
    }
}
