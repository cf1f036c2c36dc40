package io.github.alliancekit.benchmarks.twelve;

import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Shares;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.Wait;
import io.github.alliancekit.rules.measure.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Two distributions over the same members beside each other. */
final class Compared {
    private Compared() {}

    /** {@return the verdict where both are known; open where one is not, not applicable where one is not there} */
    static Verdict evaluate(
            Context context, RuleInfo info, Shares one, Shares other, BiFunction<Shares, Shares, Outcome> outcome) {
        List<Wait> waits = Shares.waitsOf(one, other);
        if (!waits.isEmpty()) {
            return Verdict.of(context, info, Outcome.open(waits));
        }
        Optional<Message> reason = one.reason().or(other::reason);
        return reason.isPresent()
                ? Verdict.notApplicable(info, reason.get())
                : Verdict.of(context, info, outcome.apply(one, other));
    }

    /** {@return known shares as numbers} */
    static List<Fraction> points(Shares shares) {
        return shares.ofMembers().stream().map(Interval::low).toList();
    }

    /** {@return a score with a shortfall for each actor that stands out} */
    static Outcome outcome(Fraction score, List<String> actors, String field, Message message) {
        List<Shortfall> shortfalls = new ArrayList<>();
        for (String id : actors) {
            ElementPath place = ElementPath.of("actors", id, field);
            shortfalls.add(new Shortfall(place, List.of(id), message, Fraction.ONE.minus(score)));
        }
        return new Outcome(Interval.point(score), shortfalls, List.of());
    }
}
