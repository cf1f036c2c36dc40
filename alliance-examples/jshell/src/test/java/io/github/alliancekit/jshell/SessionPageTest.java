package io.github.alliancekit.jshell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancekit.rules.Cap;
import io.github.alliancekit.samples.Approved;
import io.github.alliancekit.samples.TerminalPicture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The worked session of the docs is what JShell answers; a snippet that it rejects fails the test. */
class SessionPageTest {
    private static final Path DOCS = Approved.DOCS;
    private static final int WIDTH = 100;

    /** What is written from the top of a clone, and what it is from the folder of this example. */
    private static final Map<String, String> FROM_HERE = Map.of(
            "alliance-core/src/test/resources", "../../alliance-core/src/test/resources",
            "clarity.svg", "target/clarity.svg");

    /** One step: why, in both languages, and the code. */
    private record Step(String english, String spanish, List<String> code) {
        Step(String english, String spanish, String... code) {
            this(english, spanish, List.of(code));
        }
    }

    private static final List<Step> STEPS = List.of(
            new Step(
                    "The day comes first: what is overdue, and who is a member, depends on it. Left out, it is today.",
                    "Primero la fecha: de ella depende qué está vencido y quién es miembro. Si se omite, es la de hoy.",
                    "day(\"2026-11-20\")"),
            new Step(
                    "Published activities of IATI, as they are. A file of another version is a problem to be told, and stops nothing; an activity with fewer than two members is no alliance.",
                    "Actividades IATI publicadas, tal como están. Un archivo de otra versión es un problema que se informa y no detiene nada; una actividad con menos de dos miembros no es una alianza.",
                    "var read = iati(\"alliance-core/src/test/resources/published/iati\")"),
            new Step(
                    "All of them assessed. The ranges are wide, because IATI cannot say who bears which risk: what is not in the source counts neither for nor against.",
                    "Todas evaluadas. Los rangos son amplios porque IATI no puede decir quién asume qué riesgo: lo que la fuente no trae no cuenta ni a favor ni en contra.",
                    "var all = assess(read)"),
            new Step(
                    "The worst clarity among those with three or more organisations: worst is whose very best is lowest.",
                    "La peor claridad entre las de tres o más organizaciones: la peor es la que aun en el mejor caso queda más abajo.",
                    "var three = all.withMembers(3).worst(CLARITY)",
                    "var s = three.get(1)"),
            new Step(
                    "It is capped. Why? The rule answers with what it asks, what it found, and the phrases that it rests on.",
                    "Tiene un tope. ¿Por qué? La regla responde con lo que pide, lo que encontró y las frases en que se apoya.",
                    "s.why(\"GOV-07\")",
                    "show(s.alliance())"),
            new Step(
                    "What if the embassy answered for it, while People in Need goes on doing the work? A wither gives the alliance as it would be; the one that was read stays as it is.",
                    "¿Y si la embajada rindiera cuentas y People in Need siguiera haciendo el trabajo? Un *wither* da la alianza como sería; la que se leyó queda como está.",
                    """
                    var better = s.alliance().withCommitment(
                        s.alliance().plans().get(0).commitments().get(0).withAssignments(List.of(
                            new Assignment("german-embassy-in-ulaanbaatar", Letter.A),
                            new Assignment("CZ-ICO-25755277", Letter.R))))"""),
            new Step(
                    "What changed, rule by rule, and what it gained: the points of the rules add up to those of the headline, at its low end and at its high end.",
                    "Qué cambió, regla por regla, y qué se ganó: los puntos de las reglas suman los del titular, en su extremo bajo y en el alto.",
                    "assess(better).since(s)"),
            new Step(
                    "The whole folder as a data frame of DFLib: which rule costs how many of them most?",
                    "Toda la carpeta como tabla de datos de DFLib: ¿qué regla les cuesta más, y a cuántas?",
                    "var f = frame(all)",
                    "frame(f.data().group(\"dearest\").agg(\"dearest, count() as activities\").sort(\"int(activities) desc\"))"),
            new Step(
                    "And as a picture: each line goes from what is certain to what may be. How much is known hardly differs, since it is the format that decides it; those that stop at 60 have nobody, or several, accountable.",
                    "Y como figura: cada línea va de lo seguro a lo posible. Lo conocido casi no varía, pues lo decide el formato; las que se detienen en 60 no tienen a nadie que rinda cuentas, o tienen a varios.",
                    "plot(f, \"clarityCoverage\", \"clarity\", \"clarity.svg\")"));

