package io.github.alliancekit.benchmarks;

import io.github.alliancekit.benchmarks.peers.DroolsLive;
import io.github.alliancekit.benchmarks.peers.HandFused;
import io.github.alliancekit.benchmarks.peers.PlainAlliance;
import io.github.alliancekit.benchmarks.peers.PlainCommitment;
import io.github.alliancekit.benchmarks.peers.PlainGenerator;
import io.github.alliancekit.benchmarks.peers.PlainJson;
import io.github.alliancekit.benchmarks.peers.Result;
import io.github.alliancekit.benchmarks.peers.Size;
import io.github.alliancekit.benchmarks.peers.Updates;
import io.github.alliancekit.benchmarks.twelve.Conversion;
import io.github.alliancekit.benchmarks.twelve.Ours;
import io.github.alliancekit.benchmarks.twelve.OursLive;
import io.github.alliancekit.benchmarks.whole.Reads;
import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.rules.Assessment;
import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One commitment changes, and the scores of the twelve rules are read again; to and fro between an edit and the
 * original, so that every call changes something.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@SuppressWarnings("NullAway.Init")
public class UpdateBenchmark {
    private static final int EDITS = 256;

    /** What all ways begin with. */
    @State(Scope.Thread)
    public static class Edits {
        /** How large the alliance is. */
        @Param("LARGE")
        Size size;

        private PlainAlliance alliance;
        private final PlainCommitment[] plain = new PlainCommitment[2 * EDITS];
        private final Commitment[] ours = new Commitment[2 * EDITS];
        private int next;

        /** Makes the alliance and the edits. */
        @Setup
        public void prepare() {
            alliance = PlainJson.read(PlainJson.write(PlainGenerator.alliance(size, 0)));
            for (int i = 0; i < EDITS; i++) {
                plain[2 * i] = Updates.edit(alliance, i);
                plain[2 * i + 1] = Updates.original(alliance, i);
                ours[2 * i] = Conversion.commitment(plain[2 * i]);
                ours[2 * i + 1] = Conversion.commitment(plain[2 * i + 1]);
            }
        }

        private int next(Cpu cpu) {
            cpu.add(1);
            next = (next + 1) % plain.length;
            return next;
        }
    }

    /** A stateful session of Drools. */
    @State(Scope.Thread)
    public static class Session {
        private DroolsLive drools;

        /**
         * Opens the session.
         *
         * @param edits the alliance
         */
        @Setup(Level.Trial)
        public void open(Edits edits) {
            drools = new DroolsLive(edits.alliance);
        }

        /** Closes it. */
        @TearDown(Level.Trial)
        public void close() {
            drools.close();
        }
    }

    /** An alliance of this library that was assessed once. */
    @State(Scope.Thread)
    public static class Assessed {
        private OursLive ours;
        private Alliance alliance;
        private Assessment answer;

        /**
         * Assesses the alliance.
         *
         * @param edits the alliance
         */
        @Setup(Level.Trial)
        public void assess(Edits edits) {
            alliance = Conversion.alliance(edits.alliance);
            ours = new OursLive(alliance);
            answer = new Ours().verdicts(alliance);
        }

        private Alliance change(Commitment edit) {
            alliance = alliance.withCommitment(edit);
            return alliance;
        }
    }

    /** A plain alliance. */
    @State(Scope.Thread)
    public static class Plain {
        private final HandFused hand = new HandFused();
        private PlainAlliance alliance;

        /**
         * Takes the alliance.
         *
         * @param edits the alliance
         */
        @Setup(Level.Trial)
        public void take(Edits edits) {
            alliance = edits.alliance;
        }
    }

    /**
     * {@return the scores after an update of the session}
     *
     * @param edits the edits
     * @param session the session
     * @param cpu takes the time
     */
    @Benchmark
    public double[] drools(Edits edits, Session session, Cpu cpu) {
        return session.drools.update(edits.plain[edits.next(cpu)]);
    }

    /**
     * {@return how many rules and headlines there are: both headlines and every verdict of the changed alliance read}
     *
     * @param edits the edits
     * @param assessed the alliance
     * @param cpu takes the time
     */
    @Benchmark
    public int ours(Edits edits, Assessed assessed, Cpu cpu) {
        return Reads.headlinesAndVerdicts(assessed.ours.update(edits.ours[edits.next(cpu)]));
    }

    /**
     * {@return the changed alliance, of which nothing is assessed: no answer about it comes sooner}
     *
     * @param edits the edits
     * @param assessed the alliance
     * @param cpu takes the time
     */
    @Benchmark
    public Alliance wither(Edits edits, Assessed assessed, Cpu cpu) {
        return assessed.change(edits.ours[edits.next(cpu)]);
    }

    /**
     * Changes the alliance and reads headlines and verdicts that were there before.
     *
     * @param edits the edits
     * @param assessed the alliance
     * @param cpu takes the time
     * @param sink takes what is read
     */
    @Benchmark
    public void known(Edits edits, Assessed assessed, Cpu cpu, Blackhole sink) {
        sink.consume(assessed.change(edits.ours[edits.next(cpu)]));
        sink.consume(Reads.headlinesAndVerdicts(assessed.answer));
    }

    /**
     * {@return the result of the changed alliance, from the beginning}
     *
     * @param edits the edits
     * @param plain the alliance
     * @param cpu takes the time
     */
    @Benchmark
    public Result hand(Edits edits, Plain plain, Cpu cpu) {
        plain.alliance = Updates.with(plain.alliance, edits.plain[edits.next(cpu)]);
        return plain.hand.score(plain.alliance);
    }
}
