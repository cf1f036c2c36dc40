package io.github.alliancekit.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/** Medians, and numbers as the tables print them. */
final class Numbers {
    private static final double THOUSAND = 1e3;
    private static final double MILLION = 1e6;
    private static final double BILLION = 1e9;
    private static final int TEN = 10;

    private Numbers() {}

    /** {@return the median, between the two in the middle where there is no one} */
    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** {@return a time with its unit} */
    static String time(double nanos) {
        return nanos < THOUSAND
                ? print(nanos) + " ns"
                : nanos < MILLION
                        ? print(nanos / THOUSAND) + " µs"
                        : nanos < BILLION ? print(nanos / MILLION) + " ms" : print(nanos / BILLION) + " s";
    }

    /** {@return an amount of memory with its unit, in thousands and millions} */
    static String bytes(double bytes) {
        return bytes < THOUSAND
                ? print(bytes) + " B"
                : bytes < MILLION ? print(bytes / THOUSAND) + " kB" : print(bytes / MILLION) + " MB";
    }

    /** {@return a number with about three digits} */
    static String print(double value) {
        int decimals = value < 1 ? 3 : value < TEN ? 2 : value < TEN * TEN ? 1 : 0;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
