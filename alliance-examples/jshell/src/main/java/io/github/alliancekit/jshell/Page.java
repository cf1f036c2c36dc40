package io.github.alliancekit.jshell;

/**
 * A text that a verb answers with; the prompt prints it as it is.
 *
 * @param text lines, each ended by a line feed
 */
public record Page(String text) {
    /** {@return the text, below the name that the prompt gives it} */
    @Override
    public String toString() {
        return "\n" + text;
    }
}
