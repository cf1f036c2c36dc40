package io.github.alliancekit.core.governance;

import io.github.alliancekit.core.internal.Faults;
import io.github.alliancekit.core.internal.Sorted;
import io.github.alliancekit.core.value.Fraction;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a body decides: by weighted votes, by consensus, or by several rules that all have to be met.
 *
 * <pre>{@code
 * DecisionRule majority = DecisionRule.weighted(Fraction.of(3));
 * DecisionRule twoChambers = new DecisionRule.AllOf(List.of(majority, DecisionRule.consensus()));
 * }</pre>
 */
public sealed interface DecisionRule {
    /**
     * {@return a rule that asks for a sum of votes}
     *
     * @param quota how many votes are needed, above 0
     */
    static Weighted weighted(Fraction quota) {
        return new Weighted(quota, Optional.empty(), List.of());
    }

    /** {@return the rule that nobody may be against} */
    static Consensus consensus() {
        return new Consensus();
    }

    /** {@return the ids of the seats that may block, of this rule and those within it} */
    default Stream<String> vetoes() {
        return Stream.empty();
    }

    /**
     * Enough votes are in favour, enough seats are, and no seat with a veto is against.
     *
     * @param quota how many votes are needed, above 0; absolute, not a share
     * @param minimumInFavour how many seats have to be in favour; empty if any number will do
     * @param veto the ids of the seats of the same body that may block, in order
     */
    record Weighted(Fraction quota, Optional<Integer> minimumInFavour, List<String> veto) implements DecisionRule {
        /**
         * Makes a rule.
         *
         * @param quota how many votes are needed, above 0
         * @param minimumInFavour how many seats have to be in favour, 1 or more
         * @param veto the ids of the seats that may block, in any order
         * @throws io.github.alliancekit.core.value.InvalidAllianceException if the quota or the minimum is not above 0,
         *     or a seat stands twice in veto
         */
        public Weighted {
            veto = List.copyOf(Sorted.by(veto, Comparator.naturalOrder()));
            new Faults()
                    .when(
                            !quota.isPositive(),
                            "quota",
                            "quota " + quota + " is not above 0",
                            "Maybe more than half of all votes.")
                    .when(
                            minimumInFavour.isPresent() && minimumInFavour.get() < 1,
                            "minimumInFavour",
                            "minimumInFavour " + minimumInFavour.orElse(0) + " is below 1",
                            "Maybe leave it out.")
                    .when(
                            new HashSet<>(veto).size() < veto.size(),
                            "veto",
                            "a seat stands twice in veto " + veto,
                            "Maybe leave one of the two out.")
                    .throwAny();
        }

        @Override
        public Stream<String> vetoes() {
            return veto.stream();
        }
    }

    /** Nobody is against. */
    record Consensus() implements DecisionRule {}

    /**
     * Every one of several rules is met, as with two chambers.
     *
     * @param rules at least one, in the order in which they were written
     */
    record AllOf(List<DecisionRule> rules) implements DecisionRule {
        /**
         * Makes a rule.
         *
         * @param rules at least one
         * @throws io.github.alliancekit.core.value.InvalidAllianceException if there is none
         */
        public AllOf {
            rules = List.copyOf(rules);
            new Faults()
                    .when(rules.isEmpty(), "rules", "a decision rule of no rules", "Maybe leave the decision rule out.")
                    .throwAny();
        }

        @Override
        public Stream<String> vetoes() {
            return rules.stream().flatMap(DecisionRule::vetoes);
        }
    }
}
