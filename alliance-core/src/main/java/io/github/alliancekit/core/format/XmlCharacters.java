package io.github.alliancekit.core.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML document, in the encoding that its first bytes tell (XML 1.0, appendix F).
 *
 * <p>The parser of the JDK could do that too, but of bytes that are no characters it complains on standard error, where
 * a library has no business.
 */
final class XmlCharacters extends Reader {
    private static final int BUFFER = 1 << 13;
    private static final int NONE = -1;
    private static final int LONGEST_DECLARATION = 512;
    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml\\s[^>]*?\\sencoding\\s*=\\s*[\"']([A-Za-z][A-Za-z0-9._:-]*)[\"']");

    private final InputStream stream;
    private final CharsetDecoder decoder;
    /** What was taken from the stream and not yet decoded. */
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);

    private boolean ended;

    /** The second half of a character whose first half was all that there was room for. */
    private int half = NONE;

    /**
     * Begins a document; of a mark at its beginning nothing is read.
     *
     * @throws UnsupportedEncodingException with the name of an encoding that nobody knows
     * @throws IOException if the stream does
     */
    XmlCharacters(InputStream stream) throws IOException {
        this.stream = stream;
        bytes.flip();
        while (!ended && bytes.limit() < LONGEST_DECLARATION) {
            fill();
        }
        String head = new String(bytes.array(), 0, bytes.limit(), StandardCharsets.ISO_8859_1);
        Optional<Mark> mark = Arrays.stream(Mark.values())
                .filter(one -> head.startsWith(one.bytes))
                .findFirst();
        bytes.position(
                mark.filter(one -> !one.isText).map(one -> one.bytes.length()).orElse(0));
        Charset charset = mark.isPresent() ? mark.get().charset : declared(head);
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /**
     * Reads; what is no character throws {@link java.nio.charset.CharacterCodingException}, after all before it was
     * read.
     */
    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (half != NONE && length > 0) {
            target[offset] = (char) half;
            half = NONE;
            return 1;
        }
        CharBuffer characters = CharBuffer.wrap(target, offset, length);
        while (characters.hasRemaining()) {
            CoderResult result = decoder.decode(bytes, characters, ended);
            int read = characters.position() - offset;
            if (read > 0) {
                return read;
            } else if (result.isError()) {
                result.throwException();
            } else if (result.isOverflow()) {
                return firstHalf(target, offset);
            } else if (ended) {
                return -1;
            }
            fill();
        }
        return 0;
    }

    private int firstHalf(char[] target, int offset) {
        CharBuffer both = CharBuffer.allocate(2);
        decoder.decode(bytes, both, ended);
        target[offset] = both.get(0);
        half = both.get(1);
        return 1;
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = stream.read(bytes.array(), bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + Math.max(0, read)).flip();
        ended = read < 0;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    /** How a document begins whose encoding needs no words. */
    private enum Mark {
        UTF_8("\u00EF\u00BB\u00BF", StandardCharsets.UTF_8, false),
        UTF_16BE("\u00FE\u00FF", StandardCharsets.UTF_16BE, false),
        UTF_16LE("\u00FF\u00FE", StandardCharsets.UTF_16LE, false),
        UTF_16BE_UNMARKED("\0<\0", StandardCharsets.UTF_16BE, true),
        UTF_16LE_UNMARKED("<\0", StandardCharsets.UTF_16LE, true);

        private final String bytes;
        private final Charset charset;
        private final boolean isText;

        Mark(String bytes, Charset charset, boolean isText) {
            this.bytes = bytes;
            this.charset = charset;
            this.isText = isText;
        }
    }

    private static Charset declared(String head) throws UnsupportedEncodingException {
        Matcher matcher = ENCODING.matcher(head);
        if (!matcher.find()) {
            return StandardCharsets.UTF_8;
        }
        String name = matcher.group(1);
        try {
            Charset charset = Charset.forName(name);
            // What could be read as the declaration is not in an encoding in which it would be something else.
            boolean agrees = new String(head.getBytes(StandardCharsets.ISO_8859_1), charset).startsWith("<?xml");
            return agrees ? charset : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnsupportedEncodingException(name);
        }
    }
}
