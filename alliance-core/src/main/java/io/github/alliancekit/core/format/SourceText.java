package io.github.alliancekit.core.format;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Texts as strangers write them: cleaned, and turned into what tells whether two of them name the same thing. */
final class SourceText {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern EDGES = Pattern.compile("^-|-$");
    private static final int LONGEST_SLUG = 80;

    private SourceText() {}

    /** {@return the text in one line, without blanks around it and control characters in it} */
    static String clean(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** {@return the text, cleaned, if it says anything: a lone sign such as # does not} */
    static Optional<String> saying(String text) {
        String clean = clean(text);
        return clean.codePoints().anyMatch(Character::isLetterOrDigit) ? Optional.of(clean) : Optional.empty();
    }

    /** {@return what two spellings of one name have in common: neither case nor accents nor signs} */
    static String key(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return EDGES.matcher(NEITHER_LETTER_NOR_DIGIT
                        .matcher(plain.toLowerCase(Locale.ROOT))
                        .replaceAll("-"))
                .replaceAll("");
    }

    /** {@return an id made of a name, for something that has none of its own} */
    static String slug(String name) {
        String key = key(name);
        if (key.codePointCount(0, key.length()) <= LONGEST_SLUG) {
            return key;
        }
        return EDGES.matcher(key.substring(0, key.offsetByCodePoints(0, LONGEST_SLUG)))
                .replaceAll("");
    }
}
