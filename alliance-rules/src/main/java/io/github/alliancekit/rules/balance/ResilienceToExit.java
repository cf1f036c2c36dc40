package io.github.alliancekit.rules.balance;

import com.google.auto.service.AutoService;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Element;
import io.github.alliancekit.rules.Elements;
import io.github.alliancekit.rules.Facets;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Outcome;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Scope;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.Source;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.Wait;
import io.github.alliancekit.rules.measure.Interval;
import io.github.alliancekit.rules.standard.StandardRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * BAL-13: no single exit takes most of the plan with it.
 *
 * <p>What a member would take with it is the weight of the commitments of which it is accountable, or the only member
 * responsible, and that name no other member as backup. Scored by the most that any member would take, over all weight,
 * on a ramp from 0.30 to 0.70. The range contains every completion; its high end need not be reached where one backup
 * would have to stand in for two.
 */
@AutoService(StandardRule.class)
final class ResilienceToExit implements Rule, StandardRule {
    private static final RuleInfo INFO = RuleInfo.of("BAL-13", Family.BALANCE)
            .citing(Source.APCI_FRAMEWORK, "2.3", "se desempeñe como estaba previsto")
            .citing(Source.MERIDA_DECLARATION, "element 6", "ampliar los horizontes de colaboración")
            .reading(Facets.RESPONSIBILITY)
            .reading(Facet.COMMITMENT_BACKUP);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict evaluate(Context context) {
        List<Wait> more = Elements.COMMITMENTS.mayBeMore(context);
        if (!more.isEmpty()) {
            return Verdict.of(context, INFO, Outcome.open(more));
        }
        List<Dependence> plan = Elements.COMMITMENTS.of(context).stream()
                .map(commitment -> new Dependence(commitment, context))
                .toList();
        if (plan.isEmpty()) {
            return Verdict.of(context, INFO, Outcome.nothing()).because(Message.of("none.plans"));
        }
        Map<String, Interval> lost = lost(plan, context);
        Fraction low = lost.values().stream().map(Interval::low).reduce(Fraction.ZERO, Fraction::max);
        Fraction high = lost.values().stream().map(Interval::high).reduce(Fraction.ZERO, Fraction::max);
        Interval score = context.profile().ramp(INFO.id()).at(Interval.of(low, high));
        Fraction lift = Fraction.ONE.minus(score.high());
        List<String> keystones = lost.entrySet().stream()
                .filter(member -> member.getValue().low().equals(low))
                .map(Map.Entry::getKey)
                .toList();
        List<Shortfall> shortfalls = lift.isZero() ? List.of() : List.of(shortfall(plan, keystones, low, lift));
        List<Wait> waits = plan.stream().flatMap(one -> one.waits(context)).toList();
        return Verdict.of(
                context,
                INFO,
                Outcome.of(score, shortfalls, waits),
                INFO.message("evidence").with("low", low).with("high", high));
    }

    /** {@return the share of all weight that each member would take with it, of those that would take any} */
    private static Map<String, Interval> lost(List<Dependence> plan, Context context) {
        Map<String, Interval> lost = new TreeMap<>();
        Fraction total = plan.stream().map(one -> one.weight).reduce(Fraction.ZERO, Fraction::plus);
        for (Dependence one : plan) {
            Fraction share = one.weight.dividedBy(total);
            for (String member : one.needed(context)) {
                lost.merge(member, one.lostWith(member).times(share), Interval::plus);
            }
        }
        return lost;
    }

    private static Shortfall shortfall(List<Dependence> plan, List<String> keystones, Fraction lost, Fraction lift) {
        List<String> commitments = plan.stream()
                .filter(one -> keystones.stream().anyMatch(one::isLostWith))
                .map(one -> one.commitment.id())
                .toList();
        Message message = INFO.message(keystones.size() == 1 ? "keystone" : "keystones")
                .with("actors", keystones)
                .with("share", lost)
                .with("commitments", commitments);
        return new Shortfall(ElementPath.of("plans"), keystones, message, lift);
    }

    /** Whom one commitment depends on. */
    private static final class Dependence {
        private final Commitment commitment;
        private final Fraction weight;
        private final List<String> accountable;
        private final List<String> responsible;
        private final Optional<String> backup;
        private final Optional<Wait> accountableOpen;
        private final Optional<Wait> responsibleOpen;
        private final Optional<Wait> backupOpen;

        Dependence(Element<Commitment> element, Context context) {
            this.commitment = element.value();
            this.weight = element.weight();
            this.accountable = commitment.holders(Letter.A);
            this.responsible = commitment.holders(Letter.R).stream()
                    .filter(context::isMember)
                    .toList();
            this.backup = commitment.backup().filter(context::isMember);
            Scope scope = element.scope();
            this.accountableOpen = scope.waitFor(Facet.ASSIGNMENT_ACCOUNTABLE);
            this.responsibleOpen = scope.waitFor(Facet.ASSIGNMENT_RESPONSIBLE);
            this.backupOpen =
                    commitment.backup().isPresent() ? Optional.empty() : scope.waitFor(Facet.COMMITMENT_BACKUP);
        }

        /** {@return whether the exit of a member takes this commitment with it, for certain} */
        boolean isLostWith(String member) {
            boolean needed =
                    accountable.contains(member) || (responsible.equals(List.of(member)) && responsibleOpen.isEmpty());
            return needed && backupOpen.isEmpty() && !isBackedUp(member);
        }

        /** {@return 1 if the exit of a member takes this commitment with it, 0 if not, a range if nobody knows} */
        Interval lostWith(String member) {
            boolean mayBe = !isBackedUp(member);
            return Interval.of(isLostWith(member) ? Fraction.ONE : Fraction.ZERO, mayBe ? Fraction.ONE : Fraction.ZERO);
        }

        /** {@return the members that may be accountable, or the only one responsible} */
        Set<String> needed(Context context) {
            Set<String> needed = new TreeSet<>();
            accountable.stream().filter(context::isMember).forEach(needed::add);
            if (responsible.size() == 1) {
                needed.addAll(responsible);
            }
            if (accountableOpen.isPresent() || (responsible.isEmpty() && responsibleOpen.isPresent())) {
                context.members().forEach(member -> needed.add(member.id()));
            }
            return needed;
        }

        private boolean isBackedUp(String leaving) {
            return backup.isPresent() && !backup.get().equals(leaving);
        }

        Stream<Wait> waits(Context context) {
            boolean matters = weight.isPositive()
                    && needed(context).stream()
                            .anyMatch(member -> !lostWith(member).isPoint());
            return matters
                    ? Stream.of(accountableOpen, responsibleOpen, backupOpen).flatMap(Optional::stream)
                    : Stream.empty();
        }
    }
}
