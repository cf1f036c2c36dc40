package io.github.alliancekit.core.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.actor.Participation;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.disclosure.Undisclosed;
import io.github.alliancekit.core.distribution.Bearers;
import io.github.alliancekit.core.distribution.Risk;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OcdsPppTest {
    private static final Path DATA = Path.of("src", "test", "resources", "published");
    private static final Path EXAMPLE = DATA.resolve("ocds/ppp-full.json");

    private static List<AllianceReading> read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static List<AllianceReading> read(byte[] bytes) {
        try {
            return OcdsPpp.read(new ByteArrayInputStream(bytes), "test", Limits.standard());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static AllianceReading contract(String fields) {
        List<AllianceReading> readings = read("{\"ocid\":\"o-1\",\"date\":\"2020-01-01\",\"parties\":["
                + "{\"id\":\"PUB\",\"name\":\"Ministry\",\"roles\":[\"buyer\"]},"
                + "{\"id\":\"PRI\",\"name\":\"Company\",\"roles\":[\"privateParty\"]},"
                + "{\"id\":\"LOST\",\"name\":\"Bidder\",\"roles\":[\"tenderer\"]}],"
                + "\"contracts\":[{\"id\":1," + fields + "}]}");
        assertThat(readings).hasSize(1);
        return readings.get(0);
    }

    /** The file was held against the example, release by release, by somebody who read both. */
    @Test
    void theWorkedExampleSaysWhatItsSourceSays() throws IOException {
        List<AllianceReading> readings = OcdsPpp.read(EXAMPLE);
        assertThat(readings).hasSize(1);
        Alliance alliance = readings.get(0).alliance().orElseThrow();
        String told = Told.of(alliance)
                + Told.undisclosedOfElements(alliance).stream()
                        .map(line -> "not in source | " + line + "\n")
                        .collect(Collectors.joining())
                + readings.get(0).problems().stream()
                        .map(problem -> problem + "\n")
                        .collect(Collectors.joining());
        Approved.check(DATA.resolve("checked/ocds.txt"), told);
        assertThat(AllianceDocument.readOrThrow(AllianceDocument.write(alliance)))
                .isEqualTo(alliance);
    }

    @Test
    void aRecordSaysWhatItsReleasesSay() throws IOException {
        String releases = Files.readString(EXAMPLE, StandardCharsets.UTF_8);
        String list = releases.substring(releases.indexOf("\"releases\""));
        String record = "{\"records\":[{\"ocid\":\"ocds-213czf-example-ppp\","
                + list.substring(0, list.lastIndexOf('}')) + "}]}";
        assertThat(read(record).get(0).alliance())
                .isEqualTo(OcdsPpp.read(EXAMPLE).get(0).alliance());
    }

    @Test
    void theReleaseOfTheLatestDateHoldsWhateverTheirOrder() {
        String older = "{\"ocid\":\"o\",\"date\":\"2019-01-01\",\"tender\":{\"title\":\"Old\"},"
                + "\"parties\":[{\"id\":\"A\",\"name\":\"A\",\"roles\":[\"buyer\"]},{\"id\":\"B\",\"name\":\"B\"}]}";
        String newer = "{\"ocid\":\"o\",\"date\":\"2020-01-01\",\"tender\":{\"title\":\"New\"},"
                + "\"parties\":[{\"id\":\"A\",\"roles\":[\"procuringEntity\"]}]}";
        Alliance alliance = read("{\"releases\":[" + newer + "," + older + "]}")
                .get(0)
                .alliance()
                .orElseThrow();
        assertThat(alliance.name()).isEqualTo("New");
        assertThat(alliance.actors()).hasSize(2);
        assertThat(alliance.actor("A").orElseThrow().roles()).containsExactly("procuringEntity");
        assertThat(read("{\"releases\":[" + older + "," + newer + "]}").get(0).alliance())
                .contains(alliance);
    }

    @Test
    void otherPackagesAreOneProblem() {
        for (AllianceReading reading : List.of(
                OcdsPpp.read(DATA.resolve("ocds/oc4ids-example.json")).get(0),
                read("[]").get(0),
                read("{\"records\":[{\"ocid\":\"o\",\"releases\":[{\"url\":\"https://example.org\"}]}]}")
                        .get(0),
                read("{").get(0),
                read("").get(0),
                OcdsPpp.read(Path.of("none.json")).get(0))) {
            assertThat(reading.alliance()).isEmpty();
            assertThat(reading.problems()).hasSize(1);
            assertThat(reading.problems().get(0).advice()).startsWith("Maybe");
        }
    }

    @Test
    void withoutTheExtensionNothingIsSaidOfRisks() {
        AllianceReading reading =
                OcdsPpp.read(DATA.resolve("ocds/ocds-213czf-000-00001.json")).get(0);
        Alliance alliance = reading.alliance().orElseThrow();
        assertThat(alliance.disclosure().isOpen(Facet.RISKS)).isTrue();
        assertThat(AllianceDocument.readOrThrow(AllianceDocument.write(alliance)))
                .isEqualTo(alliance);
    }

    @Test
    void categoriesAreOpenAndAllocationsClosed() {
        AllianceReading reading = contract("\"riskAllocation\":["
                + "{\"id\":\"1\",\"category\":\"changeInLaw\",\"description\":\"Law\",\"allocation\":\"publicAuthority\"},"
                + "{\"id\":\"2\",\"category\":\"volcano\",\"description\":\"Fire\",\"allocation\":\"undefined\"},"
                + "{\"id\":\"3\",\"category\":\"Financial\",\"description\":\"Rate\",\"allocation\":\"shared\"},"
                + "{\"id\":\"4\",\"description\":\"Unheld\"}]");
        Alliance alliance = reading.alliance().orElseThrow();
        assertThat(alliance.risks().stream()
                        .map(risk -> risk.category().map(Object::toString).orElse("-")))
                .containsExactly("LEGAL", "volcano", "FINANCIAL", "-");
        assertThat(alliance.risks().get(0).bearers().holders()).hasToString("[actor PUB]");
        assertThat(alliance.undisclosed())
                .filteredOn(entry -> entry.facet() == Facet.RISK_BEARERS)
                .extracting(entry -> entry.element().orElseThrow() + " " + entry.reason())
                .containsExactly(
                        "contract-1-risk-2 " + Undisclosed.Reason.NOT_IN_SOURCE,
                        "contract-1-risk-3 " + Undisclosed.Reason.NOT_COLLECTED);
        assertThat(reading.problems())
                .extracting(Problem::pointer)
                .containsExactly("/contracts/0/riskAllocation/2/allocation");
        assertThat(alliance.actor("LOST").orElseThrow().participation()).isEqualTo(Participation.OBSERVER);
    }

    @Test
    void severalPartiesOfOneSideBearJointly() {
        Alliance alliance = read("{\"ocid\":\"o\",\"parties\":["
                        + "{\"id\":\"A\",\"name\":\"A\",\"roles\":[\"supplier\"]},"
                        + "{\"id\":\"B\",\"name\":\"B\",\"roles\":[\"supplier\"]}],\"contracts\":[{\"id\":\"1\","
                        + "\"riskAllocation\":[{\"id\":\"1\",\"description\":\"R\",\"allocation\":\"privateParty\"}]}]}")
                .get(0)
                .alliance()
                .orElseThrow();
        assertThat(alliance.risks()).extracting(Risk::bearers).allMatch(Bearers.Joint.class::isInstance);
    }

    @Test
    void whatIsWrongIsBesideTheAlliance() {
        AllianceReading reading = contract("\"period\":{\"startDate\":\"2022-01-01\",\"endDate\":\"2021-01-01\"},"
                + "\"signatories\":[{\"id\":\"GHOST\",\"name\":\"Ghost\"}],"
                + "\"finance\":[{\"id\":\"1\",\"financingParty\":{\"id\":\"BANK\"},\"value\":{\"amount\":-1,\"currency\":\"MXN\"}},"
                + "{\"id\":\"2\"}],"
                + "\"milestones\":[{\"id\":\"1\",\"title\":\"M\",\"dueDate\":\"2021-02-30\",\"status\":\"met\","
                + "\"dateMet\":\"2021-03-01T00:00:00Z\"}],"
                + "\"agreedMetrics\":[{\"id\":\"m\",\"observations\":[{\"period\":{\"endDate\":\"2021-01-01\"},"
                + "\"measure\":\"1,5\"}]}]");
        assertThat(reading.alliance().orElseThrow().actors()).hasSize(5);
        assertThat(reading.problems()).hasSize(7);
    }

    @Test
    void textsOfStrangersAreNeverTemplates() {
        AllianceReading reading = contract("\"riskAllocation\":[{\"id\":\"%s{0}${x}\",\"allocation\":\"%n${y}\"}]");
        assertThat(reading.problems()).extracting(Problem::message).anyMatch(text -> text.contains("\"%n${y}\""));
    }

    /** Whatever bytes change, a reading is problems and alliances, never an exception. */
    @Property(tries = 100)
    void brokenBytesAreProblems(@ForAll @IntRange(max = 107_000) int at, @ForAll byte put) throws IOException {
        byte[] bytes = Files.readAllBytes(EXAMPLE);
        bytes[at] = put;
        assertThatCode(() -> read(bytes)).doesNotThrowAnyException();
    }
}
