package io.github.alliancekit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Commitments come with the period of their own plan, also after one or the other was changed. */
class PlannedCommitmentTest {
    private static final Period DECADE = new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2029, 12, 31));
    private static final RuleSet RULES = RuleSet.standard().only("GOV-07").with(new DueInPlan());

    /** Every commitment is due while its plan lasts; counts how often it is asked. */
    private static final class DueInPlan extends ElementRule<PlannedCommitment> {
        private static final RuleInfo INFO =
                RuleInfo.of("MY-01", Family.CLARITY).reading(Facet.PLANS, Facet.PLAN_COMMITMENTS, Facet.COMMITMENT_DUE);
        private int asked;

        @Override
        public RuleInfo info() {
            return INFO;
        }

        @Override
        protected Elements<PlannedCommitment> elements() {
            return Elements.PLANNED;
        }

        @Override
        protected Outcome check(PlannedCommitment planned, Scope scope) {
            asked++;
            return planned.commitment().due().filter(planned.period()::contains).isPresent()
                    ? Outcome.holds()
                    : Outcome.fails(
                            new Shortfall(scope.path().in("due"), List.of(), Message.of("none.plans"), Fraction.ONE));
        }
    }

    private static Context context(Alliance alliance) {
        return new Context(alliance, Alliances.DAY, Profile.standard());
    }

    private static List<PlannedCommitment> planned(Alliance alliance) {
        return Elements.PLANNED.of(context(alliance)).stream()
                .map(Element::value)
                .toList();
    }

    private static List<PlannedCommitment> byHand(Alliance alliance) {
        List<PlannedCommitment> planned = new ArrayList<>();
        for (Plan plan : alliance.plans()) {
            plan.commitments().forEach(one -> planned.add(new PlannedCommitment(one, plan.period())));
        }
        return planned;
    }

    @Provide
    Arbitrary<Alliance> alliances() {
        return Alliances.any();
    }

    @Property(tries = 60)
    void theyComeWithThePeriodOfTheirPlan(@ForAll("alliances") Alliance alliance) {
        assertThat(planned(alliance)).isEqualTo(byHand(alliance));
    }

    @Property(tries = 60)
    void soTheyDoAfterAnySequenceOfChanges(@ForAll("alliances") Alliance alliance, @ForAll long seed) {
        Random random = new Random(seed);
        Assessment current = RULES.assess(alliance, Alliances.DAY);
        for (int i = 0; i < 6; i++) {
            Alliance changed = changed(current.alliance(), random);
            current = current.reassess(changed);
            assertThat(current.verdicts())
                    .isEqualTo(RULES.assess(changed, Alliances.DAY).verdicts());
        }
    }

    private static Alliance changed(Alliance alliance, Random random) {
        List<Plan> plans = alliance.plans().stream()
                .filter(plan -> !plan.commitments().isEmpty())
                .toList();
        if (plans.isEmpty()) {
            return alliance;
        }
        Plan plan = plans.get(random.nextInt(plans.size()));
        Commitment old =
                plan.commitments().get(random.nextInt(plan.commitments().size()));
        LocalDate due = LocalDate.of(2024 + random.nextInt(9), 1, 1);
        try {
            return switch (random.nextInt(4)) {
                case 0 -> alliance.withPlan(plan.withPeriod(DECADE));
                case 1 -> alliance.withPlan(plan.withCommitment(old.withDue(due)));
                default -> alliance.withCommitment(old.withDue(due));
            };
        } catch (IllegalArgumentException e) {
            return alliance; // it begins later, or nobody is to know when it is due
        }
    }

    @Test
    void afterAChangeOnlyWhatDiffersIsJudged() {
        DueInPlan rule = new DueInPlan();
        RuleSet rules = RuleSet.standard().only("GOV-07").with(rule);
        Assessment before = rules.assess(Cases.sound(), Alliances.DAY);
        assertThat(rule.asked).isEqualTo(2);
        Assessment after =
                before.reassess(Cases.sound().withCommitment(Cases.TARIFFS.withDue(LocalDate.of(2026, 12, 1))));
        assertThat(rule.asked)
                .as("an alliance built anew shares no commitment list")
                .isBetween(3, 4);
        rule.asked = 0;
        after.reassess(after.alliance().withCommitment(Cases.TARIFFS.withDue(LocalDate.of(2026, 12, 2))));
        assertThat(rule.asked).isEqualTo(1);
    }
}
