package io.github.alliancekit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.AllianceKind;
import io.github.alliancekit.core.Goal;
import io.github.alliancekit.core.Phase;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Interval;
import io.github.alliancekit.rules.report.JsonReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Assessing again what was changed gives what assessing it from nothing gives. */
class ReassessTest {
    private static final RuleSet RULES = RuleSet.standard();

    /** One edit of each part of an alliance, most of which take something away. */
    private static final List<UnaryOperator<Alliance>> EDITS = List.of(
            alliance -> alliance.toBuilder().risks(List.of()).build(),
            alliance -> alliance.toBuilder().benefits(List.of()).build(),
            alliance -> alliance.toBuilder().contributions(List.of()).build(),
            alliance -> alliance.toBuilder().results(List.of()).build(),
            alliance -> alliance.toBuilder().lessons(List.of()).build(),
            alliance -> alliance.toBuilder().principles(List.of()).build(),
            alliance -> alliance.toBuilder().irrelevantRisks(List.of()).build(),
            alliance -> alliance.toBuilder().absentSectors(List.of()).build(),
            alliance -> alliance.toBuilder().rates(List.of()).build(),
            alliance -> alliance.toBuilder().territories(List.of()).build(),
            alliance -> alliance.toBuilder().waivers(List.of()).build(),
            alliance -> alliance.toBuilder().undisclosed(List.of()).build(),
            alliance ->
                    alliance.withGoal(Goal.builder().statement("Another goal").build()),
            alliance -> alliance.withPhase(Phase.SCALING),
            alliance -> alliance.withGovernance(Cases.sound().governance().orElseThrow()),
            alliance -> firstPlan(alliance, plan -> plan.withCommitments(List.of())),
            alliance -> firstPlan(alliance, plan -> plan.withCommitments(rest(plan.commitments()))),
            alliance -> firstPlan(
                    alliance,
                    plan -> plan.withCommitment(Cases.commitment(
                            "another",
                            alliance.actors().get(0).id(),
                            alliance.actors().get(0).id()))),
            alliance -> alliance.toBuilder().risks(rest(alliance.risks())).build(),
            alliance -> alliance.withRisk(
                    Risk.builder().id("another").statement("Another risk").build()),
            alliance -> alliance.withRisk(alliance.risks().get(0).withTransfers(List.of())),
            alliance -> alliance.withActor(alliance.actors().get(0).withMotivations(List.of())));

    private static <T> List<T> rest(List<T> list) {
        return list.subList(1, list.size());
    }

    private static Alliance firstPlan(Alliance alliance, UnaryOperator<Plan> edit) {
        return alliance.withPlan(edit.apply(alliance.plans().get(0)));
    }

    @Provide
    Arbitrary<Alliance> alliances() {
        return Alliances.any();
    }

    @Property(tries = 60)
    void afterAnySequenceOfEditsItEqualsAFullAssessment(@ForAll("alliances") Alliance alliance, @ForAll long seed) {
        checkEdits(RULES, alliance, seed);
    }

    @Property(tries = 30)
    void soItDoesWhateverSharesAreHeldAgainst(
            @ForAll("alliances") Alliance alliance, @ForAll("policies") Profile policy, @ForAll long seed) {
        checkEdits(Policies.comparing(policy), alliance, seed);
    }

    @Provide
    Arbitrary<Profile> policies() {
        return Policies.any();
    }

    private static void checkEdits(RuleSet rules, Alliance alliance, long seed) {
        Random random = new Random(seed);
        List<Alliance> history = new ArrayList<>(List.of(alliance));
        Assessment current = rules.assess(alliance, Alliances.DAY);
        for (int i = 0; i < 8; i++) {
            Alliance edited = random.nextInt(5) == 0
                    ? history.get(random.nextInt(history.size())) // undone
                    : edited(current.alliance(), random);
            history.add(edited);
            current = current.reassess(edited);
            assertThat(current.verdicts())
                    .isEqualTo(rules.assess(edited, Alliances.DAY).verdicts());
        }
        assertThat(JsonReport.write(current, Locale.ENGLISH))
                .isEqualTo(JsonReport.write(rules.assess(current.alliance(), Alliances.DAY), Locale.ENGLISH));
    }

