package io.github.alliancekit.rules.measure;

import io.github.alliancekit.core.value.Fraction;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A common cost that is as high as its most demanding user makes it, such as the runway that the largest aircraft
 * needs, and two ways to divide it.
 *
 * <p>Together the users pay the highest cost, nobody pays more than alone, and whoever needs more never pays less. With
 * no user there is nothing to divide. The results are exact and do not depend on the order of the users.
 *
 * <pre>{@code
 * AirportGame dam = new AirportGame(costs);   // 8, 11, 13, 18: the height that each valley needs
 * dam.shapleyValue();   // 2, 3, 4, 9
 * dam.nucleolus();      // 13/4, 13/4, 13/4, 33/4
 * }</pre>
 *
 * <p>S. C. Littlechild and G. Owen, "A Simple Expression for the Shapley Value in a Special Case", Management Science
 * 20, 1973.
 *
 * @param costs what each user would have to pay alone, 0 or more
 */
public record AirportGame(List<Fraction> costs) {
    /**
     * Puts the costs together.
     *
     * @param costs what each user would have to pay alone
     * @throws IllegalArgumentException if one is negative
     */
    public AirportGame {
        Fractions.notNegative("cost", costs);
        costs = List.copyOf(costs);
    }

    /**
     * {@return the Shapley value: each step of the cost is paid in equal parts by those who need it}
     *
     * <p>With the costs in ascending order, {@code phi_i = sum over j <= i of (c_j - c_{j-1}) / (n - j + 1)}. In lay
     * words: "Each metre of the dam is paid by those who need it that high." En llano: «Cada metro de la presa lo pagan
     * quienes lo necesitan». S. C. Littlechild and G. Owen 1973.
     */
    public List<Fraction> shapleyValue() {
        List<Integer> ascending = ascending();
        Fraction[] parts = new Fraction[costs.size()];
        Fraction part = Fraction.ZERO;
        Fraction before = Fraction.ZERO;
        for (int position = 0; position < parts.length; position++) {
            Fraction cost = costs.get(ascending.get(position));
            part = part.plus(cost.minus(before).dividedBy(Fraction.of(parts.length - (long) position)));
            parts[ascending.get(position)] = part;
            before = cost;
        }
        return List.of(parts);
    }

    /**
     * {@return the nucleolus: the parts with which the group that gains least from taking part gains as much as can be}
     *
     * <p>With the costs in ascending order, the first users, up to the last one at which {@code (c_i - c_before +
     * r_before) / (i - before + 1)} is least, pay that {@code r}; so on with the rest, the last user having one less in
     * the denominator. In lay words: "The group that has least reason to be content has as much as possible." En llano:
     * «El grupo con menos motivos para estar contento tiene todos los que se le pueden dar». D. Schmeidler 1969; the
     * recursion: S. C. Littlechild, "A Simple Expression for the Nucleolus in a Special Case", International Journal of
     * Game Theory 3, 1974.
     */
    public List<Fraction> nucleolus() {
        List<Integer> ascending = ascending();
        Fraction[] parts = new Fraction[costs.size()];
        Fraction part = Fraction.ZERO;
        int paid = 0;
        while (paid < parts.length) {
            Fraction base = paid == 0
                    ? Fraction.ZERO
                    : costs.get(ascending.get(paid - 1)).minus(part);
            int last = paid;
            part = part(ascending, paid, paid, base);
            for (int next = paid + 1; next < parts.length; next++) {
                Fraction other = part(ascending, paid, next, base);
                if (!other.isGreaterThan(part)) {
                    part = other;
                    last = next;
                }
            }
            for (; paid <= last; paid++) {
                parts[ascending.get(paid)] = part;
            }
        }
        return List.of(parts);
    }

    /** {@return what the users from the first unpaid one to another pay each, if they share with the one after them} */
    private Fraction part(List<Integer> ascending, int unpaid, int last, Fraction base) {
        int others = last == costs.size() - 1 ? 0 : 1;
        return costs.get(ascending.get(last)).minus(base).dividedBy(Fraction.of(last - unpaid + 1L + others));
    }

    private List<Integer> ascending() {
        return IntStream.range(0, costs.size())
                .boxed()
                .sorted(Comparator.comparing(costs::get))
                .toList();
    }
}
