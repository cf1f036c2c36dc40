package io.github.alliancekit.core.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads one activity into a tree of what is kept of it, as far as the limits go. */
final class IatiTree {
    /** Elements whose text is read; those with narratives too, for publishers who forget the narrative. */
    private static final Set<String> TEXTS = Set.of(
            "narrative",
            "iati-identifier",
            "value",
            "title",
            "description",
            "name",
            "reporting-org",
            "participating-org",
            "provider-org",
            "receiver-org");

    private final HardenedXml xml;
    private final Limits limits;
    private final List<Problem> problems;
    private final int position;
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private final String namespace;
    private int passedOver;
    private int values;
    private boolean narratives;
    private boolean whole = true;
    private boolean entities;

    IatiTree(HardenedXml xml, Limits limits, List<Problem> problems, int position) {
        this.xml = xml;
        this.limits = limits;
        this.problems = problems;
        this.position = position;
        this.namespace = namespaceOf(xml.at());
    }

    /** {@return whether all that is kept is there: an activity that is too large is refused} */
    boolean isWhole() {
        return whole;
    }

    boolean hasNarratives() {
        return narratives;
    }

    /** {@return the activity that begins here, after which the document stands at its end} */
    XmlElement read() throws HardenedXml.Refused {
        long before = xml.bytesTaken();
        XmlElement activity = element(null);
        open.push(activity);
        while (!open.isEmpty()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
                case XMLStreamConstants.ENTITY_REFERENCE -> entity();
                default -> {
                    // Comments and processing instructions say nothing here.
                }
            }
            if (whole && xml.bytesTaken() - before > limits.documentBytes()) {
                whole = false;
                problems.add(activity.problem(
                        "the activity has more than " + limits.documentBytes() + " bytes",
                        "Maybe a tag was not closed; else raise Limits.documentBytes."));
            }
        }
        return activity;
    }

    private void start() {
        XMLStreamReader at = xml.at();
        XmlElement parent = open.peek();
        boolean kept = whole
                && passedOver == 0
                && parent != null
                && IatiActivities.KEPT.getOrDefault(parent.name(), Set.of()).contains(at.getLocalName())
                && (namespaceOf(at).isEmpty() || namespaceOf(at).equals(namespace));
        if (!kept || parent == null) {
            passedOver++;
            return;
        }
        // An element counts for itself and for its place, an attribute for itself.
        values += 2 + at.getAttributeCount();
        if (values > limits.values()) {
            whole = false;
            passedOver++;
            problems.add(parent.problem(
                    "the activity holds more than " + limits.values() + " values",
                    "Maybe several were joined into one; else raise Limits.values."));
            return;
        }
        XmlElement element = element(parent);
        parent.add(element);
        open.push(element);
        narratives |= element.name().equals("narrative");
    }

    private void end() {
        if (passedOver > 0) {
            passedOver--;
        } else {
            open.pop();
        }
    }

    private void text() {
        XmlElement element = open.peek();
        if (passedOver > 0 || element == null || !TEXTS.contains(element.name())) {
            return;
        }
        StringBuilder text = element.text();
        int room = limits.stringLength() - text.length();
        XMLStreamReader at = xml.at();
        int length = at.getTextLength();
        if (length > room && room >= 0) {
            problems.add(limits.longText(xml.line(), xml.column()));
        }
        // One character too many tells the next piece that the problem has been told.
        int taken = Math.min(length, room + 1);
        if (taken > 0) {
            text.append(at.getTextCharacters(), at.getTextStart(), taken);
        }
    }

    private void entity() {
        if (!entities) {
            entities = true;
            String name = Node.shorten(String.valueOf(xml.at().getLocalName()));
            problems.add(new Problem(
                    "",
                    xml.line(),
                    xml.column(),
                    name,
                    "the entity &" + name + "; is not declared, and entities are not replaced",
                    "Maybe the character itself, or its number, such as &#160;."));
        }
    }

    private XmlElement element(@Nullable XmlElement parent) {
        XMLStreamReader at = xml.at();
        return new XmlElement(
                parent,
                at.getLocalName(),
                "/iati-activities/iati-activity[" + position + "]",
                attributes(at),
                new XmlElement.Place(xml.line(), xml.column()));
    }

    /** {@return the attributes of no namespace, and the language} */
    private static Map<String, String> attributes(XMLStreamReader at) {
        if (at.getAttributeCount() == 0) {
            return Map.of();
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < at.getAttributeCount(); i++) {
            String space = at.getAttributeNamespace(i);
            if (space == null || space.isEmpty()) {
                attributes.put(at.getAttributeLocalName(i), at.getAttributeValue(i));
            } else if (space.equals(XMLConstants.XML_NS_URI)) {
                attributes.put("xml:" + at.getAttributeLocalName(i), at.getAttributeValue(i));
            }
        }
        return Map.copyOf(attributes);
    }

    private static String namespaceOf(XMLStreamReader at) {
        String uri = at.getNamespaceURI();
        return uri == null ? "" : uri;
    }
}
