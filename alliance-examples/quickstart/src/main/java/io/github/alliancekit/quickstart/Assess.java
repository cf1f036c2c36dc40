package io.github.alliancekit.quickstart;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.format.Problem;
import io.github.alliancekit.rules.Assessment;
import io.github.alliancekit.rules.NotAnAllianceException;
import io.github.alliancekit.rules.RuleSet;
import io.github.alliancekit.samples.Samples;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Assesses alliances from the command line. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        version = "Alliance Kit 0.1.0-SNAPSHOT",
        description = "Says how clear the governance of an alliance is, and how balanced its distribution.",
        footer = {
            "",
            "Exit codes: 0 assessed, 1 the input has problems (all on standard error), 2 wrong usage.",
        })
public final class Assess implements Callable<Integer> {
    private static final int ASSESSED = 0;
    private static final int PROBLEMS = 1;

    private final PrintStream out;
    private final PrintStream err;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILE",
            description =
                    "An alliance document, or the name of a sample (default: plan-peru-ecuador, then lopsided-harbour).")
    private @Nullable String file;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Day.class,
            description = "The day of the assessment, such as 2026-06-30 (default: today).")
    private @Nullable LocalDate asOf;

    @Option(names = "--lang", paramLabel = "en|es", description = "The language (default: en).")
    private Language lang = Language.en;

    @Option(names = "--format", paramLabel = "text|markdown|json", description = "The format (default: text).")
    private Format format = Format.text;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write (default: standard output).")
    private @Nullable String target;

    Assess(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** The languages, as they are written on the command line. */
    enum Language {
        en,
        es
    }

    /** Reads a day as it is written on the command line. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + value
                        + "' is not a day that exists\nMaybe year-month-day was meant, such as 2026-06-30.");
            }
        }
    }

    /**
     * Runs the program and ends with its exit code.
     *
     * @param args the command line; a first word {@code assess} may be left out
     */
    public static void main(String[] args) {
        // Whatever the locale says: the reports hold bars and accents.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code;
        try {
            code = run(args, out, err);
        } catch (OutOfMemoryError e) {
            err.println("There is not enough memory to read this document.\nMaybe java -Xmx4g, or a smaller document.");
            code = PROBLEMS;
        }
        if (out.checkError()) {
            err.println("The report could not be written to standard output.\nMaybe the disk is full.");
            System.exit(PROBLEMS);
        }
        System.exit(code);
    }

    /** {@return the exit code} */
    static int run(String[] args, PrintStream out, PrintStream err) {
        String[] rest = args.length > 0 && args[0].equals("assess") ? Arrays.copyOfRange(args, 1, args.length) : args;
        return new CommandLine(new Assess(out, err))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((exception, commandLine, parsed) -> {
                    err.println("This should not have happened: " + exception);
                    err.println("Maybe report it, with the document that was read.");
                    return PROBLEMS;
                })
                .execute(rest);
    }

    @Override
    public Integer call() {
        List<String> inputs = file == null ? List.of("plan-peru-ecuador", "lopsided-harbour") : List.of(file);
        LocalDate day = asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
        List<Assessment> assessments = new ArrayList<>();
        for (String input : inputs) {
            assess(input, day).ifPresent(assessments::add);
        }
        if (assessments.size() < inputs.size()) {
            return PROBLEMS;
        }
        Locale locale = Locale.forLanguageTag(lang.name());
        return print(format.print(assessments, locale));
    }

    private Optional<Assessment> assess(String input, LocalDate day) {
        Validation<Seq<Problem>, Alliance> reading = Samples.alliance(input);
        if (reading.isInvalid()) {
            Seq<Problem> problems = reading.getError();
            err.println(input + ": " + problems.size() + (problems.size() == 1 ? " problem" : " problems"));
            problems.forEach(problem -> err.println("\n" + problem));
            return Optional.empty();
        }
        try {
            return Optional.of(RuleSet.standard().assess(reading.get(), day));
        } catch (NotAnAllianceException e) {
            err.println(input + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    private int print(String report) {
        if (target == null) {
            out.print(report);
            return ASSESSED;
        }
        try {
            Path path = Path.of(target);
            if (file != null
                    && Files.exists(path)
                    && Files.exists(Path.of(file))
                    && Files.isSameFile(path, Path.of(file))) {
                return unwritable("it is the document that was read", "Maybe another name.");
            }
            Files.writeString(path, report, StandardCharsets.UTF_8);
            return ASSESSED;
        } catch (IOException | InvalidPathException e) {
            return unwritable(
                    "it is no file that can be written",
                    "Maybe its folder does not exist, it is a folder itself, or the disk is full.");
        }
    }

    private int unwritable(String reason, String advice) {
        err.println("\"" + target + "\" cannot be written: " + reason + "\n" + advice);
        return PROBLEMS;
    }
}
