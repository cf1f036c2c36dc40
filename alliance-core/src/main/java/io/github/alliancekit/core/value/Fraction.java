package io.github.alliancekit.core.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An exact rational number: shares, weights, amounts and scores are fractions until they are displayed.
 *
 * <p>Seen from outside always in lowest terms with a positive denominator, so equal numbers are equal objects:
 * {@code 1.0}, {@code 1.00} and {@code 3/3} are the same fraction. Parts that fit a {@code long} are kept that way;
 * larger ones are kept as {@link BigInteger}s, and brought to lowest terms when they are asked for, so nothing ever
 * overflows or rounds.
 *
 * <p>A third of a risk, three times, is the whole risk:
 *
 * <pre>{@code
 * Fraction third = Fraction.parse("1/3");
 * third.plus(third).plus(third).equals(Fraction.ONE);   // true
 * third.times(Fraction.of(100)).toDecimal(2);           // 33.33
 * }</pre>
 */
public abstract sealed class Fraction implements Comparable<Fraction> {
    /** The whole numbers that are made most often, each once. */
    private static final Fraction[] COMMON = common();

    /** Nought. */
    public static final Fraction ZERO = COMMON[0];

    /** One: the whole. */
    public static final Fraction ONE = COMMON[1];

    /** One half. */
    public static final Fraction HALF = new Small(1, 2);

    /** One hundred, the top of every printed score. */
    public static final Fraction HUNDRED = COMMON[100];

    /** The parts of a few: how many of how many, by the whole and then by the part. The row of 0 is not used. */
    private static final Fraction[][] PARTS = parts();

    private static final BigInteger LEAST_LONG = BigInteger.valueOf(Long.MIN_VALUE);

    private Fraction() {}

    /**
     * {@return the whole number {@code value}}
     *
     * @param value any whole number
     */
    public static Fraction of(long value) {
        return value == 0 ? ZERO : value == 1 ? ONE : of(value, 1);
    }

