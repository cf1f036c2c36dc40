package io.github.alliancekit.core.format;

import io.github.alliancekit.core.Alliance;
import java.util.List;
import java.util.Optional;

/**
 * What one record of a foreign format was read as: the alliance, if there is one, and the problems beside it.
 *
 * <p>Published data holds mistakes. A mistake that leaves the rest of the record sound is a problem beside the
 * alliance; only where nothing can be made of the record there is no alliance.
 *
 * <pre>{@code
 * try (Stream<AllianceReading> readings = Iati.read(Path.of("activities.xml"))) {
 *     readings.forEach(reading -> {
 *         reading.problems().forEach(System.err::println);
 *         reading.alliance().ifPresent(System.out::println);
 *     });
 * }
 * }</pre>
 *
 * @param source where the record stands, such as {@code activities.xml, activity 17}
 * @param alliance the alliance, if one could be made of the record
 * @param problems what was wrong, in the order of the record
 */
public record AllianceReading(String source, Optional<Alliance> alliance, List<Problem> problems) {
    /**
     * Makes a reading.
     *
     * @param source where the record stands
     * @param alliance the alliance, if one could be made of the record
     * @param problems what was wrong
     */
    public AllianceReading {
        problems = List.copyOf(problems);
    }

    /** {@return a reading of something that is no record at all, with the one reason} */
    static AllianceReading failed(String source, Problem problem) {
        return new AllianceReading(source, Optional.empty(), List.of(problem));
    }

    /** {@return a reading of something that could not be opened} */
    static AllianceReading unreadable(String source, String message, String advice) {
        return failed(source, new Problem("", 0, 0, "", message, advice));
    }
}