    private static Alliance edited(Alliance alliance, Random random) {
        try {
            return random.nextBoolean()
                    ? withAnotherCommitment(alliance, random)
                    : EDITS.get(random.nextInt(EDITS.size())).apply(alliance);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return alliance; // something else refers to what the edit takes away, or there is nothing to take away
        }
    }

    private static Alliance withAnotherCommitment(Alliance alliance, Random random) {
        Plan plan = alliance.plans().get(random.nextInt(alliance.plans().size()));
        Commitment old =
                plan.commitments().get(random.nextInt(plan.commitments().size()));
        return alliance.withCommitment(
                switch (random.nextInt(4)) {
                    case 0 -> old.withAssignments(List.of());
                    case 1 -> old.withIndicators(List.of());
                    case 2 -> old.withWeight(Fraction.of(1 + random.nextInt(3)));
                    default -> old.withProgress(List.of());
                });
    }

    @Test
    void rulesThatReadNothingOfTheChangeAreNotAskedAgain() {
        Alliance alliance = Cases.sound();
        Assessment before = RULES.assess(alliance, Alliances.DAY);
        Assessment after =
                before.reassess(alliance.withRisk(alliance.risks().get(0).withTransfers(List.of())));
        assertThat(after.verdict("GOV-07")).isSameAs(before.verdict("GOV-07"));
        assertThat(after.verdict("BAL-09")).isNotSameAs(before.verdict("BAL-09"));
    }

    @Test
    void whatARuleIsHeldAgainstIsReadToo() {
        Profile profile = Profile.standard().withReference("BAL-06", Reference.RISK_BORNE);
        Assessment before = Policies.comparing(profile).assess(Cases.sound(), Alliances.DAY);
        Assessment after =
                before.reassess(Cases.withRisks(before.alliance(), Cases.risk("R1", "0.5", "0.5", "1", "0", "0")));
        assertThat(before.verdict("BAL-06").status()).isEqualTo(Verdict.Status.HOLDS);
        assertThat(after.verdict("BAL-06").status()).isEqualTo(Verdict.Status.FAILS);
        assertThat(after.verdict("BAL-08")).isSameAs(before.verdict("BAL-08"));
    }

    /** Asks for a letter, and counts how often it is asked. */
    private static final class Counting extends ElementRule<Commitment> {
        private int asked;

        @Override
        public RuleInfo info() {
            return RuleInfo.of("MY-01", Family.CLARITY).reading(Facet.PLANS);
        }

        @Override
        protected Elements<Commitment> elements() {
            return Elements.COMMITMENTS.counted();
        }

        @Override
        protected Outcome check(Commitment commitment, Scope scope) {
            asked++;
            return commitment.has(Letter.A) ? Outcome.holds() : Outcome.nothing();
        }
    }

    @Test
    void onlyElementsThatDifferAreJudgedAgain() {
        Counting counting = new Counting();
        Assessment before = RuleSet.standard().only().with(counting).assess(Cases.sound(), Alliances.DAY);
        assertThat(before.verdict("MY-01").score()).contains(Interval.ONE);
        assertThat(counting.asked).isEqualTo(2);

        Alliance changed = before.alliance().withCommitment(Cases.TARIFFS.withAssignments(List.of()));
        Assessment after = before.reassess(changed);
        assertThat(after.verdict("MY-01").score()).contains(Interval.point(Fraction.HALF));
        assertThat(after.verdict("MY-01").items()).hasSize(2);
        assertThat(counting.asked).isEqualTo(3);
    }

    @Test
    void whatIsNoAllianceAnyMoreIsRefused() {
        Assessment before = RULES.assess(Cases.sound(), Alliances.DAY);
        Alliance alone = Alliance.builder()
                .id("alone")
                .name("Alone")
                .kind(AllianceKind.MULTI_ACTOR)
                .phase(Phase.DESIGN)
                .addActors(Cases.actor("ministry", 1))
                .build();
        assertThatThrownBy(() -> before.reassess(alone))
                .isInstanceOf(NotAnAllianceException.class)
                .hasMessageContaining("it has 1 member on");
    }
}
