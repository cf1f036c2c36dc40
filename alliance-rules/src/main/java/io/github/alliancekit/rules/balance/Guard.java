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
import io.github.alliancekit.rules.measure.Concentration;
import io.github.alliancekit.rules.measure.Distribution;
import io.github.alliancekit.rules.measure.Herfindahl;
import io.github.alliancekit.rules.measure.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A guard against concentration: how far what members have is from equal parts, G*, on the rule's ramp.
 *
 * <p>What no member has is left out: members are compared with each other, and only with each other. With few members
 * nothing can be said: of two, one always has the more. A rule that guards has the texts {@code most} and
 * {@code uneven}.
 */
final class Guard {
    private Guard() {}

    /**
     * {@return the verdict}
     *
     * @param context the assessment
     * @param info the rule
     * @param place the list that the shares come from
     * @param shares what is looked at
     */
    static Verdict judge(Context context, RuleInfo info, String place, Shares shares) {
        Fraction least = context.profile().threshold(info.id(), "members");
        if (Fraction.of(context.members().size()).isLessThan(least)) {
            return Verdict.notApplicable(info, Message.of("few").with("least", least.toString()));
        }
        Optional<Verdict> unshared = Unshared.answer(context, info, shares);
        return unshared.isPresent() ? unshared.get() : judged(context, info, place, shares);
    }

    private static Verdict judged(Context context, RuleInfo info, String place, Shares shares) {
        Interval nobody = shares.ofNobody();
        Interval held = Interval.of(Fraction.ONE.minus(nobody.high()), Fraction.ONE.minus(nobody.low()));
        Interval index = Concentration.bounds(shares.ofMembers(), held);
        Interval score = context.profile().ramp(info.id()).at(index);
        Fraction lift = Fraction.ONE.minus(score.high());
        return Verdict.of(
                context,
                info,
                score,
                () -> Outcome.of(
                        score,
                        lift.isZero() ? List.of() : List.of(shortfall(info, place, shares, index, lift)),
                        shares.waits()),
                () -> notes(shares, index));
    }

    private static Shortfall shortfall(RuleInfo info, String place, Shares shares, Interval index, Fraction lift) {
        List<String> largest = shares.largest();
        Message text = info.message(largest.isEmpty() ? "uneven" : "most")
                .with("index", index)
                .with("actors", largest);
        return new Shortfall(ElementPath.of(place), largest, text, lift);
    }

    /** {@return the figures: the index, and where all shares are known its companions} */
    private static List<Message> notes(Shares shares, Interval index) {
        List<Message> notes = new ArrayList<>();
        notes.add(Message.of("guard.index").with("index", index));
        List<Fraction> known = shares.ofMembers().stream().map(Interval::low).toList();
        Fraction held = known.stream().reduce(Fraction.ZERO, Fraction::plus);
        if (held.isPositive() && shares.waits().isEmpty()) {
            Distribution distribution = Distribution.equal(known).orElseThrow();
            Fraction top = distribution.shares().stream().reduce(Fraction.ZERO, Fraction::max);
            notes.add(Message.of("guard.herfindahl").with("index", Herfindahl.normalised(distribution)));
            notes.add(Message.of("guard.top").with("share", top).with("actors", shares.largest()));
        }
        return notes;
    }
}
