package io.github.alliancekit.quickstart;

import java.io.Console;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;

/** A bar that grows with what was read, on a terminal only. */
final class Progress {
    private static final int WIDTH = 30;
    private static final int ALLIANCES_BETWEEN = 100;

    private final PrintStream err;
    private final boolean shown;
    private final long total;
    private long read;
    private long alliances;
    private int percent = -1;
    private boolean drawn;

    /** A bar for so many bytes; of nought nobody knows how many there are. */
    Progress(PrintStream err, boolean shown, long total) {
        this.err = err;
        this.shown = shown;
        this.total = total;
    }

    /** {@return whether somebody looks on} */
    @SuppressWarnings("SystemConsoleNull") // asked below, where the JDK has a console without a terminal
    static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // Since JDK 22 there is a console without a terminal, and a method that tells.
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }

    InputStream watch(InputStream stream) {
        return !shown
                ? stream
                : new FilterInputStream(stream) {
                    @Override
                    public int read() throws IOException {
                        int one = super.read();
                        count(one < 0 ? 0 : 1);
                        return one;
                    }

                    @Override
                    public int read(byte[] bytes, int offset, int length) throws IOException {
                        int some = super.read(bytes, offset, length);
                        count(Math.max(0, some));
                        return some;
                    }
                };
    }

    private void count(int bytes) {
        read += bytes;
        int now = total == 0 ? 0 : (int) Math.min(100, 100 * read / total);
        if (total > 0 && now != percent) {
            percent = now;
            draw();
        }
    }

    void alliance() {
        alliances++;
        if (shown && alliances % ALLIANCES_BETWEEN == 0) {
            draw();
        }
    }

    private void draw() {
        int filled = WIDTH * Math.max(0, percent) / 100;
        String bar = total == 0 ? "" : "[" + "█".repeat(filled) + "░".repeat(WIDTH - filled) + "] " + percent + " %  ";
        err.print("\r" + bar + alliances + " alliances ");
        err.flush();
        drawn = true;
    }

    /** Takes the bar away, so that a line can be written in its place. */
    void clear() {
        if (drawn) {
            err.print("\r" + " ".repeat(WIDTH + 40) + "\r");
            err.flush();
            drawn = false;
        }
    }
}
