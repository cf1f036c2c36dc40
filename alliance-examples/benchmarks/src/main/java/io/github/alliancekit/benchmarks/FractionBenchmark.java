package io.github.alliancekit.benchmarks;

import io.github.alliancekit.core.value.Fraction;
import java.util.concurrent.TimeUnit;
import org.apache.commons.numbers.fraction.BigFraction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The own fraction beside that of Apache Commons Numbers, at what the measures do: divide by a total, take away,
 * compare, multiply and add up, over eight actors. With {@code -prof gc} it also says how many bytes an operation
 * allocates.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FractionBenchmark {
    private static final int ACTORS = 8;
    private static final int OPERATIONS = 5 * ACTORS;

    private final long[] loads = {20, 30, 30, 20, 0, 7, 55, 3};
    private final long[] capacities = {50, 30, 15, 5, 10, 11, 13, 17};

    /** {@return half the sum of the surpluses and deficits, in the own fraction} */
    @Benchmark
    @OperationsPerInvocation(OPERATIONS)
    public Fraction own() {
        Fraction sum = Fraction.ZERO;
        for (int actor = 0; actor < ACTORS; actor++) {
            Fraction share = Fraction.of(loads[actor]).dividedBy(Fraction.of(165));
            Fraction surplus = share.minus(Fraction.of(capacities[actor], 151));
            sum = sum.plus(surplus.max(Fraction.ZERO).times(Fraction.HALF));
        }
        return sum;
    }

    /** {@return the same in the fraction of Apache Commons Numbers} */
    @Benchmark
    @OperationsPerInvocation(OPERATIONS)
    public BigFraction commonsNumbers() {
        BigFraction sum = BigFraction.ZERO;
        BigFraction half = BigFraction.of(1, 2);
        for (int actor = 0; actor < ACTORS; actor++) {
            BigFraction share = BigFraction.of(loads[actor]).divide(BigFraction.of(165));
            BigFraction surplus = share.subtract(BigFraction.of(capacities[actor], 151));
            sum = sum.add((surplus.compareTo(BigFraction.ZERO) > 0 ? surplus : BigFraction.ZERO).multiply(half));
        }
        return sum;
    }
}
