package io.github.alliancekit.benchmarks;

import io.github.alliancekit.benchmarks.peers.Size;
import io.github.alliancekit.benchmarks.whole.KnownAnswers;
import io.github.alliancekit.benchmarks.whole.Reads;
import io.github.alliancekit.benchmarks.whole.WholeGenerator;
import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.rules.Assessment;
import io.github.alliancekit.rules.RuleSet;
import java.io.IOException;
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
import org.openjdk.jmh.infra.Blackhole;

/** The floor of {@link WholeBenchmark}: the same assessments by 44 rules that know their answers. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init")
public class KnownBenchmark {
    /** How large the alliances are. */
    @Param("TYPICAL")
    Size size;

    private Alliance[] alliances;
    private KnownAnswers answers;
    private int next;

    /**
     * Makes the alliances, and asks the standard rules.
     *
     * @throws IOException never
     */
    @Setup
    public void prepare() throws IOException {
        answers = new KnownAnswers(RuleSet.standard(), WholeGenerator.DAY);
        alliances = new Alliance[size.pool()];
        for (int i = 0; i < alliances.length; i++) {
            alliances[i] = WholeBenchmark.alliance(WholeGenerator.json(size, i));
            answers.learn(alliances[i]);
        }
    }

    private Assessment assess(Cpu cpu) {
        cpu.add(1);
        next = next + 1 == alliances.length ? 0 : next + 1;
        return answers.assess(alliances[next]);
    }

    /**
     * {@return how many rules and headlines there are: both headlines and every verdict read}
     *
     * @param cpu takes the time
     */
    @Benchmark
    public int verdicts(Cpu cpu) {
        return Reads.headlinesAndVerdicts(assess(cpu));
    }

    /**
     * Reads headlines, verdicts and all findings.
     *
     * @param cpu takes the time
     * @param sink takes what is read
     */
    @Benchmark
    public void findings(Cpu cpu, Blackhole sink) {
        Assessment assessment = assess(cpu);
        sink.consume(Reads.headlinesAndVerdicts(assessment));
        sink.consume(assessment.findings());
    }
}
