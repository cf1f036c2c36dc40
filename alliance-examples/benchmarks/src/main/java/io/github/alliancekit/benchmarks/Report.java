package io.github.alliancekit.benchmarks;

import io.github.alliancekit.benchmarks.peers.Size;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;

/** Measures all that there is to compare, and prints it as one page of Markdown. */
public final class Report {
    private static final List<Size> HEAP_SIZES = List.of(Size.SMALL, Size.TYPICAL, Size.LARGE, Size.HUGE);
    private static final double COMMITMENTS_PER_STEP = (double) Size.HUGE.commitments() / Size.LARGE.commitments();
    private static final double NANOS_PER_MILLI = 1e6;

    private final Measuring measuring;
    private final Map<Size, Heap> heaps = new EnumMap<>(Size.class);
    private final ColdStarts cold;

    private Report(Effort effort) throws IOException, InterruptedException, RunnerException {
        agree();
        measuring = new Measuring(effort);
        measuring.run(Job.all().stream()
                .filter(job -> effort.isWhole() || job.forFigure())
                .toList());
        for (Size size : HEAP_SIZES) {
            if (effort.isWhole() || size != Size.HUGE) {
                System.err.println("heap, " + size);
                heaps.put(size, Heap.measure(size));
            }
        }
        System.err.println("cold starts");
        cold = ColdStarts.measure(effort.coldRuns());
    }

    /** No engine is timed that does not say what the others say. */
    private static void agree() {
        System.setProperty(Measuring.QUIET, "slf4j");
        for (String name : Engines.names()) {
            System.err.println("agreement, " + name);
            Agreement.check(name, Size.SMALL, Size.SMALL.pool());
            Agreement.check(name, Size.TYPICAL, Size.TYPICAL.pool());
            Agreement.check(name, Size.LARGE, 2);
        }
        for (Size size : List.of(Size.SMALL, Size.TYPICAL, Size.LARGE)) {
            Agreement.checkExact(size, size.pool());
        }
        Agreement.checkUpdates(Size.TYPICAL, 30);
    }

    /**
     * Measures and prints.
     *
     * @param arguments {@code --quick} for a look of a few minutes; {@code --everything} for all sizes of all that can
     *     be measured; {@code --forks N} for another number of forks
     * @throws IOException if a JVM cannot be started
     * @throws InterruptedException if somebody interrupts it
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        List<String> options = List.of(arguments);
        Effort effort = options.contains("--quick")
                ? Effort.quick()
                : options.contains("--everything") ? Effort.everything() : Effort.thorough();
        int forks = options.indexOf("--forks");
        if (forks >= 0) {
            effort = effort.withForks(Integer.parseInt(options.get(forks + 1)));
        }
        long start = System.nanoTime();
        Report report = new Report(effort);
        long seconds = (System.nanoTime() - start) / 1_000_000_000L;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("Measured on " + LocalDate.now(ZoneOffset.UTC) + ", " + machine() + ", Java "
                + Runtime.version() + ", " + effort.forks() + (effort.forks() == 1 ? " fork, " : " forks, ") + seconds
                + " s. Times are processor time of the calling thread, medians; sizes are"
                + " actors/commitments/risks.\n");
        report.print(out);
    }

    private static String machine() throws IOException {
        Path told = Path.of("/proc/cpuinfo");
        List<String> lines = Files.isReadable(told) ? Files.readAllLines(told) : List.of();
        String model = lines.stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(System.getProperty("os.arch"));
        return Runtime.getRuntime().availableProcessors() + " cores (" + model + "), " + System.getProperty("os.name");
    }

    private void print(PrintStream out) {
        out.println("| figure | goal | measured | floor | reached |\n|---|---|---|---|---|");
        figures().forEach(figure -> out.println(figure.row()));
        table(
                out,
                "All 44 rules, and reading",
                List.of(WholeBenchmark.class, KnownBenchmark.class),
                "findings",
                "index");
        table(out, "Twelve common rules, with findings", List.of(TwelveBenchmark.class), "twelve", "exact");
        out.println("\n### One commitment of " + Size.LARGE + " changes\n\n| | time, bytes |\n|---|---|");
        for (String row :
                List.of(Job.UPDATE_HAND, Job.UPDATE_OURS, Job.UPDATE_WITHER, Job.UPDATE_KNOWN, Job.UPDATE_DROOLS)) {
            measuring
                    .find(UpdateBenchmark.class, row, Size.LARGE)
                    .ifPresent(one -> out.println("| " + row + " | " + one.cell() + " |"));
        }
        heapTable(out);
        out.println("\n### Fresh JVM, whole process\n\n| | median |\n|---|---|");
        out.println("| reads a document of " + Size.TYPICAL + " and stops | "
                + Numbers.time(cold.reading() * NANOS_PER_MILLI) + " |");
        out.println("| assesses it too | " + Numbers.time(cold.assessing() * NANOS_PER_MILLI) + " |");
        out.println("| loads the " + cold.classes() + " classes for that instead | "
                + Numbers.time(cold.loading() * NANOS_PER_MILLI) + " |");
    }

    private List<Figure> figures() {
        return List.of(
                allRules(),
                twelveRules(),
                against(
                        "twelve common rules: Drools stateless ÷ ours, index included (" + Size.TYPICAL + ")",
                        50,
                        "drools"),
                against("Hibernate Validator ÷ ours, likewise", 10, "hibernate"),
                Figure.atMost(
                        "our time per commitment at 100,000 ÷ at 2,000, by hand-indexed's own ratio",
                        1.3,
                        growth("ours") / growth("hand-indexed")),
                update(),
                allocated(),
                retained(),
                Figure.atMost(
                                "fresh JVM to first assessment ÷ fresh JVM that reads the same document and stops",
                                1.2,
                                cold.assessing() / cold.reading())
                        .withFloor("classes loaded", cold.loading() / cold.reading()));
    }

    private Figure allRules() {
        double bind = nanos(WholeBenchmark.class, Job.BIND, Size.TYPICAL);
        return Figure.atMost(
                        "44 rules, " + Size.TYPICAL
                                + ", index included, verdicts and findings ÷ Jackson binding of its JSON",
                        1.0 / 8,
                        nanos(WholeBenchmark.class, Job.INDEXED_FINDINGS, Size.TYPICAL) / bind)
                .withFloor("answers known", nanos(KnownBenchmark.class, Job.KNOWN_FINDINGS, Size.TYPICAL) / bind);
    }

    private Figure twelveRules() {
        double indexed = twelve("hand-indexed", Size.LARGE);
        return Figure.atMost(
                        "twelve common rules, ours with the index there ÷ hand-indexed (" + Size.LARGE + ")",
                        2,
                        twelve("ours", Size.LARGE) / indexed)
                .withFloor("hand-exact", twelve("hand-exact", Size.LARGE) / indexed)
                .withFloor("answers known", twelve("ours-known", Size.LARGE) / indexed);
    }

    private Figure update() {
        double drools = nanos(UpdateBenchmark.class, Job.UPDATE_DROOLS, Size.LARGE);
        return Figure.atLeast(
                        "one commitment changed at " + Size.LARGE
                                + ", headlines and verdicts read: stateful Drools ÷ ours, twelve rules",
                        20,
                        drools / nanos(UpdateBenchmark.class, Job.UPDATE_OURS, Size.LARGE))
                .withFloor("nothing assessed", drools / nanos(UpdateBenchmark.class, Job.UPDATE_WITHER, Size.LARGE));
    }

    private Figure allocated() {
        return Figure.atMost(
                        "kilobytes allocated by an assessment of " + Size.TYPICAL
                                + ", index there, findings not asked for",
                        8,
                        kilobytes(WholeBenchmark.class, Job.VERDICTS))
                .withFloor("answers known", kilobytes(KnownBenchmark.class, Job.KNOWN_VERDICTS));
    }

    private Figure retained() {
        return Figure.atMost(
                "retained heap of the model ÷ bytes of its JSON, the worst of the sizes below",
                2.2,
                heaps.values().stream()
                        .mapToDouble(heap -> heap.model() / heap.document())
                        .max()
                        .orElse(Double.NaN));
    }

    /** {@return how many times as long as ours a peer takes, beside the same by hand} */
    private Figure against(String what, double goal, String peer) {
        double time = twelve(peer, Size.TYPICAL);
        return Figure.atLeast(what, goal, time / twelve("ours-anew", Size.TYPICAL))
                .withFloor("hand-exact", time / twelve("hand-exact-anew", Size.TYPICAL))
                .withFloor("in doubles", time / twelve("hand-fused", Size.TYPICAL))
                .withFloor("answers known", time / twelve("ours-known", Size.TYPICAL));
    }

