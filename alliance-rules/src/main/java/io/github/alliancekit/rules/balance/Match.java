package io.github.alliancekit.rules.balance;

import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.Reference;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Shares;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.measure.Hoover;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import java.util.Optional;

/**
 * How far something lies where the profile says that it should: the share of it that would have to change hands, on the
 * rule's ramp.
 *
 * <p>A rule that asks for a match has the texts {@code flagged}, {@code apart}, {@code evidence} and {@code unheld}.
 *
 * @param place the list that it comes from
 * @param load its shares
 * @param factor a member is named whose load is above the factor times its reference and the tolerance
 * @param tolerance what is added to the product
 */
record Match(String place, Shares load, Fraction factor, Fraction tolerance) {
    /**
     * {@return the verdict}
     *
     * @param context the assessment
     * @param info the rule
     */
    Verdict judge(Context context, RuleInfo info) {
        Shares reference = context.reference(info.id());
        // Whether benefits are material is asked before anything else.
        Shares[] asked = context.profile().reference(info.id()) == Reference.BENEFIT
                ? new Shares[] {reference, load}
                : new Shares[] {load, reference};
        Optional<Verdict> unshared = Unshared.answer(context, info, asked);
        return unshared.isPresent() ? unshared.get() : compared(context, info, reference);
    }

    private Verdict compared(Context context, RuleInfo info, Shares reference) {
        Message words = context.profile().reference(info.id()).words();
        Interval distance = Hoover.bounds(load.distribution(), reference.distribution());
        Interval score = context.profile().ramp(info.id()).at(distance);
        return Verdict.of(
                context,
                info,
                score,
                () -> Outcome.of(
                        score, shortfalls(info, reference, words, distance, score), Shares.waitsOf(load, reference)),
                info.message("evidence").with("share", distance).with("reference", words),
                info.message("unheld").with("share", load.ofNobody()));
    }

    private List<Shortfall> shortfalls(
            RuleInfo info, Shares reference, Message words, Interval distance, Interval score) {
        Fraction lift = Fraction.ONE.minus(score.high());
        if (lift.isZero()) {
            return List.of();
        }
        List<String> flagged = load.exceeding(reference, factor, tolerance);
        Message text = info.message(flagged.isEmpty() ? "apart" : "flagged")
                .with("distance", distance)
                .with("reference", words)
                .with("actors", flagged);
        return List.of(new Shortfall(ElementPath.of(place), flagged, text, lift));
    }
}
