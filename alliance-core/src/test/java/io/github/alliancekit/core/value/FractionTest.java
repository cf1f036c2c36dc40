package io.github.alliancekit.core.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Fractions are a field with an order, on both sides of where a long ends. */
class FractionTest {
    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);

    @Provide
    Arbitrary<Fraction> fractions() {
        return Combinators.combine(wholes(), wholes().filter(whole -> whole.signum() != 0))
                .as(Fraction::of);
    }

    @Provide
    Arbitrary<List<Fraction>> manyFractions() {
        return fractions().list().ofMinSize(1).ofMaxSize(15);
    }

    private static Arbitrary<BigInteger> wholes() {
        BigInteger edge = BigInteger.ONE.shiftLeft(63);
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.longs().between(-12, 12).map(BigInteger::valueOf)),
                Tuple.of(2, Arbitraries.longs().map(BigInteger::valueOf)),
                Tuple.of(2, Arbitraries.bigIntegers().between(edge.subtract(BigInteger.TEN), edge.add(BigInteger.TEN))),
                Tuple.of(1, Arbitraries.just(LEAST)),
                Tuple.of(1, Arbitraries.bigIntegers().between(LEAST.pow(3), LEAST.pow(2))));
    }

    @Property(tries = 2000)
    void sumsAndProductsAreThoseOfTheDefinition(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        BigInteger left = a.numerator().multiply(b.denominator());
        BigInteger right = b.numerator().multiply(a.denominator());
        BigInteger denominators = a.denominator().multiply(b.denominator());

        assertThat(a.plus(b)).isEqualTo(Fraction.of(left.add(right), denominators));
        assertThat(a.minus(b)).isEqualTo(Fraction.of(left.subtract(right), denominators));
        assertThat(a.times(b)).isEqualTo(Fraction.of(a.numerator().multiply(b.numerator()), denominators));
        assertThat(a.compareTo(b)).isEqualTo(left.compareTo(right));
    }

    @Property(tries = 500)
    void whatComesOutOfManyOperationsIsInLowestTermsWhenItIsLookedAt(@ForAll("manyFractions") List<Fraction> numbers) {
        Fraction sum = Fraction.ZERO;
        BigInteger top = BigInteger.ZERO;
        BigInteger bottom = BigInteger.ONE;
        for (Fraction number : numbers) {
            sum = sum.minus(number.negate()).times(number);
            top = top.multiply(number.denominator())
                    .add(number.numerator().multiply(bottom))
                    .multiply(number.numerator());
            bottom = bottom.multiply(number.denominator()).multiply(number.denominator());
        }
        BigInteger divisor = top.gcd(bottom);
        Fraction parsed = Fraction.parse(top.divide(divisor) + "/" + bottom.divide(divisor));

        assertThat(sum).isEqualTo(parsed).hasSameHashCodeAs(parsed).hasToString(parsed.toString());
        assertThat(parsed).isEqualTo(sum);
        assertThat(sum.numerator()).isEqualTo(top.divide(divisor));
        assertThat(sum.denominator()).isEqualTo(bottom.divide(divisor));
        assertThat(sum.minus(parsed)).isEqualTo(Fraction.ZERO).isNotEqualTo(sum.plus(Fraction.ONE));
        assertThat(sum.signum()).isEqualTo(top.signum());
    }

    @Property
    void additionAndMultiplicationAreThoseOfAField(
            @ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b, @ForAll("fractions") Fraction c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a)).hasSameHashCodeAs(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
        assertThat(a.plus(b).minus(b)).isEqualTo(a);
        Assume.that(!b.isZero());
        assertThat(a.times(b).dividedBy(b)).isEqualTo(a);
    }

    @Property
    void everyFractionIsInLowestTerms(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        Fraction product = a.times(b);
        assertThat(product.denominator()).isPositive();
        assertThat(product.numerator().gcd(product.denominator())).isEqualTo(BigInteger.ONE);
        assertThat(Fraction.parse(product.toString())).isEqualTo(product);
    }

    @Property
    void theOrderAgreesWithTheSignOfTheDifference(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b) {
        assertThat(a.compareTo(b)).isEqualTo(a.minus(b).signum()).isEqualTo(-b.compareTo(a));
        assertThat(a.min(b).plus(a.max(b))).isEqualTo(a.plus(b));
        assertThat(a.equals(b)).isEqualTo(a.compareTo(b) == 0);
        assertThat(a.abs()).isEqualTo(a.max(a.negate()));
        assertThat(a.isLessThan(b)).isEqualTo(b.isGreaterThan(a));
        assertThat(a.isPositive()).isEqualTo(a.signum() > 0);
    }

    @Property
    void wholesOfLongsAreThoseOfBigIntegers(@ForAll long numerator, @ForAll long denominator) {
        Assume.that(denominator != 0);
        assertThat(Fraction.of(numerator, denominator))
                .isEqualTo(Fraction.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)));
        assertThat(Fraction.of(numerator)).isEqualTo(Fraction.of(numerator, 1));
    }

    @Example
    void theLeastLongHasATwin() {
        Fraction least = Fraction.of(Long.MIN_VALUE);

        assertThat(least.negate().numerator()).isEqualTo(LEAST.negate());
        assertThat(least.negate().negate()).isEqualTo(least);
        assertThat(Fraction.of(1, Long.MIN_VALUE)).isEqualTo(Fraction.ONE.dividedBy(least));
        assertThat(Fraction.of(Long.MAX_VALUE).plus(Fraction.ONE)).isEqualTo(least.negate());
    }

    @Example
    void aDecimalIsWhatItSays() {
        assertThat(Fraction.parse("0.25")).isEqualTo(Fraction.of(1, 4));
        assertThat(Fraction.parse("2.5e-1")).isEqualTo(Fraction.of(1, 4));
        assertThat(Fraction.parse("1e3")).isEqualTo(Fraction.of(1000));
        assertThat(Fraction.parse("-1/3").toDecimal(2)).isEqualTo(new BigDecimal("-0.33"));
        assertThat(Fraction.parse("1/8").toExactDecimal(3)).contains(new BigDecimal("0.125"));
        assertThat(Fraction.parse("1/3").toExactDecimal(30)).isEmpty();
        assertThat(Fraction.of(BigDecimal.valueOf(5, -2))).isEqualTo(Fraction.of(500));
    }

    @Example
    void nothingIsDividedByNothing() {
        assertThatThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fraction.parse("1/0")).isInstanceOf(NumberFormatException.class);
    }
}
