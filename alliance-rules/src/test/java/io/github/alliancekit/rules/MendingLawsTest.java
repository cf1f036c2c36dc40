package io.github.alliancekit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.InvalidAllianceException;
import io.github.alliancekit.rules.measure.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Mending what a rule finds never lowers that rule, whatever else is wrong or unknown. */
class MendingLawsTest {
    @Provide
    Arbitrary<Alliance> alliances() {
        return Alliances.any();
    }

    /** A commitment is given all that a sound one next to it has, but for its id and weight. */
    @Property(tries = 100)
    void aCommitmentThatHoldsInsteadOfOneThatDoesNotNeverLowersARule(@ForAll("alliances") Alliance alliance) {
        for (ElementRule<Commitment> rule : over(Elements.COMMITMENTS)) {
            firstThatHolds(rule, Elements.COMMITMENTS, alliance).ifPresent(model -> {
                for (Plan plan : alliance.plans()) {
                    for (Commitment old : plan.commitments()) {
                        Commitment mended = Commitment.builder()
                                .from(model)
                                .id(old.id())
                                .weight(old.weight())
                                .predecessors(others(model, old))
                                .build();
                        mend(rule, Elements.COMMITMENTS, alliance, mended, told -> replaced(told, plan, old, mended));
                    }
                }
            });
        }
    }

    /** A risk is given all that a sound one next to it has, but for its id. */
    @Property(tries = 100)
    void aRiskThatHoldsInsteadOfOneThatDoesNotNeverLowersARule(@ForAll("alliances") Alliance alliance) {
        for (ElementRule<Risk> rule : over(Elements.RISKS)) {
            firstThatHolds(rule, Elements.RISKS, alliance).ifPresent(model -> {
                for (Risk old : alliance.risks()) {
                    Risk mended = Risk.builder().from(model).id(old.id()).build();
                    List<Risk> risks = new ArrayList<>(alliance.risks());
                    risks.set(risks.indexOf(old), mended);
                    mend(rule, Elements.RISKS, alliance, mended, told -> told.toBuilder()
                            .risks(risks)
                            .build());
                }
            });
        }
    }

    private static List<String> others(Commitment model, Commitment failing) {
        return model.predecessors().stream()
                .filter(id -> !id.equals(failing.id()))
                .toList();
    }

    private static <E> List<ElementRule<E>> over(Elements<E> kind) {
        return RuleSet.standard().rules().stream()
                .filter(ElementRule.class::isInstance)
                .map(rule -> ((ElementRule<?>) rule).over(kind))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Context context(Alliance alliance) {
        return new Context(alliance, Alliances.DAY, Profile.standard());
    }

    private static <E> boolean holds(ElementRule<E> rule, Element<E> element) {
        return rule.judge(element.value(), element.scope()).score().equals(Interval.ONE);
    }

    private static <E> Optional<E> firstThatHolds(ElementRule<E> rule, Elements<E> kind, Alliance alliance) {
        return kind.of(context(alliance)).stream()
                .filter(element -> holds(rule, element))
                .map(Element::value)
                .findFirst();
    }

    private static Alliance replaced(Alliance alliance, Plan plan, Commitment old, Commitment mended) {
        List<Commitment> commitments = new ArrayList<>(plan.commitments());
        commitments.set(commitments.indexOf(old), mended);
        List<Plan> plans = new ArrayList<>(alliance.plans());
        plans.set(plans.indexOf(plan), plan.withCommitments(commitments));
        return alliance.toBuilder().plans(plans).build();
    }

    private static <E> void mend(
            ElementRule<E> rule, Elements<E> kind, Alliance before, E mended, UnaryOperator<Alliance> mending) {
        Alliance after;
        try {
            after = mending.apply(before);
        } catch (InvalidAllianceException e) {
            return; // what is undisclosed of the old element cannot be stated of the new one
        }
        // In another plan, or where facets are undisclosed, the same element may not hold.
        boolean isMended = kind.of(context(after)).stream()
                .anyMatch(element -> element.value().equals(mended) && holds(rule, element));
        Statistics.collect(isMended);
        Statistics.coverage(checker -> checker.check(true).percentage(share -> share > 10));
        if (isMended) {
            Interval was = rule.evaluate(context(before)).score().orElseThrow();
            Interval is = rule.evaluate(context(after)).score().orElseThrow();
            assertThat(is.low()).as(rule.info().id()).isGreaterThanOrEqualTo(was.low());
            assertThat(is.high()).as(rule.info().id()).isGreaterThanOrEqualTo(was.high());
        }
    }

    /** The same of any mean of elements, some of which may not count at all. */
    @Property
    void anOutcomeThatHoldsInsteadOfAnyOtherNeverLowersAMean(@ForAll long seed) {
        Random random = new Random(seed);
        int count = 1 + random.nextInt(6);
        List<Fraction> weights = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            weights.add(Fraction.of(1 + random.nextInt(5)));
            Fraction low = Fraction.of(random.nextInt(5), 4);
            Fraction high = low.plus(Fraction.ONE.minus(low).times(Fraction.of(random.nextInt(5), 4)));
            outcomes.add(new Outcome(Interval.of(low, high), List.of(), List.of()));
        }
        boolean[] certain = new boolean[count];
        for (int i = 0; i < count; i++) {
            certain[i] = i == 0 || random.nextBoolean();
        }
        Interval before = mean(weights, outcomes, certain);
        int mended = random.nextInt(count);
        outcomes.set(mended, Outcome.holds());
        Interval after = mean(weights, outcomes, certain);
        assertThat(after.low()).isGreaterThanOrEqualTo(before.low());
        assertThat(after.high()).isGreaterThanOrEqualTo(before.high());
    }

    private static Interval mean(List<Fraction> weights, List<Outcome> outcomes, boolean[] certain) {
        Context context = context(Cases.sound());
        Tally tally = Tally.of(List.of(), judged -> {
            for (int i = 0; i < weights.size(); i++) {
                List<Wait> waits = certain[i] ? List.of() : List.of(Wait.of(Facet.COMMITMENT_DUE, "C" + i));
                judged.add(new Element<>("element", weights.get(i), context.scope()), outcomes.get(i), waits);
            }
        });
        return tally.verdict(context, RuleInfo.of("MY-01", Family.CLARITY))
                .score()
                .orElseThrow();
    }
}
