package io.github.alliancekit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every element of the sources has its rules and its place in the model; the page in the docs says which. */
class TraceabilityTest {
    private static final Path PAGE = Path.of("..", "docs", "traceability.md");
    private static final List<String> GAPS = List.of(
            "The framework of APCI announces four principles and names three: the fourth is unknown, and an alliance may state principles of its own (`Principle.of`).",
            "The figure of APCI's further characteristics (Gráfico 3) is lost in the text that was at hand.",
            "So is APCI's table of actors: the sectors are those that the five sources name.");

    /** One row: an element of a source, the rules that ask for it, and the types that hold it. */
    private record Row(String group, String item, Source source, String says, List<String> rules, List<String> types) {
        static Row parse(String line) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).as(line).hasSize(6);
            return new Row(
                    cells[0],
                    cells[1],
                    Source.valueOf(cells[2]),
                    cells[3],
                    List.of(cells[4].split(" ", -1)),
                    List.of(cells[5].split(" ", -1)));
        }
    }

    private static List<Row> rows() throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(TraceabilityTest.class.getResourceAsStream("/traceability.tsv"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Row::parse)
                    .toList();
        }
    }

    private static List<String> items(String group) throws IOException {
        return rows().stream()
                .filter(row -> row.group().equals(group))
                .map(Row::item)
                .toList();
    }

    @Test
    void everyElementOfTheSourcesIsThere() throws IOException {
        assertThat(items("Mérida declaration, elements")).containsExactlyElementsOf(numbered("E", 6));
        assertThat(items("Mérida declaration, commitments")).containsExactlyElementsOf(numbered("C", 10));
        assertThat(items("APCI, definition"))
                .containsExactly(
                        "voluntary",
                        "horizontal",
                        "actors",
                        "initiatives",
                        "responsibilities",
                        "benefits",
                        "risks",
                        "results");
        assertThat(items("APCI, principles")).containsExactly("Confianza", "Respeto", "Transparencia");
        assertThat(items("Perú, binational plans"))
                .contains("clear objectives", "defined responsibilities", "established deadlines");
    }

    private static List<String> numbered(String prefix, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> prefix + i).toList();
    }

    @Test
    void everyRuleThatIsNamedExistsAndEveryRuleIsNamed() throws IOException {
        Set<String> named = new TreeSet<>();
        rows().forEach(row -> named.addAll(row.rules()));
        assertThat(named)
                .containsExactlyElementsOf(RuleSet.standard().rules().stream()
                        .map(rule -> rule.info().id())
                        .toList());
    }

    @Test
    void everyElementHasARuleThatCitesItsSource() throws IOException {
        for (Row row : rows()) {
            Set<Source> cited = row.rules().stream()
                    .flatMap(id -> RuleSet.standard().rule(id).orElseThrow().info().citations().stream())
                    .map(Citation::source)
                    .collect(Collectors.toSet());
            assertThat(cited).as(row.toString()).contains(row.source());
        }
    }

    @Test
    void everyTypeThatIsNamedExists() throws IOException, ClassNotFoundException {
        for (Row row : rows()) {
            for (String type : row.types()) {
                assertThat(Class.forName(Alliance.class.getPackageName() + "." + type))
                        .as(row.toString())
                        .isPublic();
            }
        }
    }

    @Test
    void thePageInTheDocsIsThatOfTheTable() throws IOException {
        String made = page();
        if (Boolean.getBoolean("approve")) {
            Files.writeString(PAGE, made, StandardCharsets.UTF_8);
        }
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE, StandardCharsets.UTF_8) : "")
                .as("%s: if this change was meant, run the test with -Dapprove=true", PAGE)
                .isEqualTo(made);
    }

    private static String page() throws IOException {
        List<String> lines = new ArrayList<>(
                List.of(
                        "# From the sources to the rules",
                        "",
                        "Every element of the five sources, the rules that ask for it, and the types of the model that hold it. The phrases that each rule rests on stand in [the reference of the rules](rules.md)."));
        String group = "";
        for (Row row : rows()) {
            if (!row.group().equals(group)) {
                group = row.group();
                lines.addAll(List.of("", "## " + group, "", "| | Says | Rules | Types |", "| --- | --- | --- | --- |"));
            }
            lines.add("| " + row.item() + " | " + row.says() + " | " + links(row.rules()) + " | "
                    + row.types().stream()
                            .map(type -> "`" + type.substring(type.indexOf('.') + 1) + "`")
                            .collect(Collectors.joining(", "))
                    + " |");
        }
        lines.addAll(List.of("", "## What the sources do not give", ""));
        GAPS.forEach(gap -> lines.add("- " + gap));
        return String.join("\n", lines) + "\n";
    }

    private static String links(List<String> rules) {
        return rules.stream().map(id -> "[" + id + "](rules.md#" + id + ")").collect(Collectors.joining(", "));
    }
}
