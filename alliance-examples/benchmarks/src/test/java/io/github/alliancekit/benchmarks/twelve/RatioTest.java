package io.github.alliancekit.benchmarks.twelve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.value.Fraction;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RatioTest {
    @Test
    void productsAndMeansAreInLowestTerms() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 5_000; i++) {
            long most = i % 2 == 0 ? 40 : 1L << 40;
            Ratio one = Ratio.of(random.nextLong(1, most), random.nextLong(1, most));
            Ratio other = Ratio.of(random.nextLong(1, most), random.nextLong(1, most));
            same(one.times(other), one.fraction().times(other.fraction()));
            same(one.mean(other), one.fraction().plus(other.fraction()).times(Fraction.HALF));
            Ratio product = one.times(other);
            same(one.mean(product), one.fraction().plus(product.fraction()).times(Fraction.HALF));
        }
    }

    private static void same(Ratio ratio, Fraction fraction) {
        assertThat(ratio.numerator()).isEqualTo(fraction.numerator());
        assertThat(ratio.denominator()).isEqualTo(fraction.denominator());
    }
}
