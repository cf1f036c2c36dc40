package io.github.alliancekit.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.AllianceKind;
import io.github.alliancekit.core.Goal;
import io.github.alliancekit.core.Phase;
import io.github.alliancekit.core.Waiver;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.rules.Assessment;
import io.github.alliancekit.rules.Explanation;
import io.github.alliancekit.rules.RuleSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownReportTest {
    private static final String HOSTILE =
            "a|b <script>alert(1)</script> *x* _y_ `z` [l](http://e.example) ![i](u) $m$ ~~s~~ www.e.example \\";

    @Provide
    Arbitrary<Alliance> alliances() {
        return Alliances.any();
    }

    private static Assessment hostile() {
        return RuleSet.standard()
                .assess(
                        Alliance.builder()
                                .id("1. x")
                                .name("# " + HOSTILE + "\n## Injected\n\n<b>")
                                .kind(AllianceKind.MULTI_ACTOR)
                                .phase(Phase.DESIGN)
                                .goal(Goal.builder().statement("S").build())
                                .addActors(
                                        Actor.builder().id("x").name("X").build(),
                                        Actor.builder().id("y").name("Y").build())
                                .addRisks(
                                        Risk.builder()
                                                .id(HOSTILE)
                                                .statement("R")
                                                .build(),
                                        Risk.builder().id("R2").statement("R").build())
                                .addWaivers(new Waiver(
                                        "BAL-09",
                                        ElementPath.of("risks", "R2", "bearers"),
                                        HOSTILE + "\n| fake | row |",
                                        "<i>",
                                        Alliances.DAY.plusDays(1)))
                                .build(),
                        Alliances.DAY);
    }

    @Test
    void textsOfStrangersCannotBreakOut() {
        String report = MarkdownReport.write(hostile(), Locale.ENGLISH);
        assertThat(report).contains("](https://github.com/alliancekit/alliance/blob/main/docs/rules.md#GOV-");
        // The links to the reference of the rules are ours.
        assertThat(report.replaceAll("\\| \\[\\w+-\\d\\d]\\(https://github.com/alliancekit/[^)]*\\) \\|", "| |"))
                .doesNotContain("<", "\\|", "://", "www.", "`")
                .doesNotContainPattern("(?<!\\\\)[_\\[\\]$~]")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "a&#124;b", "\\*x\\*", "&#92;");
        assertThat(report.lines().filter(line -> line.startsWith("#")))
                .allMatch(line -> line.startsWith("## ") || line.startsWith("# \\# a&#124;b"));
        assertThat(report).doesNotContain("\n## Injected").contains("\n1\\. x, as of");
        assertThat(report).contains("Waived");
    }

    @Property(tries = 50)
    void everyRowHasTheCellsOfItsTable(@ForAll("alliances") Alliance alliance) {
        Assessment assessment = RuleSet.standard().assess(alliance, Alliances.DAY);
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("es"))) {
            int cells = 0;
            for (String line : MarkdownReport.write(assessment, locale).split("\n", -1)) {
                if (!line.startsWith("|")) {
                    cells = 0;
                } else if (cells == 0) {
                    cells = line.split("\\|", -1).length;
                } else {
                    assertThat(line.split("\\|", -1)).as(line).hasSize(cells);
                }
            }
        }
    }

    @Property(tries = 50)
    void thePointsOfTheRulesAddUpToTheirHeadline(@ForAll("alliances") Alliance alliance) {
        Assessment assessment = RuleSet.standard().assess(alliance, Alliances.DAY);
        String points = MarkdownReport.write(assessment, Locale.ENGLISH).split("Where the points come from", -1)[1];
        List<String> headlines = points.lines()
                .filter(line -> line.startsWith("| **"))
                .map(line -> line.split("\\*\\*", -1)[1])
                .toList();
        assertThat(headlines)
                .containsExactlyElementsOf(assessment.explain().stream()
                        .map(e -> e.earned().toPlainString())
                        .toList());
        BigDecimal rules = points.lines()
                .filter(line -> line.contains("&emsp;") && !line.contains("**"))
                .filter(line -> leaves(assessment)
                        .anyMatch(leaf -> line.startsWith("| " + leaf.earned() + " |")
                                && line.contains(Markdown.escape(leaf.label().in(Locale.ENGLISH)))))
                .map(line -> new BigDecimal(line.split("\\|", -1)[1].strip()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal sum =
                assessment.explain().stream().map(Explanation::earned).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(rules).isEqualByComparingTo(sum);
    }

    /** The rows that hold no others: rules and caps. */
    private static Stream<Explanation> leaves(Assessment assessment) {
        return assessment.explain().stream().flatMap(MarkdownReportTest::leaves);
    }

    private static Stream<Explanation> leaves(Explanation node) {
        boolean isLeaf = node.label().key().equals("rule") || node.children().isEmpty();
        return isLeaf ? Stream.of(node) : node.children().stream().flatMap(MarkdownReportTest::leaves);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "plain → plain",
                "- item → \\- item",
                "1) item → 1\\) item",
                "> quote → &gt; quote",
                "a & b → a &amp; b",
                "&#124; → &amp;\\#124;",
                "#5 → \\#5",
                "ñandú → ñandú",
            })
    void signsShowAsThemselves(String text, String markdown) {
        assertThat(Markdown.escape(text)).isEqualTo(markdown);
    }

    @Test
    void itSpeaksSpanishWhereAsked() {
        assertThat(MarkdownReport.write(hostile(), Locale.forLanguageTag("es-PE")))
                .contains("| Puntos | Cobertura | Banda |")
                .contains("## De dónde vienen los puntos");
    }
}
