package io.github.alliancekit.core.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** A running sum is the sum term by term, on both sides of where a long ends. */
class FractionSumTest {
    @Provide
    Arbitrary<List<Fraction>> terms() {
        return Arbitraries.oneOf(
                fractions(12).list().ofMaxSize(12),
                fractions(1L << 20).list().ofMaxSize(12), // outgrows a long after a few terms
                fractions(Long.MAX_VALUE).list().ofMaxSize(6),
                mixed().list().ofMaxSize(8));
    }

    private static Arbitrary<Fraction> mixed() {
        Fraction edge = Fraction.of(Long.MAX_VALUE);
        return Arbitraries.frequencyOf(
                Tuple.of(6, fractions(60)),
                Tuple.of(1, fractions(Long.MAX_VALUE)),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                edge,
                                edge.negate(),
                                edge.times(edge),
                                edge.plus(Fraction.ONE).negate())));
    }

    private static Arbitrary<Fraction> fractions(long most) {
        return Combinators.combine(
                        Arbitraries.longs().between(-most, most),
                        Arbitraries.longs().between(1, most))
                .as(Fraction::of);
    }

    @Property(tries = 2000)
    void aSumIsTheSumTermByTerm(@ForAll("terms") List<Fraction> terms) {
        FractionSum sum = new FractionSum();
        Fraction expected = Fraction.ZERO;
        for (Fraction term : terms) {
            sum.add(term);
            expected = expected.plus(term);
            assertThat(sum.total()).isEqualTo(expected).hasSameHashCodeAs(expected);
            assertThat(sum.isZero()).isEqualTo(expected.isZero());
        }
        for (Fraction term : terms) {
            sum.add(term.negate());
        }
        assertThat(sum.isZero()).isTrue();
        assertThat(sum.total()).isEqualTo(Fraction.ZERO);
    }

    @Property(tries = 2000)
    void aSumOfProductsIsTheSumTermByTerm(
            @ForAll("terms") List<Fraction> weights, @ForAll("terms") List<Fraction> values) {
        FractionSum sum = new FractionSum();
        Fraction expected = Fraction.ZERO;
        for (int i = 0; i < Math.min(weights.size(), values.size()); i++) {
            sum.add(weights.get(i), values.get(i));
            expected = expected.plus(weights.get(i).times(values.get(i)));
        }
        assertThat(sum.total()).isEqualTo(expected);
    }

    @Property
    void aCopyGoesOnByItself(@ForAll("terms") List<Fraction> terms, @ForAll("terms") List<Fraction> more) {
        FractionSum sum = new FractionSum();
        terms.forEach(sum::add);
        Fraction before = sum.total();
        FractionSum copy = sum.copy();
        more.forEach(copy::add);
        assertThat(sum.total()).isEqualTo(before);
        more.forEach(term -> copy.add(term.negate()));
        assertThat(copy.total()).isEqualTo(before);
    }

    @Example
    void nothingIsNought() {
        assertThat(new FractionSum().total()).isEqualTo(Fraction.ZERO);
        assertThat(new FractionSum().isZero()).isTrue();
    }

    @Example
    void theLeastAndTheGreatestLongDoNotOverflow() {
        FractionSum sum = new FractionSum();
        Fraction least = Fraction.of(Long.MIN_VALUE);
        sum.add(Fraction.of(-Long.MAX_VALUE));
        sum.add(Fraction.of(-1));
        assertThat(sum.total()).isEqualTo(least);
        sum.add(Fraction.of(1, 3));
        assertThat(sum.total()).isEqualTo(least.plus(Fraction.of(1, 3)));
        sum.add(least, least);
        BigInteger square = BigInteger.ONE.shiftLeft(126);
        assertThat(sum.total())
                .isEqualTo(Fraction.of(square, BigInteger.ONE).plus(least).plus(Fraction.of(1, 3)));
    }
}