    /**
     * {@return {@code numerator / denominator}, in lowest terms}
     *
     * @param numerator any whole number
     * @param denominator any whole number but 0
     * @throws ArithmeticException if the denominator is 0
     */
    public static Fraction of(long numerator, long denominator) {
        if (numerator >= 0 && denominator > 0 && numerator <= denominator && denominator < PARTS.length) {
            return PARTS[(int) denominator][(int) numerator];
        }
        if (denominator > 0 && numerator != Long.MIN_VALUE) {
            long divisor = gcd(Math.abs(numerator), denominator);
            return small(numerator / divisor, denominator / divisor);
        }
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * {@return {@code numerator / denominator}, in lowest terms}
     *
     * @param numerator any whole number
     * @param denominator any whole number but 0
     * @throws ArithmeticException if the denominator is 0
     */
    public static Fraction of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("A fraction with denominator 0: " + numerator + "/0");
        }
        return denominator.signum() < 0
                ? Quotient.of(numerator.negate(), denominator.negate(), 1)
                : Quotient.of(numerator, denominator, 1);
    }

    private static Fraction inLowestTerms(BigInteger numerator, BigInteger denominator) {
        BigInteger divisor = numerator.gcd(denominator);
        return canonical(numerator.divide(divisor), denominator.divide(divisor));
    }

    /**
     * {@return the exact value of a decimal}
     *
     * @param value any decimal; trailing zeros do not matter
     */
    public static Fraction of(BigDecimal value) {
        return value.scale() <= 0
                ? inLowestTerms(value.toBigIntegerExact(), BigInteger.ONE)
                : inLowestTerms(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
    }

    /**
     * {@return the fraction that a text says: a whole number, a decimal ({@code 0.25}, {@code 2.5e-1}) or two whole
     * numbers with a stroke ({@code 1/3})}
     *
     * @param text the number, without surrounding blanks
     * @throws NumberFormatException if the text is none of these, or its denominator is 0
     */
    public static Fraction parse(String text) {
        int stroke = text.indexOf('/');
        if (stroke < 0) {
            return of(new BigDecimal(text));
        }
        BigInteger denominator = new BigInteger(text.substring(stroke + 1));
        if (denominator.signum() == 0) {
            throw new NumberFormatException("A denominator of 0: " + text);
        }
        return of(new BigInteger(text.substring(0, stroke)), denominator).lowest();
    }

    /** {@return the numerator, negative for a negative fraction} */
    public abstract BigInteger numerator();

    /** {@return the denominator, always positive} */
    public abstract BigInteger denominator();

    /** {@return what is divided, in lowest terms or not} */
    BigInteger top() {
        return numerator();
    }

    /** {@return the positive number that it is divided by, in lowest terms or not} */
    BigInteger bottom() {
        return denominator();
    }

    /** {@return this in lowest terms} */
    Fraction lowest() {
        return this;
    }

    /** {@return after how many operations this is, counted from where it was in lowest terms} */
    int operations() {
        return 0;
    }

    private int operations(Fraction other) {
        return Math.max(operations(), other.operations()) + 1;
    }

    /** {@return the numerator if both parts fit a long, for sums that allocate nothing} */
    long longNumerator() {
        return 0;
    }

    /** {@return the denominator if both parts fit a long; else 0, which no denominator is} */
    long longDenominator() {
        return 0;
    }

    /** {@return -1, 0 or 1 for a negative, zero or positive fraction} */
    public abstract int signum();

    /**
     * {@return this plus {@code other}}
     *
     * @param other the number to add
     */
    public Fraction plus(Fraction other) {
        if (other.signum() == 0) {
            return this;
        }
        if (signum() == 0) {
            return other;
        }
        return bottom().equals(other.bottom())
                ? Quotient.of(top().add(other.top()), bottom(), operations(other))
                : Quotient.of(
                        top().multiply(other.bottom()).add(other.top().multiply(bottom())),
                        bottom().multiply(other.bottom()),
                        operations(other));
    }

    /**
     * {@return this times {@code other}}
     *
     * @param other the number to multiply with
     */
    public Fraction times(Fraction other) {
        return Quotient.of(top().multiply(other.top()), bottom().multiply(other.bottom()), operations(other));
    }

    /** {@return this with its sign turned} */
    public Fraction negate() {
        return canonical(numerator().negate(), denominator());
    }

    /**
     * {@return this minus {@code other}}
     *
     * @param other the number to take away
     */
    public Fraction minus(Fraction other) {
        return plus(other.negate());
    }

    /**
     * {@return this divided by {@code other}}
     *
     * @param other the divisor
     * @throws ArithmeticException if the divisor is 0
     */
    public Fraction dividedBy(Fraction other) {
        if (other.signum() == 0) {
            throw new ArithmeticException("Division by 0: " + this + " / 0");
        }
        return times(other.inverse());
    }

    /** {@return this without its sign} */
    public final Fraction abs() {
        return signum() < 0 ? negate() : this;
    }

    /** {@return 1 divided by this, which is not 0} */
    Fraction inverse() {
        return signum() < 0
                ? canonical(denominator().negate(), numerator().negate())
                : canonical(denominator(), numerator());
    }

    /** {@return whether this is 0} */
    public final boolean isZero() {
        return signum() == 0;
    }

    /** {@return whether this is above 0} */
    public final boolean isPositive() {
        return signum() > 0;
    }

    /**
     * {@return whether this is below {@code other}}
     *
     * @param other the number to compare with
     */
    public final boolean isLessThan(Fraction other) {
        return compareTo(other) < 0;
    }

    /**
     * {@return whether this is above {@code other}}
     *
     * @param other the number to compare with
     */
    public final boolean isGreaterThan(Fraction other) {
        return compareTo(other) > 0;
    }

    /**
     * {@return the lesser of this and {@code other}}
     *
     * @param other the number to compare with
     */
    public final Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * {@return the greater of this and {@code other}}
     *
     * @param other the number to compare with
     */
    public final Fraction max(Fraction other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * {@return this rounded half up, away from zero, for display only: nothing is decided on the result}
     *
     * @param decimals how many decimals, 0 or more
     */
    public final BigDecimal toDecimal(int decimals) {
        return new BigDecimal(top()).divide(new BigDecimal(bottom()), decimals, RoundingMode.HALF_UP);
    }

    /**
     * {@return the decimal that equals this, where one with at most {@code digits} digits exists; else nothing}
     *
     * @param digits how many significant digits the decimal may have
     */
    public final Optional<BigDecimal> toExactDecimal(int digits) {
        BigDecimal rounded = new BigDecimal(numerator()).divide(new BigDecimal(denominator()), new MathContext(digits));
        return of(rounded).equals(this) ? Optional.of(rounded) : Optional.empty();
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // most ranges are points: both ends are the same object
    public int compareTo(Fraction other) {
        return this == other
                ? 0
                : top().multiply(other.bottom()).compareTo(other.top().multiply(bottom()));
    }

    /** {@return the fraction as {@link #parse} reads it: {@code 5}, {@code -1/3}} */
    @Override
    public final String toString() {
        String top = numerator().toString();
        return denominator().equals(BigInteger.ONE)
                ? top
                : String.join("/", top, denominator().toString());
    }

    private static Fraction small(long numerator, long denominator) {
        // Most of what rules reckon with is nought, one, or a small whole number.
        boolean isCommon = denominator == 1 && numerator >= 0 && numerator < COMMON.length;
        return isCommon ? COMMON[(int) numerator] : new Small(numerator, denominator);
    }

    private static Fraction[] common() {
        Fraction[] common = new Fraction[101];
        for (int i = 0; i < common.length; i++) {
            common[i] = new Small(i, 1);
        }
        return common;
    }

    private static Fraction[][] parts() {
        Fraction[][] parts = new Fraction[13][];
        for (int whole = 1; whole < parts.length; whole++) {
            parts[whole] = new Fraction[whole + 1];
            for (int part = 0; part <= whole; part++) {
                long divisor = gcd(part, whole);
                parts[whole][part] = small(part / divisor, whole / divisor);
            }
        }
        return parts;
    }

    private static Fraction canonical(BigInteger numerator, BigInteger denominator) {
        // Long.MIN_VALUE has no positive twin: it is kept as a Big, so that a Small can always be negated.
        boolean fits = numerator.bitLength() <= 63 && denominator.bitLength() <= 63 && !numerator.equals(LEAST_LONG);
        return fits ? small(numerator.longValue(), denominator.longValue()) : new Big(numerator, denominator);
    }

    /** {@return the greatest common divisor of two numbers of which none is negative} */
    static long gcd(long a, long b) {
        while (b > Integer.MAX_VALUE || a > Integer.MAX_VALUE) {
            if (b == 0) {
                return a;
            }
            long rest = a % b;
            a = b;
            b = rest;
        }
        return gcd((int) a, (int) b); // dividing an int takes half the time or less
    }

    private static int gcd(int a, int b) {
        while (b > 1) {
            int rest = a % b;
            a = b;
            b = rest;
        }
        return b == 0 ? a : 1;
    }

    static boolean productFits(long a, long b) {
        return Math.multiplyHigh(a, b) == (a * b) >> 63;
    }

    /** The common case: both parts fit a long, and no operation allocates a {@link BigInteger} unless it must. */
    private static final class Small extends Fraction {
        private final long numerator;
        private final long denominator;

        Small(long numerator, long denominator) {
            this.numerator = numerator;
            this.denominator = denominator;
        }

        @Override
        public BigInteger numerator() {
            return BigInteger.valueOf(numerator);
        }

        @Override
        public BigInteger denominator() {
            return BigInteger.valueOf(denominator);
        }

        @Override
        long longNumerator() {
            return numerator;
        }

        @Override
        long longDenominator() {
            return denominator;
        }

        @Override
        public int signum() {
            return Long.signum(numerator);
        }

        @Override
        public Fraction plus(Fraction other) {
            if (numerator == 0) {
                return other;
            }
            Fraction sum = other instanceof Small that ? sum(that.numerator, that.denominator) : null;
            return sum == null ? super.plus(other) : sum;
        }

        @Override
        public Fraction minus(Fraction other) {
            Fraction sum = other instanceof Small that ? sum(-that.numerator, that.denominator) : null;
            return sum == null ? super.minus(other) : sum;
        }

        /** {@return this plus {@code top / bottom}; null where that does not fit} */
        private @Nullable Fraction sum(long top, long bottom) {
            if (top == 0) {
                return this;
            }
            if (numerator == 0) {
                return small(top, bottom);
            }
            long divisor = gcd(denominator, bottom);
            long right = bottom / divisor;
            long left = denominator / divisor;
            if (productFits(numerator, right) && productFits(top, left) && productFits(left, bottom)) {
                long a = numerator * right;
                long b = top * left;
                long sum = a + b;
                if (((a ^ sum) & (b ^ sum)) >= 0 && sum != Long.MIN_VALUE) {
                    // Both terms are in lowest terms: the sum has no more in common with left * bottom (Henrici 1956).
                    long common = divisor == 1 ? 1 : gcd(Math.abs(sum), divisor);
                    return small(sum / common, left * (bottom / common));
                }
            }
            return null;
        }

        @Override
        public Fraction times(Fraction other) {
            if (numerator == denominator) {
                return other;
            }
            Fraction product = other instanceof Small that ? product(that.numerator, that.denominator) : null;
            return product == null ? super.times(other) : product;
        }

        @Override
        public Fraction dividedBy(Fraction other) {
            Fraction quotient = other instanceof Small that && that.numerator > 0
                    ? product(that.denominator, that.numerator)
                    : null;
            return quotient == null ? super.dividedBy(other) : quotient;
        }

        /** {@return this times {@code top / bottom}; null where that does not fit} */
        private @Nullable Fraction product(long top, long bottom) {
            if (top == bottom) {
                return this;
            }
            long first = bottom == 1 ? 1 : gcd(Math.abs(numerator), bottom);
            long second = denominator == 1 ? 1 : gcd(Math.abs(top), denominator);
            long n = numerator / first;
            long m = top / second;
            long d = denominator / second;
            long e = bottom / first;
            return productFits(n, m) && productFits(d, e) && n * m != Long.MIN_VALUE ? small(n * m, d * e) : null;
        }

        @Override
        public Fraction negate() {
            return small(-numerator, denominator);
        }

        @Override
        Fraction inverse() {
            return numerator < 0 ? small(-denominator, -numerator) : small(denominator, numerator);
        }

        @Override
        public int compareTo(Fraction other) {
            if (other instanceof Small that
                    && productFits(numerator, that.denominator)
                    && productFits(that.numerator, denominator)) {
                return Long.compare(numerator * that.denominator, that.numerator * denominator);
            }
            return super.compareTo(other);
        }

        @Override
        public boolean equals(Object object) {
            return object instanceof Small that
                    ? numerator == that.numerator && denominator == that.denominator
                    : object instanceof Quotient quotient && quotient.compareTo(this) == 0;
        }

        @Override
        public int hashCode() {
            return 31 * Long.hashCode(numerator) + Long.hashCode(denominator);
        }
    }

    /** The rare case: at least one part is beyond a long. */
    private static final class Big extends Fraction {
        private final BigInteger numerator;
        private final BigInteger denominator;

        Big(BigInteger numerator, BigInteger denominator) {
            this.numerator = numerator;
            this.denominator = denominator;
        }

        @Override
        public BigInteger numerator() {
            return numerator;
        }

        @Override
        public BigInteger denominator() {
            return denominator;
        }

        @Override
        public int signum() {
            return numerator.signum();
        }

        @Override
        public boolean equals(Object object) {
            return object instanceof Big that
                    ? numerator.equals(that.numerator) && denominator.equals(that.denominator)
                    : object instanceof Quotient quotient && quotient.compareTo(this) == 0;
        }

        @Override
        public int hashCode() {
            return Objects.hash(numerator, denominator);
        }
    }

    /**
     * What long parts give before anybody looks at them: it is brought to lowest terms when it is asked for its parts,
     * because the greatest common divisor of long numbers costs more than all else that is done with them. After a few
     * operations one after the other it is done anyway, so that a long row of them does not grow without limit.
     */
    static final class Quotient extends Fraction {
        private static final int MOST_OPERATIONS = 8;

        private final BigInteger top;
        private final BigInteger bottom;
        private final int operations;
        /** Worked out when it is first asked for; twice if two threads ask at once, with the same outcome. */
        private volatile @Nullable Fraction lowest;

        private Quotient(BigInteger top, BigInteger bottom, int operations) {
            this.top = top;
            this.bottom = bottom;
            this.operations = operations;
        }

        /** {@return {@code top / bottom}, of which the bottom is positive} */
        static Fraction of(BigInteger top, BigInteger bottom, int operations) {
            boolean isShort = top.bitLength() <= 63 && bottom.bitLength() <= 63;
            return isShort || top.signum() == 0 || operations > MOST_OPERATIONS
                    ? inLowestTerms(top, bottom)
                    : new Quotient(top, bottom, operations);
        }

        @Override
        Fraction lowest() {
            Fraction known = lowest;
            if (known == null) {
                known = inLowestTerms(top, bottom);
                lowest = known;
            }
            return known;
        }

        @Override
        public BigInteger numerator() {
            return lowest().numerator();
        }

        @Override
        public BigInteger denominator() {
            return lowest().denominator();
        }

        @Override
        BigInteger top() {
            return top;
        }

        @Override
        BigInteger bottom() {
            return bottom;
        }

        @Override
        int operations() {
            return operations;
        }

        @Override
        public int signum() {
            return top.signum();
        }

        @Override
        public Fraction negate() {
            return of(top.negate(), bottom, operations);
        }

        @Override
        Fraction inverse() {
            return top.signum() < 0 ? of(bottom.negate(), top.negate(), operations) : of(bottom, top, operations);
        }

        @Override
        public boolean equals(@Nullable Object object) {
            return this == object || (object instanceof Fraction that && compareTo(that) == 0);
        }

        @Override
        public int hashCode() {
            return lowest().hashCode();
        }
    }
}
