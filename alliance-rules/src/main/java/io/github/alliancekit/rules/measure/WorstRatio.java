package io.github.alliancekit.rules.measure;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Distribution.Pair;
import io.github.alliancekit.rules.measure.Measured.Reason;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The heaviest burden for its size, and who carries it.
 *
 * <p>{@code r = max q_a / p_a}, from 1, exactly where load follows the reference, without upper limit. In lay words:
 * "The municipality carries four times what its capacity suggests: nobody carries more for its size." En llano: «El
 * municipio carga cuatro veces lo que corresponde a su capacidad; nadie carga más para su tamaño».
 *
 * <p>It is infinite, and so undefined, where an actor without reference carries a load; that actor is still named. An
 * actor without share and without reference is passed over. Ties name all of them.
 *
 * <pre>{@code
 * WorstRatio.of(distribution);   // 20, 30, 30, 20 against 50, 30, 15, 5: actor 3 with ratio 4
 * }</pre>
 *
 * <p>The complaint of the worst-off, the minimax principle of J. Rawls, "A Theory of Justice", 1971.
 *
 * @param actors who carries it, by position in ascending order; never empty
 * @param ratio how many times its reference
 */
public record WorstRatio(List<Integer> actors, Measured<Fraction> ratio) {
    /**
     * Names the actors and their ratio.
     *
     * @param actors by position
     * @param ratio how many times their reference they carry
     */
    public WorstRatio {
        actors = List.copyOf(actors);
    }

    /**
     * {@return the heaviest burden}
     *
     * @param distribution the shares and their reference
     */
    public static WorstRatio of(Distribution distribution) {
        List<Pair> pairs = distribution.pairs();
        List<Integer> beyond = positions(
                pairs, pair -> pair.reference().isZero() && pair.share().isPositive());
        if (!beyond.isEmpty()) {
            return new WorstRatio(beyond, Measured.undefined(Reason.INFINITE));
        }
        Fraction worst = pairs.stream()
                .filter(pair -> pair.reference().isPositive())
                .map(WorstRatio::ratio)
                .reduce(Fraction.ZERO, Fraction::max);
        return new WorstRatio(
                positions(
                        pairs,
                        pair -> pair.reference().isPositive() && ratio(pair).equals(worst)),
                Measured.known(worst));
    }

    private static Fraction ratio(Pair pair) {
        return pair.share().dividedBy(pair.reference());
    }

    private static List<Integer> positions(List<Pair> pairs, Predicate<Pair> wanted) {
        return IntStream.range(0, pairs.size())
                .filter(actor -> wanted.test(pairs.get(actor)))
                .boxed()
                .toList();
    }
}
