package io.github.alliancekit.benchmarks;

import io.github.alliancekit.benchmarks.peers.Engine;
import io.github.alliancekit.benchmarks.peers.PlainGenerator;
import io.github.alliancekit.benchmarks.peers.PlainJson;
import io.github.alliancekit.benchmarks.peers.Size;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The twelve common rules with all findings by each engine, in turn over several alliances that came out of JSON; what
 * an engine keeps for an alliance is there.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init")
public class TwelveBenchmark {
    /** The name of the engine. */
    @Param("ours")
    String engine;

    /** How large the alliances are. */
    @Param("TYPICAL")
    Size size;

    private Engine<Object, Object> measured;
    private Object[] pool;
    private int next;

    /** Makes the alliances, and lets the engine score each of them once. */
    @Setup
    @SuppressWarnings("unchecked") // whatever an engine makes, it takes
    public void prepare() {
        measured = (Engine<Object, Object>) Engines.create(engine);
        pool = new Object[size.pool()];
        for (int i = 0; i < pool.length; i++) {
            pool[i] = measured.prepare(PlainJson.read(PlainJson.write(PlainGenerator.alliance(size, i))));
            measured.score(pool[i]);
        }
    }

    /**
     * {@return the scores and findings of the next alliance}
     *
     * @param cpu takes the time
     */
    @Benchmark
    public Object score(Cpu cpu) {
        cpu.add(1);
        next = next + 1 == pool.length ? 0 : next + 1;
        return measured.score(pool[next]);
    }
}
