package io.github.alliancekit.core.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Contracting processes of the Open Contracting Data Standard with its profile for public-private partnerships, read as
 * alliances.
 *
 * <p>A release, a package of releases or a package of records is read; the releases of one process are merged by their
 * dates. Each process becomes an alliance of a public and a private side: parties are actors, contracts are plans with
 * one commitment for the whole and one for each milestone, agreed metrics are indicators, finance is contributions, and
 * {@code riskAllocation} is the register of risks. {@code publicAuthority} and {@code privateParty} bear a risk in
 * full, jointly where the side has several parties; who bears an {@code undefined} one is not known.
 *
 * <p>Codes of the open list of risk categories are mapped to the seven standard categories where one of them is meant;
 * all others are kept as they are. What OCDS cannot say (likelihood, impact, control, who answers for a milestone,
 * bodies, votes, capacity, benefits) is undisclosed with the reason
 * {@link io.github.alliancekit.core.disclosure.Undisclosed.Reason#NOT_IN_SOURCE}.
 *
 * <p>A document is read whole, within its {@link Limits}; a package in which nothing is has no readings. This class
 * needs Jackson's streaming core, as {@link AllianceDocument} does.
 *
 * <pre>{@code
 * for (AllianceReading reading : OcdsPpp.read(Path.of("release-package.json"))) {
 *     reading.problems().forEach(System.err::println);
 *     reading.alliance().ifPresent(alliance -> System.out.println(alliance.risks()));
 * }
 * }</pre>
 */
public final class OcdsPpp {
    private OcdsPpp() {}

    /**
     * Reads a file within {@link Limits#published}.
     *
     * @param file a JSON file; one that cannot be opened is a reading with a problem
     * @return a reading for each contracting process, by its id
     */
    public static List<AllianceReading> read(Path file) {
        return read(file, Limits.published());
    }

    /**
     * Reads a file.
     *
     * @param file a JSON file; one that cannot be opened is a reading with a problem
     * @param limits how much it may ask
     * @return a reading for each contracting process, by its id
     */
    public static List<AllianceReading> read(Path file, Limits limits) {
        try (InputStream stream = Files.newInputStream(file)) {
            return read(stream, file.toString(), limits);
        } catch (NoSuchFileException e) {
            return List.of(AllianceReading.unreadable(
                    file.toString(), "there is no file \"" + file + "\"", "Maybe it lies in another folder."));
        } catch (IOException e) {
            return List.of(AllianceReading.unreadable(
                    file.toString(),
                    "the file \"" + file + "\" cannot be read",
                    "Maybe it is a folder, or may not be read by this user."));
        }
    }

    /**
     * Reads a stream to its end, without closing it.
     *
     * @param stream the bytes of a JSON document
     * @param source what to call it in the readings, such as its address
     * @param limits how much it may ask
     * @return a reading for each contracting process, by its id
     * @throws IOException if the stream does
     */
    public static List<AllianceReading> read(InputStream stream, String source, Limits limits) throws IOException {
        int most = (int) Math.min(limits.documentBytes(), Integer.MAX_VALUE - 16L);
        byte[] bytes = stream.readNBytes(most);
        if (stream.read() >= 0) {
            return List.of(AllianceReading.failed(source, AllianceDocument.tooLarge(limits)));
        }
        try {
            Problems problems = new Problems();
            @Nullable Node root = JsonTree.read(bytes, limits, problems);
            return root == null
                    ? List.of(new AllianceReading(
                            source, Optional.empty(), problems.inOrder().asJava()))
                    : readings(root, source, limits, problems);
        } catch (NoClassDefFoundError e) {
            throw AllianceDocument.withoutParser(e);
        }
    }

    private static List<AllianceReading> readings(Node root, String source, Limits limits, Problems ofDocument) {
        Map<String, Node> processes = processes(root, ofDocument);
        List<AllianceReading> readings = new ArrayList<>();
        if (!ofDocument.isEmpty()) {
            readings.add(new AllianceReading(
                    source, Optional.empty(), ofDocument.inOrder().asJava()));
        }
        processes.forEach((ocid, release) -> {
            Problems problems = new Problems();
            OcdsProcess process = new OcdsProcess(release, limits, problems);
            readings.add(new AllianceReading(
                    source + ", process " + Node.shorten(ocid),
                    process.alliance(ocid),
                    problems.inOrder().asJava()));
        });
        return readings;
    }

    /** {@return the merged release of each process, by its id} */
    private static Map<String, Node> processes(Node root, List<Problem> problems) {
        Map<String, Node> processes = new TreeMap<>();
        List<Node> releases = OcdsField.items(root, "releases");
        List<Node> records = OcdsField.items(root, "records");
        if (OcdsField.text(root, "ocid").isPresent()) {
            addReleases(processes, List.of(root), problems);
        } else if (root.child("releases") instanceof Node.Items) {
            addReleases(processes, releases, problems);
        } else if (root.child("records") instanceof Node.Items) {
            records.forEach(record -> addRecord(processes, record, problems));
        } else if (root.child("projects") instanceof Node.Items) {
            problems.add(root.problem(
                    "the document is a package of projects (OC4IDS), not of contracting processes",
                    "Maybe the releases of its contracting processes can be had."));
        } else {
            problems.add(root.problem(
                    "the document is neither a release nor a package of releases or records",
                    "Maybe it is of another format; a package has a list \"releases\" or \"records\"."));
        }
        return processes;
    }

    private static void addRecord(Map<String, Node> processes, Node record, List<Problem> problems) {
        if (record.child("compiledRelease") instanceof Node.Members compiled) {
            addReleases(processes, List.of(compiled), problems);
            return;
        }
        List<Node> embedded = OcdsField.items(record, "releases").stream()
                .filter(release -> OcdsField.text(release, "ocid").isPresent())
                .toList();
        if (embedded.isEmpty()) {
            problems.add(record.problem(
                    "a record holds neither a compiled release nor releases",
                    "Maybe it only links to them: nothing is fetched here."));
        }
        addReleases(processes, embedded, problems);
    }

    /** Merges the releases of each process in the order of their dates. */
    private static void addReleases(Map<String, Node> processes, List<Node> releases, List<Problem> problems) {
        List<Node> byDate = releases.stream()
                .sorted(Comparator.comparing(
                        release -> OcdsField.text(release, "date").orElse("")))
                .toList();
        for (Node release : byDate) {
            Optional<String> ocid = OcdsField.text(release, "ocid");
            if (ocid.isEmpty()) {
                problems.add(release.problem(
                        "a release has no ocid", "Maybe it was cut out of its package: add the id of its process."));
            } else {
                processes.merge(ocid.get(), release, OcdsMerge::merge);
            }
        }
    }
}
