package io.github.alliancekit.rules.report;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Interval;

/** Scores from 0 to 1 as they are printed: from 0 to 100, with two decimals. */
final class Percent {
    private Percent() {}

    static String of(Interval score) {
        return TextReport.scores(score.times(Fraction.HUNDRED));
    }
}
