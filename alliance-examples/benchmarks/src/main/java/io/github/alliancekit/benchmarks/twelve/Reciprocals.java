package io.github.alliancekit.benchmarks.twelve;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * One by each of some numbers, and one by the square of each, over a common denominator: sums of quotients and of their
 * squares are then sums of products of whole numbers.
 *
 * <p>The numerators lie in columns of 24 bits, so that products with numbers of up to 32 bits are added up in a
 * {@code long} for each column, and carried now and then.
 */
final class Reciprocals {
    private static final int BITS = 24;
    private static final int BYTES = BITS / Byte.SIZE;
    private static final int MASK = (1 << BITS) - 1;
    /** How many products of 32 and 24 bits a column holds before it has to be carried. */
    private static final int ROWS = 64;

    private static final int PART_BITS = 28;
    private static final int NUMBER_BITS = 31;
    private static final double NEAR = 1e-9;

    private final long[] numbers;
    private final int width;
    private final int[] ones;
    private final int[] squares;

    /**
     * Works out the numerators.
     *
     * @param numbers positive
     * @throws ArithmeticException if one of them is 2 to the 31st or more
     */
    Reciprocals(long[] numbers) {
        this.numbers = numbers;
        for (long number : numbers) {
            requireBits(number, NUMBER_BITS);
        }
        int[] common = common(numbers);
        this.width = common.length;
        this.ones = new int[numbers.length * width];
        this.squares = new int[numbers.length * width * 2];
        long[] row = new long[width * 2];
        for (int i = 0; i < numbers.length; i++) {
            divide(common, numbers[i], i * width);
            square(i * width, row, i * width * 2);
        }
    }

    /** {@return the least common multiple of all, lowest bits first} */
    private static int[] common(long[] numbers) {
        int[] product = new int[numbers.length * 2 + 1];
        product[0] = 1;
        int size = 1;
        for (long number : numbers) {
            long rest = 0;
            for (int k = size - 1; k >= 0; k--) {
                rest = (rest << BITS | product[k]) % number;
            }
            long factor = number / Divisors.gcd(rest, number);
            long carry = 0;
            for (int k = 0; k < size; k++) {
                carry += product[k] * factor;
                product[k] = (int) carry & MASK;
                carry >>= BITS;
            }
            for (; carry > 0; carry >>= BITS) {
                product[size++] = (int) carry & MASK;
            }
        }
        return Arrays.copyOf(product, size);
    }

    private void divide(int[] common, long number, int at) {
        long rest = 0;
        for (int k = width - 1; k >= 0; k--) {
            rest = rest << BITS | common[k];
            long quotient = rest / number;
            ones[at + k] = (int) quotient;
            rest -= quotient * number;
        }
    }

    private void square(int from, long[] row, int to) {
        Arrays.fill(row, 0);
        for (int i = 0; i < width; i++) {
            long one = ones[from + i];
            for (int k = 0; k < width; k++) {
                row[i + k] += one * ones[from + k];
            }
        }
        long carry = 0;
        for (int k = 0; k < row.length; k++) {
            carry += row[k];
            squares[to + k] = (int) carry & MASK;
            carry >>= BITS;
        }
    }

    /**
     * {@return Jain's index of evenness of some numbers by these: the square of the sum of the quotients, by how many
     * there are and by the sum of their squares}
     *
     * @param parts as many, not negative
     * @param over takes whether each quotient is above one and a half times their mean
     * @throws ArithmeticException if a part is 2 to the 28th or more
     */
    Ratio jain(long[] parts, boolean[] over) {
        int n = numbers.length;
        long[] sums = new long[width + 2];
        long[] sumsOfSquares = new long[2 * width + 4];
        for (int i = 0; i < n; i++) {
            requireBits(parts[i], PART_BITS);
            add(parts[i], ones, i * width, width, sums, 0);
            long square = parts[i] * parts[i];
            add(square & MASK, squares, 2 * i * width, 2 * width, sumsOfSquares, 0);
            add(square >> BITS, squares, 2 * i * width, 2 * width, sumsOfSquares, 1);
            if (i % ROWS == ROWS - 1) {
                carry(sums);
                carry(sumsOfSquares);
            }
        }
        BigInteger sum = number(sums);
        if (sum.signum() == 0) {
            return Ratio.ONE;
        }
        compare(parts, sum, over);
        BigInteger all = number(sumsOfSquares).multiply(BigInteger.valueOf(n));
        return quotientOfSquare(sum, all);
    }

    private static void requireBits(long number, int bits) {
        if (number >>> bits != 0) {
            throw new ArithmeticException(number + " has more than " + bits + " bits");
        }
    }

    private static void add(long factor, int[] columns, int from, int count, long[] to, int at) {
        for (int k = 0; k < count; k++) {
            to[at + k] += factor * columns[from + k];
        }
    }

    /** Decides by double where that is beyond doubt, and exactly where it is near. */
    private void compare(long[] parts, BigInteger sum, boolean[] over) {
        int n = numbers.length;
        double total = 0;
        for (int i = 0; i < n; i++) {
            total += (double) parts[i] / numbers[i];
        }
        double bar = total * 3 / (2 * n);
        for (int i = 0; i < n; i++) {
            double above = (double) parts[i] / numbers[i] - bar;
            over[i] = above > 0;
            if (Math.abs(above) < NEAR * bar) {
                long[] own = new long[width + 2];
                add(parts[i], ones, i * width, width, own, 0);
                over[i] =
                        number(own).multiply(BigInteger.valueOf(2L * n)).compareTo(sum.multiply(BigInteger.valueOf(3)))
                                > 0;
            }
        }
    }

    /** {@return the square of one number by another, in lowest terms} */
    private static Ratio quotientOfSquare(BigInteger root, BigInteger denominator) {
        BigInteger square = root.multiply(root);
        // A divisor of both divides the root, too, which is half as long.
        BigInteger divisor = Divisors.gcd(root, denominator.mod(root));
        if (divisor.bitLength() >= Long.SIZE) {
            BigInteger large = square.gcd(denominator);
            return Ratio.coprime(square.divide(large), denominator.divide(large));
        }
        BigInteger top = square;
        BigInteger bottom = denominator;
        long common = divisor.longValue();
        while (common > 1) {
            BigInteger one = BigInteger.valueOf(common);
            top = top.divide(one);
            bottom = bottom.divide(one);
            common = Divisors.gcd(
                    Divisors.gcd(top.mod(one).longValue(), bottom.mod(one).longValue()), common);
        }
        return Ratio.coprime(top, bottom);
    }

    private static void carry(long[] columns) {
        for (int k = 0; k < columns.length - 1; k++) {
            columns[k + 1] += columns[k] >> BITS;
            columns[k] &= MASK;
        }
    }

    private static BigInteger number(long[] columns) {
        carry(columns);
        byte[] bytes = new byte[columns.length * BYTES];
        int at = bytes.length;
        for (long column : columns) {
            bytes[--at] = (byte) column;
            bytes[--at] = (byte) (column >> 8);
            bytes[--at] = (byte) (column >> 16);
        }
        return new BigInteger(1, bytes);
    }
}