    private double kilobytes(Class<?> type, String row) {
        return measuring.get(type, row, Size.TYPICAL).bytes() / 1_000;
    }

    private double nanos(Class<?> type, String row, Size size) {
        return measuring.get(type, row, size).nanos();
    }

    private double twelve(String engine, Size size) {
        return nanos(TwelveBenchmark.class, Job.engineRow(engine), size);
    }

    private double growth(String engine) {
        return twelve(engine, Size.HUGE) / twelve(engine, Size.LARGE) / COMMITMENTS_PER_STEP;
    }

    private void table(PrintStream out, String title, List<Class<?>> types, String... freshMethods) {
        out.println("\n### " + title + "\n\n| | " + Size.SMALL + " | " + Size.TYPICAL + " | " + Size.LARGE + " | "
                + Size.HUGE + " |\n|---|---|---|---|---|");
        Set<String> rows = new LinkedHashSet<>();
        for (Job job : Job.all()) {
            if (types.contains(job.type())
                    || (job.isFresh() && List.of(freshMethods).contains(job.method()))) {
                rows.add(job.row());
            }
        }
        for (String row : rows) {
            StringBuilder line = new StringBuilder("| " + row + " |");
            boolean any = false;
            for (Size size : Size.values()) {
                Optional<Measurement> one = Stream.concat(types.stream(), Stream.of(FreshBenchmark.class))
                        .flatMap(type -> measuring.find(type, row, size).stream())
                        .findFirst();
                any |= one.isPresent();
                line.append(' ').append(one.map(Measurement::cell).orElse("–")).append(" |");
            }
            if (any) {
                out.println(line);
            }
        }
    }

    private void heapTable(PrintStream out) {
        out.println(
                "\n### Retained heap\n\n| | JSON | model | ÷ JSON | index | left by an assessment | the assessment |"
                        + "\n|---|---|---|---|---|---|---|");
        heaps.forEach((size, heap) -> out.println("| " + size + " | " + Numbers.bytes(heap.document()) + " | "
                + Numbers.bytes(heap.model()) + " | " + Numbers.print(heap.model() / heap.document()) + " | "
                + Numbers.bytes(heap.index()) + " | " + Numbers.bytes(heap.assessed()) + " | "
                + Numbers.bytes(heap.answer()) + " |"));
    }
}
