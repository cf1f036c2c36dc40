package io.github.alliancekit.quickstart;

import io.github.alliancekit.core.format.AllianceReading;
import io.github.alliancekit.core.format.Problem;
import io.github.alliancekit.rules.Assessment;
import io.github.alliancekit.rules.NotAnAllianceException;
import io.github.alliancekit.rules.RuleSet;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
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
import java.util.stream.Stream;
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
            "Several alliances are told in a line each, with a table at the end; with jsonl each is one line of JSON.",
            "What is not an alliance (fewer than two members) is counted and named, and is no failure.",
            "Exit codes: 0 all was read, 1 something could not be read (all on standard error), 2 wrong usage.",
        })
public final class Assess implements Callable<Integer> {
    private static final int ASSESSED = 0;
    private static final int PROBLEMS = 1;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;

    @Parameters(
            arity = "0..*",
            paramLabel = "INPUT",
            description = {
                "Files, folders, - for standard input, or names of samples",
                "(default: plan-peru-ecuador, then lopsided-harbour)."
            })
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "auto|alliance|iati|ocds|raci",
            description = "What the inputs are (default: auto, by their names and beginnings).")
    private From from = From.auto;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Day.class,
            description = "The day of the assessment, such as 2026-06-30 (default: today).")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--lang",
            paramLabel = "en|es",
            converter = Spoken.class,
            description = "The language (default: en).")
    private Language lang = Language.en;

    @Option(names = "--format", paramLabel = "text|markdown|json|jsonl", description = "The format (default: text).")
    private Format format = Format.text;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write (default: standard output).")
    private @Nullable String target;

    Assess(InputStream in, PrintStream out, PrintStream err, boolean terminal) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.terminal = terminal;
    }

    /** The languages, as they are written on the command line. */
    enum Language {
        en,
        es
    }

    /** Reads a language as it is written on the command line: that of any country will do, as in {@code es-PE}. */
    static final class Spoken implements ITypeConverter<Language> {
        @Override
        public Language convert(String value) {
            return switch (Locale.forLanguageTag(value.replace('_', '-')).getLanguage()) {
                case "en" -> Language.en;
                case "es" -> Language.es;
                default ->
                    throw new TypeConversionException("'" + value
                            + "' is no language of the reports\nMaybe en or es: they are written in these two.");
            };
        }
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
            code = run(args, System.in, out, err, Progress.isTerminal());
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
    static int run(String[] args, InputStream in, PrintStream out, PrintStream err, boolean terminal) {
        String[] rest = args.length > 0 && args[0].equals("assess") ? Arrays.copyOfRange(args, 1, args.length) : args;
        return new CommandLine(new Assess(in, out, err, terminal))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((exception, words) -> misused(exception, err))
                .setExecutionExceptionHandler((exception, commandLine, parsed) -> {
                    err.println("This should not have happened: " + exception);
                    err.println("Maybe report it, with the document that was read.");
                    return PROBLEMS;
                })
                .execute(rest);
    }

    private static int misused(CommandLine.ParameterException exception, PrintStream err) {
        String message = String.valueOf(exception.getMessage());
        err.println(Shown.lines(message));
        if (!message.contains("\nMaybe ")) {
            List<String> near = exception instanceof CommandLine.UnmatchedArgumentException unmatched
                    ? unmatched.getSuggestions()
                    : List.of();
            err.println(
                    "Maybe " + (near.isEmpty() ? "it is said below what may be asked." : String.join(" or ", near)));
        }
        err.println();
        exception.getCommandLine().usage(err);
        return CommandLine.ExitCode.USAGE;
    }

    @Override
    public Integer call() {
        LocalDate day = asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
        List<Input> all = Input.of(inputs.isEmpty() ? List.of("plan-peru-ecuador", "lopsided-harbour") : inputs);
        if (target != null && isAmong(all, target)) {
            return unwritable("it is the document that was read", "Maybe another name.");
        }
        PrintStream reportsTo =
                target == null ? out : new PrintStream(new LateFile(target), false, StandardCharsets.UTF_8);
        Summary summary = new Summary(lang == Language.es);
        Reports reports = new Reports(reportsTo, format, Locale.forLanguageTag(lang.name()), inputs.isEmpty());
        Progress progress = new Progress(err, terminal && !inputs.isEmpty(), total(all));
        assess(all, day, summary, reports, progress);
        reports.end(summary);
        if (target != null) {
            reportsTo.close();
            if (reportsTo.checkError()) {
                return unwritable(
                        "it is no file that can be written",
                        "Maybe its folder does not exist, it is a folder itself, or the disk is full.");
            }
        }
        if (summary.isOfMany() && !inputs.isEmpty() && !format.hasRoomForASummary()) {
            err.print(summary.print(false));
        }
        return summary.hasFailures() ? PROBLEMS : ASSESSED;
    }

    private void assess(List<Input> all, LocalDate day, Summary summary, Reports reports, Progress progress) {
        RuleSet rules = RuleSet.standard();
        for (Input input : all) {
            int before = summary.readings();
            try (Stream<AllianceReading> readings = input.read(from, in, progress)) {
                readings.forEach(reading -> {
                    tell(reading, progress);
                    progress.alliance();
                    if (reading.alliance().isEmpty()) {
                        summary.failed(reading.problems().size());
                    } else {
                        summary.read(
                                reading.alliance().get(), reading.problems().size());
                        assess(reading, rules, day, summary, progress).ifPresent(reports::add);
                    }
                });
            }
            if (summary.readings() == before) {
                progress.clear();
                err.println(Shown.inOneLine(input.name()) + ": there is no alliance in it");
                err.println("Maybe it is the empty answer to a search, or another file was meant.");
            }
        }
        progress.clear();
    }

    private Optional<Assessment> assess(
            AllianceReading reading, RuleSet rules, LocalDate day, Summary summary, Progress progress) {
        try {
            Assessment assessment = rules.assess(reading.alliance().orElseThrow(), day);
            summary.assessed(assessment);
            return Optional.of(assessment);
        } catch (NotAnAllianceException e) {
            summary.notAnAlliance();
            progress.clear();
            err.println(Shown.inOneLine(reading.source()) + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    private void tell(AllianceReading reading, Progress progress) {
        List<Problem> problems = reading.problems();
        if (!problems.isEmpty()) {
            progress.clear();
            String count = problems.size() + (problems.size() == 1 ? " problem" : " problems");
            err.println(Shown.inOneLine(reading.source()) + ": " + count);
            problems.forEach(problem -> err.println("\n" + problem));
        }
    }

    private static long total(List<Input> all) {
        long total = 0;
        for (Input input : all) {
            if (input.size() == 0) {
                return 0;
            }
            total += input.size();
        }
        return total;
    }

    private static boolean isAmong(List<Input> inputs, String name) {
        try {
            Path path = Path.of(name);
            for (Input input : inputs) {
                Optional<Path> file = input.file();
                if (file.isPresent() && Files.exists(path) && Files.isSameFile(path, file.get())) {
                    return true;
                }
            }
            return false;
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    private int unwritable(String reason, String advice) {
        err.println("\"" + target + "\" cannot be written: " + reason + "\n" + advice);
        return PROBLEMS;
    }
}
