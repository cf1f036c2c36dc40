package io.github.alliancekit.core.distribution;

import io.github.alliancekit.core.internal.Faults;
import io.github.alliancekit.core.value.Fraction;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The part of one risk or one benefit that a holder has.
 *
 * <pre>{@code
 * new Share(Holder.actor("ministry"), Fraction.parse("1/3"));
 * }</pre>
 *
 * @param holder who has it
 * @param portion how much of the whole, from 0 to 1
 */
public record Share(Holder holder, Fraction portion) {
    /**
     * Makes a share.
     *
     * @param holder who has it
     * @param portion how much of the whole, from 0 to 1
     * @throws io.github.alliancekit.core.value.InvalidAllianceException if the portion is not between 0 and 1
     */
    public Share {
        new Faults().fromZeroToOne("share", portion).throwAny();
    }

    /**
     * {@return the share of an actor}
     *
     * @param id the id of an actor
     * @param portion how much of the whole, from 0 to 1
     */
    public static Share ofActor(String id, Fraction portion) {
        return new Share(Holder.actor(id), portion);
    }

    /**
     * {@return the share of a group}
     *
     * @param id the id of a group
     * @param portion how much of the whole, from 0 to 1
     */
    public static Share ofGroup(String id, Fraction portion) {
        return new Share(Holder.group(id), portion);
    }

    /** Adds a fault where a holder stands twice in a list of shares. */
    static void checkHolders(Faults faults, String field, List<Share> shares) {
        Set<Holder> seen = new HashSet<>();
        for (Share share : shares) {
            faults.when(
                    !seen.add(share.holder()),
                    field,
                    share.holder() + " has two shares in " + field,
                    "Maybe add the two into one.");
        }
    }

    /** {@return the sum of the portions} */
    static Fraction sum(List<Share> shares) {
        return shares.stream().map(Share::portion).reduce(Fraction.ZERO, Fraction::plus);
    }
}
