package io.github.alliancekit.quickstart;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What a run of the program printed, and its exit code. */
record Run(int code, String out, String err) {
    /** {@return a run within this JVM} */
    static Run of(String... args) {
        return of(new byte[0], false, args);
    }

    /** {@return a run within this JVM, with standard input, on a terminal or not} */
    static Run of(byte[] in, boolean terminal, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            int code = Assess.run(args, new ByteArrayInputStream(in), outStream, errStream, terminal);
            return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }
}
