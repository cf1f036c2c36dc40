package io.github.alliancekit.core.format;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Says that a document cannot be read, with every problem at once.
 *
 * <pre>{@code
 * try {
 *     Alliance alliance = AllianceDocument.readOrThrow(path);
 * } catch (InvalidDocumentException e) {
 *     e.problems().forEach(System.err::println);
 * }
 * }</pre>
 */
public final class InvalidDocumentException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Makes an exception of problems.
     *
     * @param problems at least one problem
     */
    public InvalidDocumentException(Iterable<Problem> problems) {
        this(io.vavr.collection.List.ofAll(problems).asJava());
    }

    private InvalidDocumentException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** {@return every problem, in the order of the document; not empty, but after the exception was serialised} */
    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }
}
