package io.github.alliancekit.rules.measure;

import io.github.alliancekit.core.value.Fraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The method of the largest remainder (Hamilton 1792): rounds numbers so that what is printed adds up to the printed
 * total.
 *
 * <p>Each number is rounded down to whole units, and the units that are then missing go to the largest remainders, ties
 * to the first. Every result lies within one unit of its number, and a number that is whole stays as it is, as long as
 * the total lies within one unit of the sum. In lay words: "34 + 33 + 33, never 33 + 33 + 33." En llano: «Lo impreso
 * suma lo impreso: 34 + 33 + 33, nunca 33 + 33 + 33».
 *
 * <pre>{@code
 * LargestRemainder.apportion(List.of(third, third, third), 100);   // of 100 units: 34, 33, 33
 * }</pre>
 */
public final class LargestRemainder {
    private LargestRemainder() {}

    /**
     * {@return whole units for each number, adding up to the total}
     *
     * @param numbers numbers in units, negative ones allowed
     * @param total how many units they are to add up to, within one unit of their sum
     * @throws IllegalArgumentException if the total is further away
     */
    public static List<BigInteger> apportion(List<Fraction> numbers, BigInteger total) {
        List<BigInteger> units = new ArrayList<>();
        List<Fraction> remainders = new ArrayList<>();
        List<Integer> broken = new ArrayList<>();
        BigInteger missing = total;
        for (Fraction number : numbers) {
            BigInteger floor = floor(number);
            Fraction remainder = number.minus(Fraction.of(floor, BigInteger.ONE));
            if (remainder.isPositive()) {
                broken.add(units.size());
            }
            units.add(floor);
            remainders.add(remainder);
            missing = missing.subtract(floor);
        }
        if (missing.signum() < 0 || missing.compareTo(BigInteger.valueOf(broken.size())) > 0) {
            throw new IllegalArgumentException("A total of " + total + " units for numbers that add up to "
                    + numbers.stream().reduce(Fraction.ZERO, Fraction::plus)
                    + "\nMaybe the total was rounded from another sum.");
        }
        broken.sort(Comparator.<Integer, Fraction>comparing(remainders::get).reversed());
        for (int position : broken.subList(0, missing.intValueExact())) {
            units.set(position, units.get(position).add(BigInteger.ONE));
        }
        return List.copyOf(units);
    }

    private static BigInteger floor(Fraction number) {
        BigInteger[] parts = number.numerator().divideAndRemainder(number.denominator());
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }
}
