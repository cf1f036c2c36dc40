package io.github.alliancekit.rules.measure;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.FractionSum;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Sums, checks and common denominators, shared by the measures. */
final class Fractions {
    private Fractions() {}

    static Fraction sum(Collection<Fraction> numbers) {
        FractionSum sum = new FractionSum();
        for (Fraction number : numbers) {
            sum.add(number);
        }
        return sum.total();
    }

    static Interval total(Collection<Interval> amounts) {
        FractionSum low = new FractionSum();
        FractionSum high = new FractionSum();
        for (Interval amount : amounts) {
            low.add(amount.low());
            high.add(amount.high());
        }
        return Interval.of(low.total(), high.total());
    }

    static List<Fraction> lows(Collection<Interval> amounts) {
        List<Fraction> lows = new ArrayList<>(amounts.size());
        for (Interval amount : amounts) {
            lows.add(amount.low());
        }
        return lows;
    }

    static List<Fraction> highs(Collection<Interval> amounts) {
        List<Fraction> highs = new ArrayList<>(amounts.size());
        for (Interval amount : amounts) {
            highs.add(amount.high());
        }
        return highs;
    }

    static Fraction positive(Fraction number) {
        return number.max(Fraction.ZERO);
    }

    static void notNegative(String what, Collection<Fraction> numbers) {
        int position = 0;
        for (Fraction number : numbers) {
            if (number.signum() < 0) {
                throw new IllegalArgumentException("The " + what + " at position " + position + " is " + number
                        + "\nMaybe its sign was turned: nobody carries less than nothing.");
            }
            position++;
        }
    }

    static void sameLength(String what, Collection<?> one, Collection<?> other) {
        if (one.size() != other.size()) {
            throw new IllegalArgumentException("Two lists of " + what + " of " + one.size() + " and " + other.size()
                    + " entries\nMaybe an entry was left out: say 0.");
        }
    }

    /** {@return the least whole number that makes every one of the numbers whole} */
    static BigInteger commonDenominator(Collection<Fraction> numbers) {
        BigInteger common = BigInteger.ONE;
        for (Fraction number : numbers) {
            BigInteger denominator = number.denominator();
            common = common.divide(common.gcd(denominator)).multiply(denominator);
        }
        return common;
    }

    static List<Fraction> shares(List<Fraction> amounts, Fraction total) {
        return amounts.stream().map(amount -> amount.dividedBy(total)).toList();
    }
}
