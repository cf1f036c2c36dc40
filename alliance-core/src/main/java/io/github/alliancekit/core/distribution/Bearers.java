package io.github.alliancekit.core.distribution;

import io.github.alliancekit.core.internal.Faults;
import io.github.alliancekit.core.internal.Sorted;
import io.github.alliancekit.core.value.Fraction;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/**
 * Who bears a risk: holders with a share each, or holders that bear it together without having split it.
 *
 * <p>Shares may add up to less than 1: the rest is borne by nobody. What was transferred to a party outside is told by
 * {@link Transfer}s.
 *
 * <pre>{@code
 * Bearers split = Bearers.split(Share.ofActor("ministry", Fraction.HALF), Share.ofActor("company", Fraction.HALF));
 * Bearers joint = Bearers.joint(Holder.actor("ministry"), Holder.actor("company"));
 * }</pre>
 */
public sealed interface Bearers {
    /**
     * {@return bearers that split a risk}
     *
     * @param shares a share for each holder, adding up to at most 1
     */
    static Split split(Share... shares) {
        return new Split(List.of(shares), false);
    }

    /**
     * {@return bearers that bear a risk together without a split}
     *
     * @param holders at least two
     */
    static Joint joint(Holder... holders) {
        return new Joint(List.of(holders));
    }

    /** {@return no bearer at all: a closed list of none} */
    static Split nobody() {
        return new Split(List.of(), false);
    }

    /** {@return how much of the risk the bearers have together, 1 or less} */
    Fraction total();

    /** {@return everybody who bears a part, in order} */
    List<Holder> holders();

    /**
     * Bearers with a share each.
     *
     * @param shares the shares, ordered by holder, adding up to at most 1
     * @param jointAndSeveral whether each may be asked for the whole; a flag beside the shares
     */
    record Split(List<Share> shares, boolean jointAndSeveral) implements Bearers {
        /**
         * Makes a split.
         *
         * @param shares the shares in any order
         * @param jointAndSeveral whether each may be asked for the whole
         * @throws io.github.alliancekit.core.value.InvalidAllianceException if a holder stands twice, or the shares add
         *     up to more than 1
         */
        public Split {
            shares = List.copyOf(Sorted.by(shares, Comparator.comparing(Share::holder)));
            Faults faults = new Faults();
            Share.checkHolders(faults, "split", shares);
            Fraction sum = Share.sum(shares);
            faults.when(
                            sum.isGreaterThan(Fraction.ONE),
                            "split",
                            "shares add up to " + sum + ", more than 1",
                            "Maybe one share is too large, or one holder too many.")
                    .throwAny();
        }

        @Override
        public Fraction total() {
            return Share.sum(shares);
        }

        @Override
        public List<Holder> holders() {
            return shares.stream().map(Share::holder).toList();
        }
    }

    /**
     * Bearers that did not split the risk among themselves: any split is possible.
     *
     * @param holders at least two, in order
     */
    record Joint(List<Holder> holders) implements Bearers {
        /**
         * Makes a joint bearing.
         *
         * @param holders at least two, in any order
         * @throws io.github.alliancekit.core.value.InvalidAllianceException if there are fewer than two, or one stands
         *     twice
         */
        public Joint {
            holders = List.copyOf(Sorted.by(holders, Comparator.naturalOrder()));
            boolean twice = new HashSet<>(holders).size() < holders.size();
            new Faults()
                    .when(
                            holders.size() < 2,
                            "joint",
                            "a joint list of " + holders.size() + " " + holders,
                            "Maybe a split with one share of 1.")
                    .when(
                            twice,
                            "joint",
                            "a holder stands twice in joint " + holders,
                            "Maybe leave one of the two out.")
                    .throwAny();
        }

        @Override
        public Fraction total() {
            return Fraction.ONE;
        }
    }
}
