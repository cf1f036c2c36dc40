package io.github.alliancekit.rules;

import java.util.Locale;

/**
 * A phrase of a source that a rule rests on, in the words and the language of the source.
 *
 * <pre>{@code
 * new Citation(Source.MERIDA_DECLARATION, "element 3", "con claridad").toString();
 * // Declaración del Foro de Alianzas México, Mérida, 18 March 2022, element 3: "con claridad"
 * }</pre>
 *
 * @param source the document
 * @param place where in the document; empty if it has no numbered parts
 * @param phrase the phrase, letter by letter
 */
public record Citation(Source source, String place, String phrase) {
    /**
     * {@return a citation of a document without numbered parts}
     *
     * @param source the document
     * @param phrase the phrase, letter by letter
     */
    public static Citation of(Source source, String phrase) {
        return new Citation(source, "", phrase);
    }

    /**
     * {@return the document, the place and the phrase; the phrase in its own language}
     *
     * @param locale the language of all but the phrase
     */
    public String in(Locale locale) {
        return message().in(locale);
    }

    Message message() {
        Message message = Message.of(place.isEmpty() ? "citation" : "citation.at")
                .with("source", source.message())
                .with("phrase", phrase);
        return place.isEmpty() ? message : message.with("place", named());
    }

    /** A place that has a name, such as an element or a commitment, is named in the language that is asked for. */
    private Object named() {
        int blank = place.indexOf(' ');
        String key = "place." + (blank < 0 ? place : place.substring(0, blank));
        Message local = Message.of(key).with("number", place.substring(blank + 1));
        return Texts.standard().has(key, Locale.ROOT) ? local : place;
    }

    /** {@return the document, the place and the phrase, in English but for the phrase} */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
