package io.github.alliancekit.core.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Counts what a parser takes from a stream, and stops it where it would hold too much of it at once.
 *
 * <p>A parser keeps a tag, an attribute or a comment whole before it hands it on. So the bytes that it takes between
 * two steps are an upper bound of what it has to keep, whatever its own limits are.
 */
final class MeteredStream extends FilterInputStream {
    private final long mostInOneStep;
    private long taken;
    private long takenBefore;

    MeteredStream(InputStream stream, long mostInOneStep) {
        super(stream);
        this.mostInOneStep = mostInOneStep;
    }

    /** Says that one step of the parser would hold too much. */
    static final class TooMuchAtOnce extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Begins the next step. */
    void step() {
        takenBefore = taken;
    }

    /** {@return the bytes that were taken so far} */
    long taken() {
        return taken;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws TooMuchAtOnce {
        taken += read;
        if (taken - takenBefore > mostInOneStep) {
            throw new TooMuchAtOnce();
        }
    }
}
