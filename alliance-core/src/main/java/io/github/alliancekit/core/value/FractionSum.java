package io.github.alliancekit.core.value;

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
    /** What did not fit beside the rest any more. */
    private Fraction aside = Fraction.ZERO;

    private long numerator;
    private long denominator = 1;

    /** Makes a sum of nothing, which is 0. */
    public FractionSum() {}

    /**
     * Adds a number.
     *
     * @param term the number
     */
    public void add(Fraction term) {
        if (term.longDenominator() != 0) {
            add(term.longNumerator(), term.longDenominator());
        } else {
            aside = aside.plus(term);
        }
    }

    /**
     * Adds the product of two numbers, such as a weight and the value that it weighs.
     *
     * @param weight the one number
     * @param value the other number
     */
    public void add(Fraction weight, Fraction value) {
        if (weight.longDenominator() == 0
                || value.longDenominator() == 0
                || !fits(
                        weight.longNumerator(),
                        weight.longDenominator(),
                        value.longNumerator(),
                        value.longDenominator())) {
            aside = aside.plus(weight.times(value));
        }
    }

    /** {@return whether {@code a / b * c / d} was added because in lowest terms it fits} */
    private boolean fits(long a, long b, long c, long d) {
        long left = Fraction.gcd(Math.abs(a), d);
        long right = Fraction.gcd(Math.abs(c), b);
        boolean fits = Fraction.productFits(a / left, c / right) && Fraction.productFits(b / right, d / left);
        if (fits) {
            add(a / left * (c / right), b / right * (d / left));
        }
        return fits;
    }

    /** {@return whether the sum is 0} */
    public boolean isZero() {
        return aside.isZero() ? numerator == 0 : total().isZero();
    }

    /** {@return the sum of all that was added so far, in lowest terms; 0 if nothing was} */
    public Fraction total() {
        return aside.plus(Fraction.of(numerator, denominator));
    }

    private void add(long top, long bottom) {
        if (top != 0 && !fits(top, bottom)) {
            aside = total();
            numerator = top;
            denominator = bottom;
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
