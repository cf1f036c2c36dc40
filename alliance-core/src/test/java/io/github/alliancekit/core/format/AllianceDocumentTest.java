package io.github.alliancekit.core.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.generator.Alliances;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllianceDocumentTest {
    private static final String HEAD =
            "{\"schema\":1,\"id\":\"a\",\"name\":\"A\",\"kind\":\"MULTI_ACTOR\",\"phase\":\"DESIGN\"";

    @Provide
    Arbitrary<Alliance> alliances() {
        return Alliances.any();
    }

    @Property(tries = 300)
    void whatWasWrittenIsReadAsEqual(@ForAll("alliances") Alliance alliance) {
        String written = AllianceDocument.write(alliance);
        Alliance read = AllianceDocument.readOrThrow(written);
        assertThat(read).isEqualTo(alliance);
        assertThat(read).hasSameHashCodeAs(alliance);
        assertThat(AllianceDocument.write(read)).isEqualTo(written);
    }

    @Test
    void tenFaultsGiveTenProblemsWithTheirPlaces() throws IOException {
        List<Problem> problems = problems(resource("/ten-faults.json"));
        assertThat(problems)
                .extracting(Problem::pointer, Problem::line, Problem::column, Problem::value)
                .containsExactly(
                        tuple("/phase", 6, 12, "DESING"),
                        tuple("/actors/0/name", 8, 33, "7"),
                        tuple("/actors/1/colour", 9, 56, "blue"),
                        tuple("/actors/2/name", 10, 43, "Sindicato"),
                        tuple("/plans/0/commitments/0/assignments/0/actor", 16, 75, "minstry"),
                        tuple("/plans/0/commitments/1/due", 17, 57, "2026-02-30"),
                        tuple("/plans/0/commitments/2/due", 18, 79, "2026-05-01"),
                        tuple("/plans/0/commitments/3", 19, 9, ""),
                        tuple("/risks/0/bearers/split", 26, 29, ""),
                        tuple("", 30, 4, ""));
        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly(
                        "the text \"DESING\" is none of EXPLORATION, DESIGN, AGREEMENT, IMPLEMENTATION, REVIEW, SCALING, CLOSURE",
                        "the number 7 stands where a text belongs",
                        "the actor has a key \"colour\" that nobody knows",
                        "key \"name\" stands twice in one object",
                        "there is no actor with id \"minstry\"",
                        "\"2026-02-30\" is not a day that exists",
                        "due 2026-05-01 is before start 2026-06-01",
                        "the commitment has no \"statement\"",
                        "shares add up to 6/5, more than 1",
                        "there is more text behind the end of the document");
        assertThat(problems).extracting(Problem::advice).allMatch(advice -> advice.startsWith("Maybe"));
        assertThat(problems).extracting(Problem::advice).contains("Maybe DESIGN.", "Maybe \"ministry\".");
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    @Test
    void severalFaultsOfOneElementAreAllReported() {
        List<Problem> problems = problems(
                HEAD + ",\"plans\":[{\"id\":\"P\",\"name\":\"P\",\"start\":\"2026-01-01\","
                        + "\"end\":\"2025-01-01\",\"commitments\":[{\"id\":\"C\",\"objective\":\"O\",\"weight\":-1,"
                        + "\"start\":\"2026-03-01\",\"due\":\"2026-02-01\",\"assignments\":[{\"actor\":\"X\",\"letter\":\"Z\"}]}]}]}");
        assertThat(problems)
                .extracting(Problem::pointer)
                .containsExactlyInAnyOrder(
                        "/plans/0/end",
                        "/plans/0/commitments/0",
                        "/plans/0/commitments/0/objective",
                        "/plans/0/commitments/0/weight",
                        "/plans/0/commitments/0/due",
                        "/plans/0/commitments/0/assignments/0/actor",
                        "/plans/0/commitments/0/assignments/0/letter");
    }

    @Test
    void anActorWithAFaultOfItsOwnDoesNotMakeItsMentionsFaults() {
        List<Problem> problems = problems(HEAD + ",\"actors\":[{\"id\":\"X\",\"name\":\"X\",\"type\":\"MINISTRY\"}],"
                + "\"benefits\":[{\"id\":\"B\",\"statement\":\"B\",\"shares\":[{\"actor\":\"X\",\"share\":1}]}]}");
        assertThat(problems).extracting(Problem::pointer).containsExactly("/actors/0/type");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "observer may not be accountable | ,'actors':[{'id':'X','name':'X','participation':'OBSERVER'}],'plans':[{'id':'P','name':'P','start':'2026-01-01','end':'2026-01-01','commitments':[{'id':'C','statement':'C','assignments':[{'actor':'X','letter':'R'}]}]}] | /plans/0/commitments/0/assignments/0/actor",
                "observer may not have a seat | ,'actors':[{'id':'X','name':'X','participation':'OBSERVER'}],'governance':{'bodies':[{'id':'B','name':'B','kind':'DECISION','seats':[{'id':'S','actor':'X','votes':1}]}]} | /governance/bodies/0/seats/0/actor",
                "stated and undisclosed | ,'currency':'PEN','undisclosed':[{'facet':'CURRENCY','reason':'WITHHELD'}] | /currency",
                "undisclosed of nobody | ,'undisclosed':[{'facet':'RISK_IMPACT','element':'R9','reason':'WITHHELD'}] | /undisclosed/0/element",
                "undisclosed of the whole with an element | ,'undisclosed':[{'facet':'RISKS','element':'R9','reason':'WITHHELD'}] | /undisclosed",
                "a joint list of one | ,'actors':[{'id':'X','name':'X'}],'risks':[{'id':'R','statement':'R','bearers':{'joint':[{'actor':'X'}]}}] | /risks/0/bearers/joint",
                "bearers and transfers above 1 | ,'actors':[{'id':'X','name':'X'}],'risks':[{'id':'R','statement':'R','bearers':{'split':[{'actor':'X','share':1}]},'transfers':[{'party':'I','share':0.1}]}] | /risks/0/transfers",
                "likelihood above 1 | ,'risks':[{'id':'R','statement':'R','likelihood':25}] | /risks/0/likelihood",
                "all weights zero | ,'plans':[{'id':'P','name':'P','start':'2026-01-01','end':'2026-01-01','commitments':[{'id':'C','statement':'C','weight':0}]}] | /plans",
                "one commitment id in two plans | ,'plans':[{'id':'P','name':'P','start':'2026-01-01','end':'2026-01-01','commitments':[{'id':'C','statement':'C'}]},{'id':'Q','name':'Q','start':'2026-01-01','end':'2026-01-01','commitments':[{'id':'C','statement':'C'}]}] | /plans/1/commitments/0",
                "duplicate actor | ,'actors':[{'id':'X','name':'X'},{'id':'X','name':'Y'}] | /actors/1/id",
                "two rates of one day | ,'rates':[{'currency':'USD','rate':1,'date':'2026-01-01'},{'currency':'USD','rate':2,'date':'2026-01-01'}] | /rates",
                "negative amount | ,'benefits':[{'id':'B','statement':'B','value':-5}] | /benefits/0/value",
                "unknown SDG target | ,'goal':{'statement':'S','sdg':['18']} | /goal/sdg/0",
                "denominator of nought | ,'benefits':[{'id':'B','statement':'B','value':'1/0'}] | /benefits/0/value",
                "null is no value | ,'currency':null | /currency",
                "a rounded-off number | ,'benefits':[{'id':'B','statement':'B','value':1e999999999}] | /benefits/0/value",
                "blank id | ,'actors':[{'id':' ','name':'X'}] | /actors/0/id",
                "half a character | ,'goal':{'statement':'\\ud800'} | /goal/statement",
            })
    void eachStructuralFaultIsOneProblemAtItsPlace(String name, String rest, String pointer) {
        List<Problem> problems = problems(HEAD + rest.replace('\'', '"') + "}");
        assertThat(problems).as(name).extracting(Problem::pointer).containsExactly(pointer);
        assertThat(problems.get(0).line()).isOne();
        assertThat(problems.get(0).advice()).startsWith("Maybe");
    }

    @Test
    void aCountBeyondAllCountsIsToldFromOneThatIsNotWhole() {
        String steps = ",\"governance\":{\"disputeSteps\":[{\"kind\":\"NEGOTIATION\",\"maxDays\":%s}]}}";
        assertThat(problems(HEAD + steps.formatted("1000000000000000")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message())
                            .isEqualTo("the number 1000000000000000 lies beyond what can be counted");
                    assertThat(problem.advice()).isEqualTo("Maybe a digit was typed twice: 2147483647 is the most.");
                });
        assertThat(problems(HEAD + steps.formatted("1.5")))
                .singleElement()
                .extracting(Problem::advice)
                .isEqualTo("Maybe it was meant to be rounded.");
    }

    @Test
    void aKeyThatNobodyKnowsIsToldWithTheKnownOnes() {
        assertThat(problems(HEAD + ",\"qqqqqq\":1}"))
                .singleElement()
                .extracting(Problem::advice)
                .asString()
                .startsWith("Maybe it belongs elsewhere: an alliance has schema, id, ");
    }

    @Test
    void whatIsNoJsonIsOneProblem() {
        assertThat(problems("")).singleElement().extracting(Problem::message).isEqualTo("the document is empty");
        assertThat(problems("{\"schema\": 1,"))
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .startsWith("this is not JSON");
        assertThat(problems("{\"schema\": NaN}"))
                .singleElement()
                .extracting(Problem::line)
                .isEqualTo(1);
        assertThat(problems("[]"))
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("a list of 0");
    }

    @Test
    void bytesThatAreNotUtf8AreOneProblemAtTheirPlace() throws IOException {
        byte[] latin1 = "{\n \"name\": \"Perú\"}".getBytes(StandardCharsets.ISO_8859_1);
        List<Problem> problems = invalid(AllianceDocument.read(new ByteArrayInputStream(latin1), Limits.standard()));
        assertThat(problems)
                .singleElement()
                .extracting(Problem::line, Problem::column)
                .containsExactly(2, 14);
    }

    @Test
    void aByteOrderMarkDoesNoHarm() {
        assertThat(AllianceDocument.read("\uFEFF" + HEAD + "}").isValid()).isTrue();
    }

    @Test
    void whatIsTooDeepOrTooLongIsRefused() throws IOException {
        String deep = "[".repeat(1_000_000);
        assertThat(problems(deep))
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("more than 100");
        String length = HEAD + ",\"goal\":{\"statement\":\"" + "x".repeat(1 << 21) + "\"}}";
        assertThat(problems(length))
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("longer than 1048576");
        String digits = HEAD + ",\"benefits\":[{\"id\":\"B\",\"statement\":\"B\",\"value\":" + "7".repeat(101) + "}]}";
        assertThat(problems(digits))
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("more than 100 digits");
        Limits small = Limits.standard().withDocumentBytes(10);
        InputStream stream = new ByteArrayInputStream(HEAD.getBytes(StandardCharsets.UTF_8));
        assertThat(invalid(AllianceDocument.read(stream, small)))
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("more than 10 bytes");
    }

    @Test
    void theLimitsCanBeSet(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("alliance.json");
        Files.writeString(file, HEAD + ",\"goal\":{\"statement\":\"long enough\"}}");
        assertThat(AllianceDocument.read(file).isValid()).isTrue();
        assertThat(AllianceDocument.read(file, Limits.standard().withStringLength(10))
                        .isInvalid())
                .isTrue();
        assertThat(AllianceDocument.read(file, Limits.standard().withDepth(1)).isInvalid())
                .isTrue();
        assertThat(AllianceDocument.read(file, Limits.standard().withDocumentBytes(50))
                        .isInvalid())
                .isTrue();
    }

    @Test
    void aFileThatIsNotThereIsAProblem(@TempDir Path folder) {
        assertThat(invalid(AllianceDocument.read(folder.resolve("none.json")))).hasSize(1);
        assertThat(invalid(AllianceDocument.read(folder))).hasSize(1);
    }

    @Test
    void readOrThrowThrowsAllProblemsAtOnce() {
        assertThatThrownBy(() -> AllianceDocument.readOrThrow("{}"))
                .isInstanceOf(InvalidDocumentException.class)
                .extracting(e -> ((InvalidDocumentException) e).problems())
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(5);
    }

    @Test
    void nothingOfADocumentSteersATerminal() {
        List<Problem> problems =
                problems(HEAD + ",\"actors\":[{\"id\":\"bas\\u007fin\",\"name\":\"B\"}],\"contributions\":["
                        + "{\"id\":\"k\",\"actor\":\"basin\",\"kind\":\"FINANCIAL\"},"
                        + "{\"id\":\"l\",\"actor\":\"\\u202enisab\",\"kind\":\"FINANCIAL\"}]}");
        assertThat(problems).hasSizeGreaterThanOrEqualTo(3).allSatisfy(problem -> assertThat(
                        problem.message() + problem.advice() + problem.value())
                .doesNotContain("\u007f", "\u202e"));
        // An id that is a fault itself is no advice.
        assertThat(problems).extracting(Problem::advice).contains("Maybe it was renamed, or left out of the document.");
    }

    @Test
    void blankTextIsAbsent() {
        Alliance alliance =
                AllianceDocument.readOrThrow(HEAD + ",\"goal\":{\"statement\":\"S\",\"publicInterest\":\"  \"}}");
        assertThat(alliance.goal().orElseThrow().publicInterest()).isEmpty();
    }

    private static List<Problem> problems(String text) {
        return invalid(AllianceDocument.read(text));
    }

    private static List<Problem> invalid(Validation<Seq<Problem>, Alliance> reading) {
        assertThat(reading.isInvalid()).isTrue();
        return reading.getError().asJava();
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = Objects.requireNonNull(AllianceDocumentTest.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
