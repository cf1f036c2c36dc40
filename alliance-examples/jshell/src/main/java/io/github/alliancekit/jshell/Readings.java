package io.github.alliancekit.jshell;

import io.github.alliancekit.core.format.AllianceReading;
import io.github.alliancekit.core.format.AnyFormat;
import io.github.alliancekit.core.format.Iati;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** What files and folders hold, whatever their format. */
final class Readings {
    private static final List<String> ENDINGS = List.of(".json", ".yaml", ".yml", ".xml", ".csv", ".tsv");

    private Readings() {}

    /** {@return the readings of a file, or of the files of a folder by name, in any format} */
    static List<AllianceReading> of(Path path) {
        return of(path, ENDINGS, AnyFormat::read);
    }

    /** {@return the activities of a file, or of the files of a folder by name} */
    static List<AllianceReading> iati(Path path) {
        return of(path, List.of(".xml"), Iati::read);
    }

    private static List<AllianceReading> of(
            Path path, List<String> endings, Function<Path, Stream<AllianceReading>> read) {
        if (!Files.exists(path)) {
            throw new Refused(
                    "There is neither a file nor a folder \"" + path + "\" below "
                            + Path.of("").toAbsolutePath(),
                    "Maybe the path is misspelt; samples() lists what can be read by name.");
        }
        List<Path> files = files(path, endings);
        if (files.isEmpty()) {
            throw new Refused(
                    "There is no file to read in the folder \"" + path + "\"",
                    "Maybe another one was meant: files that end in " + String.join(", ", endings) + " are read.");
        }
        List<AllianceReading> readings = new ArrayList<>();
        for (Path file : files) {
            try (Stream<AllianceReading> some = read.apply(file)) {
                some.forEach(readings::add);
            }
        }
        return readings;
    }

    private static List<Path> files(Path path, List<String> endings) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> endings.stream()
                            .anyMatch(ending ->
                                    file.toString().toLowerCase(Locale.ROOT).endsWith(ending)))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new Refused(
                    "The folder \"" + path + "\" cannot be read", "Maybe this user may not read all that is in it.");
        }
    }
}
