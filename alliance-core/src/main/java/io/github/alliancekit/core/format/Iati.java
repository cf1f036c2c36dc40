package io.github.alliancekit.core.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Activities of the International Aid Transparency Initiative, in its versions 2.01 to 2.03, read as alliances.
 *
 * <p>Each activity becomes an alliance with one plan and one commitment that stands for the whole: who is accountable
 * for the activity (role 2) and who implements it (role 4) hold its letters, its planned end is the due date, its
 * indicators are the indicators. What IATI cannot say (risks, bodies, votes, capacity, benefits, means of verification,
 * who is consulted and informed) is undisclosed with the reason
 * {@link io.github.alliancekit.core.disclosure.Undisclosed.Reason#NOT_IN_SOURCE}.
 *
 * <p>Participating organisations are members. Several mentions of one reference, however it is spelt, are one actor,
 * and so are mentions of one name without a reference. Who only reports, gives or receives money is an observer.
 *
 * <p>A file may have any size: activities are read one by one, and the {@link Limits} hold for each of them. Elements
 * are known by their names, in the namespace of their activity or in none; others are passed over. Document types and
 * entities are refused, and nothing is fetched. A plan needs two days: where the source tells only one, the other is
 * the first day of the year 1 or the last of the year 9999.
 *
 * <p>The stream is lazy and holds the file open: close it.
 *
 * <pre>{@code
 * try (Stream<AllianceReading> readings = Iati.read(Path.of("activities.xml"))) {
 *     readings.flatMap(reading -> reading.alliance().stream())
 *             .filter(alliance -> alliance.members(asOf).size() >= 2)
 *             .forEach(alliance -> System.out.println(RuleSet.standard().assess(alliance, asOf)));
 * }
 * }</pre>
 */
public final class Iati {
    private Iati() {}

    /**
     * Reads a file within {@link Limits#published}.
     *
     * @param file an XML file of activities; one that cannot be opened is a reading with a problem
     * @return a reading for each activity, in the order of the file; to be closed
     */
    public static Stream<AllianceReading> read(Path file) {
        return read(file, Limits.published());
    }

    /**
     * Reads a file.
     *
     * @param file an XML file of activities; one that cannot be opened is a reading with a problem
     * @param limits how much each activity may ask
     * @return a reading for each activity, in the order of the file; to be closed
     */
    public static Stream<AllianceReading> read(Path file, Limits limits) {
        try {
            return read(Files.newInputStream(file), file.toString(), limits);
        } catch (NoSuchFileException e) {
            return Stream.of(AllianceReading.unreadable(
                    file.toString(), "there is no file \"" + file + "\"", "Maybe it lies in another folder."));
        } catch (IOException e) {
            return Stream.of(AllianceReading.unreadable(
                    file.toString(),
                    "the file \"" + file + "\" cannot be read",
                    "Maybe it is a folder, or may not be read by this user."));
        }
    }

    /**
     * Reads a stream, which is closed with the stream of readings.
     *
     * @param stream the bytes of an XML document of activities
     * @param source what to call it in the readings, such as its address
     * @param limits how much each activity may ask
     * @return a reading for each activity, in the order of the document; to be closed
     */
    public static Stream<AllianceReading> read(InputStream stream, String source, Limits limits) {
        IatiActivities activities = new IatiActivities(stream, source, limits);
        int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(activities, traits), false)
                .onClose(activities::close);
    }
}
