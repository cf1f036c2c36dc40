package io.github.alliancekit.benchmarks.twelve;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DivisorsTest {
    @Test
    void divisorsByHandAreThoseOfBigInteger() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 3_000; i++) {
            BigInteger common = number(random, 1 + random.nextInt(80));
            BigInteger one = common.multiply(number(random, 1 + random.nextInt(700)));
            BigInteger other = common.multiply(number(random, 1 + random.nextInt(700)));
            assertThat(Divisors.gcd(one.max(other), one.min(other))).isEqualTo(one.gcd(other));
        }
    }

    private static BigInteger number(SplittableRandom random, int bits) {
        BigInteger number = BigInteger.ONE;
        for (int i = 1; i < bits; i++) {
            number = number.shiftLeft(1).add(BigInteger.valueOf(random.nextInt(2)));
        }
        return number;
    }
}
