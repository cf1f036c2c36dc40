package io.github.alliancekit.service;

import io.github.alliancekit.core.format.AllianceDocument;
import io.github.alliancekit.rules.Assessment;
import io.github.alliancekit.rules.NotAnAllianceException;
import io.github.alliancekit.rules.RuleSet;
import io.github.alliancekit.rules.report.JsonReport;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** What can be asked of the service. */
@RestController
@RequestMapping(path = "/alliances", produces = MediaType.APPLICATION_JSON_VALUE)
final class AllianceController {
    private final AllianceStore store;
    private final Clock clock;

    AllianceController(AllianceStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Operation(summary = "Keeps an alliance that is clear and balanced enough, unless one of its id is kept already")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            description = "An alliance document",
            content = @Content(schema = @Schema(type = "object")))
    @ApiResponse(responseCode = "201", description = "Kept, as the document that comes back")
    @ApiResponse(
            responseCode = "400",
            description = "Not readable, or not clear and balanced enough: all that was found is listed")
    @ApiResponse(responseCode = "409", description = "One of this id is kept already")
    @ApiResponse(responseCode = "413", description = "Too large")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> add(@Valid @RequestBody Submission submission) {
        String id = submission.alliance().id();
        StoredAlliance stored = new StoredAlliance(1, submission.document());
        if (!store.add(id, stored.document())) {
            throw ServiceProblem.taken(id);
        }
        return ResponseEntity.created(UriComponentsBuilder.fromPath("/alliances/{id}")
                        .encode()
                        .buildAndExpand(id)
                        .toUri())
                .eTag(stored.tag())
                .body(stored.document());
    }

    @Operation(summary = "Answers with the document of an alliance and, as ETag, its version")
    @ApiResponse(responseCode = "200", description = "The document")
    @ApiResponse(responseCode = "404", description = "None of this id is kept")
    @GetMapping("/{id}")
    ResponseEntity<String> get(@PathVariable String id) {
        return answer(find(id));
    }

    @Operation(summary = "Replaces an alliance, unless somebody else did so meanwhile")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            description = "An alliance document",
            content = @Content(schema = @Schema(type = "object")))
    @ApiResponse(responseCode = "200", description = "Replaced by the document that comes back")
    @ApiResponse(responseCode = "400", description = "Not readable, not clear and balanced enough, or of another id")
    @ApiResponse(responseCode = "404", description = "None of this id is kept")
    @ApiResponse(responseCode = "412", description = "The version of If-Match is not the one that is kept")
    @ApiResponse(responseCode = "428", description = "If-Match is missing")
    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> replace(
            @PathVariable String id,
            @RequestHeader(HttpHeaders.IF_MATCH) Optional<String> ifMatch,
            @Valid @RequestBody Submission submission) {
        if (!submission.alliance().id().equals(id)) {
            throw ServiceProblem.otherId(id, submission.alliance().id());
        }
        String tags = ifMatch.orElseThrow(ServiceProblem::unconditional);
        StoredAlliance stored = find(id);
        if (!matches(tags, stored)) {
            throw ServiceProblem.changed(id);
        }
        // Whoever was faster has changed the version, and nothing is replaced.
        return answer(store.replace(id, stored.version(), submission.document())
                .orElseThrow(() -> ServiceProblem.changed(id)));
    }

    @Operation(summary = "Assesses an alliance by the standard rules")
    @ApiResponse(responseCode = "200", description = "The assessment, as docs/assessment-json.md describes it")
    @ApiResponse(responseCode = "404", description = "None of this id is kept")
    @ApiResponse(responseCode = "422", description = "It had fewer than two members on that day")
    @GetMapping("/{id}/assessment")
    ResponseEntity<String> assessment(
            @PathVariable String id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> asOf,
            Locale locale) {
        LocalDate day = asOf.orElseGet(() -> LocalDate.now(clock));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(JsonReport.write(assessed(id, day), locale));
    }

    private Assessment assessed(String id, LocalDate day) {
        try {
            return RuleSet.standard().assess(AllianceDocument.readOrThrow(find(id).document()), day);
        } catch (NotAnAllianceException e) {
            throw ServiceProblem.tooFewMembers(id, day);
        }
    }

    private StoredAlliance find(String id) {
        return store.find(id).orElseThrow(() -> ServiceProblem.unknown(id));
    }

    private static ResponseEntity<String> answer(StoredAlliance stored) {
        return ResponseEntity.ok().eTag(stored.tag()).body(stored.document());
    }

    /** {@return whether one of the tags is the one of the stored version; a weak one never is (RFC 9110, 13.1.1)} */
    private static boolean matches(String tags, StoredAlliance stored) {
        return ETag.parse(tags).stream()
                .anyMatch(tag ->
                        tag.isWildcard() || (!tag.weak() && tag.formattedTag().equals(stored.tag())));
    }
}
