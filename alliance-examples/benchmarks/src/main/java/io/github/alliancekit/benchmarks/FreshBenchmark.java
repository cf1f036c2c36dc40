package io.github.alliancekit.benchmarks;

import io.github.alliancekit.benchmarks.peers.PlainAlliance;
import io.github.alliancekit.benchmarks.peers.PlainGenerator;
import io.github.alliancekit.benchmarks.peers.Size;
import io.github.alliancekit.benchmarks.twelve.Conversion;
import io.github.alliancekit.benchmarks.twelve.HandExact;
import io.github.alliancekit.benchmarks.twelve.Ours;
import io.github.alliancekit.benchmarks.whole.Reads;
import io.github.alliancekit.benchmarks.whole.WholeGenerator;
import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.rules.Assessment;
import io.github.alliancekit.rules.RuleSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Alliances of which nothing has been worked out yet, index included: one call is a whole pool of them, and each is
 * used once.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 20)
@Measurement(iterations = 5)
@SuppressWarnings("NullAway.Init")
public class FreshBenchmark {
    /** Alliances for the twelve common rules. */
    @State(Scope.Thread)
    public static class Twelve {
        /** How large the alliances are. */
        @Param("TYPICAL")
        Size size;

        private final Ours ours = new Ours();
        private final HandExact exact = new HandExact();
        private List<PlainAlliance> originals;
        private final List<Alliance> pool = new ArrayList<>();

        /** Makes the originals. */
        @Setup
        public void prepare() {
            originals = LongStream.range(0, size.pool())
                    .mapToObj(seed -> PlainGenerator.alliance(size, seed))
                    .toList();
        }

        /** Makes the alliances anew, before the time begins. */
        @Setup(Level.Iteration)
        public void renew() {
            pool.clear();
            for (int i = 0; i < count(size); i++) {
                pool.add(Conversion.alliance(originals.get(i % originals.size())));
            }
        }
    }

    /** Alliances for all 44 rules. */
    @State(Scope.Thread)
    public static class Whole {
        /** How large the alliances are. */
        @Param("TYPICAL")
        Size size;

        private List<byte[]> originals;
        private final List<Alliance> pool = new ArrayList<>();

        /** Makes the documents. */
        @Setup
        public void prepare() {
            originals = LongStream.range(0, size.pool())
                    .mapToObj(seed -> WholeGenerator.json(size, seed))
                    .toList();
        }

        /**
         * Reads the alliances anew, before the time begins.
         *
         * @throws IOException never
         */
        @Setup(Level.Iteration)
        public void renew() throws IOException {
            pool.clear();
            for (int i = 0; i < count(size); i++) {
                pool.add(WholeBenchmark.alliance(originals.get(i % originals.size())));
            }
        }
    }

    /** {@return how many alliances a pool holds, so that it takes long enough to be measured} */
    private static int count(Size size) {
        return switch (size) {
            case SMALL -> 512;
            case TYPICAL -> 128;
            case LARGE -> 8;
            case HUGE -> 1;
        };
    }

    /**
     * Scores by the twelve rules with all findings.
     *
     * @param alliances the alliances
     * @param cpu takes the time
     * @param sink takes the results
     */
    @Benchmark
    public void twelve(Twelve alliances, Cpu cpu, Blackhole sink) {
        cpu.begin(); // an iteration is one call
        cpu.add(alliances.pool.size());
        for (Alliance alliance : alliances.pool) {
            sink.consume(alliances.ours.score(alliance));
        }
    }

    /**
     * Makes columns of the same alliances and scores them by hand.
     *
     * @param alliances the alliances
     * @param cpu takes the time
     * @param sink takes the results
     */
    @Benchmark
    public void exact(Twelve alliances, Cpu cpu, Blackhole sink) {
        cpu.begin(); // an iteration is one call
        cpu.add(alliances.pool.size());
        for (Alliance alliance : alliances.pool) {
            sink.consume(alliances.exact.score(alliances.exact.columns(alliance)));
        }
    }

    /**
     * Assesses by all 44 rules and reads headlines, verdicts and all findings.
     *
     * @param alliances the alliances
     * @param cpu takes the time
     * @param sink takes the results
     */
    @Benchmark
    public void findings(Whole alliances, Cpu cpu, Blackhole sink) {
        cpu.begin(); // an iteration is one call
        cpu.add(alliances.pool.size());
        for (Alliance alliance : alliances.pool) {
            Assessment assessment = RuleSet.standard().assess(alliance, WholeGenerator.DAY);
            sink.consume(Reads.headlinesAndVerdicts(assessment));
            sink.consume(assessment.findings());
        }
    }

    /**
     * Makes the index.
     *
     * @param alliances the alliances
     * @param cpu takes the time
     * @param sink takes the results
     */
    @Benchmark
    public void index(Whole alliances, Cpu cpu, Blackhole sink) {
        cpu.begin(); // an iteration is one call
        cpu.add(alliances.pool.size());
        for (Alliance alliance : alliances.pool) {
            sink.consume(alliance.index());
        }
    }
}
