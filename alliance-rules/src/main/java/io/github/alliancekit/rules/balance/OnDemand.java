package io.github.alliancekit.rules.balance;

import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import java.util.function.Supplier;

/** A verdict that works out what falls short when it is asked for, while its figures, if any, are there already. */
final class OnDemand {
    private OnDemand() {}

    /**
     * {@return the verdict}
     *
     * @param context the assessment
     * @param info the rule
     * @param score from 0 to 1
     * @param outcome the same score, what falls short and what is not known
     * @param notes figures that a reader wants to see, in order
     */
    static Verdict verdict(
            Context context, RuleInfo info, Interval score, Supplier<Outcome> outcome, Message... notes) {
        return Verdict.of(context, info, score, outcome, () -> List.of(notes));
    }
}
