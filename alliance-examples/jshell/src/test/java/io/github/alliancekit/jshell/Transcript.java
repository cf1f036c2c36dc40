package io.github.alliancekit.jshell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/** A session in a JShell of its own, written down as the prompt shows it; what it refuses fails the test. */
final class Transcript implements AutoCloseable {
    private static final String PROMPT = "alliance> ";
    private static final String MORE = "     ...> ";

    private final JShell shell;

    Transcript() throws IOException {
        AtomicInteger count = new AtomicInteger();
        this.shell = JShell.builder()
                .executionEngine("local")
                .tempVariableNameGenerator(() -> "$" + count.incrementAndGet())
                .build();
        shell.addToClasspath(System.getProperty("java.class.path"));
        String rest = Main.prelude();
        while (!rest.isBlank()) {
            CompletionInfo info = shell.sourceCodeAnalysis().analyzeCompletion(rest);
            eval(info.source());
            rest = info.remaining();
        }
    }

    /** {@return the code behind the prompt, and below it what it answers} */
    String run(String code) {
        return PROMPT + code.replace("\n", "\n" + MORE) + "\n" + eval(code);
    }

    /** {@return what code answers, as the prompt shows it} */
    String eval(String code) {
        // As the prompt does, it takes a statement whose semicolon was left out.
        String source = shell.sourceCodeAnalysis().analyzeCompletion(code).source();
        List<SnippetEvent> events = shell.eval(source == null ? code : source);
        return events.stream().map(event -> answer(code, event)).collect(Collectors.joining());
    }

    private String answer(String code, SnippetEvent event) {
        assertThat(event.status())
                .as(() -> code + "\n"
                        + shell.diagnostics(event.snippet())
                                .map(diagnostic -> diagnostic.getMessage(null))
                                .collect(Collectors.joining("\n")))
                .isIn(Snippet.Status.VALID, Snippet.Status.OVERWRITTEN);
        assertThat(event.exception()).as(code).isNull();
        boolean isShown = event.value() != null && !event.value().isEmpty();
        return isShown ? name(event.snippet()) + " ==> " + event.value() + "\n" : "";
    }

    private static String name(Snippet snippet) {
        return switch (snippet.kind()) {
            case VAR -> ((jdk.jshell.VarSnippet) snippet).name();
            case EXPRESSION -> ((jdk.jshell.ExpressionSnippet) snippet).name();
            default -> "";
        };
    }

    @Override
    public void close() {
        shell.close();
    }
}