    private static final String HEAD = """
            # A session at the prompt

            <!-- Made by SessionPageTest in a JShell of its own: do not edit; run it with -Dapprove=true. -->

            From published files to a picture, on a machine with a JDK and Maven, from a clone of this repository. `help()` lists the verbs, and everything else is Java.

            ```
            mvn -q -DskipTests -pl alliance-examples/jshell -am package && java -jar alliance-examples/jshell/target/session.jar
            ```

            """;
    private static final String HEAD_ES = """
            # Una sesión en la consola

            <!-- Hecho por SessionPageTest en un JShell propio: no editar; ejecutarla con -Dapprove=true. -->

            De los archivos publicados a una figura, en una máquina con JDK y Maven, desde un clon de este repositorio. `help()` lista los verbos y todo lo demás es Java.

            ```
            mvn -q -DskipTests -pl alliance-examples/jshell -am package && java -jar alliance-examples/jshell/target/session.jar es
            ```

            """;

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void thePageIsWhatJShellAnswers(String language) throws IOException {
        boolean spanish = language.equals("es");
        StringBuilder page = new StringBuilder(spanish ? HEAD_ES : HEAD);
        try (Transcript transcript = new Transcript()) {
            transcript.eval("lang(\"" + language + "\")");
            for (Step step : STEPS) {
                page.append(spanish ? step.spanish() : step.english()).append("\n\n```\n");
                StringBuilder block = new StringBuilder();
                for (String code : step.code()) {
                    block.append(there(transcript.run(here(code))));
                }
                page.append(block.toString().stripTrailing()).append("\n```\n\n");
            }
        }
        String picture = spanish ? "session-plot.es.svg" : "session-plot.svg";
        page.append("![" + (spanish ? "Claridad frente a lo conocido" : "Clarity against what is known") + "]("
                + picture + ")\n");
        Approved.check(DOCS.resolve(spanish ? "session.es.md" : "session.md"), page.toString());
        Approved.check(
                DOCS.resolve(picture), Files.readString(Path.of("target", "clarity.svg"), StandardCharsets.UTF_8));
        assertThat(page.toString().lines().filter(SessionPageTest::isTable))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(WIDTH));
    }

    /** What the page says of the picture. */
    @Test
    void whatStopsAtSixtyHasNobodyOrSeveralAccountable() {
        Session session = Session.of(LocalDate.of(2026, 11, 20));
        List<Assessed> capped = session.assess(session.iati(here("alliance-core/src/test/resources/published/iati")))
                .where(one -> !one.assessment().clarity().caps().isEmpty())
                .list();
        assertThat(capped).isNotEmpty().allSatisfy(one -> assertThat(one.assessment().clarity().caps().stream()
                        .filter(cap -> cap.end() == Cap.End.HIGH)
                        .map(Cap::rule))
                .allMatch("GOV-07"::equals));
    }

    private static boolean isTable(String line) {
        return line.contains("  ") && !line.contains("https://");
    }

    private static String here(String code) {
        String here = code;
        for (Map.Entry<String, String> path : FROM_HERE.entrySet()) {
            here = here.replace(path.getKey(), path.getValue());
        }
        return here;
    }

    private static String there(String text) {
        String there = text;
        for (Map.Entry<String, String> path : FROM_HERE.entrySet()) {
            there = there.replace(path.getValue(), path.getKey());
        }
        return there;
    }

    @Test
    void thePictureOfTheReadmeIsWhatJShellAnswers() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Transcript transcript = new Transcript()) {
            transcript.eval("day(\"2026-11-20\")");
            for (String code : List.of(
                    "var a = alliance(\"lopsided-harbour\")",
                    "var s = assess(a)",
                    "compare(a, share(a, \"R1\", \"operator 1/2, municipality 1/2\"))")) {
                text.append(transcript.run(code));
            }
        }
        List<String> lines =
                text.toString().lines().map(line -> Columns.cut(line, WIDTH)).toList();
        Approved.check(
                DOCS.resolve("session.svg"),
                TerminalPicture.draw("An alliance assessed and changed at the prompt", lines));
    }

    @Test
    void whatJShellRejectsFailsTheTest() throws IOException {
        try (Transcript transcript = new Transcript()) {
            for (String code : List.of("nonsense()", "int i = \"text\"", "alliance(\"nothing\")", "1 +")) {
                assertThatThrownBy(() -> transcript.run(code)).isInstanceOf(AssertionError.class);
            }
            assertThat(transcript.run("1 + 1")).isEqualTo("alliance> 1 + 1\n$2 ==> 2\n");
        }
    }
}
