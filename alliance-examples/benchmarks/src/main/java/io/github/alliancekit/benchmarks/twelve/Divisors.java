package io.github.alliancekit.benchmarks.twelve;

import java.math.BigInteger;

/** Greatest common divisors: of long numbers by halves, of larger ones by Lehmer's method, 31 bits at a time. */
final class Divisors {
    private static final int HEAD_BITS = 62;
    private static final int LIMB_BITS = 32;
    private static final long LIMB = 0xFFFF_FFFFL;

    private Divisors() {}

    /** {@return the greatest common divisor of two numbers that are not negative} */
    static long gcd(long one, long other) {
        if (one == 0 || other == 0) {
            return one | other;
        }
        int twos = Long.numberOfTrailingZeros(one | other);
        long a = one >> Long.numberOfTrailingZeros(one);
        long b = other;
        while (b != 0) {
            b >>= Long.numberOfTrailingZeros(b);
            long difference = b - a;
            a = Math.min(a, b);
            b = Math.abs(difference);
        }
        return a << twos;
    }

    /** {@return the greatest common divisor of two positive numbers, the first of which is the larger} */
    static BigInteger gcd(BigInteger large, BigInteger small) {
        long[] a = limbs(large, large.bitLength() / LIMB_BITS + 1);
        long[] b = limbs(small, a.length);
        int size = a.length;
        while (true) {
            while (size > 2 && a[size - 1] == 0) {
                size--;
            }
            if (size == 2 && a[1] >>> (HEAD_BITS - LIMB_BITS) == 0) {
                return BigInteger.valueOf(gcd(a[1] << LIMB_BITS | a[0], b[1] << LIMB_BITS | b[0]));
            }
            if (!step(a, b, size)) {
                // The second is far shorter, or the heads agree: one division as at school.
                BigInteger second = number(b, size);
                if (second.signum() == 0) {
                    return number(a, size);
                }
                long[] rest = limbs(number(a, size).mod(second), a.length);
                a = b;
                b = rest;
            }
        }
    }

    /** Goes as many steps of Euclid's as the first 62 bits decide; {@return whether there was one} */
    private static boolean step(long[] a, long[] b, int size) {
        int zeros = Long.numberOfLeadingZeros(a[size - 1]) - LIMB_BITS;
        long x = head(a, size, zeros);
        long y = head(b, size, zeros);
        long p = 1;
        long q = 0;
        long r = 0;
        long s = 1;
        boolean even = true;
        while (y != 0) {
            long quotient = x / y;
            long rest = x - quotient * y;
            long nextR = p + quotient * r;
            long nextS = q + quotient * s;
            if (rest < nextS || y - rest < nextS + s) {
                break; // the bits behind may decide otherwise
            }
            x = y;
            y = rest;
            p = r;
            q = s;
            r = nextR;
            s = nextS;
            even = !even;
        }
        if (q == 0) {
            return false;
        }
        combine(a, b, size, even ? p : -p, even ? -q : q, even ? -r : r, even ? s : -s);
        return true;
    }

    /** {@return the first 62 bits of a number that is as long as another with so many zeros before it} */
    private static long head(long[] limbs, int size, int zeros) {
        long top = limbs[size - 1] << LIMB_BITS | limbs[size - 2];
        long next = size > 2 ? limbs[size - 3] : 0;
        long bits = zeros == 0 ? top : top << zeros | next >>> (LIMB_BITS - zeros);
        return bits >>> (Long.SIZE - HEAD_BITS);
    }

    /** Puts {@code pa + qb} in the place of a, and {@code ra + sb} in that of b; neither is negative. */
    private static void combine(long[] a, long[] b, int size, long p, long q, long r, long s) {
        long carryA = 0;
        long carryB = 0;
        for (int k = 0; k < size; k++) {
            long x = a[k];
            long y = b[k];
            carryA += p * x + q * y;
            carryB += r * x + s * y;
            a[k] = carryA & LIMB;
            b[k] = carryB & LIMB;
            carryA >>= LIMB_BITS;
            carryB >>= LIMB_BITS;
        }
    }

    private static long[] limbs(BigInteger number, int size) {
        byte[] bytes = number.toByteArray();
        long[] limbs = new long[Math.max(2, size)];
        for (int i = 0; i < bytes.length; i++) {
            int place = bytes.length - 1 - i;
            limbs[place >> 2] |= (bytes[i] & 0xFFL) << ((place & 3) << 3);
        }
        return limbs;
    }

    private static BigInteger number(long[] limbs, int size) {
        byte[] bytes = new byte[size * Integer.BYTES];
        for (int i = 0; i < bytes.length; i++) {
            int place = bytes.length - 1 - i;
            bytes[i] = (byte) (limbs[place >> 2] >>> ((place & 3) << 3));
        }
        return new BigInteger(1, bytes);
    }
}
