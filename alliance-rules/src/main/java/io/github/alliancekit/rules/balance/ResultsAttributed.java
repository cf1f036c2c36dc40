package io.github.alliancekit.rules.balance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.Attribution;
import io.github.alliancekit.core.distribution.Result;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.FractionSum;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.DueDate;
import io.github.alliancekit.rules.Element;
import io.github.alliancekit.rules.Elements;
import io.github.alliancekit.rules.Facets;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Shares;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.Source;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.Wait;
import io.github.alliancekit.rules.measure.Interval;
import io.github.alliancekit.rules.measure.MendedMean;
import io.github.alliancekit.rules.measure.WeightedMean;
import io.github.alliancekit.rules.standard.StandardRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * BAL-04: every result is owed to somebody, and who carries the work is owed results.
 *
 * <p>Scored as the mean of two shares: of the results whose attribution is complete, and of the members with more than
 * 0.05 of the responsibility to whom any result is owed; where there are no such members the first is all. Results
 * after the day do not exist. Without any it scores 0 once something is due, and does not apply before. It speaks for
 * the list of results. The range contains every completion; it is [0, 1] where that list is not disclosed.
 */
@AutoService(StandardRule.class)
final class ResultsAttributed implements Rule, StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("BAL-04", Family.BALANCE)
            .citing(
                    Source.APCI_FRAMEWORK,
                    "2.1",
                    "la distribución de responsabilidades, beneficios, riesgos y resultados")
            .citing(Source.ECOSOC_NOTE, "", "resultados concretos")
            .reading(Facets.ATTRIBUTION)
            .reading(Facets.RESPONSIBILITY)
            .reading(Facet.COMMITMENT_DUE, Facet.COMMITMENT_REPLANS);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        Optional<Wait> more = context.scope().waitFor(Facet.RESULTS);
        if (more.isPresent()) {
            // The list covers the attributions: no result is incomplete for certain.
            return Verdict.of(context, INFO, Outcome.open(List.of(more.get())));
        }
        List<Result> achieved = context.results();
        return achieved.isEmpty() ? withoutResults(context) : attributed(achieved, context);
    }

    private static Verdict withoutResults(Context context) {
        List<Wait> waits = new ArrayList<>(Elements.COMMITMENTS.mayBeMore(context));
        for (Element<Commitment> element : Elements.COMMITMENTS.of(context)) {
            DueDate due = DueDate.of(element.value(), element.scope());
            if (due.isBy(context.asOf())) {
                Shortfall none =
                        new Shortfall(ElementPath.of("results"), List.of(), INFO.message("none"), Fraction.ONE);
                return Verdict.of(context, INFO, Outcome.fails(none));
            }
            waits.addAll(due.waits());
        }
        return waits.isEmpty()
                ? Verdict.notApplicable(INFO, INFO.message("nothingDue"))
                : Verdict.of(context, INFO, Outcome.open(waits)).because(Message.of("unsettled"));
    }

    private static Verdict attributed(List<Result> achieved, Context context) {
        List<Interval> results = new ArrayList<>(achieved.size());
        for (Result result : achieved) {
            results.add(complete(result, context));
        }
        Fraction threshold = context.profile().threshold(INFO.id(), "responsibility");
        List<WeightedMean.Item> members = new ArrayList<>(context.members().size());
        for (Actor member : context.members()) {
            members.add(owed(member, threshold, context));
        }
        Interval complete = complete(results);
        Interval score = score(complete, members);
        return Verdict.of(
                context,
                INFO,
                score,
                () -> Outcome.of(
                        score,
                        shortfalls(context, results, complete, members, score.high()),
                        Shares.waitsOf(context.attribution(), context.responsibility())));
    }

    private static List<Shortfall> shortfalls(
            Context context,
            List<Interval> results,
            Interval complete,
            List<WeightedMean.Item> members,
            Fraction high) {
        List<Result> achieved = context.results();
        List<Shortfall> shortfalls = new ArrayList<>();
        // Every result counts the same, so that each brings the same.
        Interval oneMore = complete.plus(Interval.point(Fraction.of(1, results.size())));
        Fraction lift = score(oneMore, members).high().minus(high);
        for (int i = 0; i < results.size(); i++) {
            if (results.get(i).high().isZero()) {
                shortfalls.add(incomplete(achieved.get(i), lift));
            }
        }
        MendedMean mended = MendedMean.of(members);
        for (int i = 0; i < members.size(); i++) {
            WeightedMean.Item item = members.get(i);
            if (item.low().isPositive() && item.value().high().isZero()) {
                Fraction owed = complete.high().plus(mended.ifOne(i)).times(Fraction.HALF);
                shortfalls.add(unowed(context, context.members().get(i), owed.minus(high)));
            }
        }
        return shortfalls;
    }

    /** {@return the share of the results that are owed to somebody in full} */
    private static Interval complete(List<Interval> results) {
        FractionSum low = new FractionSum();
        FractionSum high = new FractionSum();
        for (Interval result : results) {
            low.add(result.low());
            high.add(result.high());
        }
        return Interval.of(low.total(), high.total()).times(Fraction.of(1, results.size()));
    }

    /** {@return the mean of both shares, or the first where no member carries enough, or either} */
    private static Interval score(Interval complete, List<WeightedMean.Item> members) {
        boolean mayCount = false;
        boolean sure = false;
        for (WeightedMean.Item item : members) {
            mayCount |= item.mayCount();
            sure |= item.low().isPositive();
        }
        if (!mayCount) {
            return complete;
        }
        Interval both = complete.plus(WeightedMean.bounds(members)).times(Fraction.HALF);
        return sure ? both : both.hull(complete);
    }

    /** {@return 1 if a result is owed to somebody in full, 0 if not} */
    private static Interval complete(Result result, Context context) {
        if (total(result).equals(Fraction.ONE)) {
            return Interval.ONE;
        }
        return context.scope().waitFor(Facet.RESULT_ATTRIBUTION, result.id()).isPresent()
                ? Interval.UNIT
                : Interval.ZERO;
    }

    /** {@return whether any result is owed to a member, weighing 1 if it carries more than the threshold} */
    private static WeightedMean.Item owed(Actor member, Fraction threshold, Context context) {
        Interval carries = context.responsibility().of(member.id());
        Interval owed = context.attribution().of(member.id());
        return WeightedMean.item(
                Interval.of(
                        oneIf(carries.low().isGreaterThan(threshold)),
                        oneIf(carries.high().isGreaterThan(threshold))),
                Interval.of(oneIf(owed.low().isPositive()), oneIf(owed.high().isPositive())));
    }

    private static Fraction oneIf(boolean condition) {
        return condition ? Fraction.ONE : Fraction.ZERO;
    }

    private static Shortfall incomplete(Result result, Fraction lift) {
        List<String> actors = new ArrayList<>();
        for (Attribution attribution : result.attribution()) {
            actors.add(attribution.actor());
        }
        Message text = INFO.message("incomplete").with("share", Fraction.ONE.minus(total(result)));
        return new Shortfall(path(result).in("attribution"), actors, text, lift);
    }

    private static Shortfall unowed(Context context, Actor member, Fraction lift) {
        Message text = INFO.message("unowed")
                .with("actor", member.id())
                .with("share", context.responsibility().of(member.id()));
        return new Shortfall(ElementPath.of("actors", member.id()), List.of(member.id()), text, lift);
    }

    private static ElementPath path(Result result) {
        return ElementPath.of("results", result.id());
    }

    private static Fraction total(Result result) {
        FractionSum sum = new FractionSum();
        for (Attribution one : result.attribution()) {
            sum.add(one.share());
        }
        return sum.total();
    }
}
