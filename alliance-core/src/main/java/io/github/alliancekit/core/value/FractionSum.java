package io.github.alliancekit.core.value;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A running sum of fractions, exact at every length: what is added is put over one common denominator, and the sum is
 * brought to lowest terms once, when it is asked for.
 *
 * <p>It gives the same number as {@link Fraction#plus} term by term, whatever the order, without a fraction for every
 * step. As long as the sum over the common denominator fits a {@code long} adding allocates nothing; what outgrows it
 * is put aside as a fraction, and the sum goes on. It changes as it is added to and belongs to one thread.
 *
 * <p>Three risks, a third of each, and half of a fourth:
 *
 * <pre>{@code
 * FractionSum sum = new FractionSum();
 * sum.add(Fraction.of(3), Fraction.of(1, 3));
 * sum.add(Fraction.HALF);
 * sum.total();                                  // 3/2
 * }</pre>
 */
public final class FractionSum {
    /** What did not fit beside the rest any more; null as long as all does. */
    private @Nullable BalancedSum aside;

    private long numerator;
    private long denominator = 1;

    /** Makes a sum of nothing, which is 0. */
    public FractionSum() {}

    /** {@return a sum of the same, to go on from; what is added to the one does not change the other} */
    public FractionSum copy() {
        FractionSum copy = new FractionSum();
        if (aside != null) {
            copy.add(total().lowest()); // what was taken out again leaves no denominator behind
        } else {
            copy.numerator = numerator;
            copy.denominator = denominator;
        }
        return copy;
    }

    /**
     * Adds a number.
     *
     * @param term the number
     */
    public void add(Fraction term) {
        if (term.longDenominator() != 0) {
            add(term.longNumerator(), term.longDenominator());
        } else {
            setAside(term.top(), term.bottom(), term.operations());
        }
    }

    /**
     * Adds the product of two numbers, such as a weight and the value that it weighs.
     *
     * @param weight the one number
     * @param value the other number
     */
    public void add(Fraction weight, Fraction value) {
        long a = weight.longNumerator();
        long b = weight.longDenominator();
        long c = value.longNumerator();
        long d = value.longDenominator();
        // Not in lowest terms: that is sought once, for the sum.
        if (b != 0 && d != 0 && Fraction.productFits(a, c) && Fraction.productFits(b, d)) {
            add(a * c, b * d);
        } else {
            BigInteger top = weight.top().multiply(value.top());
            int operations = Math.max(weight.operations(), value.operations()) + 1;
            setAside(top, weight.bottom().multiply(value.bottom()), operations);
        }
    }

    /** {@return whether the sum is 0} */
    public boolean isZero() {
        return aside == null ? numerator == 0 : total().isZero();
    }

    /** {@return the sum of all that was added so far, in lowest terms; 0 if nothing was} */
    public Fraction total() {
        Fraction rest = Fraction.of(numerator, denominator);
        return aside == null ? rest : aside.total().plus(rest);
    }

    private void setAside(BigInteger top, BigInteger bottom, int operations) {
        if (aside == null) {
            aside = new BalancedSum();
        }
        aside.add(top, bottom, operations);
    }

    private void add(long top, long bottom) {
        if (top != 0 && !fits(top, bottom)) {
            shorten();
            if (!fits(top, bottom)) {
                setAside(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator), 0);
                numerator = top;
                denominator = bottom;
            }
        }
    }

    private void shorten() {
        if (numerator != Long.MIN_VALUE) {
            long divisor = Fraction.gcd(Math.abs(numerator), denominator);
            numerator /= divisor;
            denominator /= divisor;
        }
    }

    /** {@return whether {@code top / bottom}, which is not 0, was added over a common denominator that fits} */
    private boolean fits(long top, long bottom) {
        if (bottom == denominator) {
            return put(numerator, top, bottom);
        }
        long left = 1; // what the sum is to be multiplied with, and below it the new term
        long right = denominator / bottom;
        if (right * bottom != denominator) {
            long divisor = Fraction.gcd(denominator, bottom);
            left = bottom / divisor;
            right = denominator / divisor;
        }
        return Fraction.productFits(denominator, left)
                && Fraction.productFits(numerator, left)
                && Fraction.productFits(top, right)
                && put(numerator * left, top * right, denominator * left);
    }

    private boolean put(long a, long b, long common) {
        long sum = a + b;
        if (((a ^ sum) & (b ^ sum)) < 0) {
            return false;
        }
        numerator = sum;
        denominator = common;
        return true;
    }
}
