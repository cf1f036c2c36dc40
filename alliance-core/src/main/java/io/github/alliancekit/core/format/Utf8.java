package io.github.alliancekit.core.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the bytes of a document into characters, and says where they are none. */
final class Utf8 {
    private static final int BEGINNING = 4;

    private Utf8() {}

    /** {@return the characters, without a byte order mark, or null after the problem was noted} */
    static @Nullable CharBuffer decode(byte[] bytes, List<Problem> problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError() || looksLikeUtf16(text)) {
            problems.add(at(
                    text,
                    result.isError() ? text.limit() : 0,
                    "these bytes are not UTF-8",
                    "Maybe the document was saved as Latin-1 or UTF-16: save it as UTF-8."));
            return null;
        }
        if (text.limit() > 0 && text.get(0) == '\uFEFF') {
            text.put(0, ' '); // a byte order mark, which editors on Windows leave behind
        }
        return text;
    }

    /** UTF-16 of plain letters decodes as UTF-8, every other character of it NUL, which no document begins with. */
    private static boolean looksLikeUtf16(CharBuffer text) {
        return text.chars().limit(BEGINNING).anyMatch(c -> c == 0);
    }

    /** {@return a problem at the line and column of a character} */
    static Problem at(CharSequence text, int index, String message, String advice) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < index; i++) {
            boolean ends = text.charAt(i) == '\n';
            line += ends ? 1 : 0;
            column = ends ? 1 : column + 1;
        }
        return new Problem("", line, column, "", message, advice);
    }
}
