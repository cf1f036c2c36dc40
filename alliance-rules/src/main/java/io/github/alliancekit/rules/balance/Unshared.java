package io.github.alliancekit.rules.balance;

import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Shares;
import io.github.alliancekit.rules.Shares.State;
import io.github.alliancekit.rules.Verdict;
import java.util.Optional;

/** What a rule about shares answers where there is nothing to share out, or where nobody can tell whether there is. */
final class Unshared {
    private Unshared() {}

    /**
     * {@return the answer; empty where all shares are known, at least within limits}
     *
     * <p>An empty list scores 0 and is told by the rule that speaks for the list; a total of 0 makes the rule not
     * applicable. In every completion the first of the shares of which one of the two is true decides.
     *
     * @param context the assessment
     * @param info the rule
     * @param asked the shares, in the order in which they decide
     */
    static Optional<Verdict> answer(Context context, RuleInfo info, Shares... asked) {
        boolean mayFail = false;
        boolean mayNotApply = false;
        Optional<Message> decided = Optional.empty();
        for (Shares shares : asked) {
            mayFail |= shares.mayBeEmpty();
            mayNotApply |= shares.state() != State.EMPTY && shares.state() != State.KNOWN;
            if (shares.state() != State.KNOWN && shares.state() != State.UNSETTLED) {
                decided = shares.reason();
                break;
            }
        }
        if (!mayNotApply) {
            return decided.isPresent()
                    ? Optional.of(Verdict.of(context, info, Outcome.nothing()).because(decided.get()))
                    : Optional.empty();
        }
        if (decided.isPresent() && !mayFail) {
            return Optional.of(Verdict.notApplicable(info, decided.get()));
        }
        Verdict open = Verdict.of(context, info, Outcome.open(Shares.waitsOf(asked)));
        return Optional.of(open.because(Message.of("unsettled")));
    }
}
