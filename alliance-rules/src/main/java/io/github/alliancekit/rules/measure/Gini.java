package io.github.alliancekit.rules.measure;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Distribution.Pair;
import java.util.List;

/**
 * The Gini coefficient against a reference: how far all pairs of actors, taken together, are from being treated alike
 * (Gini 1912).
 *
 * <p>{@code G = 1/2 sum over i, j of |q_i p_j - q_j p_i|}: twice the area between the Lorenz curve, with the actors
 * sorted by load per capacity, and the diagonal. From 0, exactly where load follows the reference, to 1 less the
 * smallest share of the reference. With {@code H} the {@link Hoover} index, {@code H <= G <= 2H - H^2}. In lay words:
 * "Taking any two actors, their burdens for their size differ by this much on average." En llano: «Comparando a los
 * actores de dos en dos, sus cargas, según su capacidad, difieren en esta medida por término medio».
 *
 * <p>An actor without share and without reference changes nothing; one without reference that carries a load is
 * allowed. Every transfer from an actor with more load per capacity to one with less, short of swapping them, lowers
 * it: it sees what {@link Hoover} overlooks.
 *
 * <pre>{@code
 * // 50, 40, 10 against 20, 20, 60: then the first gives 4 to the second, and both are still overburdened
 * Gini.of(before);   // 13/25
 * Gini.of(after);    // 63/125, while Hoover stays at 1/2
 * }</pre>
 *
 * <p>C. Gini, "Variabilità e mutabilità", Bologna 1912.
 */
public final class Gini {
    private Gini() {}

    /**
     * {@return the coefficient}
     *
     * @param distribution the shares and their reference
     */
    public static Fraction of(Distribution distribution) {
        List<Pair> pairs = distribution.pairs();
        Fraction sum = Fraction.ZERO;
        for (int i = 0; i < pairs.size(); i++) {
            for (int j = 0; j < i; j++) {
                Pair one = pairs.get(i);
                Pair other = pairs.get(j);
                sum = sum.plus(one.share()
                        .times(other.reference())
                        .minus(other.share().times(one.reference()))
                        .abs());
            }
        }
        return sum;
    }
}
