package io.github.alliancekit.benchmarks;

import io.github.alliancekit.benchmarks.peers.Size;
import io.github.alliancekit.benchmarks.whole.BoundAlliance;
import io.github.alliancekit.benchmarks.whole.Reads;
import io.github.alliancekit.benchmarks.whole.WholeGenerator;
import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.format.AllianceDocument;
import io.github.alliancekit.core.format.Limits;
import io.github.alliancekit.core.index.AllianceIndex;
import io.github.alliancekit.rules.Assessment;
import io.github.alliancekit.rules.RuleSet;
import java.io.ByteArrayInputStream;
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

/** All 44 rules on whole alliances, and reading their documents, in turn over several; the index is there. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Thread)
@SuppressWarnings("NullAway.Init")
public class WholeBenchmark {
    /** What the documents may ask; the largest ask more than a stranger may. */
    static final Limits LIMITS = Limits.standard().withDocumentBytes(1L << 30).withValues(50_000_000);

    /** How large the alliances are. */
    @Param("TYPICAL")
    Size size;

    private byte[][] documents;
    private Alliance[] alliances;
    private int next;

    /**
     * Makes the alliances, and assesses each of them once.
     *
     * @throws IOException never
     */
    @Setup
    public void prepare() throws IOException {
        documents = new byte[size.pool()][];
        alliances = new Alliance[size.pool()];
        for (int i = 0; i < alliances.length; i++) {
            documents[i] = WholeGenerator.json(size, i);
            alliances[i] = alliance(documents[i]);
            RuleSet.standard().assess(alliances[i], WholeGenerator.DAY);
        }
    }

    /** {@return the alliance of a document} */
    static Alliance alliance(byte[] document) throws IOException {
        return AllianceDocument.read(new ByteArrayInputStream(document), LIMITS).get();
    }

    private int next(Cpu cpu) {
        cpu.add(1);
        next = next + 1 == alliances.length ? 0 : next + 1;
        return next;
    }

    private Assessment assess(Cpu cpu) {
        return RuleSet.standard().assess(alliances[next(cpu)], WholeGenerator.DAY);
    }

    /**
     * {@return the alliance of a document, as this library reads it: checked, resolved, in order}
     *
     * @param cpu takes the time
     * @throws IOException never
     */
    @Benchmark
    public Alliance read(Cpu cpu) throws IOException {
        return alliance(documents[next(cpu)]);
    }

    /**
     * {@return the plain records of the same document, as Jackson binds it}
     *
     * @param cpu takes the time
     */
    @Benchmark
    public BoundAlliance bind(Cpu cpu) {
        return BoundAlliance.read(documents[next(cpu)]);
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

    /**
     * Makes the index, and reads headlines, verdicts and all findings.
     *
     * @param cpu takes the time
     * @param sink takes what is read
     */
    @Benchmark
    public void indexed(Cpu cpu, Blackhole sink) {
        Alliance alliance = alliances[next(cpu)];
        sink.consume(AllianceIndex.of(alliance.actors(), alliance.plans(), alliance.disclosure()));
        Assessment assessment = RuleSet.standard().assess(alliance, WholeGenerator.DAY);
        sink.consume(Reads.headlinesAndVerdicts(assessment));
        sink.consume(assessment.findings());
    }

    /**
     * Reads headlines, verdicts, all findings and questions, and the explanation.
     *
     * @param cpu takes the time
     * @param sink takes what is read
     */
    @Benchmark
    public void explanation(Cpu cpu, Blackhole sink) {
        Assessment assessment = assess(cpu);
        sink.consume(Reads.headlinesAndVerdicts(assessment));
        sink.consume(assessment.findings());
        sink.consume(assessment.questions());
        sink.consume(assessment.explain());
    }
}
