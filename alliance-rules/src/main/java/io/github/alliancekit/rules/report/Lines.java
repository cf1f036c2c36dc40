package io.github.alliancekit.rules.report;

import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Texts;
import java.util.Locale;

/** Text for a terminal that is being written: lines of at most so many columns, in one language. */
final class Lines {
    static final Texts TEXTS = Texts.of(Lines.class, "io.github.alliancekit.rules.report.report");
    private static final int WIDTH = 100;
    private static final int LEAST = 40;

    private final Locale locale;
    private final int width;
    private final StringBuilder text = new StringBuilder();

    /** Lines of 100 columns. */
    Lines(Locale locale) {
        this(locale, WIDTH);
    }

    Lines(Locale locale, int width) {
        this.locale = locale;
        this.width = Math.max(LEAST, width);
    }

    /** {@return the sentence of a key of the reports} */
    static Message say(String key) {
        return Message.of(TEXTS, key);
    }

    /** {@return a sentence in the language of the text} */
    String in(Message message) {
        return message.in(locale);
    }

    /** {@return a sentence of the reports in the language of the text} */
    String in(String key) {
        return say(key).in(locale);
    }

    void heading(String key) {
        line("");
        wrap("", in(key));
    }

    void line(Message message) {
        line(message.in(locale));
    }

    void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    /** Prints words after a beginning, and goes on below their first letter where a line is full. */
    void wrap(String beginning, String words) {
        StringBuilder line = new StringBuilder(beginning);
        int indent = length(beginning);
        boolean empty = true;
        for (String word : words.split(" ", -1)) {
            if (!empty && length(line) + 1 + length(word) > width) {
                line(line.toString());
                line = new StringBuilder(" ".repeat(indent));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        line(line.toString());
    }

    /** {@return text of a stranger without the characters that move a terminal's cursor or turn the text around} */
    static String plain(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c)
                                || Character.getType(c) == Character.FORMAT
                                || Character.getType(c) == Character.LINE_SEPARATOR
                                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
                        ? ' '
                        : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - length(text)));
    }

    static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - length(text))) + text;
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    /** {@return what was written} */
    @Override
    public String toString() {
        return text.toString();
    }
}
