package io.github.alliancekit.core.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.Phase;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.actor.ActorType;
import io.github.alliancekit.core.actor.Participation;
import io.github.alliancekit.core.plan.Assignment;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Indicator;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.value.Fraction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IatiTest {
    private static final String HEAD = "<iati-activities version=\"2.03\">";
    private static final String SOUND = """
            <iati-identifier>XX-1-A</iati-identifier>
            <title><narrative>Water</narrative></title>
            <activity-status code="2"/>
            """;

    private static List<AllianceReading> read(byte[] bytes, Limits limits) {
        try (Stream<AllianceReading> readings = Iati.read(new ByteArrayInputStream(bytes), "test", limits)) {
            return readings.toList();
        }
    }

    private static List<AllianceReading> read(String xml) {
        return read(xml.getBytes(StandardCharsets.UTF_8), Limits.standard());
    }

    private static AllianceReading activity(String content) {
        List<AllianceReading> readings =
                read(HEAD + "<iati-activity xml:lang=\"en\">" + SOUND + content + "</iati-activity></iati-activities>");
        assertThat(readings).hasSize(1);
        return readings.get(0);
    }

    private static Alliance alliance(String content) {
        AllianceReading reading = activity(content);
        assertThat(reading.problems()).isEmpty();
        return reading.alliance().orElseThrow();
    }

    private static String org(String attributes, String name) {
        return "<participating-org " + attributes + "><narrative>" + name + "</narrative></participating-org>";
    }

    private static void assertOneProblem(List<AllianceReading> readings, String message) {
        assertThat(readings).hasSize(1);
        assertThat(readings.get(0).alliance()).isEmpty();
        assertThat(readings.get(0).problems()).hasSize(1);
        assertThat(readings.get(0).problems().get(0).message()).contains(message);
        assertThat(readings.get(0).problems().get(0).advice()).startsWith("Maybe");
    }

    @Test
    void anOrganisationIsOneWhateverItsRolesNamesAndSpellings() {
        Alliance alliance = alliance(org("ref='GB-CHC-285776' role='1' type='21'", "CAFOD")
                + org("ref=' gb-chc-285776 ' role='2'", "Catholic Agency for Overseas Development")
                + org("ref='GB_CHC_285776' role='4'", "CAFOD")
                + org("role='3'", "cafod.")
                + org("role='4'", "Diócesis de Yola")
                + org("ref='N/A' role='3'", "DIOCESIS DE  YOLA"));
        assertThat(alliance.actors()).hasSize(2);
        Actor cafod = alliance.actor("GB-CHC-285776").orElseThrow();
        assertThat(cafod.name()).isEqualTo("CAFOD");
        assertThat(cafod.roles()).containsExactly("Accountable", "Extending", "Funding", "Implementing");
        assertThat(cafod.type()).contains(ActorType.CIVIL_SOCIETY);
        assertThat(alliance.actor("diocesis-de-yola").orElseThrow().roles())
                .containsExactly("Extending", "Implementing");
    }

    @Test
    void theDacChannelIsTheSameWithAndWithoutTheNameOfItsList() {
        Alliance alliance =
                alliance(org("ref='41122' role='4'", "UNICEF") + org("ref='XM-DAC-41122' role='1'", "UNICEF"));
        assertThat(alliance.actors()).hasSize(1);
    }

    @Test
    void differentReferencesAreDifferentOrganisationsEvenWithOneName() {
        Alliance alliance = alliance(org("ref='XI-1-NEAR' role='1'", "European Commission")
                + org("ref='XI-1-INTPA' role='4'", "European Commission")
                + org("role='2'", "European Commission"));
        assertThat(alliance.actors()).hasSize(2);
        assertThat(alliance.actor("XI-1-INTPA").orElseThrow().roles()).contains("Accountable");
    }

    @Test
    void whoOnlyReportsOrPaysIsAnObserver() {
        Alliance alliance = alliance("<reporting-org ref='R-1' type='10' secondary-reporter='1'>"
                + "<narrative>Reporter</narrative></reporting-org>"
                + org("ref='P-1' role='4'", "Does it")
                + "<transaction><transaction-type code='1'/><value currency='PEN'>100.50</value>"
                + "<provider-org ref='D-1'><narrative>Donor</narrative></provider-org></transaction>"
                + "<transaction><transaction-type code='4'/><value currency='PEN'>90</value></transaction>");
        assertThat(alliance.actors())
                .filteredOn(actor -> actor.participation() == Participation.MEMBER)
                .extracting(Actor::id)
                .containsExactly("P-1");
        assertThat(alliance.contributions()).hasSize(1);
        assertThat(alliance.contributions().get(0).actor()).isEqualTo("D-1");
        assertThat(alliance.contributions().get(0).value().orElseThrow()).hasToString("201/2 PEN");
    }

    @Test
    void theReporterLendsItsReferenceAndItsTypeToItsName() {
        Alliance alliance = alliance("<reporting-org ref='CZ-1' type='21'><narrative>People in Need</narrative>"
                + "</reporting-org>" + org("role='2'", "People in Need"));
        assertThat(alliance.actors()).extracting(Actor::id).containsExactly("CZ-1");
        assertThat(alliance.actors().get(0).type()).contains(ActorType.CIVIL_SOCIETY);
        assertThat(alliance.actors().get(0).participation()).isEqualTo(Participation.MEMBER);
    }

    @Test
    void anActivityIsOneCommitmentOfTheWholeAlliance() {
        Alliance alliance = alliance(org("ref='A-1' role='2' type='15'", "Answers")
                + org("ref='R-1' role='4' type='24'", "Works")
                + "<description type='2'><narrative>Clean water</narrative></description>"
                + "<activity-date type='1' iso-date='2020-01-01'/><activity-date type='2' iso-date='2020-02-01Z'/>"
                + "<activity-date type='3' iso-date='2022-12-31'/><tag vocabulary='3' code='6.1'/>"
                + "<sector vocabulary='7' code='17'/><sector vocabulary='1' code='14030'/>");
        Commitment commitment = alliance.plans().get(0).commitments().get(0);
        assertThat(commitment.wholeAlliance()).isTrue();
        assertThat(commitment.assignments())
                .containsExactly(Assignment.of("A-1", Letter.A), Assignment.of("R-1", Letter.R));
        assertThat(commitment.start()).contains(LocalDate.of(2020, 2, 1));
        assertThat(commitment.due()).contains(LocalDate.of(2022, 12, 31));
        assertThat(alliance.goal().orElseThrow().sdg()).hasToString("[6.1, 17]");
        assertThat(alliance.actor("A-1").orElseThrow().type()).contains(ActorType.PUBLIC);
    }

    @Test
    void whatThePublisherGotWrongIsBesideTheAlliance() {
        AllianceReading reading = activity(org("ref='A-1' role='7' type='99'", "A")
                + "<participating-org role='4'/>"
                + "<activity-date type='1' iso-date='2021-02-30'/><activity-date type='9' iso-date='2021-01-01'/>"
                + "<activity-date type='2' iso-date='2023-01-01'/><activity-date type='3' iso-date='2022-01-01'/>"
                + "<tag vocabulary='3' code='6.99'/>"
                + "<result><title><narrative>R</narrative></title><indicator measure='8'>"
                + "<title><narrative>#</narrative></title><baseline year='2020' value='1,234'/></indicator></result>"
                + "<transaction><transaction-type code='1'/><value currency='soles'>1</value>"
                + "<provider-org ref='A-1'/></transaction>");
        Alliance alliance = reading.alliance().orElseThrow();
        assertThat(alliance.actors()).hasSize(1);
        assertThat(alliance.actors().get(0).type()).isEmpty();
        assertThat(alliance.plans().get(0).commitments().get(0).start()).isEmpty();
        assertThat(alliance.plans().get(0).commitments().get(0).indicators())
                .extracting(Indicator::name)
                .containsExactly("R");
        assertThat(reading.problems())
                .extracting(Problem::message)
                .hasSize(11)
                .anyMatch(message -> message.contains("\"2021-02-30\" is not a day that exists"));
        assertThat(reading.problems())
                .extracting(Problem::pointer)
                .contains(
                        "/iati-activities/iati-activity[1]/participating-org[1]/@role",
                        "/iati-activities/iati-activity[1]/result[1]/indicator[1]/baseline[1]/@value");
    }

    @Test
    void anIndicatorTellsItsLastTargetAndTheWholeOfWhatIsBrokenDown() {
        Alliance alliance = alliance("<result><indicator measure='2'><title><narrative>Taps</narrative></title>"
                + "<baseline year='2019' value='20'/><baseline year='2018' value='10'/>"
                + "<period><period-end iso-date='2021-12-31'/><target value='60'/><target value='35'>"
                + "<dimension name='sex' value='female'/></target></period>"
                + "<period><period-end iso-date='2020-12-31'/><target value='40'/><actual value='38'>"
                + "<document-link url='https://example.org/a.pdf'/></actual></period></indicator></result>");
        Indicator indicator =
                alliance.plans().get(0).commitments().get(0).indicators().get(0);
        assertThat(indicator.unit()).contains("%");
        assertThat(indicator.baseline()).contains(Fraction.of(10));
        assertThat(indicator.target()).contains(Fraction.of(60));
        assertThat(alliance.results()).hasSize(1);
        assertThat(alliance.results().get(0).date()).isEqualTo(LocalDate.of(2020, 12, 31));
        assertThat(alliance.results().get(0).evidence()).containsExactly("https://example.org/a.pdf");
    }

    @Test
    void withoutIdentifierTitleOrStatusTheActivityIsReadAllTheSame() {
        List<AllianceReading> readings = read(HEAD + "<iati-activity>" + org("role='2'", "A") + "</iati-activity>"
                + "<iati-activity><iati-identifier>" + "x".repeat(300) + "</iati-identifier>"
                + "<activity-date type='4' iso-date='2020-01-01'/></iati-activity></iati-activities>");
        assertThat(readings)
                .extracting(reading -> reading.alliance().orElseThrow().id())
                .containsExactly("activity-1", "activity-2");
        assertThat(readings.get(0).problems()).hasSize(3);
        assertThat(readings.get(1).alliance().orElseThrow().phase()).isEqualTo(Phase.CLOSURE);
    }

    @Test
    void versionsMayStandOnTheActivityAlone() {
        String activity = "<iati-activity xmlns:d='http://d' d:version='2.01'>" + SOUND + "</iati-activity>";
        assertThat(read("<iati-activities>" + activity + "</iati-activities>")
                        .get(0)
                        .problems())
                .isEmpty();
        List<AllianceReading> mixed = read(HEAD + activity + "<iati-activity version='1.05'/></iati-activities>");
        assertThat(mixed).hasSize(2);
        assertThat(mixed.get(1).problems()).hasSize(1);
        AllianceReading none = read("<iati-activities><iati-activity>" + SOUND + "</iati-activity></iati-activities>")
                .get(0);
        assertThat(none.alliance()).isPresent();
        assertThat(none.problems()).hasSize(1);
        assertOneProblem(
                read("<iati-activities><iati-activity><title>T</title></iati-activity></iati-activities>"),
                "looks like version 1");
    }

    @Test
    void namespacesStrayElementsAndCommentsAreTolerated() {
        List<AllianceReading> readings = read("<?xml version='1.0'?>\r\n<!-- a --><i:iati-activities xmlns:i='urn:iati'"
                + " xmlns:ext='urn:ext' version='2.03'><ext:registry-record><i:iati-activity/></ext:registry-record>"
                + "<i:iati-activity><!-- b --><i:iati-identifier>A</i:iati-identifier>"
                + "<ext:title><narrative>Not ours</narrative></ext:title><unknown><title/></unknown>"
                + "<i:title><i:narrative>Ours &amp; <![CDATA[<yours>]]></i:narrative></i:title>"
                + "<i:activity-status code='2'/></i:iati-activity></i:iati-activities><?after?>");
        assertThat(readings).hasSize(1);
        assertThat(readings.get(0).problems()).isEmpty();
        assertThat(readings.get(0).alliance().orElseThrow().name()).isEqualTo("Ours & <yours>");
    }

    @Test
    void aFileMayHoldNoActivityOrNothingAtAll() {
        assertThat(read(HEAD + "</iati-activities>")).isEmpty();
        assertOneProblem(read(""), "not well-formed");
        assertOneProblem(read("{}"), "not well-formed");
    }

    @Test
    void whatStandsBeforeABreakIsNotLost() {
        List<AllianceReading> readings =
                read(HEAD + "<iati-activity>" + SOUND + "</iati-activity><iati-activity><title>");
        assertThat(readings).hasSize(2);
        assertThat(readings.get(0).alliance()).isPresent();
        assertThat(readings.get(1).problems()).hasSize(1);
    }

    @Test
    void otherEncodingsAreReadAndWrongBytesAreAProblem() {
        String xml = "<?xml version='1.0' encoding='ISO-8859-1'?>" + HEAD + "<iati-activity>"
                + SOUND.replace("Water", "Agua potable para la Amazonía") + "</iati-activity></iati-activities>";
        assertThat(read(xml.getBytes(StandardCharsets.ISO_8859_1), Limits.standard())
                        .get(0)
                        .alliance()
                        .orElseThrow()
                        .name())
                .isEqualTo("Agua potable para la Amazonía");
        Charset latin = StandardCharsets.ISO_8859_1;
        byte[] wrong = xml.replace("ISO-8859-1", "UTF-8").getBytes(latin);
        assertOneProblem(read(wrong, Limits.standard()), "no characters in the encoding");
    }

    @Test
    void documentTypesAndEntitiesAreRefusedAndNothingIsFetched(@TempDir Path folder) throws IOException {
        Path secret = folder.resolve("secret.txt");
        Files.writeString(secret, "secret");
        for (String declaration : List.of(
                "<!DOCTYPE a [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>",
                "<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/x.dtd'>",
                "<!DOCTYPE a [<!ENTITY a0 'ha'><!ENTITY a1 '&a0;&a0;'><!ENTITY a2 '&a1;&a1;'>]>",
                "<!DOCTYPE a [<!ENTITY % p SYSTEM '" + secret.toUri() + "'> %p;]>")) {
            List<AllianceReading> readings = read(declaration + HEAD + "<iati-activity>" + SOUND
                    + "<description><narrative>&x;</narrative></description></iati-activity></iati-activities>");
            assertOneProblem(readings, "declares a document type");
        }
        AllianceReading undeclared = activity("<description><narrative>a&nbsp;b</narrative></description>");
        assertThat(undeclared.problems()).hasSize(1);
    }

    @Test
    void theLimitsHoldForEachActivity() {
        String xml = HEAD + "<iati-activity>" + SOUND + org("role='2'", "x".repeat(20_000)) + "</iati-activity>"
                + "<iati-activity>" + SOUND + "</iati-activity></iati-activities>";
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        for (Limits limits : List.of(
                Limits.standard().withDocumentBytes(12_000),
                Limits.standard().withValues(12),
                Limits.standard().withStringLength(1_000))) {
            List<AllianceReading> readings = read(bytes, limits);
            assertThat(readings).hasSize(2);
            assertThat(readings.get(0).problems()).hasSize(1);
            assertThat(readings.get(1).problems()).isEmpty();
            assertThat(readings.get(1).alliance()).isPresent();
        }
        assertOneProblem(read(bytes, Limits.standard().withDepth(3)), "more than 3 elements within one another");
    }

    @Test
    void manyNamesAreRefused() {
        StringBuilder xml = new StringBuilder(HEAD);
        for (int i = 0; i < 20_000; i++) {
            xml.append("<n").append(i).append("/>");
        }
        assertOneProblem(read(xml + "</iati-activities>"), "different names");
    }

    @Test
    void nothingOfTheInputIsATemplate() {
        Alliance alliance = alliance(org("ref='${jndi:ldap://x}' role='2'", "{0} %s %n #{1+1} '' \u202Egnp.exe"));
        assertThat(alliance.actors().get(0).id()).isEqualTo("${jndi:ldap://x}");
        AllianceReading reading = activity("<activity-date type='%s{0}' iso-date='%n'/>");
        assertThat(reading.problems().get(0).message()).contains("\"%s{0}\"");
    }

    /** An endless document: what is asked for is read, and no more. */
    @Test
    void theStreamIsLazyAndClosesItsSource() {
        class Endless extends InputStream {
            private final byte[] activity =
                    ("<iati-activity>" + SOUND + "</iati-activity>").getBytes(StandardCharsets.UTF_8);
            private final byte[] head = HEAD.getBytes(StandardCharsets.UTF_8);
            private long position;
            private boolean closed;

            @Override
            public int read() {
                long at = position++;
                return at < head.length ? head[(int) at] : activity[(int) ((at - head.length) % activity.length)];
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                bytes[offset] = (byte) read();
                return 1;
            }

            @Override
            public void close() {
                closed = true;
            }
        }
        Endless endless = new Endless();
        try (Stream<AllianceReading> readings = Iati.read(endless, "endless", Limits.standard())) {
            Iterator<AllianceReading> iterator = readings.iterator();
            for (int i = 1; i <= 3; i++) {
                assertThat(iterator.next().source()).isEqualTo("endless, activity " + i);
            }
        }
        assertThat(endless.closed).isTrue();
        assertThat(endless.position).isLessThan(100_000);
    }

    @Test
    void aFileThatIsNotThereIsAProblem(@TempDir Path folder) {
        for (Path file : List.of(folder.resolve("none.xml"), folder)) {
            try (Stream<AllianceReading> readings = Iati.read(file)) {
                assertThat(readings.toList().get(0).problems()).hasSize(1);
            }
        }
    }

    /** Whatever bytes change, a reading is problems and alliances, never an exception. */
    @Property(tries = 300)
    void brokenBytesAreProblems(@ForAll @IntRange(max = 17_000) int at, @ForAll byte put) throws IOException {
        byte[] bytes = Files.readAllBytes(
                Path.of("src/test/resources/published/iati/activity-standard-example-annotated.xml"));
        bytes[at] = put;
        assertThatCode(() -> read(bytes, Limits.standard())).doesNotThrowAnyException();
    }

    /**
     * A library has no business on standard error, where the parser of the JDK tells of bytes that are no characters.
     */
    @Test
    void bytesThatAreNoCharactersAreOneProblemWithTheirPlace() {
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            byte[] bytes = (HEAD + "\n<iati-activity><title><narrative>Diócesis</narrative></title></iati-activity>")
                    .getBytes(StandardCharsets.ISO_8859_1);
            List<AllianceReading> readings = read(bytes, Limits.standard());
            assertOneProblem(readings, "these bytes are no characters");
            assertThat(readings.get(0).problems().get(0).line()).isEqualTo(2);
            assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
        } finally {
            System.setErr(err);
        }
    }

    /** The same activity in every encoding that a document can begin with. */
    @Test
    void theEncodingIsThatOfTheFirstBytes() {
        String xml = HEAD + "<iati-activity>" + SOUND + org("role='2'", "Diócesis de Ñandú 😀")
                + "</iati-activity></iati-activities>";
        List<Alliance> expected = List.of(read(xml).get(0).alliance().orElseThrow());
        String latin = xml.replace(" 😀", "");
        List<Alliance> expectedLatin = List.of(read(latin).get(0).alliance().orElseThrow());
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            assertThat(alliances(xml.getBytes(charset))).isEqualTo(expected);
            assertThat(alliances(("\uFEFF" + xml).getBytes(charset))).isEqualTo(expected);
            assertThat(alliances(("<?xml version='1.0' encoding='" + charset + "'?>" + xml).getBytes(charset)))
                    .isEqualTo(expected);
        }
        for (String name : List.of("ISO-8859-1", "windows-1252")) {
            assertThat(alliances(("<?xml version=\"1.0\" encoding=\"" + name + "\"?>" + latin)
                            .getBytes(Charset.forName(name))))
                    .isEqualTo(expectedLatin);
        }
        // It says UTF-16, and if it were nobody could have read that.
        assertThat(alliances(("<?xml version='1.0' encoding='UTF-16'?>" + xml).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(expected);
        assertOneProblem(
                read("<?xml version='1.0' encoding='klingon'?>" + xml), "encoding is \"klingon\", which is not known");
    }

    private static List<Alliance> alliances(byte[] bytes) {
        return read(bytes, Limits.standard()).stream()
                .flatMap(reading -> reading.alliance().stream())
                .toList();
    }

    /** However the parser asks for them, and however the bytes come, the characters are the same. */
    @Property(tries = 200)
    void charactersDoNotDependOnHowTheyAreRead(
            @ForAll @StringLength(max = 40) String text, @ForAll @IntRange(min = 1, max = 3) int atOnce)
            throws IOException {
        assumeThat(StandardCharsets.UTF_8.newEncoder().canEncode(text)).isTrue();
        String whole = "<".repeat(600) + text + "😀";
        InputStream trickle = new ByteArrayInputStream(whole.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                return super.read(bytes, offset, Math.min(length, atOnce));
            }
        };
        StringBuilder read = new StringBuilder();
        char[] buffer = new char[atOnce];
        try (XmlCharacters characters = new XmlCharacters(trickle)) {
            for (int n = characters.read(buffer, 0, atOnce); n >= 0; n = characters.read(buffer, 0, atOnce)) {
                read.append(buffer, 0, n);
            }
        }
        assertThat(read.toString()).isEqualTo(whole);
    }
}
