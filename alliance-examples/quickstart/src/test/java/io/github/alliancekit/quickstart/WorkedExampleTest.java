package io.github.alliancekit.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.distribution.Bearers;
import io.github.alliancekit.core.distribution.BeneficiaryGroup;
import io.github.alliancekit.core.distribution.Benefit;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.distribution.Share;
import io.github.alliancekit.core.plan.Assignment;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Indicator;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.Identified;
import io.github.alliancekit.rules.Assessment;
import io.github.alliancekit.rules.Change;
import io.github.alliancekit.rules.Explanation;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Finding;
import io.github.alliancekit.rules.Fixes;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.RuleSet;
import io.github.alliancekit.rules.report.ChangeReport;
import io.github.alliancekit.rules.report.FixesReport;
import io.github.alliancekit.rules.report.WhyReport;
import io.github.alliancekit.samples.Approved;
import io.github.alliancekit.samples.Samples;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked pages of the docs: one alliance, its explanation, its three fixes, and its change after them. */
class WorkedExampleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Fraction WISHED = Fraction.of(60);

    private final Alliance before = Samples.alliance("lopsided-harbour").get();

    /** What the three fixes ask for: risks, benefits and responsibilities shared out anew. */
    private Alliance mended() {
        List<Risk> risks = each(before.risks(), risk -> risk.withBearers(bearers(risk.id())));
        List<Benefit> benefits = each(
                before.benefits(),
                benefit -> benefit.id().equals("B1")
                        ? benefit.withShares(List.of(
                                Share.ofActor("operator", Fraction.parse("0.28")),
                                Share.ofActor("municipality", Fraction.parse("0.2")),
                                Share.ofGroup("bay-families", Fraction.parse("0.52"))))
                        : benefit);
        BeneficiaryGroup families = BeneficiaryGroup.builder()
                .from(before.groups().get(0))
                .prioritised(true)
                .build();
        Alliance shared = before.toBuilder()
                .risks(risks)
                .benefits(benefits)
                .groups(List.of(families))
                .build();
        for (Commitment commitment : before.plans().get(0).commitments()) {
            shared = shared.withCommitment(reassigned(commitment));
        }
        return shared;
    }

    private static Bearers bearers(String risk) {
        return switch (risk) {
            case "R1" -> split("0.5", "0.1", "0.4");
            case "R2" -> split("0.3", "0.3", "0.2");
            default -> split("0.4", "0.3", "0.3");
        };
    }

    private static Bearers split(String operator, String municipality, String fishers) {
        return Bearers.split(
                Share.ofActor("operator", Fraction.parse(operator)),
                Share.ofActor("municipality", Fraction.parse(municipality)),
                Share.ofActor("fishers", Fraction.parse(fishers)));
    }

    /** Who answers and who works, so that it lies where the capacity lies. */
    private static Commitment reassigned(Commitment commitment) {
        return switch (commitment.id()) {
            case "C1" -> assigned(commitment, "operator", "operator", "municipality");
            case "C2" -> assigned(commitment, "municipality", "fishers", "operator");
            case "C3" -> assigned(commitment, "operator", "operator", "fishers");
            default -> assigned(commitment, "municipality", "municipality", "fishers");
        };
    }

    private static Commitment assigned(Commitment commitment, String accountable, String responsible, String informed) {
        return Commitment.builder()
                .from(commitment.withAssignments(List.of(
                        new Assignment(accountable, Letter.A),
                        new Assignment(responsible, Letter.R),
                        new Assignment(informed, Letter.I))))
                .indicators(commitment.indicators().stream()
                        .map(WorkedExampleTest::forTheFamilies)
                        .toList())
                .build();
    }

    private static Indicator forTheFamilies(Indicator indicator) {
        return Indicator.builder().from(indicator).group("bay-families").build();
    }

    private static <T extends Identified> List<T> each(List<T> list, UnaryOperator<T> change) {
        return list.stream().map(change).toList();
    }

    @ParameterizedTest
    @CsvSource({"en,worked-example.md", "es,worked-example.es.md"})
    void thePageIsThatOfTheCode(String language, String file) throws IOException {
        Approved.check(Path.of("..", "..", "docs", file), new Page(Locale.forLanguageTag(language)).write());
    }

    /** One page in one language. */
    private final class Page {
        private final Locale locale;
        private final boolean isSpanish;
        private final StringBuilder text = new StringBuilder();

        Page(Locale locale) {
            this.locale = locale;
            this.isSpanish = locale.getLanguage().equals("es");
        }

        String write() {
            Assessment assessment = RuleSet.standard().assess(before, DAY);
            line("# " + either("One alliance, worked through", "Una alianza, paso a paso"));
            line(
                    either(
                            "The invented sample `lopsided-harbour`, assessed on 20 November 2026: where its points come from, line by line; which three things would lift its balance; and what became of it once they were done. This page is written by a test.",
                            "El ejemplo inventado `lopsided-harbour`, evaluado al 20 de noviembre de 2026: de dónde vienen sus puntos, línea por línea; qué tres cosas elevarían su equilibrio; y qué resultó de hacerlas. Una prueba escribe esta página."));
            heading("Where the points come from", "De dónde vienen los puntos");
            line(
                    either(
                            "Points that are certain, points that are open, and for what. Every line is the sum of those set in below it; a rule that is a sum over elements shows them, the others show their evidence.",
                            "Puntos seguros, puntos abiertos y por qué concepto. Cada línea es la suma de las que van con sangría debajo; una regla que suma elementos los muestra, las demás muestran su evidencia."));
            block(() -> assessment.explain().forEach(headline -> node(headline, 0)));
            heading("Why this rule?", "¿Por qué esta regla?");
            block(() -> text.append(WhyReport.write(assessment.why("BAL-05"), locale)));
            heading("Three fixes", "Tres correcciones");
            Fixes fixes = assessment.fixes(Family.BALANCE, WISHED);
            assertThat(fixes.findings()).hasSize(3);
            assertThat(fixes.isEnough()).isTrue();
            block(() -> text.append(FixesReport.write(fixes, locale)));
            heading("After them", "Después de ellas");
            line(
                    either(
                            "Risks and benefits shared out anew, more than half of the dues for the families of the bay with indicators that follow them, and commitments in the hands of those who are able to keep them:",
                            "Riesgos y beneficios repartidos de nuevo, más de la mitad de las tarifas para las familias de la bahía con indicadores que les dan seguimiento, y los compromisos en manos de quienes pueden cumplirlos:"));
            Change change = RuleSet.standard().assess(mended(), DAY).since(assessment);
            assertThat(rules(change.mended()))
                    .as("%s", ChangeReport.write(change, locale))
                    .containsAll(rules(fixes.findings()));
            assertThat(rules(change.appeared())).doesNotContainAnyElementsOf(rules(fixes.findings()));
            block(() -> text.append(ChangeReport.write(change, locale)));
            return text.toString();
        }

        private static List<String> rules(List<Finding> findings) {
            return findings.stream().map(finding -> finding.rule().id()).toList();
        }

        private void node(Explanation node, int depth) {
            String figures = String.format(
                    Locale.ROOT,
                    "%7s %7s  ",
                    node.earned().toPlainString(),
                    node.open().toPlainString());
            text.append(figures)
                    .append("  ".repeat(depth))
                    .append(node.label().in(locale))
                    .append('\n');
            node.children().forEach(child -> node(child, depth + 1));
            for (Message evidence : node.evidence()) {
                boolean isSource = evidence.key().startsWith("citation");
                text.append(" ".repeat(17))
                        .append("  ".repeat(depth + 1))
                        .append(isSource ? "§ " : "· ")
                        .append(evidence.in(locale))
                        .append('\n');
            }
        }

        private String either(String english, String spanish) {
            return isSpanish ? spanish : english;
        }

        private void heading(String english, String spanish) {
            line("## " + either(english, spanish));
        }

        private void line(String line) {
            text.append(line).append("\n\n");
        }

        private void block(Runnable write) {
            text.append("```\n");
            write.run();
            text.append("```\n\n");
        }
    }
}
