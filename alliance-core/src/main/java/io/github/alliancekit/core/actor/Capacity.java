package io.github.alliancekit.core.actor;

import io.github.alliancekit.core.internal.Faults;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.Money;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an actor is able to carry: a weight on the alliance's own scale, or means valued in money.
 *
 * <p>Capacity is the reference for responsibility (Mérida declaration, commitment 9: "en la medida de las capacidades
 * de cada institución"). Weights and amounts are never mixed: an alliance whose members use both has no known capacity
 * shares.
 *
 * <pre>{@code
 * Capacity ministry = Capacity.weight(Fraction.of(3));
 * Capacity company = Capacity.Valued.of(Money.of(40_000), Money.of(15_000), Money.of(500_000), Money.of(0));
 * }</pre>
 */
public sealed interface Capacity {
    /**
     * {@return a capacity told by a weight}
     *
     * @param weight 0 or more, on one scale for the whole alliance
     */
    static Capacity weight(Fraction weight) {
        return new Weight(weight);
    }

    /**
     * A capacity told by a weight on the alliance's own scale.
     *
     * @param weight 0 or more
     */
    record Weight(Fraction weight) implements Capacity {
        /**
         * Makes a weight.
         *
         * @param weight 0 or more
         * @throws io.github.alliancekit.core.value.InvalidAllianceException if it is negative
         */
        public Weight {
            new Faults().notNegative("weight", weight).throwAny();
        }
    }

    /**
     * A capacity told by means valued in money; at least one of the four is there, and an absent one is 0.
     *
     * @param technical the value of technical means
     * @param human the value of people's time
     * @param financial money
     * @param inKind the value of goods and premises
     */
    record Valued(Optional<Money> technical, Optional<Money> human, Optional<Money> financial, Optional<Money> inKind)
            implements Capacity {
        /**
         * Makes a valued capacity.
         *
         * @param technical the value of technical means
         * @param human the value of people's time
         * @param financial money
         * @param inKind the value of goods and premises
         * @throws io.github.alliancekit.core.value.InvalidAllianceException if all four are absent
         */
        public Valued {
            new Faults()
                    .when(
                            Stream.of(technical, human, financial, inKind).allMatch(Optional::isEmpty),
                            "",
                            "a capacity without a weight and without an amount",
                            "Maybe leave the capacity out, or say what the actor is able to give.")
                    .throwAny();
        }

        /**
         * {@return a capacity of four amounts}
         *
         * @param technical the value of technical means
         * @param human the value of people's time
         * @param financial money
         * @param inKind the value of goods and premises
         */
        public static Valued of(Money technical, Money human, Money financial, Money inKind) {
            return new Valued(Optional.of(technical), Optional.of(human), Optional.of(financial), Optional.of(inKind));
        }
    }
}
