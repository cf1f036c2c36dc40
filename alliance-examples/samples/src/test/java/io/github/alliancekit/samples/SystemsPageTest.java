package io.github.alliancekit.samples;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Assessment;
import io.github.alliancekit.rules.Headline;
import io.github.alliancekit.rules.Points;
import io.github.alliancekit.rules.RuleSet;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
        Approved.check(Approved.DOCS.resolve(spanish ? "systems.es.md" : "systems.md"), page.toString());
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
