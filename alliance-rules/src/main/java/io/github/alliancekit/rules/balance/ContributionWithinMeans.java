package io.github.alliancekit.rules.balance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.distribution.Contribution;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Facets;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.Reference;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Shares;
import io.github.alliancekit.rules.Shares.State;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.Source;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.Worth;
import io.github.alliancekit.rules.measure.Interval;
import io.github.alliancekit.rules.measure.MendedMean;
import io.github.alliancekit.rules.measure.WeightedMean;
import io.github.alliancekit.rules.standard.StandardRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * BAL-16: nobody is asked to put in far more than it is able to carry.
 *
 * <p>Scored as the share, among the members that put in something of value, of those whose share of contributions is at
 * most 1.5 times their share of capacity; 0 where nobody puts in anything, which it speaks for. Where nobody has any
 * capacity, everything put in is too much. The profile may hold contributions against something else than the capacity;
 * where there is nothing of that, the list that would say it speaks for itself. The range contains every completion; it
 * need not be the tightest, because members are looked at one by one, although their shares add up to 1.
 */
@AutoService(StandardRule.class)
final class ContributionWithinMeans implements Rule, StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("BAL-16", Family.BALANCE)
            .citing(Source.MERIDA_DECLARATION, "commitment 9", "en la medida de las capacidades")
            .reading(Facets.CONTRIBUTION)
            .reading(Facets.CAPACITY);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        Shares contribution = context.contribution();
        Shares means = context.reference(INFO.id());
        boolean ofCapacity = context.profile().reference(INFO.id()) == Reference.CAPACITY;
        if (contribution.state() == State.EMPTY || contribution.state() == State.NOTHING) {
            Message reason = contribution.reason().orElseThrow();
            Shortfall nobody = new Shortfall(ElementPath.of("contributions"), List.of(), reason, Fraction.ONE);
            return Verdict.of(context, INFO, Outcome.fails(nobody));
        }
        boolean none = means.state() == State.EMPTY || (ofCapacity && means.state() == State.NOTHING);
        if (contribution.state() == State.UNSETTLED && none) {
            // Whoever puts in anything puts in too much, and so does the alliance in which nobody does; an empty list
            // to compare with scores 0 whoever puts in anything.
            return Verdict.of(context, INFO, Outcome.nothing())
                    .because(means.reason().orElseThrow());
        }
        if (contribution.state() == State.UNSETTLED) {
            return Verdict.of(context, INFO, Outcome.open(Shares.waitsOf(contribution, means)))
                    .because(Message.of("unsettled"));
        }
        // Without capacity all that is put in is too much; without anything else there is nothing to compare with.
        Optional<Verdict> unshared = ofCapacity ? Optional.empty() : Unshared.answer(context, INFO, means);
        return unshared.isPresent() ? unshared.get() : compared(context, contribution, means);
    }

    private static Verdict compared(Context context, Shares contribution, Shares means) {
        Fraction most = context.profile().threshold(INFO.id(), "most");
        boolean[] gives = givers(context);
        List<WeightedMean.Item> members = new ArrayList<>(gives.length);
        for (int i = 0; i < gives.length; i++) {
            String member = context.members().get(i).id();
            members.add(within(contribution.of(member), means.of(member).times(most), gives[i]));
        }
        Interval score = WeightedMean.bounds(members);
        return Verdict.of(
                context,
                INFO,
                score,
                () -> Outcome.of(score, shortfalls(members, score, context), Shares.waitsOf(contribution, means)),
                INFO.message("evidence").with("most", most).with("reference", words(context)));
    }

    /**
     * {@return whether each member, by position, puts in anything of value for certain}
     *
     * <p>A share may come as near to 0 as one likes and still be one: what is given decides, not the share.
     */
    private static boolean[] givers(Context context) {
        boolean[] gives = new boolean[context.members().size()];
        for (Contribution contribution : context.alliance().contributions()) {
            int member = context.position(contribution.actor());
            if (member >= 0 && !gives[member]) {
                gives[member] = Worth.of(contribution, context).counts();
            }
        }
        return gives;
    }

    private static List<Shortfall> shortfalls(List<WeightedMean.Item> members, Interval score, Context context) {
        MendedMean mended = MendedMean.of(members);
        List<Shortfall> shortfalls = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            WeightedMean.Item item = members.get(i);
            if (item.low().isPositive() && item.value().high().isZero()) {
                Fraction lift = mended.ifOne(i).minus(score.high());
                shortfalls.add(overstretched(context.members().get(i).id(), context, lift));
            }
        }
        return shortfalls;
    }

    /** {@return whether what a member puts in is within its means, weighing 1 if it puts in anything} */
    private static WeightedMean.Item within(Interval given, Interval means, boolean gives) {
        boolean sure = !given.high().isGreaterThan(means.low());
        boolean never = means.high().isZero() || given.low().isGreaterThan(means.high());
        return WeightedMean.item(
                Interval.of(
                        gives ? Fraction.ONE : Fraction.ZERO, given.high().isPositive() ? Fraction.ONE : Fraction.ZERO),
                sure ? Interval.ONE : never ? Interval.ZERO : Interval.UNIT);
    }

    private static Message words(Context context) {
        return context.profile().reference(INFO.id()).words();
    }

    private static Shortfall overstretched(String member, Context context, Fraction lift) {
        Message text = INFO.message("overstretched")
                .with("actor", member)
                .with("given", context.contribution().of(member))
                .with("share", context.reference(INFO.id()).of(member))
                .with("reference", words(context));
        return new Shortfall(ElementPath.of("actors", member), List.of(member), text, lift);
    }
}
