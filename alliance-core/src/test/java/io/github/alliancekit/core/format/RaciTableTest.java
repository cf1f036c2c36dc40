package io.github.alliancekit.core.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.plan.Assignment;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Indicator;
import io.github.alliancekit.core.value.Fraction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class RaciTableTest {
    private static AllianceReading read(byte[] bytes) {
        try {
            return RaciTable.read(new ByteArrayInputStream(bytes), "folder/raci.csv", Limits.standard());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static AllianceReading read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Alliance sound(String text) {
        AllianceReading reading = read(text);
        assertThat(reading.problems()).isEmpty();
        return reading.alliance().orElseThrow();
    }

    private static List<String> letters(Alliance alliance) {
        return alliance.plans().get(0).commitments().stream()
                .map(commitment -> commitment.id() + " "
                        + commitment.assignments().stream()
                                .map(Assignment::toString)
                                .map(text -> text.replaceAll("Assignment\\[actor=|letter=|\\]", ""))
                                .toList())
                .toList();
    }

    @Test
    void tasksByActorsWithLetters() {
        Alliance alliance =
                sound("Tarea,Ministerio,Empresa,Comunidad\nConstruir la planta,A,R,C\nFijar tarifas,A/R,I,\n");
        assertThat(alliance.name()).isEqualTo("raci");
        assertThat(alliance.actors()).extracting(Actor::name).containsExactly("Comunidad", "Empresa", "Ministerio");
        assertThat(letters(alliance))
                .containsExactly(
                        "T1 [ministerio, A, empresa, R, comunidad, C]",
                        "T2 [ministerio, A, ministerio, R, empresa, I]");
        assertThat(alliance.disclosure().isOpen(Facet.COMMITMENT_DUE)).isTrue();
        assertThat(alliance.disclosure().isOpen(Facet.RISKS)).isTrue();
        assertThat(alliance.disclosure().isOpen(Facet.COMMITMENT_ASSIGNMENTS)).isFalse();
    }

    /** The same table, however a spreadsheet in Lima or Mérida writes it. */
    @Test
    void separatorsAndEncodingsChangeNothing() {
        String table =
                "Plan de acción 2026;;;;\r\n;;;;\r\nN°;Actividad;Fecha límite;Ministerio de Vivienda, Construcción y"
                        + " Saneamiento;Compañía Ñandú\r\n1;\"Construir; y \"\"probar\"\"\";30/06/2027;A;R\r\n";
        Alliance alliance = sound(table);
        assertThat(alliance.name()).isEqualTo("Plan de acción 2026");
        assertThat(alliance.actors())
                .extracting(Actor::name)
                .containsExactly("Compañía Ñandú", "Ministerio de Vivienda, Construcción y Saneamiento");
        Commitment commitment = alliance.plans().get(0).commitments().get(0);
        assertThat(commitment.statement()).isEqualTo("Construir; y \"probar\"");
        assertThat(commitment.due()).contains(LocalDate.of(2027, 6, 30));
        for (Charset charset : List.of(StandardCharsets.ISO_8859_1, Charset.forName("windows-1252"))) {
            assertThat(read(table.getBytes(charset)).alliance()).contains(alliance);
        }
        assertThat(sound("\uFEFF" + table)).isEqualTo(alliance);
        assertThat(read(("\uFEFF" + table).getBytes(StandardCharsets.UTF_16LE)).alliance())
                .contains(alliance);
        assertThat(read(("\uFEFF" + table).getBytes(StandardCharsets.UTF_16BE)).alliance())
                .contains(alliance);
        assertThat(sound("sep=;\r\n" + table)).isEqualTo(alliance);
        assertThat(sound(table.replace("\r\n", "\n"))).isEqualTo(alliance);
        assertThat(sound(table.replace("Construir; y", "Construir\u0001 y")
                        .replace(';', '\t')
                        .replace("\u0001", ";")))
                .isEqualTo(alliance);
    }

    @Test
    void severalLettersInOneCellInAllTheirSpellings() {
        String cells = String.join("\nT;", "A/R;", "A,R;", "R y A;", "ar;", "a + r;", "\"A\nR\";", "A-R;");
        AllianceReading reading = read("Tarea;Uno;Dos\nT;" + cells + "\nT;R;A\n");
        assertThat(letters(reading.alliance().orElseThrow()).subList(0, 2))
                .containsExactly("T1 [uno, A, uno, R]", "T2 [uno, A, uno, R]");
        assertThat(reading.problems()).extracting(Problem::pointer).containsExactly("B4");
        assertThat(letters(reading.alliance().orElseThrow()).get(2)).isEqualTo("T3 [uno, A, uno, R]");
    }

    @Test
    void decimalCommasDatesAndIndicators() {
        Alliance alliance = sound("Código;Tarea;Objetivo;Peso;Inicio;Plazo;Indicador;Unidad;Línea de base;Meta;"
                + "Medio de verificación;Observaciones;A1;A2\n"
                + "C-1;Agua;Agua segura;0,5;1/2/26;28-02-2027;Hogares;hogares;1.200,5;4000;Encuesta;nada;A;R\n"
                + "C-2;Luz;Agua segura;25 %;2026-01-01;2026-12-31;;;;;;;A;R\n");
        List<Commitment> commitments = alliance.plans().get(0).commitments();
        assertThat(commitments.get(0).weight()).isEqualTo(Fraction.HALF);
        assertThat(commitments.get(0).start()).contains(LocalDate.of(2026, 2, 1));
        assertThat(commitments.get(1).weight()).isEqualTo(Fraction.of(1, 4));
        Indicator indicator = commitments.get(0).indicators().get(0);
        assertThat(indicator.baseline()).contains(Fraction.of(2401, 2));
        assertThat(indicator.verification()).contains("Encuesta");
        assertThat(alliance.plans().get(0).objectives()).hasSize(1);
    }

    @Test
    void whatIsWrongInACellIsBesideTheAlliance() {
        AllianceReading reading = read("""
                Tarea;Peso;Plazo;Ministerio;Empresa;Color
                Uno;1,234;31/06/2026;A;R/S;azul
                ;1;;A;;
                Tres;-1;;X;;rojo
                R = Responsable;;;;;
                """);
        assertThat(reading.alliance().orElseThrow().plans().get(0).commitments())
                .hasSize(3);
        assertThat(letters(reading.alliance().orElseThrow()))
                .containsExactly("T1 [ministerio, A, empresa, R]", "T2 [ministerio, A]", "T3 []");
        assertThat(reading.problems())
                .extracting(Problem::pointer)
                .containsExactly("F1", "B2", "C2", "E2", "A3", "B4", "D4");
    }

    @Test
    void tablesWithoutLettersAreOneProblem() {
        for (String text : List.of("", "a;b\nc;d\n", "\0\0\0", "{\"schema\": 1}", "R,A,C,I\nx,y,z,w\n")) {
            AllianceReading reading = read(text);
            assertThat(reading.alliance()).isEmpty();
            assertThat(reading.problems()).hasSize(1);
        }
        assertThat(RaciTable.read(Path.of("none.csv")).problems()).hasSize(1);
    }

    @Test
    void whatIsWrittenIsReadAgainAndComputesNothing() {
        Alliance alliance =
                sound("id;Tarea;=cmd|' /C calc'!A0;Dos\n1;\"@SUM(1;2)\";A;R\n2;\"Con \"\"comillas\"\", y coma\";R;A\n");
        String written = RaciTable.write(alliance);
        assertThat(written).contains("'=cmd|' /C calc'!A0").contains("\"'@SUM(1;2)\"");
        for (String line : written.split("\n", -1)) {
            assertThat(line.split(",", -1)).noneMatch(cell -> cell.matches("^\"?[=+@].*"));
        }
        Alliance again = sound(written);
        assertThat(again.actors()).isEqualTo(alliance.actors());
        assertThat(letters(again)).isEqualTo(letters(alliance));
    }

    @Test
    void aTaskOfNobodyYetMayStandFirst() {
        Alliance alliance = sound("Tarea,Plazo,Uno,Dos\nPrimero,30/06/2027,,\nSegundo,31/12/2027,A,R\n");
        assertThat(letters(alliance)).containsExactly("T1 []", "T2 [uno, A, dos, R]");
        assertThat(letters(sound(RaciTable.write(alliance)))).isEqualTo(letters(alliance));
        // A header in two rows is known by its lower one: above the actors nothing names a task below it.
        assertThat(sound("Tarea,Actores,\n,Uno,Dos\nPrimero,A,R\n").actors()).hasSize(2);
    }

    /** What is written says the same when it is read: fractions, objectives, and names that spreadsheets trip over. */
    @Test
    void nothingIsLostInWriting() {
        Alliance alliance = sound("Tarea;Objetivo;Peso;\"'=A1\";\"a|b\"\nUno;\"Agua; segura\";1/3;A;R\n");
        assertThat(alliance.plans().get(0).commitments().get(0).weight()).isEqualTo(Fraction.of(1, 3));
        Alliance again = sound(RaciTable.write(alliance));
        assertThat(again.actors()).isEqualTo(alliance.actors());
        assertThat(again.plans().get(0).objectives())
                .isEqualTo(alliance.plans().get(0).objectives());
        assertThat(again.plans().get(0).commitments().get(0).weight()).isEqualTo(Fraction.of(1, 3));
    }

    @Test
    void limitsHold() {
        byte[] commas = ",".repeat(1_000).getBytes(StandardCharsets.UTF_8);
        for (Limits limits :
                List.of(Limits.standard().withValues(100), Limits.standard().withDocumentBytes(100))) {
            try {
                AllianceReading reading = RaciTable.read(new ByteArrayInputStream(commas), "x", limits);
                assertThat(reading.problems()).hasSize(1);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** Whatever stands in a table, a reading is problems and an alliance, never an exception. */
    @Property(tries = 500)
    void anyTextIsRead(@ForAll @StringLength(max = 80) @CharRange(from = '\0', to = '\u017F') String text) {
        assertThatCode(() -> read("Tarea;A1;A2\nUno;A;R\n" + text)).doesNotThrowAnyException();
        assertThatCode(() -> read(text.replace('a', ';').replace('b', '\n').replace('c', 'R')))
                .doesNotThrowAnyException();
    }
}
