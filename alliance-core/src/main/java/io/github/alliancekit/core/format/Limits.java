package io.github.alliancekit.core.format;

/**
 * How much a document may ask of its reader before it is refused.
 *
 * <p>The standard limits are meant for documents that come from strangers:
 *
 * <pre>{@code
 * Limits limits = Limits.standard().withDocumentBytes(256L << 20);   // 256 MiB
 * AllianceDocument.read(path, limits);
 * }</pre>
 *
 * @param documentBytes the most bytes of a document
 * @param stringLength the most characters of one text or key
 * @param depth the most lists and objects within one another
 * @param numberDigits the most digits of a number, written out without an exponent
 * @param values the most texts, numbers, lists and objects of a document
 */
public record Limits(long documentBytes, int stringLength, int depth, int numberDigits, int values) {
    private static final Limits STANDARD = new Limits(64L << 20, 1 << 20, 100, 100, 3_000_000);
    private static final Limits PUBLISHED = STANDARD.withValues(1_000_000);

    /**
     * Makes limits.
     *
     * @param documentBytes the most bytes of a document
     * @param stringLength the most characters of one text or key
     * @param depth the most lists and objects within one another
     * @param numberDigits the most digits of a number
     * @param values the most values of a document
     * @throws IllegalArgumentException if one of them is below 1
     */
    public Limits {
        if (documentBytes < 1 || stringLength < 1 || depth < 1 || numberDigits < 1 || values < 1) {
            throw new IllegalArgumentException("A limit below 1: documentBytes " + documentBytes + ", stringLength "
                    + stringLength + ", depth " + depth + ", numberDigits " + numberDigits + ", values " + values
                    + "\nMaybe start from Limits.standard().");
        }
    }

    /** {@return the problem of a text or key that is too long} */
    Problem longText(int line, int column) {
        return new Problem(
                "",
                line,
                column,
                "",
                "a text or key is longer than " + stringLength + " characters",
                "Maybe it belongs into a file of its own; else raise Limits.stringLength.");
    }

    /** {@return the problem of a list or object that lies in too many others} */
    Problem tooDeep(Node.Place place) {
        return new Node.Nothing(place)
                .problem(
                        "there are more than " + depth + " lists and objects within one another",
                        "Maybe the document was made by a program that lost count; else raise Limits.depth.");
    }

    /** {@return 64 MiB a document, 1 MiB a text, a depth of 100, 100 digits a number, 3 million values} */
    public static Limits standard() {
        return STANDARD;
    }

    /**
     * {@return limits for published data: the standard ones, but a million values a record} A record that is full to
     * the brim, and the alliance that is made of it, have room in half a gigabyte.
     */
    public static Limits published() {
        return PUBLISHED;
    }

    /**
     * {@return these limits with another size of documents}
     *
     * @param documentBytes the most bytes of a document
     */
    public Limits withDocumentBytes(long documentBytes) {
        return new Limits(documentBytes, stringLength, depth, numberDigits, values);
    }

    /**
     * {@return these limits with another length of texts}
     *
     * @param stringLength the most characters of one text or key
     */
    public Limits withStringLength(int stringLength) {
        return new Limits(documentBytes, stringLength, depth, numberDigits, values);
    }

    /**
     * {@return these limits with another depth}
     *
     * @param depth the most lists and objects within one another
     */
    public Limits withDepth(int depth) {
        return new Limits(documentBytes, stringLength, depth, numberDigits, values);
    }

    /**
     * {@return these limits with another length of numbers}
     *
     * @param numberDigits the most digits of a number
     */
    public Limits withNumberDigits(int numberDigits) {
        return new Limits(documentBytes, stringLength, depth, numberDigits, values);
    }

    /**
     * {@return these limits with another number of values}
     *
     * @param values the most texts, numbers, lists and objects of a document
     */
    public Limits withValues(int values) {
        return new Limits(documentBytes, stringLength, depth, numberDigits, values);
    }

    /** {@return the problem of a document with too many values} */
    Problem tooMany(Node.Place place) {
        return new Node.Nothing(place)
                .problem(
                        "the document holds more than " + values + " values",
                        "Maybe it holds many alliances: one file holds one; else raise Limits.values.");
    }
}
