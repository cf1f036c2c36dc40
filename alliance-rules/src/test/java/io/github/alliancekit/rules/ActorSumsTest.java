package io.github.alliancekit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.plan.Assignment;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.value.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Sums by actor are those of the elements that are there, and a change costs only what it touches. */
class ActorSumsTest {
    private static final Fraction THIRD = Fraction.of(1, 3);

    private final AtomicInteger asked = new AtomicInteger();
    private final ActorSums<Commitment> sums = ActorSums.of(Elements.COMMITMENTS, (commitment, adder) -> {
        asked.incrementAndGet();
        for (Assignment assignment : commitment.assignments()) {
            adder.add(assignment.actor(), commitment.weight(), THIRD);
        }
    });

    private static Context context(Alliance alliance) {
        return new Context(alliance, Alliances.DAY, Profile.standard());
    }

    private static Alliance with(Alliance alliance, Commitment... commitments) {
        Plan plan = alliance.plans().get(0);
        return alliance.withPlan(plan.withCommitments(List.of(commitments)));
    }

    @Test
    void everyHolderOfALetterGetsItsPart() {
        ActorSums.Sums found = sums.in(context(with(Cases.sound(), Cases.TREATMENT.withWeight(Fraction.of(6)))));
        assertThat(found.of("ministry")).isEqualTo(Fraction.of(2));
        assertThat(found.of("union")).isEqualTo(Fraction.ZERO);
        assertThat(found.has("ministry")).isTrue();
        assertThat(found.has("union")).isFalse();
    }

    @Test
    void aSumOfNoughtIsThere() {
        Commitment nothing = Cases.TREATMENT.withWeight(Fraction.ZERO);
        ActorSums.Sums found = sums.in(context(with(Cases.sound(), nothing, Cases.TARIFFS)));
        assertThat(found.of("ministry")).isEqualTo(Fraction.ZERO);
        assertThat(found.has("ministry")).isTrue();
    }

    @Test
    void afterAChangeOnlyWhatDiffersIsAskedFor() {
        Commitment third = Cases.commitment("C3", "union", "ministry");
        Alliance alliance = with(Cases.sound(), Cases.TREATMENT, Cases.TARIFFS, third);
        Context before = context(alliance);
        sums.in(before);
        assertThat(asked.getAndSet(0)).isEqualTo(3);

        Commitment heavier = Cases.TARIFFS.withWeight(Fraction.of(5));
        for (Alliance changed : List.of(
                alliance.withCommitment(heavier),
                with(alliance, Cases.TREATMENT, third),
                with(alliance, Cases.TREATMENT, Cases.TARIFFS, third, Cases.commitment("C4", "union", "union")))) {
            Context after = new Context(before, changed);
            ActorSums.Sums found = sums.in(after);
            assertThat(asked.getAndSet(0)).isLessThanOrEqualTo(2);
            ActorSums.Sums anew = sums.in(context(changed));
            asked.set(0);
            for (String actor : List.of("company", "ministry", "union")) {
                assertThat(found.of(actor)).as(actor).isEqualTo(anew.of(actor));
                assertThat(found.has(actor)).as(actor).isEqualTo(anew.has(actor));
            }
        }
    }

    @Test
    void whatWasPassedOverIsStillKnownTwoChangesLater() {
        Context first = context(Cases.sound());
        sums.in(first);
        asked.set(0);
        Alliance other = Cases.sound().withRisk(Cases.risk("R9", "0.5", "0.5", "1", "0", "0"));
        Context second = new Context(first, other);
        second.settle();
        Context third = new Context(second, other.withCommitment(Cases.TARIFFS.withWeight(Fraction.of(5))));
        sums.in(third);
        assertThat(asked).hasValue(2);
    }

    @Test
    void countedElementsWeighTheSameAndAreKeptWhereNothingDiffers() {
        Elements<Commitment> counted = Elements.COMMITMENTS.counted();
        Alliance alliance = with(Cases.sound(), Cases.TREATMENT.withWeight(Fraction.of(6)), Cases.TARIFFS);
        Context before = context(alliance);
        assertThat(counted.of(before)).extracting(Element::weight).containsOnly(Fraction.ONE);
        assertThat(counted.of(before))
                .extracting(Element::value)
                .containsExactlyElementsOf(alliance.plans().get(0).commitments());

        Alliance changed = alliance.withCommitment(Cases.TARIFFS.withWeight(Fraction.of(5)));
        Context after = new Context(before, changed);
        assertThat(counted.of(after).get(0)).isSameAs(counted.of(before).get(0));
        assertThat(counted.of(after)).isEqualTo(counted.of(context(changed))).isNotEqualTo(counted.of(before));
    }

    @Test
    void whatNobodyAsksForIsLetGo() {
        Context context = context(Cases.sound());
        sums.in(context);
        for (int i = 0; i < 40; i++) {
            context = new Context(
                    context, context.alliance().withRisk(Cases.risk("R9", "0." + (i % 9 + 1), "1", "1", "0", "0")));
            context.settle();
        }
        asked.set(0);
        sums.in(context);
        assertThat(asked).hasValue(2); // both commitments: nothing is known any more
    }

    @Test
    void inALongRowOfChangesOnlyTheLastIsKept() {
        List<Context> row = new ArrayList<>(List.of(context(Cases.sound())));
        for (int i = 1; i <= 5; i++) {
            Context last = row.get(i - 1);
            Context next =
                    new Context(last, last.alliance().withCommitment(Cases.TARIFFS.withWeight(Fraction.of(i + 1))));
            sums.in(next);
            next.settle();
            row.add(next);
        }
        assertThat(row).allSatisfy(one -> assertThat(one.commitmentsBefore()).isEmpty());
    }
}
