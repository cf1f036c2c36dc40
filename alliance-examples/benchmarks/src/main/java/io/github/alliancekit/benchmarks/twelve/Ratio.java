package io.github.alliancekit.benchmarks.twelve;

import io.github.alliancekit.core.value.Fraction;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * A fraction in lowest terms, by hand: two {@code long}s where they fit, else two {@link BigInteger}s. Unlike
 * {@link Fraction} it takes the word of its maker that the large ones have no common divisor.
 */
public final class Ratio {
    static final Ratio ONE = new Ratio(1, 1, null, null);

    private final long numerator;
    private final long denominator;
    private final @Nullable BigInteger largeNumerator;
    private final @Nullable BigInteger largeDenominator;

    private Ratio(
            long numerator,
            long denominator,
            @Nullable BigInteger largeNumerator,
            @Nullable BigInteger largeDenominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.largeNumerator = largeNumerator;
        this.largeDenominator = largeDenominator;
    }

    /** {@return a fraction of two numbers that are not negative} */
    static Ratio of(long numerator, long denominator) {
        long divisor = Divisors.gcd(numerator, denominator);
        return new Ratio(numerator / divisor, denominator / divisor, null, null);
    }

    /** {@return a fraction of two positive numbers without a common divisor} */
    static Ratio coprime(BigInteger numerator, BigInteger denominator) {
        return new Ratio(0, 0, numerator, denominator);
    }

    /** {@return the part of a base that has no finding; 1 where there is no base} */
    static Ratio clean(int found, int base) {
        return found == 0 ? ONE : of(base - found, base);
    }

    /** {@return the product of two of which all parts fit a long} */
    Ratio times(Ratio other) {
        long left = Divisors.gcd(numerator, other.denominator);
        long right = Divisors.gcd(other.numerator, denominator);
        return product(numerator / left, other.numerator / right, denominator / right, other.denominator / left);
    }

    /** {@return {@code ab / cd}, in lowest terms if that is} */
    private static Ratio product(long a, long b, long c, long d) {
        if (Math.multiplyHigh(a, b) == 0 && Math.multiplyHigh(c, d) == 0 && (a * b | c * d) >= 0) {
            return new Ratio(a * b, c * d, null, null);
        }
        return coprime(large(a).multiply(large(b)), large(c).multiply(large(d)));
    }

    /** {@return half the sum of this, of which both parts fit a long, and another} */
    Ratio mean(Ratio other) {
        if (other.largeNumerator != null && other.largeDenominator != null) {
            BigInteger top = large(numerator)
                    .multiply(other.largeDenominator)
                    .add(large(denominator).multiply(other.largeNumerator));
            BigInteger bottom =
                    large(denominator).multiply(other.largeDenominator).shiftLeft(1);
            BigInteger divisor = top.gcd(bottom);
            return coprime(top.divide(divisor), bottom.divide(divisor));
        }
        // What divides both parts of a sum of such fractions divides what their denominators have in common.
        long common = Divisors.gcd(denominator, other.denominator);
        long left = other.denominator / common;
        long right = denominator / common;
        BigInteger top = large(numerator)
                .multiply(large(left))
                .add(large(other.numerator).multiply(large(right)));
        long divisor = common == 1 ? 1 : Divisors.gcd(top.mod(large(common)).longValue(), common);
        BigInteger reduced = divisor == 1 ? top : top.divide(large(divisor));
        BigInteger bottom = large(right).multiply(large(other.denominator / divisor));
        return reduced.testBit(0) ? coprime(reduced, bottom.shiftLeft(1)) : coprime(reduced.shiftRight(1), bottom);
    }

    private static BigInteger large(long number) {
        return BigInteger.valueOf(number);
    }

    /** {@return the same in the terms of this library} */
    Fraction fraction() {
        return Fraction.of(numerator(), denominator());
    }

    /** {@return the numerator} */
    public BigInteger numerator() {
        return largeNumerator == null ? large(numerator) : largeNumerator;
    }

    /** {@return the denominator} */
    public BigInteger denominator() {
        return largeDenominator == null ? large(denominator) : largeDenominator;
    }
}
