package io.github.alliancekit.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.alliancekit.core.format.AllianceDocument;
import io.github.alliancekit.rules.RuleSet;
import io.github.alliancekit.rules.report.JsonReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.TestAbortedException;
import tools.jackson.databind.JsonNode;

/** What the service promises over HTTP, whatever the database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ServiceContract {
    /** What a template, a message, an expression, a page and a statement would act upon, in less than 60 characters. */
    private static final String INJECTION = "${7*7}{0}#{7*7}<b>x</b>'; DROP TABLE alliance; --";

    private static final String[] SPANISH = {"Accept-Language", "es-PE,es;q=0.9"};
    private static final String[] ENGLISH = {"Accept-Language", "en-GB"};

    private Path folder = Path.of("target");
    private List<String> properties = List.of();
    private Optional<RunningService> running = Optional.empty();
    private String missing = "";

    /**
     * {@return the properties of a database that is empty}
     *
     * @throws TestAbortedException that says why, if there is none
     */
    abstract List<String> database(Path folder) throws IOException, InterruptedException;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        folder = emptied(Path.of("target", getClass().getSimpleName()).toAbsolutePath());
        try {
            properties = database(folder);
            running = Optional.of(RunningService.start(folder.resolve("service"), properties));
        } catch (TestAbortedException e) {
            missing = getClass().getSimpleName() + " is skipped: " + e.getMessage();
            System.out.println(missing);
        }
    }

    private static Path emptied(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(folder);
    }

    /** Each test is counted as skipped, and says why. */
    @BeforeEach
    void skipWithoutDatabase() {
        assumeTrue(missing.isEmpty(), missing);
    }

    @AfterAll
    void end() throws InterruptedException {
        if (running.isPresent()) {
            running.get().kill();
        }
    }

    private RunningService service() {
        return running.orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"water", "a/b\\c;d%20 e", "Ñuñoa \"?#&+", INJECTION + "?"})
    void anAllianceIsKeptWhateverItsId(String id) throws Exception {
        HttpResponse<String> added = service().post(Documents.accepted(id));
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        assertThat(added.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(added.headers().firstValue("X-Content-Type-Options")).contains("nosniff");

        String location = added.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> got = service().get(location);
        assertThat(got.statusCode()).isEqualTo(200);
        assertThat(got.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(got.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(got.body()).isEqualTo(added.body());
        assertThat(AllianceDocument.readOrThrow(got.body()))
                .isEqualTo(AllianceDocument.readOrThrow(Documents.accepted(id)));
        assertThat(service().get(location, "If-None-Match", "\"1\"").statusCode())
                .isEqualTo(304);

        refused(service().post(Documents.accepted(id)), 409, "taken");
    }

    @Test
    void everyFindingIsListedInTheLanguageOfTheCaller() throws Exception {
        String lopsided = Documents.sample("lopsided-harbour").toString();
        JsonNode spanish = refused(service().post(lopsided, SPANISH), 400, "findings");
        JsonNode english = refused(service().post(lopsided, ENGLISH), 400, "findings");
        JsonNode unasked = refused(service().post(lopsided), 400, "findings");
        assertThat(unasked).isEqualTo(english);
        assertThat(spanish.path("title").asString()).isEqualTo("A la alianza le falta claridad o equilibrio");

        int found = RuleSet.standard()
                .assess(AllianceDocument.readOrThrow(lopsided), LocalDate.now(ZoneOffset.UTC))
                .findings()
                .size();
        assertThat(english.path("findings").size()).isEqualTo(found + 2);
        assertThat(spanish.path("findings").size()).isEqualTo(found + 2);

        JsonNode one = finding(spanish, "plans[P1].commitments[C3].assignments", "GOV-07");
        assertThat(one.path("message").asString()).isEqualTo("Nadie rinde cuentas por este compromiso.");
        assertThat(one.path("gain").decimalValue()).isPositive();
        assertThat(one.path("sources").toString()).contains("Nota Informativa 50-26, 27 de enero de 2026");
        assertThat(finding(english, "plans[P1].commitments[C3].assignments", "GOV-07")
                        .path("message")
                        .asString())
                .isEqualTo("Nobody is accountable for this commitment.");
    }

    private static JsonNode finding(JsonNode problem, String path, String rule) {
        return StreamSupport.stream(problem.path("findings").spliterator(), false)
                .filter(one -> one.path("path").asString().equals(path)
                        && one.path("rule").asString("").equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsNotJsonIsToldWithItsPlace() throws Exception {
        JsonNode problem = refused(service().post("{\"schema\": 1,\n  \"id\": water}", SPANISH), 400, "unreadable");
        assertThat(problem.path("problems").path(0).path("line").asInt()).isEqualTo(2);
        refused(service().post(""), 400, "empty");
    }

    @Test
    void whatIsAskedInTheWrongWayIsToldInTheLanguageOfTheCaller() throws Exception {
        HttpRequest.Builder text = service().request("/alliances").setHeader("Content-Type", "text/plain");
        JsonNode type =
                refused(service().send(text.headers(SPANISH).POST(BodyPublishers.ofString("{}"))), 415, "wrong-type");
        assertThat(type.path("detail").asString())
                .isEqualTo(
                        "Aquí no se lee contenido del tipo \"text/plain\". Quizás baste enviarlo como application/json.");

        HttpResponse<String> deleted =
                service().send(service().request("/alliances").headers(SPANISH).DELETE());
        assertThat(refused(deleted, 405, "wrong-method").path("detail").asString())
                .startsWith("DELETE no es posible aquí. Quizás se quiso decir uno de estos: ")
                .contains("POST");
        assertThat(deleted.headers().firstValue("Allow").orElse("")).contains("POST");

        JsonNode nowhere = refused(service().get("/zzz", ENGLISH), 404, "nothing-here");
        assertThat(nowhere.path("detail").asString()).startsWith("Nothing is at \"/zzz\". Maybe ");

        String location = service()
                .post(Documents.accepted("image"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        refused(service().get(location, "Accept", "image/png"), 406, "not-acceptable");
    }

    @Test
    void everyProblemOfADocumentIsListed() throws Exception {
        String document = Documents.sample("healthy-basin")
                .put("kind", "MULTIPLE")
                .put("startDate", "2025-02-30")
                .put("colour", "blue")
                .toString();
        JsonNode problem = refused(service().post(document), 400, "unreadable");
        assertThat(StreamSupport.stream(problem.path("problems").spliterator(), false)
                        .map(one -> one.path("pointer").asString()))
                .containsExactlyInAnyOrder("/kind", "/startDate", "/colour");
        assertThat(problem.path("problems").path(0).path("advice").asString()).startsWith("Maybe");
    }

    @Test
    void fiveMegabytesAreRefused() throws Exception {
        String large = Documents.accepted("large", "x".repeat(5_000_000));
        refused(service().post(large), 413, "too-large");
        byte[] bytes = large.getBytes(StandardCharsets.UTF_8);
        // Without an announced length.
        refused(
                service()
                        .send(service()
                                .request("/alliances")
                                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)))),
                413,
                "too-large");
        refused(service().get("/alliances/large"), 404, "unknown");
    }

    @Test
    void anInjectionInAnyTextComesBackAsPlainText() throws Exception {
        List<String> documents = Documents.eachTextReplaced(Documents.sample("healthy-basin"), INJECTION);
        assertThat(documents).hasSizeGreaterThan(100);
        int told = 0;
        for (String document : documents) {
            HttpResponse<String> response = service().post(document, SPANISH);
            assertThat(response.statusCode()).as(response.body()).isIn(201, 400);
            assertThat(response.headers().firstValue("Content-Type").orElseThrow())
                    .matches("application/(problem\\+)?json");
            List<String> back = Documents.texts(Documents.json(response.body())).stream()
                    .filter(text -> text.contains("DROP TABLE"))
                    .toList();
            assertThat(back).as(document).allMatch(text -> text.contains(INJECTION));
            told += back.isEmpty() ? 0 : 1;
        }
        // What takes the place of an id is told by the reference that now leads nowhere.
        assertThat(told).isGreaterThan(documents.size() * 9 / 10);
    }

    @Test
    void anInjectionInAMessageComesBackAsPlainText() throws Exception {
        String document = Documents.sample("lopsided-harbour").toString().replace("fishers", INJECTION);
        for (String[] language : List.of(SPANISH, ENGLISH)) {
            JsonNode problem = refused(service().post(document, language), 400, "findings");
            assertThat(finding(problem, "plans[P1].commitments[C2].assignments", "GOV-07")
                            .path("message")
                            .asString())
                    .contains(INJECTION);
        }
        assertThat(refused(service().get(Documents.path(INJECTION + "!")), 404, "unknown")
                        .path("detail")
                        .asString())
                .contains(INJECTION);
    }

    @Test
    void whoeverDoesNotKnowTheVersionReplacesNothing() throws Exception {
        String path = Documents.path("locked");
        refused(service().put(path, Documents.accepted("locked"), "If-Match", "\"1\""), 404, "unknown");
        service().post(Documents.accepted("locked"));
        refused(service().put(path, Documents.accepted("locked")), 428, "unconditional");
        refused(service().put(path, Documents.accepted("other"), "If-Match", "\"1\""), 400, "other-id");
        refused(service().put(path, Documents.accepted("locked"), "If-Match", "\"0\", W/\"1\""), 412, "changed");
        HttpResponse<String> replaced = service().put(path, Documents.accepted("locked", "New"), "If-Match", "\"1\"");
        assertThat(replaced.statusCode()).isEqualTo(200);
        assertThat(replaced.headers().firstValue("ETag")).contains("\"2\"");
        refused(service().put(path, Documents.accepted("locked"), "If-Match", "\"1\""), 412, "changed");
        assertThat(service()
                        .put(path, Documents.accepted("locked", "Newer"), "If-Match", "*")
                        .statusCode())
                .isEqualTo(200);
        assertThat(service().get(path).body()).contains("Newer");
    }

    @Test
    void ofManyWhoReplaceTheSameVersionOneSucceeds() throws Exception {
        service().post(Documents.accepted("contested"));
        ExecutorService threads = Executors.newFixedThreadPool(20);
        List<Callable<Integer>> all = IntStream.range(0, 20)
                .<Callable<Integer>>mapToObj(i -> () -> service()
                        .put(
                                Documents.path("contested"),
                                Documents.accepted("contested", "by " + i),
                                "If-Match",
                                "\"1\"")
                        .statusCode())
                .toList();
        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> answer : threads.invokeAll(all)) {
            answers.add(answer.get());
        }
        threads.shutdown();
        assertThat(answers.stream().collect(Collectors.groupingBy(i -> i, Collectors.counting())))
                .isEqualTo(Map.of(200, 1L, 412, 19L));
    }

    @ParameterizedTest
    @CsvSource({"es-MX, es", "en, en", "de, en"})
    void theAssessmentIsTheOneOfTheLibrary(String asked, String language) throws Exception {
        service().post(Documents.accepted("assessed"));
        HttpResponse<String> response =
                service().get("/alliances/assessed/assessment?asOf=2026-11-20", "Accept-Language", asked);
        assertThat(response.headers().firstValue("Content-Language")).contains(language);
        assertThat(response.body())
                .isEqualTo(JsonReport.write(
                        RuleSet.standard()
                                .assess(
                                        AllianceDocument.readOrThrow(Documents.accepted("assessed")),
                                        LocalDate.of(2026, 11, 20)),
                        Locale.forLanguageTag(language)));
    }

    @Test
    void aDayThatIsNoneIsRefused() throws Exception {
        service().post(Documents.accepted("day"));
        assertThat(service().get("/alliances/day/assessment").statusCode()).isEqualTo(200);
        for (String day : List.of("2026-02-30", "tomorrow", "%24%7B7*7%7D")) {
            JsonNode problem =
                    refused(service().get("/alliances/day/assessment?asOf=" + day, SPANISH), 400, "unsuitable");
            assertThat(problem.path("detail").asString())
                    .startsWith("asOf no puede ser \"" + URLDecoder.decode(day, StandardCharsets.UTF_8) + "\"");
        }
        refused(service().get("/alliances/day/assessment?asOf=2020-01-01"), 422, "too-few-members");
        refused(service().get("/alliances/day/assessment?asOf=0000-01-01"), 422, "too-few-members");
        assertThat(service().get("/alliances/day/assessment?asOf=9999-12-31").statusCode())
                .isEqualTo(200);
        refused(service().get("/alliances/nobody/assessment"), 404, "unknown");
    }

    @Test
    void thereIsAnOpenApiPage() throws Exception {
        JsonNode api = Documents.json(service().get("/v3/api-docs").body());
        assertThat(api.path("paths").propertyNames())
                .containsExactlyInAnyOrder("/alliances", "/alliances/{id}", "/alliances/{id}/assessment");
        assertThat(api.at(
                                "/paths/~1alliances/post/responses/400/content/application~1problem+json/schema/properties/status/type")
                        .asString())
                .isEqualTo("integer");
        HttpResponse<String> page = service().get("/swagger-ui/index.html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("swagger-ui");
    }

    @Test
    void twoHundredClientsLoseNothingThatWasAcknowledgedThoughTheServiceIsKilled() throws Exception {
        Clients clients = new Clients(200);
        clients.workUntilKilled(service(), Duration.ofSeconds(10));
        assertThat(service().log()).doesNotContain("ERROR");
        running = Optional.of(RunningService.start(folder.resolve("service"), properties));
        assertThat(clients.errors()).isEmpty();
        assertThat(clients.acknowledged()).isNotEmpty();
        assertThat(clients.lost(service())).isEmpty();
        System.out.println(getClass().getSimpleName() + ": "
                + clients.acknowledged().size() + " alliances acknowledged, none lost");
    }

    /** {@return the problem details of a refusal} */
    private static JsonNode refused(HttpResponse<String> response, int status, String type) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = Documents.json(response.body());
        assertThat(problem.path("type").asString()).isEqualTo("urn:alliancekit:problem:" + type);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asString("")).isNotEmpty();
        assertThat(problem.path("detail").asString("")).isNotEmpty();
        return problem;
    }
}
