package io.github.alliancekit.service;

import io.github.alliancekit.core.format.Problem;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * Why a request is refused, as problem details (RFC 9457) with a type, a title and a detail of this service.
 *
 * <p>The texts are in {@code messages.properties} under the last word of the type. What a user sent is an argument of a
 * text, never a part of its pattern.
 */
final class ServiceProblem extends ErrorResponseException {
    private static final long serialVersionUID = 1L;

    private final String name;

    private ServiceProblem(HttpStatus status, String name, Object... arguments) {
        super(status, ProblemDetail.forStatus(status), null, name + ".detail", arguments);
        this.name = name;
        setType(URI.create("urn:alliancekit:problem:" + name));
    }

    @Override
    public String getTitleMessageCode() {
        return name + ".title";
    }

    /** A document that the reader refuses, with all that it found. */
    static ServiceProblem unreadable(List<Problem> problems) {
        ServiceProblem problem = new ServiceProblem(HttpStatus.BAD_REQUEST, "unreadable", problems.size());
        problem.getBody().setProperty("problems", problems);
        return problem;
    }

    /** An alliance that the rules refuse, with all that they found. */
    static ServiceProblem findings(List<Refusal> findings) {
        ServiceProblem problem = new ServiceProblem(HttpStatus.BAD_REQUEST, "findings", findings.size());
        problem.getBody().setProperty("findings", findings);
        return problem;
    }

    static ServiceProblem empty() {
        return new ServiceProblem(HttpStatus.BAD_REQUEST, "empty");
    }

    static ServiceProblem unsuitable(String parameter, String value) {
        return new ServiceProblem(HttpStatus.BAD_REQUEST, "unsuitable", parameter, value);
    }

    static ServiceProblem otherId(String asked, String sent) {
        return new ServiceProblem(HttpStatus.BAD_REQUEST, "other-id", asked, sent);
    }

    static ServiceProblem unknown(String id) {
        return new ServiceProblem(HttpStatus.NOT_FOUND, "unknown", id);
    }

    static ServiceProblem taken(String id) {
        return new ServiceProblem(HttpStatus.CONFLICT, "taken", id);
    }

    static ServiceProblem changed(String id) {
        return new ServiceProblem(HttpStatus.PRECONDITION_FAILED, "changed", id);
    }

    static ServiceProblem unconditional() {
        return new ServiceProblem(HttpStatus.PRECONDITION_REQUIRED, "unconditional");
    }

    static ServiceProblem tooLarge(int largest) {
        return new ServiceProblem(HttpStatus.CONTENT_TOO_LARGE, "too-large", String.format(Locale.ROOT, "%d", largest));
    }

    static ServiceProblem tooFewMembers(String id, LocalDate day) {
        return new ServiceProblem(HttpStatus.UNPROCESSABLE_CONTENT, "too-few-members", id, day.toString());
    }

    static ServiceProblem wrongMethod(String method, String possible) {
        return new ServiceProblem(HttpStatus.METHOD_NOT_ALLOWED, "wrong-method", method, possible);
    }

    static ServiceProblem wrongType(String sent, String possible) {
        return new ServiceProblem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "wrong-type", sent, possible);
    }

    static ServiceProblem notAcceptable(String possible) {
        return new ServiceProblem(HttpStatus.NOT_ACCEPTABLE, "not-acceptable", possible);
    }

    static ServiceProblem nothingHere(String path) {
        return new ServiceProblem(HttpStatus.NOT_FOUND, "nothing-here", path);
    }

    static ServiceProblem unexpected() {
        return new ServiceProblem(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected");
    }
}
