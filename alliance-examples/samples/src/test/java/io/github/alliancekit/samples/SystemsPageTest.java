package io.github.alliancekit.samples;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Assessment;
import io.github.alliancekit.rules.Headline;
import io.github.alliancekit.rules.Points;
import io.github.alliancekit.rules.RuleSet;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of the docs that show what the systems of the sources come to. */
class SystemsPageTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final int FIRST = 3;

    /** The systems in the order of the sources, with the samples that hold them. */
    private record Row(String sample, String english, String spanish) {}

    private static final List<Row> SYSTEMS = List.of(
            new Row("esquema-apci", "Multi-actor scheme of APCI", "Esquema multiactor de la APCI"),
            new Row(
                    "protocolo-apci",
                    "Management protocol of APCI: pilots",
                    "Protocolo de gestión de la APCI: pilotos"),
            new Row("declaracion-merida", "Declaration of Mérida", "Declaración de Mérida"),
            new Row(
                    "plataforma-territorial",
                    "Platform of alliances for sustainable territorial development",
                    "Plataforma de alianzas para el desarrollo territorial sostenible"),
            new Row("plan-peru-ecuador", "Binational cabinet, Perú–Ecuador", "Gabinete binacional, Perú–Ecuador"),
            new Row("comite-peru-chile", "Binational committee, Perú–Chile", "Comité binacional, Perú–Chile"),
            new Row("foro-ecosoc", "ECOSOC Partnership Forum", "Foro de Alianzas del ECOSOC"),
            new Row("seguimiento-multilateral", "Multilateral follow-up", "Seguimiento multilateral"),
            new Row("cuentas-cien-dias", "Account of a hundred days", "Cuentas de cien días"));

    private static final String HEAD = """
            # The systems of the sources

            <!-- Made of the samples by SystemsPageTest: do not edit; run it with -Dapprove=true. -->

            What five public documents say of the systems that they describe, assessed as of %s. Nothing was added: what a document does not say is undisclosed, and [every fact stands beside its phrase](samples.md). So the ranges are wide and coverage is low: the table shows what to ask first, and judges nobody. One of them in full: `java -jar alliance-examples/quickstart/target/quickstart.jar declaracion-merida`.

            A line with + is a finding and what mending it would gain; a line with ? is a question and what its answer would settle.

            | system | clarity | coverage | balance | coverage | first findings or questions |
            |---|---:|---:|---:|---:|---|
            """;
    private static final String HEAD_ES = """
            # Los sistemas de las fuentes

            <!-- Hecho a partir de las muestras por SystemsPageTest: no editar; ejecutarla con -Dapprove=true. -->

            Lo que cinco documentos públicos dicen de los sistemas que describen, evaluado al %s. No se añadió nada: lo que un documento no dice está sin divulgar, y [cada dato está junto a su frase](samples.md). Por eso los rangos son amplios y la cobertura es baja: la tabla muestra qué preguntar primero y no juzga a nadie. Uno de ellos completo: `java -jar alliance-examples/quickstart/target/quickstart.jar declaracion-merida --lang es`.

            Una línea con + es un hallazgo y lo que se ganaría al remediarlo; una línea con ? es una pregunta y lo que resolvería su respuesta.

            | sistema | claridad | cobertura | equilibrio | cobertura | primeros hallazgos o preguntas |
            |---|---:|---:|---:|---:|---|
            """;

    private static final String PORTFOLIO = """

            ## The platform as a portfolio: our illustration

            The platform of Mérida is to link more and more organisations. Which alliances it holds is said nowhere, so this is an illustration of ours: as if the systems above were on it. By name, as the sources write it:

            | | |
            |---|---|
            | alliances | %d |
            | organisations and sectors | %d |
            | in more than one alliance | %s |
            | commitments | %d |
            | results | %d |
            """;
    private static final String PORTFOLIO_ES = """

            ## La plataforma como cartera: una ilustración nuestra

            La plataforma de Mérida ha de vincular cada vez a más organizaciones. Qué alianzas reúne no se dice en ninguna parte; esta es una ilustración nuestra, como si los sistemas de arriba estuvieran en ella. Por nombre, tal como lo escriben las fuentes:

            | | |
            |---|---|
            | alianzas | %d |
            | organizaciones y sectores | %d |
            | en más de una alianza | %s |
            | compromisos | %d |
            | resultados | %d |
            """;

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void theTableIsCurrent(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        boolean spanish = language.equals("es");
        StringBuilder page = new StringBuilder(String.format(locale, spanish ? HEAD_ES : HEAD, DAY));
        for (Row row : SYSTEMS) {
            Assessment assessment =
                    RuleSet.standard().assess(Samples.alliance(row.sample()).get(), DAY);
            page.append("| ")
                    .append(spanish ? row.spanish() : row.english())
                    .append(" (`" + row.sample() + "`) | ")
                    .append(headline(assessment.clarity()))
                    .append(" | ")
                    .append(headline(assessment.balance()))
                    .append(" | ")
                    .append(first(assessment, locale))
                    .append(" |\n");
        }
        page.append(portfolio(spanish));
        Approved.check(Approved.DOCS.resolve(spanish ? "systems.es.md" : "systems.md"), page.toString());
    }

    /** The platform of Mérida links organisations over time; which, no source says: the samples stand for them. */
    private static String portfolio(boolean spanish) {
        Map<String, Integer> alliancesOf = new TreeMap<>();
        int commitments = 0;
        int results = 0;
        for (Row row : SYSTEMS) {
            Alliance alliance = Samples.alliance(row.sample()).get();
            alliance.members(DAY).forEach(member -> alliancesOf.merge(member.name(), 1, Integer::sum));
            commitments += alliance.plans().stream()
                    .mapToInt(plan -> plan.commitments().size())
                    .sum();
            results += alliance.results().size();
        }
        String linked = alliancesOf.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                spanish ? PORTFOLIO_ES : PORTFOLIO,
                SYSTEMS.size(),
                alliancesOf.size(),
                linked,
                commitments,
                results);
    }

    private static String headline(Headline headline) {
        String range = headline.range()
                .map(points -> Points.print(points.low()) + " – " + Points.print(points.high()))
                .orElse("–");
        return range + " | " + Points.print(headline.coverage().times(Fraction.HUNDRED)) + " %";
    }

    /** {@return what comes first in the report: questions where more is open than known} */
    private static String first(Assessment assessment, Locale locale) {
        Stream<String> findings = assessment.findings().stream()
                .map(finding -> "+" + Points.print(finding.gain()) + " "
                        + finding.rule().id() + " " + finding.message(locale));
        Stream<String> questions = assessment.questions().stream()
                .map(question -> "?" + Points.print(question.worth()) + " " + question.message(locale));
        boolean asksFirst = assessment.clarity().coverage().isLessThan(Fraction.HALF)
                && assessment.balance().coverage().isLessThan(Fraction.HALF);
        return (asksFirst ? Stream.concat(questions, findings) : Stream.concat(findings, questions))
                .limit(FIRST)
                .collect(Collectors.joining("<br>"));
    }
}
