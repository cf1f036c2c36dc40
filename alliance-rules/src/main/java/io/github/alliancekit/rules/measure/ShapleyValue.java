package io.github.alliancekit.rules.measure;

import io.github.alliancekit.core.value.Fraction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The Shapley value: what each of several causes contributes to an effect that they have together (Shapley 1953).
 *
 * <p>{@code phi_i = mean over all orders of v(those before i, and i) - v(those before i)}. The parts add up to
 * {@code v(all) - v(none)}; a cause that never changes anything gets 0, and two that always do the same get the same.
 * In lay words: "Of the 29 points gained, the new mandate brought 37 and the lost deadline took 8." En llano: «De los
 * 29 puntos ganados, el nuevo mandato aportó 37 y el plazo perdido restó 8».
 *
 * <p>With facts that changed between two versions as causes and the score as effect, it attributes the change exactly,
 * caps included: turning all changes round turns all parts round.
 *
 * <pre>{@code
 * // bit i of the set: fact i is as it is now, not as it was
 * ShapleyValue.of(3, set -> score(factsAfter(set)));   // 37/100, 0, -2/25
 * }</pre>
 *
 * <p>L. S. Shapley, "A Value for n-Person Games", 1953; for the attribution of change: A. F. Shorrocks, "Decomposition
 * Procedures for Distributional Analysis", Journal of Economic Inequality 11, 2013.
 */
public final class ShapleyValue {
    private static final int MOST_PLAYERS = 20;

    private ShapleyValue() {}

    /**
     * {@return the part of each player, or cause}
     *
     * @param players how many there are, from 0 to 20; the effect is asked for every set of them, {@code 2^players}
     *     times
     * @param worth the effect of a set; player {@code i} is in the set if bit {@code i} is 1
     * @throws IllegalArgumentException if there are more than 20
     */
    public static List<Fraction> of(int players, IntFunction<Fraction> worth) {
        if (players < 0 || players > MOST_PLAYERS) {
            throw new IllegalArgumentException("A Shapley value for " + players + " players, not 0 to " + MOST_PLAYERS
                    + "\nMaybe they can be taken together in groups.");
        }
        List<Fraction> worths = new ArrayList<>();
        for (int set = 0; set < 1 << players; set++) {
            worths.add(worth.apply(set));
        }
        List<Fraction> values = new ArrayList<>();
        for (int player = 0; player < players; player++) {
            values.add(value(player, players, worths));
        }
        return List.copyOf(values);
    }

    private static Fraction value(int player, int players, List<Fraction> worths) {
        Fraction[] bySize = new Fraction[players];
        Arrays.fill(bySize, Fraction.ZERO);
        for (int set = 0; set < worths.size(); set++) {
            int with = set | 1 << player;
            if (with != set) {
                int size = Integer.bitCount(set);
                bySize[size] = bySize[size].plus(worths.get(with)).minus(worths.get(set));
            }
        }
        return mean(List.of(bySize));
    }

    /**
     * {@return the mean over all orders of {@code n} of a contribution that depends on the set of those before}
     *
     * <p>A set of {@code k} others stands before one of {@code n} in {@code k! (n-1-k)!} of the {@code n!} orders,
     * which is one in {@code n C(n-1, k)}.
     *
     * @param sums for each {@code k} from 0 to {@code n-1}, the contributions to all sets of {@code k} others, added up
     */
    static Fraction mean(List<Fraction> sums) {
        int players = sums.size();
        Fraction mean = Fraction.ZERO;
        Fraction orders = Fraction.of(players);
        for (int before = 0; before < players; before++) {
            mean = mean.plus(sums.get(before).dividedBy(orders));
            orders = orders.times(Fraction.of(players - 1L - before, before + 1L));
        }
        return mean;
    }
}
