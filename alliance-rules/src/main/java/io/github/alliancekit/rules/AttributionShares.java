package io.github.alliancekit.rules;

import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.Attribution;
import io.github.alliancekit.core.distribution.Result;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
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
            return Shares.unknown(context.members(), Interval.UNIT, List.of(more.get()))
                    .orEmpty(results.isEmpty());
        }
        if (results.isEmpty()) {
            return Shares.none(Shares.State.EMPTY, Message.of("none.results"));
        }
        List<Owed> owed =
                results.stream().map(result -> new Owed(result, context)).toList();
        Fraction each = Fraction.of(1, results.size());
        List<Interval> shares = new ArrayList<>();
        for (Actor member : context.members()) {
            Interval sum = owed.stream().map(one -> one.to(member.id())).reduce(Interval.ZERO, Interval::plus);
            shares.add(sum.times(each));
        }
        Interval nobody = owed.stream()
                .map(Owed::toNobody)
                .reduce(Interval.ZERO, Interval::plus)
                .times(each);
        List<Wait> waits = owed.stream().flatMap(one -> one.wait.stream()).toList();
        boolean sure = nobody.isPoint() && shares.stream().allMatch(Interval::isPoint);
        return Shares.known(context.members(), shares, nobody, sure ? List.of() : waits);
    }

    /** To whom one result is owed: who is named has the share that is stated, others may have of an open rest. */
    private static final class Owed {
        private final Result result;
        private final Fraction members;
        private final Fraction rest;
        private final Optional<Wait> wait;

        Owed(Result result, Context context) {
            this.result = result;
            this.members = result.attribution().stream()
                    .filter(one -> context.isMember(one.actor()))
                    .map(Attribution::share)
                    .reduce(Fraction.ZERO, Fraction::plus);
            this.rest = Fraction.ONE.minus(
                    result.attribution().stream().map(Attribution::share).reduce(Fraction.ZERO, Fraction::plus));
            Scope scope = context.scope(ElementPath.of("results", result.id()), result.id());
            this.wait = rest.isPositive() ? scope.waitFor(Facet.RESULT_ATTRIBUTION) : Optional.empty();
        }

        Interval to(String member) {
            return result.attribution().stream()
                    .filter(one -> one.actor().equals(member))
                    .map(one -> Interval.point(one.share()))
                    .findFirst()
                    .orElse(wait.isPresent() ? Interval.of(Fraction.ZERO, rest) : Interval.ZERO);
        }

        Interval toNobody() {
            Fraction high = Fraction.ONE.minus(members);
            return Interval.of(wait.isPresent() ? high.minus(rest) : high, high);
        }
    }
}
