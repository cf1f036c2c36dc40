package io.github.alliancekit.quickstart;

import io.github.alliancekit.core.format.AllianceReading;
import io.github.alliancekit.core.format.Problem;
import io.github.alliancekit.samples.Samples;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One thing to read: a file, standard input, or a sample. */
abstract sealed class Input {
    private static final List<String> ENDINGS = List.of(".json", ".yaml", ".yml", ".xml", ".csv", ".tsv");

    private final String name;

    private Input(String name) {
        this.name = name;
    }

    final String name() {
        return name;
    }

    /** {@return the file that is read; empty if it is none} */
    Optional<Path> file() {
        return Optional.empty();
    }

    /** {@return how many bytes there are to read; 0 if nobody knows} */
    long size() {
        return 0;
    }

    /** {@return the readings; what cannot be read is one without an alliance} */
    abstract Stream<AllianceReading> read(From from, InputStream standardInput, Progress progress);

    /** {@return the inputs that words of the command line mean; a folder means the files in it, by name} */
    static List<Input> of(List<String> words) {
        List<Input> inputs = new ArrayList<>();
        for (String word : words) {
            Optional<Path> path = path(word);
            if (word.equals("-")) {
                inputs.add(new StandardInput());
            } else if (path.isPresent() && Files.isDirectory(path.get())) {
                inputs.addAll(folder(word, path.get()));
            } else if (path.isPresent() && Files.exists(path.get())) {
                inputs.add(new File(word, path.get()));
            } else {
                inputs.add(new Sample(word));
            }
        }
        return inputs;
    }

    private static Optional<Path> path(String word) {
        try {
            return word.isBlank() ? Optional.empty() : Optional.of(Path.of(word));
        } catch (InvalidPathException e) {
            // Not a path at all: it may still be the name of a sample.
            return Optional.empty();
        }
    }

    private static List<Input> folder(String word, Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Input> inputs = new ArrayList<>();
            files.filter(Files::isRegularFile)
                    .filter(file -> ENDINGS.stream()
                            .anyMatch(ending ->
                                    file.toString().toLowerCase(Locale.ROOT).endsWith(ending)))
                    .sorted()
                    .forEach(file -> inputs.add(new File(file.toString(), file)));
            return inputs.isEmpty()
                    ? List.of(new Unreadable(word, "there is no file to read in the folder \"" + word + "\""))
                    : inputs;
        } catch (IOException | java.io.UncheckedIOException e) {
            return List.of(new Unreadable(word, "the folder \"" + word + "\" cannot be read"));
        }
    }

    private static AllianceReading unreadable(String name, String message) {
        Problem problem =
                new Problem("", 0, 0, "", message, "Maybe another one was meant, or it may not be read by this user.");
        return new AllianceReading(name, Optional.empty(), List.of(problem));
    }

    private static final class File extends Input {
        private final Path path;

        File(String name, Path path) {
            super(name);
            this.path = path;
        }

        @Override
        Optional<Path> file() {
            return Optional.of(path);
        }

        @Override
        long size() {
            try {
                return Files.size(path);
            } catch (IOException e) {
                return 0;
            }
        }

        @Override
        Stream<AllianceReading> read(From from, InputStream standardInput, Progress progress) {
            InputStream stream;
            try {
                stream = progress.watch(Files.newInputStream(path));
            } catch (IOException e) {
                return Stream.of(unreadable(name(), "the file \"" + Shown.inOneLine(name()) + "\" cannot be read"));
            }
            try {
                return from.read(stream, name()).onClose(() -> close(stream));
            } catch (IOException e) {
                close(stream);
                return Stream.of(unreadable(name(), "the file \"" + Shown.inOneLine(name()) + "\" cannot be read"));
            }
        }

        private static void close(InputStream stream) {
            try {
                stream.close();
            } catch (IOException e) {
                // What was read was read.
            }
        }
    }

    private static final class StandardInput extends Input {
        StandardInput() {
            super("standard input");
        }

        @Override
        Stream<AllianceReading> read(From from, InputStream standardInput, Progress progress) {
            try {
                return from.read(progress.watch(standardInput), name());
            } catch (IOException e) {
                return Stream.of(unreadable(name(), "standard input cannot be read"));
            }
        }
    }

    private static final class Sample extends Input {
        Sample(String name) {
            super(name);
        }

        @Override
        Stream<AllianceReading> read(From from, InputStream standardInput, Progress progress) {
            return Stream.of(From.reading(name(), Samples.alliance(name())));
        }
    }

    private static final class Unreadable extends Input {
        private final String message;

        Unreadable(String name, String message) {
            super(name);
            this.message = message;
        }

        @Override
        Stream<AllianceReading> read(From from, InputStream standardInput, Progress progress) {
            return Stream.of(unreadable(name(), message));
        }
    }
}
