package io.github.alliancekit.benchmarks;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.VotingPower;
import io.github.alliancekit.rules.measure.VotingRule;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Banzhaf and Shapley–Shubik of large bodies. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class VotingBenchmark {
    private final VotingRule college = VotingRule.weighted(
            fractions(
                    54, 33, 32, 25, 23, 22, 21, 18, 15, 14, 13, 13, 12, 12, 11, 11, 11, 11, 10, 10, 9, 9, 8, 8, 8, 8, 8,
                    8, 7, 7, 7, 6, 6, 5, 5, 5, 5, 4, 4, 4, 4, 4, 4, 3, 3, 3, 3, 3, 3, 3, 3),
            Fraction.of(270));
    private final VotingRule council = council();

    private static VotingRule council() {
        List<Fraction> votes = fractions(
                29, 29, 29, 29, 27, 27, 14, 13, 12, 12, 12, 12, 12, 10, 10, 10, 7, 7, 7, 7, 7, 4, 4, 4, 4, 4, 3);
        List<Fraction> people = fractions(
                82038, 59247, 58966, 57612, 39394, 38667, 22489, 15760, 10533, 10290, 10213, 10092, 9980, 8854, 8230,
                8082, 5393, 5313, 5160, 3744, 3701, 2439, 1978, 1446, 752, 429, 379);
        Fraction all = people.stream().reduce(Fraction.ZERO, Fraction::plus);
        return VotingRule.weighted(votes, Fraction.of(255))
                .and(VotingRule.atLeast(27, 14))
                .and(VotingRule.weighted(people, all.times(Fraction.of(62, 100))));
    }

    private static List<Fraction> fractions(int... values) {
        return IntStream.of(values).mapToObj(Fraction::of).toList();
    }

    /**
     * Measures the 51 members of the electoral college of the United States.
     *
     * @param sink takes the results
     */
    @Benchmark
    public void electoralCollege(Blackhole sink) {
        use(VotingPower.of(college), sink);
    }

    /**
     * Measures the 27 members of the council under the triple majority of Nice.
     *
     * @param sink takes the results
     */
    @Benchmark
    public void tripleMajority(Blackhole sink) {
        use(VotingPower.of(council), sink);
    }

    /**
     * Measures 20 voters under a rule that is only known as a predicate: 12 of them, with one of the first two.
     *
     * @param sink takes the results
     */
    @Benchmark
    public void arbitraryRule(Blackhole sink) {
        use(VotingPower.of(20, set -> Integer.bitCount(set) >= 12 && (set & 3) != 0), sink);
    }

    private static void use(VotingPower power, Blackhole sink) {
        sink.consume(power.banzhaf());
        sink.consume(power.shapleyShubik());
    }
}
