package io.github.alliancekit.jshell;

import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * One direction of a plot: round numbers that hold all values between them.
 *
 * @param from the first round number
 * @param step from each round number to the next
 * @param steps how many steps there are
 */
record Axis(double from, double step, int steps) {
    private static final int MOST_STEPS = 6;

    /** {@return the axis of some numbers} */
    static Axis of(DoubleStream values) {
        double[] sorted = values.sorted().toArray();
        double least = sorted.length == 0 ? 0 : sorted[0];
        double most = sorted.length == 0 ? 1 : sorted[sorted.length - 1];
        double step = step(most - least);
        double from = Math.floor(least / step);
        double to = Math.max(Math.ceil(most / step), from + 1);
        return new Axis(from * step, step, (int) (to - from));
    }

    /** {@return the least of 1, 2, 5, 10, 20 … and their parts of ten that is coarse enough} */
    private static double step(double span) {
        double ten = Math.pow(10, Math.floor(Math.log10(span > 0 ? span : 1)) - 1);
        for (int factor : new int[] {1, 2, 5, 10, 20, 50}) {
            if (span / (ten * factor) <= MOST_STEPS - 1) {
                return ten * factor;
            }
        }
        return ten * 100;
    }

    /** {@return where a value lies: 0 at the beginning of the axis, 1 at its end} */
    double at(double value) {
        return (value - from) / (step * steps);
    }

    /** {@return the round number after so many steps, as text} */
    String label(int after) {
        double value = from + step * after;
        return step >= 1 ? String.format(Locale.ROOT, "%.0f", value) : String.format(Locale.ROOT, "%.2f", value);
    }
}
