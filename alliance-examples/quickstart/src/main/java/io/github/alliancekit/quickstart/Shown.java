package io.github.alliancekit.quickstart;

import java.util.stream.Collectors;

/** Texts of strangers, such as names of files and alliances, as a terminal may show them. */
final class Shown {
    private Shown() {}

    /** {@return a text in its lines, without what moves a cursor or turns a line around} */
    static String lines(String text) {
        return text.lines().map(Shown::inOneLine).collect(Collectors.joining("\n"));
    }

    /** {@return a text in one line, without what moves a cursor or turns a line around} */
    static String inOneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ");
    }
}
