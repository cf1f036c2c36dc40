package io.github.alliancekit.core.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.CharacterCodingException;
import java.util.HashSet;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Steps through an XML document of strangers: no document type, no entities, nothing fetched, and never more of it in
 * memory than one step needs.
 */
final class HardenedXml {
    /** What the parser reads ahead. */
    private static final int READ_AHEAD = 1 << 17;
    /** A parser keeps every name that it meets; IATI has some two hundred. */
    private static final int MOST_NAMES = 10_000;

    private static final int BYTES_OF_A_CHARACTER = 4;

    private final Limits limits;
    private final MeteredStream stream;
    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private int depth;

    /** Says that a document is refused, with the reason for people. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        Refused(Problem problem) {
            super(problem.message(), null, false, false);
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }

    HardenedXml(InputStream stream, Limits limits) throws Refused {
        this.limits = limits;
        this.stream = new MeteredStream(stream, (long) BYTES_OF_A_CHARACTER * limits.stringLength() + READ_AHEAD);
        try {
            this.reader = factory().createXMLStreamReader(new XmlCharacters(this.stream));
        } catch (UnsupportedEncodingException e) {
            throw refused(
                    "the document says that its encoding is \"" + Node.shorten(String.valueOf(e.getMessage()))
                            + "\", which is not known",
                    "Maybe UTF-8 was meant.",
                    1,
                    1);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw refused(e, 1, 1);
        }
    }

    /** {@return the JDK's own factory: one that lies on the class path by chance may be more trusting} */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is fetched");
        });
        return factory;
    }

    /** {@return the next event of {@link XMLStreamConstants}; comments and the like too} */
    int next() throws Refused {
        stream.step();
        int event;
        try {
            event = reader.next();
        } catch (XMLStreamException | RuntimeException e) {
            // The parser of the JDK lets exceptions of its own slip where input is malformed enough.
            throw refused(e, line(), column());
        }
        if (event == XMLStreamConstants.DTD) {
            throw refused(
                    "the document declares a document type, which is refused",
                    "Maybe take the line <!DOCTYPE ...> out: IATI needs none.");
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            checkElement();
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            depth--;
        }
        return event;
    }

    private void checkElement() throws Refused {
        if (++depth > limits.depth()) {
            throw refused(
                    "there are more than " + limits.depth() + " elements within one another",
                    "Maybe the document was made by a program that lost count; else raise Limits.depth.");
        }
        names.add(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            names.add(reader.getAttributeLocalName(i));
        }
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            names.add(String.valueOf(reader.getNamespacePrefix(i)) + reader.getNamespaceURI(i));
        }
        if (names.size() > MOST_NAMES) {
            throw refused(
                    "the document has more than " + MOST_NAMES + " different names of elements and attributes",
                    "Maybe it was made by a program that puts data where names belong.");
        }
    }

    XMLStreamReader at() {
        return reader;
    }

    long bytesTaken() {
        return stream.taken();
    }

    /** {@return the line of the current event, from 1} */
    int line() {
        return Math.max(1, reader.getLocation().getLineNumber());
    }

    /** {@return the column behind the current event, from 1} */
    int column() {
        return Math.max(1, reader.getLocation().getColumnNumber());
    }

    Refused refused(String message, String advice) {
        return refused(message, advice, line(), column());
    }

    private static Refused refused(String message, String advice, int line, int column) {
        return new Refused(new Problem("", line, column, "", message, advice));
    }

    /** {@return what an exception of the parser means; its own words depend on the locale} */
    private Refused refused(Exception exception, int lineBefore, int columnBefore) {
        int line = lineBefore;
        int column = columnBefore;
        if (exception instanceof XMLStreamException parsing && parsing.getLocation() != null) {
            Location location = parsing.getLocation();
            line = Math.max(1, location.getLineNumber());
            column = Math.max(1, location.getColumnNumber());
        }
        for (Throwable cause = exception; cause != null; cause = causeOf(cause)) {
            if (cause instanceof MeteredStream.TooMuchAtOnce) {
                return new Refused(limits.longText(line, column));
            }
            if (cause instanceof CharacterCodingException) {
                return refused(
                        "these bytes are no characters in the encoding of the document",
                        "Maybe it was saved as Latin-1 and says that it is UTF-8, or the other way round.",
                        line,
                        column);
            }
            if (cause instanceof IOException) {
                return refused(
                        "the document cannot be read further",
                        "Maybe it is a folder, or its disk or connection failed.",
                        line,
                        column);
            }
        }
        return refused(
                "this is not well-formed XML",
                "Maybe a tag was not closed before this place, or the document was cut off.",
                line,
                column);
    }

    /** {@return the cause; the exceptions of the parser keep theirs in a place of their own} */
    private static @Nullable Throwable causeOf(Throwable throwable) {
        return throwable instanceof XMLStreamException parsing && parsing.getNestedException() != null
                ? parsing.getNestedException()
                : throwable.getCause();
    }
}
