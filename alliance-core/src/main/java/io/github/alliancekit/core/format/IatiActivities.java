package io.github.alliancekit.core.format;

import static java.util.Map.entry;

import io.github.alliancekit.core.Alliance;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads a document of activities one by one; nothing of the ones before is kept. */
final class IatiActivities implements Iterator<AllianceReading>, AutoCloseable {
    private static final String ACTIVITY = "iati-activity";
    private static final Set<String> VERSIONS = Set.of("2.01", "2.02", "2.03");

    private final InputStream stream;
    private final String source;
    private final Limits limits;
    private @Nullable HardenedXml xml;
    private @Nullable AllianceReading next;
    private String version = "";
    private boolean ended;
    private int position;

    IatiActivities(InputStream stream, String source, Limits limits) {
        this.stream = stream;
        this.source = source;
        this.limits = limits;
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            next = advance();
        }
        return next != null;
    }

    @Override
    public AllianceReading next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        AllianceReading reading = next;
        next = null;
        return reading;
    }

    @Override
    public void close() {
        ended = true;
        try {
            stream.close();
        } catch (IOException e) {
            // What was read was read: nothing is lost with a stream that cannot be closed.
        }
    }

    /** {@return the next reading, or null at the end} */
    private @Nullable AllianceReading advance() {
        try {
            if (xml == null) {
                xml = new HardenedXml(stream, limits);
                version = versionOfRoot(xml);
            }
            while (true) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (xml.at().getLocalName().equals(ACTIVITY)) {
                        return activity(xml);
                    }
                    skip(xml);
                } else if (event == XMLStreamConstants.END_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
                    // What may stand behind the end of the activities is nobody's business.
                    close();
                    return null;
                }
            }
        } catch (HardenedXml.Refused e) {
            close();
            return AllianceReading.failed(position == 0 ? source : where(), e.problem());
        }
    }

    private String where() {
        return source + ", activity " + position;
    }

    private static String versionOfRoot(HardenedXml xml) throws HardenedXml.Refused {
        int event = xml.next();
        while (event != XMLStreamConstants.START_ELEMENT) {
            event = xml.next();
        }
        String name = xml.at().getLocalName();
        if (!name.equals("iati-activities")) {
            throw xml.refused(
                    "the root of the document is <" + Node.shorten(name) + ">, not <iati-activities>",
                    "Maybe it is a file of organisations, or of another format.");
        }
        String version = attribute(xml.at(), "version").strip();
        if (!version.isEmpty() && !VERSIONS.contains(version)) {
            throw xml.refused(wrongVersion(version), "Maybe it can be converted: 2.01, 2.02 and 2.03 are read.");
        }
        return version;
    }

    private static String wrongVersion(String version) {
        return "version \"" + Node.shorten(version) + "\" of IATI is not read";
    }

    /** {@return an attribute by its name alone, one without a namespace first; empty if there is none} */
    private static String attribute(XMLStreamReader at, String name) {
        String found = "";
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (at.getAttributeLocalName(i).equals(name)) {
                String namespace = at.getAttributeNamespace(i);
                if (namespace == null || namespace.isEmpty()) {
                    return at.getAttributeValue(i);
                }
                found = at.getAttributeValue(i);
            }
        }
        return found;
    }

    private static void skip(HardenedXml xml) throws HardenedXml.Refused {
        for (int open = 1; open > 0; ) {
            int event = xml.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private AllianceReading activity(HardenedXml xml) throws HardenedXml.Refused {
        position++;
        String own = attribute(xml.at(), "version").strip();
        Problems problems = new Problems();
        IatiTree tree = new IatiTree(xml, limits, problems, position);
        XmlElement activity = tree.read();
        String used = own.isEmpty() ? version : own;
        Optional<Alliance> alliance = Optional.empty();
        if (!tree.isWhole()) {
            // Its problem has been told.
            alliance = Optional.empty();
        } else if (!used.isEmpty() && !VERSIONS.contains(used)) {
            problems.add(
                    activity.problem(wrongVersion(used), "Maybe it can be converted: 2.01, 2.02 and 2.03 are read."));
        } else if (used.isEmpty() && !tree.hasNarratives()) {
            problems.add(activity.problem(
                    "neither the document nor the activity names a version of IATI, and it looks like version 1",
                    "Maybe it can be converted: 2.01, 2.02 and 2.03 are read."));
        } else {
            if (used.isEmpty()) {
                problems.add(activity.problem(
                        "neither the document nor the activity names a version of IATI",
                        "Maybe version=\"2.03\" on <iati-activities>; it was read as such."));
            }
            alliance = new IatiActivity(activity, limits, problems).alliance("activity-" + position);
        }
        return new AllianceReading(where(), alliance, problems.inOrder().asJava());
    }

    /** The elements that are read, by the element that holds them. */
    static final Map<String, Set<String>> KEPT = Map.ofEntries(
            entry(
                    ACTIVITY,
                    Set.of(
                            "iati-identifier",
                            "reporting-org",
                            "title",
                            "description",
                            "participating-org",
                            "activity-status",
                            "activity-date",
                            "recipient-country",
                            "recipient-region",
                            "location",
                            "sector",
                            "tag",
                            "document-link",
                            "planned-disbursement",
                            "transaction",
                            "result")),
            entry("reporting-org", Set.of("narrative")),
            entry("participating-org", Set.of("narrative")),
            entry("provider-org", Set.of("narrative")),
            entry("receiver-org", Set.of("narrative")),
            entry("title", Set.of("narrative")),
            entry("description", Set.of("narrative")),
            entry("name", Set.of("narrative")),
            entry("recipient-country", Set.of("narrative")),
            entry("recipient-region", Set.of("narrative")),
            entry("location", Set.of("name")),
            entry("document-link", Set.of("title", "category")),
            entry("planned-disbursement", Set.of("provider-org", "receiver-org")),
            entry("transaction", Set.of("transaction-type", "value", "provider-org", "receiver-org", "sector")),
            entry("result", Set.of("title", "reference", "indicator")),
            entry("indicator", Set.of("title", "reference", "baseline", "period")),
            entry("period", Set.of("period-start", "period-end", "target", "actual")),
            entry("baseline", Set.of("location", "dimension")),
            entry("target", Set.of("location", "dimension")),
            entry("actual", Set.of("location", "dimension", "document-link")));
}
