package io.github.alliancekit.jshell;

/** Says what cannot be done at the prompt, and what to try instead: without a stack, which would bury it. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refused(String message, String advice) {
        this(message + "\n" + advice);
    }

    /** What the library refused, with the advice that it gave. */
    Refused(String messageWithAdvice) {
        super(messageWithAdvice, null, false, false);
    }
}
