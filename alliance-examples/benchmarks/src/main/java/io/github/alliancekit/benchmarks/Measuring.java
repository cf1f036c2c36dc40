package io.github.alliancekit.benchmarks;

import io.github.alliancekit.benchmarks.peers.Size;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs benchmarks in JVMs of their own and keeps what came out. */
final class Measuring {
    /** The property by which Hibernate Validator logs to where nobody listens. */
    static final String QUIET = "org.jboss.logging.provider";

    private static final int WARNS_OF_UNSAFE = 24;

    private record Key(Class<?> type, String row, Size size) {}

    private final Map<Key, Measurement> measured = new LinkedHashMap<>();
    private final Effort effort;

    Measuring(Effort effort) {
        this.effort = effort;
    }

    /** Runs one job after the other. */
    void run(List<Job> jobs) throws RunnerException {
        int number = 0;
        for (Job job : jobs) {
            number++;
            System.err.println(number + "/" + jobs.size() + "  " + job.row() + ", " + job.size());
            RunResult result = new Runner(options(job).build()).runSingle();
            measured.put(new Key(job.type(), job.row(), job.size()), measurement(job, result));
        }
    }

    private ChainedOptionsBuilder options(Job job) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + Pattern.quote(job.type().getName() + "." + job.method()) + "$")
                .param("size", job.size().name())
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .jvmArgs(jvm())
                .forks(job.forFigure() ? effort.forks() : 1);
        job.engine().ifPresent(engine -> options.param("engine", engine));
        boolean slow = job.size() == Size.HUGE;
        if (job.isFresh()) {
            options.warmupIterations(slow ? 2 : effort.freshWarmups())
                    .measurementIterations(slow ? 3 : effort.freshIterations());
        } else {
            options.warmupIterations(slow ? 2 : effort.warmups(job))
                    .measurementIterations(slow ? 3 : effort.iterations())
                    .warmupTime(TimeValue.milliseconds(effort.millis()))
                    .measurementTime(TimeValue.milliseconds(effort.millis()));
        }
        return options;
    }

    private static String[] jvm() {
        List<String> options =
                new ArrayList<>(List.of("-Xms2g", "-Xmx3g", "-XX:+AlwaysPreTouch", "-D" + QUIET + "=slf4j"));
        if (Runtime.version().feature() >= WARNS_OF_UNSAFE) {
            options.add("--sun-misc-unsafe-memory-access=allow"); // JMH uses it, and the warning would be printed
        }
        return options.toArray(String[]::new);
    }

    private static Measurement measurement(Job job, RunResult result) {
        return new Measurement(
                median(result, iteration -> secondary(iteration, "threadCpu")),
                median(result, iteration -> secondary(iteration, "processCpu")),
                job.isFresh() ? Double.NaN : median(result, iteration -> secondary(iteration, "gc.alloc.rate.norm")));
    }

    @SuppressWarnings("rawtypes") // as JMH declares it
    private static double secondary(IterationResult iteration, String name) {
        for (Map.Entry<String, Result> result : iteration.getSecondaryResults().entrySet()) {
            if (result.getKey().endsWith(name)) {
                return result.getValue().getScore();
            }
        }
        return Double.NaN;
    }

    private static double median(RunResult result, ToDoubleFunction<IterationResult> value) {
        List<Double> forks = new ArrayList<>();
        for (BenchmarkResult fork : result.getBenchmarkResults()) {
            forks.add(Numbers.median(
                    fork.getIterationResults().stream().mapToDouble(value).toArray()));
        }
        return Numbers.median(forks.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** {@return what was measured, if it was} */
    Optional<Measurement> find(Class<?> type, String row, Size size) {
        return Optional.ofNullable(measured.get(new Key(type, row, size)));
    }

    /**
     * {@return what was measured}
     *
     * @throws IllegalStateException if it was not
     */
    Measurement get(Class<?> type, String row, Size size) {
        return find(type, row, size)
                .orElseThrow(() -> new IllegalStateException(
                        "\"" + row + "\" was not measured at " + size + "\nMaybe Job.all() does not mark it."));
    }
}
