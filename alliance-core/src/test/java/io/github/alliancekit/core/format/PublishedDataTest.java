package io.github.alliancekit.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.disclosure.Undisclosed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was published, as it was published: every file is read, and what was checked by hand stays so. */
class PublishedDataTest {
    private static final Path DATA = Path.of("src", "test", "resources", "published");

    static List<AllianceReading> read(Path file) {
        try (Stream<AllianceReading> readings = Iati.read(file)) {
            return readings.toList();
        }
    }

    static Stream<Path> iati() throws IOException {
        try (Stream<Path> files = Files.list(DATA.resolve("iati"))) {
            return files.sorted().toList().stream();
        }
    }

    /** Each block of the file was held against its activity, element by element, by somebody who read both. */
    @Test
    void tenActivitiesSayWhatTheirSourceSays() throws IOException {
        StringBuilder told = new StringBuilder();
        for (String place : List.of(
                "dportal-covid-open 1",
                "dportal-covid-open 18",
                "dportal-covid-open 33",
                "dportal-covid-open 40",
                "dportal-covid-open 43",
                "dportal-covid-open 45",
                "dportal-covid-open 49",
                "dportal-foodsecurity 1",
                "dportal-foodsecurity 4",
                "activity-standard-example-annotated 1")) {
            String[] words = place.split(" ", -1);
            List<AllianceReading> readings = read(DATA.resolve("iati/" + words[0] + ".xml"));
            AllianceReading reading = readings.get(Integer.parseInt(words[1]) - 1);
            told.append("== ").append(place).append('\n');
            told.append(Told.of(reading.alliance().orElseThrow()));
            Told.undisclosedOfElements(reading.alliance().orElseThrow())
                    .forEach(
                            line -> told.append("not in source | ").append(line).append('\n'));
            reading.problems().forEach(problem -> told.append(problem).append('\n'));
        }
        Approved.check(DATA.resolve("checked/iati.txt"), told.toString());
    }

    @ParameterizedTest
    @MethodSource("iati")
    void everyAllianceCanBeWrittenAndReadAgain(Path file) {
        for (AllianceReading reading : read(file)) {
            assertThat(reading.alliance().isPresent() || !reading.problems().isEmpty())
                    .isTrue();
            reading.alliance()
                    .ifPresent(alliance -> assertThat(AllianceDocument.readOrThrow(AllianceDocument.write(alliance)))
                            .isEqualTo(alliance));
            reading.problems().forEach(problem -> {
                assertThat(problem.line()).isPositive();
                assertThat(problem.advice()).startsWith("Maybe").endsWith(".");
            });
        }
    }

    @Test
    void noActivityOfVersionTwoIsLost() {
        List<AllianceReading> covid = read(DATA.resolve("iati/dportal-covid-open.xml"));
        List<AllianceReading> food = read(DATA.resolve("iati/dportal-foodsecurity.xml"));
        assertThat(covid).hasSize(49).allMatch(reading -> reading.alliance().isPresent());
        assertThat(food).hasSize(7).allMatch(reading -> reading.alliance().isPresent());
        // Mentions are not organisations: counted in the source with another program, by reference and name.
        assertThat(covid.stream()
                        .filter(PublishedDataTest::hasFewerThanTwoMembers)
                        .count())
                .isEqualTo(5);
        assertThat(food.stream()
                        .filter(PublishedDataTest::hasFewerThanTwoMembers)
                        .count())
                .isEqualTo(1);
    }

    private static boolean hasFewerThanTwoMembers(AllianceReading reading) {
        return reading.alliance().orElseThrow().actors().stream()
                        .filter(actor -> actor.participation().name().equals("MEMBER"))
                        .count()
                < 2;
    }

    @Test
    void otherVersionsAndOtherRootsAreOneProblemEach() {
        for (String name : List.of(
                "21-transaction",
                "24-results",
                "IATIfromGF",
                "dfid_out",
                "worked-example",
                "worldbank",
                "organisation-standard-example-annotated")) {
            List<AllianceReading> readings = read(DATA.resolve("iati/" + name + ".xml"));
            assertThat(readings).hasSize(1);
            assertThat(readings.get(0).alliance()).isEmpty();
            assertThat(readings.get(0).problems()).hasSize(1);
        }
    }

    @Test
    void whatIatiCannotSayIsNotInItsSource() {
        Alliance alliance = read(DATA.resolve("iati/dportal-covid-open.xml"))
                .get(0)
                .alliance()
                .orElseThrow();
        assertThat(alliance.undisclosed())
                .allMatch(entry -> entry.reason() == Undisclosed.Reason.NOT_IN_SOURCE)
                .extracting(Undisclosed::facet)
                .contains(
                        Facet.RISKS,
                        Facet.GOVERNANCE,
                        Facet.ACTOR_CAPACITY,
                        Facet.BENEFITS,
                        Facet.INDICATOR_VERIFICATION,
                        Facet.ASSIGNMENT_CONSULTED,
                        Facet.ASSIGNMENT_INFORMED)
                // What a publisher may say and did not say is absent.
                .doesNotContainAnyElementsOf(Set.of(
                        Facet.ACTOR_TYPE,
                        Facet.ACTOR_ROLES,
                        Facet.COMMITMENT_DUE,
                        Facet.COMMITMENT_OBJECTIVE,
                        Facet.ASSIGNMENT_ACCOUNTABLE,
                        Facet.ASSIGNMENT_RESPONSIBLE,
                        Facet.COMMITMENT_INDICATORS,
                        Facet.INDICATOR_TARGET));
    }

    /** The order of the elements of an activity means nothing. */
    @Test
    void theOrderOfElementsChangesNoByte() throws IOException {
        String text = Files.readString(DATA.resolve("iati/dportal-foodsecurity.xml"), StandardCharsets.UTF_8);
        List<String> straight = written(text);
        String turned = text.replaceAll("\\R", " ");
        for (String name : List.of("participating-org", "transaction", "result", "activity-date", "sector")) {
            turned = turnedAround(turned, name);
        }
        assertThat(turned).isNotEqualTo(text.replaceAll("\\R", " "));
        assertThat(written(turned)).isEqualTo(straight);
    }

    private static List<String> written(String xml) {
        try (Stream<AllianceReading> readings = Iati.read(
                new java.io.ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "text", Limits.standard())) {
            return readings.map(
                            reading -> AllianceDocument.write(reading.alliance().orElseThrow()))
                    .toList();
        }
    }

    /** {@return the document with the elements of a name in each activity in the opposite order} */
    private static String turnedAround(String xml, String name) {
        List<String> activities = new ArrayList<>();
        for (String activity : xml.split("(?=<iati-activity )", -1)) {
            List<String> parts =
                    new ArrayList<>(Arrays.asList(activity.split("(?=<" + name + "[ >])|(?<=</" + name + ">)", -1)));
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i).endsWith("</" + name + ">")) {
                    places.add(i);
                }
            }
            List<String> elements = places.stream().map(parts::get).toList();
            for (int i = 0; i < places.size(); i++) {
                parts.set(places.get(i), elements.get(places.size() - 1 - i));
            }
            activities.add(String.join("", parts));
        }
        return String.join("", activities);
    }
}
