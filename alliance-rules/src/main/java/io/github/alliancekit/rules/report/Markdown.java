package io.github.alliancekit.rules.report;

import java.util.regex.Pattern;

/** Texts of strangers within GitHub-flavoured Markdown. */
final class Markdown {
    /** What would make a list or a heading of a line that begins with it. */
    private static final Pattern BLOCK = Pattern.compile("^([0-9]{1,9}(?=[.)]))?([-.)])");

    private Markdown() {}

    /**
     * {@return a text that shows as itself and as nothing else: no cell, link, tag, formula or emphasis of its own}
     *
     * <p>Signs that end a cell, a tag or a span of code become entities, which Markdown never takes for structure; the
     * others get a backslash.
     */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        Lines.plain(text).codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '|', '\\', '`' -> escaped.append("&#").append(c).append(';');
                case '*', '_', '[', ']', '~', '#', '$', '!', '+', '=' ->
                    escaped.append('\\').appendCodePoint(c);
                default -> escaped.appendCodePoint(c);
            }
        });
        // Addresses would become links although nothing marks them as such.
        return BLOCK.matcher(escaped)
                .replaceFirst("$1\\\\$2")
                .replace("://", ":\\//")
                .replaceAll("(?i)(www)\\.", "$1\\\\.");
    }
}
