package io.github.alliancekit.rules.measure;

import io.github.alliancekit.core.value.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Measures that the library does not offer, against which those that it does are compared. */
final class Oracles {
    private Oracles() {}

    static double number(Fraction value) {
        return Logarithm.decimal(value);
    }

    static Fraction square(Fraction value) {
        return value.times(value);
    }

    static Fraction sum(List<Fraction> values) {
        return values.stream().reduce(Fraction.ZERO, Fraction::plus);
    }

    /** The chi squared of Sainte-Laguë, sum of (q-p)^2/p. */
    static Measured<Fraction> chiSquared(Distribution d) {
        Fraction sum = Fraction.ZERO;
        for (Distribution.Pair pair : d.pairs()) {
            if (pair.reference().isPositive()) {
                sum = sum.plus(square(pair.surplus()).dividedBy(pair.reference()));
            } else if (pair.share().isPositive()) {
                return Measured.undefined(Measured.Reason.INFINITE);
            }
        }
        return Measured.known(sum);
    }

    static Fraction gallagherSquared(Distribution d) {
        return sumOfSquares(d.shares(), d.reference()).times(Fraction.HALF);
    }

    static Fraction sumOfSquares(List<Fraction> x, List<Fraction> y) {
        return sum(IntStream.range(0, x.size())
                .mapToObj(i -> square(x.get(i).minus(y.get(i))))
                .toList());
    }

    static Fraction jain(Distribution d) {
        return Fraction.ONE.dividedBy(Herfindahl.of(d).times(Fraction.of(d.actors())));
    }

    /** Jain's index of the ratios q/p weighted with p, by its definition. */
    static Fraction weightedJain(Distribution d) {
        Fraction squares = sum(d.pairs().stream()
                .map(pair -> square(pair.share()).dividedBy(pair.reference()))
                .toList());
        return Fraction.ONE.dividedBy(squares);
    }

    static double atkinsonHalf(Distribution d) {
        double sum = summed(d, pair -> StrictMath.sqrt(number(pair.share().times(pair.reference()))));
        return 1 - sum * sum;
    }

    static double atkinsonOne(Distribution d) {
        Measured<Double> deviation = Theil.meanLogDeviation(d);
        return deviation instanceof Measured.Known<Double> known ? 1 - StrictMath.exp(-known.value()) : 1;
    }

    private static double summed(Distribution d, ToDoubleFunction<Distribution.Pair> term) {
        return d.pairs().stream().mapToDouble(term).sorted().sum();
    }

    /** The greatest ratio of load to capacity over the least. */
    static Measured<Fraction> maxMinRatio(Distribution d) {
        Fraction least = d.pairs().stream()
                .filter(pair -> pair.reference().isPositive())
                .map(pair -> pair.share().dividedBy(pair.reference()))
                .reduce(Fraction::min)
                .orElseThrow();
        return WorstRatio.of(d)
                .ratio()
                .flatMap(most -> least.isZero()
                        ? Measured.undefined(Measured.Reason.INFINITE)
                        : Measured.known(most.dividedBy(least)));
    }

    static Measured<Double> pearson(List<Fraction> x, List<Fraction> y) {
        Fraction n = Fraction.of(x.size());
        Fraction meanX = sum(x).dividedBy(n);
        Fraction meanY = sum(y).dividedBy(n);
        Fraction covariance = Fraction.ZERO;
        Fraction varianceX = Fraction.ZERO;
        Fraction varianceY = Fraction.ZERO;
        for (int i = 0; i < x.size(); i++) {
            Fraction dx = x.get(i).minus(meanX);
            Fraction dy = y.get(i).minus(meanY);
            covariance = covariance.plus(dx.times(dy));
            varianceX = varianceX.plus(square(dx));
            varianceY = varianceY.plus(square(dy));
        }
        return varianceX.isZero() || varianceY.isZero()
                ? Measured.undefined(Measured.Reason.OUT_OF_REACH)
                : Measured.known(number(covariance) / StrictMath.sqrt(number(varianceX.times(varianceY))));
    }

    static Measured<Double> spearman(List<Fraction> x, List<Fraction> y) {
        return pearson(ranks(x), ranks(y));
    }

    private static List<Fraction> ranks(List<Fraction> values) {
        return values.stream()
                .map(value -> {
                    long below = values.stream().filter(value::isGreaterThan).count();
                    long same = values.stream().filter(value::equals).count();
                    return Fraction.of(2 * below + same + 1, 2);
                })
                .toList();
    }

    /** Calls with every order of the positions below a size. */
    static void permutations(int size, Consumer<List<Integer>> use) {
        permutations(new ArrayList<>(), size, use);
    }

    private static void permutations(List<Integer> begun, int size, Consumer<List<Integer>> use) {
        if (begun.size() == size) {
            use.accept(begun);
        }
        for (int next = 0; next < size; next++) {
            if (!begun.contains(next)) {
                begun.add(next);
                permutations(begun, size, use);
                begun.remove(begun.size() - 1);
            }
        }
    }
}
