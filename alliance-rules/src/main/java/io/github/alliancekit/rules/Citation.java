package io.github.alliancekit.rules;

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

    @Override
    public String toString() {
        return source.title() + (place.isEmpty() ? "" : ", " + place) + ": \"" + phrase + "\"";
    }
}
