package io.github.alliancekit.rules.balance;

import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Shares;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.measure.Hoover;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;

/**
 * How far one thing lies where another lies: the share of it that would have to change hands, on the rule's ramp.
 *
 * <p>A rule that asks for a match has the texts {@code flagged}, {@code apart}, {@code evidence} and {@code unheld}.
 *
 * @param place the list that the one thing comes from
 * @param load the shares of the one thing
 * @param reference the shares that it would have to have
 * @param factor a member is named whose load is above the factor times its reference and the tolerance
 * @param tolerance what is added to the product
 */
record Match(String place, Shares load, Shares reference, Fraction factor, Fraction tolerance) {
    /**
     * {@return the verdict}
     *
     * @param context the assessment
     * @param info the rule
     */
    Verdict judge(Context context, RuleInfo info) {
        Interval distance = Hoover.bounds(load.distribution(), reference.distribution());
        Interval score = context.profile().ramp(info.id()).at(distance);
        return Verdict.of(
                context,
                info,
                score,
                () -> Outcome.of(score, shortfalls(info, distance, score), Shares.waitsOf(load, reference)),
                () -> List.of(
                        info.message("evidence").with("low", distance.low()).with("high", distance.high()),
                        info.message("unheld").with("share", load.ofNobody().low())));
    }

    private List<Shortfall> shortfalls(RuleInfo info, Interval distance, Interval score) {
        Fraction lift = Fraction.ONE.minus(score.high());
        return lift.isZero() ? List.of() : List.of(shortfall(info, distance, lift));
    }

    private Shortfall shortfall(RuleInfo info, Interval distance, Fraction lift) {
        List<String> flagged = load.exceeding(reference, factor, tolerance);
        Message text = info.message(flagged.isEmpty() ? "apart" : "flagged")
                .with("distance", distance.low())
                .with("actors", flagged);
        return new Shortfall(ElementPath.of(place), flagged, text, lift);
    }
}
