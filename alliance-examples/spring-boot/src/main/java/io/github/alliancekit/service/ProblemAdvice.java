package io.github.alliancekit.service;

import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Answers with problem details whatever goes wrong, in the language of the request.
 *
 * <p>What Spring itself says of a violation is only that there is one; here all are listed, with what the library knows
 * of each.
 */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Locale locale = LocaleContextHolder.getLocale();
        List<Refusal> findings = e.getBindingResult().getAllErrors().stream()
                .map(error -> Refusal.of(error.unwrap(ConstraintViolation.class), locale))
                .distinct()
                .sorted(Refusal.ORDER)
                .toList();
        return answer(ServiceProblem.findings(findings), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(ServiceProblem.empty(), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(
                ServiceProblem.unsuitable(
                        Objects.toString(e.getPropertyName(), ""), Objects.toString(e.getValue(), "")),
                request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpRequestMethodNotSupported(
            HttpRequestMethodNotSupportedException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String[] possible = e.getSupportedMethods() == null ? new String[0] : e.getSupportedMethods();
        return answer(ServiceProblem.wrongMethod(e.getMethod(), String.join(", ", possible)), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String sent = Objects.toString(e.getContentType(), "");
        return answer(ServiceProblem.wrongType(sent, MediaType.toString(e.getSupportedMediaTypes())), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotAcceptable(
            HttpMediaTypeNotAcceptableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(ServiceProblem.notAcceptable(MediaType.toString(e.getSupportedMediaTypes())), headers, request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(ServiceProblem.nothingHere("/" + e.getResourcePath().replaceFirst("^/", "")), headers, request);
    }

    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> handleUnexpected(Exception e, WebRequest request) {
        LOG.error("A request could not be answered", e);
        return answer(ServiceProblem.unexpected(), request);
    }

    private @Nullable ResponseEntity<Object> answer(ServiceProblem problem, WebRequest request) {
        return answer(problem, problem.getHeaders(), request);
    }

    private @Nullable ResponseEntity<Object> answer(ServiceProblem problem, HttpHeaders headers, WebRequest request) {
        return handleErrorResponseException(problem, headers, problem.getStatusCode(), request);
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        HttpHeaders told = new HttpHeaders(headers);
        told.setContentLanguage(LocaleContextHolder.getLocale());
        told.setVary(List.of(HttpHeaders.ACCEPT_LANGUAGE));
        return super.createResponseEntity(body, told, status, request);
    }
}
