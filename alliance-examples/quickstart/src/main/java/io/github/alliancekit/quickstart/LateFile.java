package io.github.alliancekit.quickstart;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that is made when the first byte is written: where nothing is said, nothing is written over. */
final class LateFile extends OutputStream {
    private final String name;
    private @Nullable OutputStream stream;

    LateFile(String name) {
        this.name = name;
    }

    private OutputStream stream() throws IOException {
        if (stream == null) {
            try {
                stream = Files.newOutputStream(Path.of(name));
            } catch (InvalidPathException e) {
                throw new IOException(e);
            }
        }
        return stream;
    }

    @Override
    public void write(int one) throws IOException {
        stream().write(one);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        stream().write(bytes, offset, length);
    }

    @Override
    public void close() throws IOException {
        if (stream != null) {
            stream.close();
        }
    }
}
