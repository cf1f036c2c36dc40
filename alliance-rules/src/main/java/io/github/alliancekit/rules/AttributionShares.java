package io.github.alliancekit.rules;

import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.Attribution;
import io.github.alliancekit.core.distribution.Result;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.FractionSum;
import io.github.alliancekit.rules.measure.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out g, the mean over the results of the part that is owed to each member. */
final class AttributionShares {
    private AttributionShares() {}

    static Shares of(Context context) {
        List<Result> results = context.results();
        Optional<Wait> more = context.scope().waitFor(Facet.RESULTS);
        if (more.isPresent()) {
            return Shares.unknown(context, Interval.UNIT, List.of(more.get())).orEmpty(results.isEmpty());
        }
        if (results.isEmpty()) {
            return Shares.none(Shares.State.EMPTY, Message.of("none.results"));
        }
        List<Owed> owed = new ArrayList<>(results.size());
        for (Result result : results) {
            owed.add(new Owed(result, context));
        }
        List<Interval> shares = new ArrayList<>(context.members().size());
        for (String member : context.memberIds()) {
            Mean toMember = new Mean();
            for (Owed one : owed) {
                toMember.add(one.to(member));
            }
            shares.add(toMember.over(owed.size()));
        }
        Mean toNobody = new Mean();
        List<Wait> waits = new ArrayList<>();
        for (Owed one : owed) {
            toNobody.add(one.toNobody());
            if (one.wait.isPresent()) {
                waits.add(one.wait.get());
            }
        }
        return Shares.known(context, shares, toNobody.over(owed.size()), waits);
    }

    /** The mean of parts of results that all count the same. */
    private static final class Mean {
        private final FractionSum low = new FractionSum();
        private final FractionSum high = new FractionSum();

        void add(Interval part) {
            low.add(part.low());
            high.add(part.high());
        }

        Interval over(int results) {
            Fraction each = Fraction.of(1, results);
            return Interval.of(low.total().times(each), high.total().times(each));
        }
    }

    /** To whom one result is owed: who is named has the share that is stated, others may have of an open rest. */
    private static final class Owed {
        private final Result result;
        private final Fraction members;
        private final Fraction rest;
        private final Optional<Wait> wait;

        Owed(Result result, Context context) {
            this.result = result;
            FractionSum all = new FractionSum();
            FractionSum own = new FractionSum();
            for (Attribution one : result.attribution()) {
                all.add(one.share());
                own.add(context.isMember(one.actor()) ? one.share() : Fraction.ZERO);
            }
            this.members = own.total();
            this.rest = Fraction.ONE.minus(all.total());
            this.wait = rest.isPositive()
                    ? context.scope().waitFor(Facet.RESULT_ATTRIBUTION, result.id())
                    : Optional.empty();
        }

        Interval to(String member) {
            for (Attribution one : result.attribution()) {
                if (one.actor().equals(member)) {
                    return Interval.point(one.share());
                }
            }
            return wait.isPresent() ? Interval.of(Fraction.ZERO, rest) : Interval.ZERO;
        }

        Interval toNobody() {
            Fraction high = Fraction.ONE.minus(members);
            return Interval.of(wait.isPresent() ? high.minus(rest) : high, high);
        }
    }
}
