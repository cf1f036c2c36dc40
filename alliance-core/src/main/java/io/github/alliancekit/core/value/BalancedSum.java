package io.github.alliancekit.core.value;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sum of fractions whose denominators have little in common: terms are put together in pairs, and pairs in pairs, so
 * that long numbers meet long numbers, and lowest terms are sought once.
 *
 * <p>Term by term, every step would carry the whole length of the sum so far.
 */
final class BalancedSum {
    /** A fraction that need not be in lowest terms. */
    private record Term(BigInteger numerator, BigInteger denominator) {
        private Term plus(Term other) {
            if (denominator.equals(other.denominator)) {
                return new Term(numerator.add(other.numerator), denominator);
            }
            BigInteger divisor = denominator.gcd(other.denominator);
            BigInteger left = denominator.divide(divisor);
            BigInteger right = other.denominator.divide(divisor);
            return new Term(
                    numerator.multiply(right).add(other.numerator.multiply(left)), left.multiply(other.denominator));
        }
    }

    /** At place i nothing, or the sum of 2 to the power of i terms. */
    private final List<@Nullable Term> places = new ArrayList<>();

    private int operations;

    /** Adds a fraction, which is so many operations away from lowest terms. */
    void add(BigInteger numerator, BigInteger denominator, int after) {
        operations = Math.max(operations, after);
        Term term = new Term(numerator, denominator);
        int place = 0;
        while (place < places.size()) {
            Term there = places.get(place);
            if (there == null) {
                places.set(place, term);
                return;
            }
            places.set(place, null);
            term = there.plus(term);
            place++;
        }
        places.add(term);
    }

    /** {@return the sum of all that was added} */
    Fraction total() {
        Term total = new Term(BigInteger.ZERO, BigInteger.ONE);
        for (Term term : places) {
            total = term == null ? total : term.plus(total);
        }
        return Fraction.Quotient.of(total.numerator(), total.denominator(), operations + 1);
    }
}
