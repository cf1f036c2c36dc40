package io.github.alliancekit.jshell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.AllianceKind;
import io.github.alliancekit.core.Phase;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.samples.Samples;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SessionTest {
    private static final Session SESSION = Session.of(LocalDate.of(2026, 11, 20));
    private static final Path PUBLISHED = Path.of("..", "..", "alliance-core", "src", "test", "resources", "published");
    private static final Alliance HARBOUR = SESSION.alliance("lopsided-harbour");

    static Stream<Arguments> widths() {
        return Stream.of(60, 80, 100, 160)
                .flatMap(width -> Stream.of("en", "es").map(language -> Arguments.of(width, language)));
    }

    @ParameterizedTest
    @MethodSource("widths")
    void nothingThatAVerbAnswersIsWiderThanTheTerminal(int width, String language) {
        Session session = SESSION.wide(width).in(language);
        Assessed assessed = session.assess(HARBOUR);
        Assessments all = session.assess(session.iati(PUBLISHED.resolve("iati").toString()));
        for (Object answer : List.of(
                session.help(),
                session.samples(),
                session.show(HARBOUR),
                session.show(assessed),
                session.costs(assessed),
                session.why(assessed, "BAL-05"),
                session.compare(HARBOUR, session.share(HARBOUR, "R1", "operator 1/2, municipality 1/2")),
                assessed,
                session.iati(PUBLISHED.resolve("iati").toString()),
                session.folder(PUBLISHED.toString()).problems(),
                all,
                all.worst(Family.BALANCE),
                session.frame(all))) {
            assertThat(answer.toString()).startsWith("\n").doesNotContain("{");
            assertThat(answer.toString().lines().filter(line -> !line.contains("https://")))
                    .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(width));
        }
    }

    @Test
    void bothLanguagesSayTheSame() throws Exception {
        Properties english = texts("session.properties");
        Properties spanish = texts("session_es.properties");
        assertThat(spanish.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames()).allSatisfy(key -> assertThat(places(spanish.getProperty(key)))
                .isEqualTo(places(english.getProperty(key))));
    }

    private static Properties texts(String name) throws Exception {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Session.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    private static List<String> places(String pattern) {
        return Pattern.compile("\\{[a-z]+}")
                .matcher(pattern)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    @Test
    void everyVerbOfTheHelpIsInThePreludeAndEveryVerbOfThePreludeInTheHelp() throws Exception {
        String help = SESSION.help().text();
        List<String> verbs = Main.prelude()
                .lines()
                .filter(line -> line.endsWith("}"))
                .map(line -> line.substring(line.indexOf(' ') + 1, line.indexOf('(')))
                .distinct()
                .toList();
        assertThat(verbs).hasSizeGreaterThan(15).allSatisfy(verb -> assertThat(help)
                .containsPattern("(?m)^" + verb + "\\("));
        assertThat(help.lines().filter(line -> line.matches("[a-z]+\\(.*\\) +\\S.*")))
                .hasSameSizeAs(verbs);
    }

    @Test
    void theRuleThatCostsMostIsFirst() {
        Assessed assessed = SESSION.assess(HARBOUR);
        List<Cost> costs = assessed.costs();
        assertThat(costs.get(0).rule().id()).isEqualTo("BAL-05");
        assertThat(costs)
                .allSatisfy(cost -> assertThat(cost.lost().plus(cost.open())).isLessThanOrEqualTo(cost.most()));
        assertThat(assessed.toString()).contains("BAL-05");
    }

    @Test
    void aRiskIsSharedAnewAndTheAllianceStaysAsItWas() {
        Alliance shared = SESSION.share(HARBOUR, "R1", "operator 1/2,municipality 0.3, bay-families 1/5");
        assertThat(shared.risks().get(0).bearers().holders()).hasSize(3);
        assertThat(HARBOUR).isEqualTo(Samples.alliance("lopsided-harbour").get());
        assertThat(SESSION.compare(HARBOUR, shared).toString()).contains("BAL-05");
    }

    @Test
    void whatACapHidesIsTold() {
        Alliance basin = SESSION.alliance("healthy-basin");
        Alliance shared = SESSION.share(basin, "R3", "agency 1/3, farmers-union 1/3, ministry 1/3");
        assertThat(SESSION.compare(basin, shared).toString())
                .containsPattern(
                        "balance: the cap is 60.00 by BAL-17; without the cap: before [0-9.]+ – [0-9.]+, after");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refusal("day", () -> SESSION.on("2026-02-30")),
                refusal("language \"fr\"", () -> SESSION.in("fr")),
                refusal("neither a file nor a folder", () -> SESSION.alliance("nothing")),
                refusal("neither a file nor a folder", () -> SESSION.iati("nothing")),
                refusal(
                        "holds",
                        () -> SESSION.alliance(
                                PUBLISHED.resolve("iati/dportal-covid-open.xml").toString())),
                refusal(
                        "version",
                        () -> SESSION.alliance(
                                PUBLISHED.resolve("iati/IATIfromGF.xml").toString())),
                refusal("no rule \"GOV-99\"", () -> SESSION.assess(HARBOUR).why("GOV-99")),
                refusal("no risk \"R9\"", () -> SESSION.share(HARBOUR, "R9", "operator 1")),
                refusal("\"nobody 1/2\"", () -> SESSION.share(HARBOUR, "R1", "nobody 1/2")),
                refusal("\"operator\"", () -> SESSION.share(HARBOUR, "R1", "operator")),
                refusal("more than", () -> SESSION.share(HARBOUR, "R1", "operator 2/3, municipality 2/3")),
                refusal("third", () -> SESSION.share(HARBOUR, "R1", "operator third")),
                refusal("no row 0", () -> SESSION.assess(SESSION.folder(PUBLISHED.toString()))
                        .get(0)),
                refusal("no assessment", () -> SESSION.assess(SESSION.folder(PUBLISHED.toString()))
                        .get("x")),
                refusal("no alliance \"x\"", () -> SESSION.folder(PUBLISHED.toString())
                        .get("x")),
                refusal("not an alliance", () -> SESSION.assess(alone())));
    }

    private static Alliance alone() {
        return Alliance.builder()
                .id("alone")
                .name("Alone")
                .kind(AllianceKind.MULTI_ACTOR)
                .phase(Phase.DESIGN)
                .addActors(Actor.builder().id("one").name("One").build())
                .build();
    }

    private static Arguments refusal(String words, Executable code) {
        return Arguments.of(words, code);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatCannotBeDoneIsNamedWithAWayOut(String words, Executable code) {
        assertThatThrownBy(code::execute)
                .isInstanceOf(Refused.class)
                .hasMessageContaining(words)
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void whereThereIsNothingThatIsSaid(@TempDir Path folder) throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        for (Executable code : List.<Executable>of(
                () -> SESSION.folder(empty.toString()),
                () -> SESSION.iati(empty.toString()),
                () -> SESSION.alliance(empty.toString()))) {
            assertThatThrownBy(code::execute)
                    .isInstanceOf(Refused.class)
                    .hasMessageStartingWith("There is no file to read in the folder")
                    .hasMessageContaining("\nMaybe ");
        }
        Path none = Files.writeString(folder.resolve("none.json"), "{\"releases\":[]}");
        assertThatThrownBy(() -> SESSION.alliance(none.toString()))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("\"" + none + "\" holds no alliance\nMaybe ");
    }

    @Test
    void aFolderOfAnyFormatIsRead(@TempDir Path folder) throws Exception {
        Files.copy(PUBLISHED.resolve("iati/activity-standard-example-annotated.xml"), folder.resolve("a.xml"));
        Files.copy(PUBLISHED.resolve("ocds/ppp-full.json"), folder.resolve("b.json"));
        Files.writeString(folder.resolve("c.csv"), "task,Anna,Bert\nBuild,A,R\n");
        Files.writeString(folder.resolve("d.txt"), "not read");
        assertThat(SESSION.folder(folder.toString()).list()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(SESSION.iati(folder.toString()).size())
                .isPositive()
                .isLessThan(SESSION.folder(folder.toString()).size());
    }
}
