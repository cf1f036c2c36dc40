package io.github.alliancekit.benchmarks.twelve;

import io.github.alliancekit.core.value.Fraction;
import java.util.Arrays;

/** Fractions that come one after the other, as whole numbers over their least common denominator. */
final class Scaled {
    private long[] numbers;
    private int size;
    private long denominator = 1;

    Scaled(int expected) {
        numbers = new long[expected];
    }

    /**
     * Adds a number.
     *
     * @throws ArithmeticException if the numbers do not fit
     */
    void add(Fraction fraction) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size + 2);
        }
        long part = LongParts.denominator(fraction);
        if (denominator % part != 0) { // which fails where a part does not fit
            refine(part);
        }
        numbers[size++] = Math.multiplyExact(LongParts.numerator(fraction), denominator / part);
    }

    private void refine(long part) {
        long factor = part / Divisors.gcd(denominator, part);
        denominator = Math.multiplyExact(denominator, factor);
        for (int i = 0; i < size; i++) {
            numbers[i] = Math.multiplyExact(numbers[i], factor);
        }
    }

    /** {@return the numbers so far, with room behind them} */
    long[] numbers() {
        return numbers;
    }

    long denominator() {
        return denominator;
    }
}
