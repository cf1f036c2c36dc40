package io.github.alliancekit.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.disclosure.Undisclosed;
import io.github.alliancekit.core.distribution.Bearers;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.distribution.Share;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.index.AllianceIndex;
import io.github.alliancekit.core.plan.Assignment;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.value.Fault;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.InvalidAllianceException;
import io.github.alliancekit.core.value.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AllianceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Provide
    Arbitrary<Alliance> alliances() {
        return Alliances.any();
    }

    private static Alliance.Builder water() {
        return Alliance.builder()
                .id("water")
                .name("Water")
                .kind(AllianceKind.MULTI_ACTOR)
                .phase(Phase.IMPLEMENTATION)
                .addActors(actor("ministry"), actor("company"), Alliances.observer("university"))
                .addPlans(plan(commitment("C1"), commitment("C2")));
    }

    private static Actor actor(String id) {
        return Actor.builder().id(id).name(id).build();
    }

    private static Commitment commitment(String id) {
        return Commitment.builder()
                .id(id)
                .statement(id)
                .addAssignment("ministry", Letter.A)
                .addAssignment("company", Letter.R)
                .build();
    }

    private static Plan plan(Commitment... commitments) {
        return Plan.builder()
                .id("P1")
                .name("Plan")
                .period(new Period(DAY, DAY))
                .addCommitments(commitments)
                .build();
    }

    @Test
    void saysInALineWhatItHolds() {
        Alliance alliance = Alliance.builder()
                .id("water")
                .name("Water for all")
                .kind(AllianceKind.MULTI_ACTOR)
                .phase(Phase.DESIGN)
                .addActors(Actor.builder().id("ministry").name("Ministry").build())
                .addActors(Actor.builder().id("company").name("Company").build())
                .addPlans(plan())
                .build();
        assertThat(alliance)
                .hasToString("Alliance water \"Water for all\": 2 actors, 1 plan, 0 commitments, 0 risks, 0 benefits,"
                        + " 0 undisclosed");
    }

    @Test
    void aLetterIsHeldOrNot() {
        assertThat(commitment("C1").has(Letter.A)).isTrue();
        assertThat(commitment("C1").has(Letter.R)).isTrue();
        assertThat(commitment("C1").has(Letter.C)).isFalse();
        assertThat(commitment("C1").withAssignments(List.of()).has(Letter.A)).isFalse();
    }

    @Test
    void buildingThrowsAllFaultsAtOnce() {
        Alliance.Builder builder = Alliance.builder()
                .name(" ")
                .phase(Phase.DESIGN)
                .currency("soles")
                .addActors(actor("ministry"), actor("ministry"), Alliances.observer("university"))
                .addPlans(plan(Commitment.builder()
                        .id("C1")
                        .statement("C1")
                        .objective("O9")
                        .addAssignment("university", Letter.R)
                        .addAssignment("minstry", Letter.A)
                        .build()))
                .addUndisclosed(Undisclosed.of(Facet.RISK_IMPACT, "R1", Undisclosed.Reason.WITHHELD));
        InvalidAllianceException thrown = catchThrowableOfType(InvalidAllianceException.class, builder::build);
        assertThat(thrown.faults())
                .extracting(Fault::toString)
                .containsExactlyInAnyOrder(
                        "id: id is missing\nMaybe it was forgotten: nothing stands in for it.",
                        "name: name is blank\nMaybe the text was lost on the way here.",
                        "kind: kind is missing\nMaybe it was forgotten: nothing stands in for it.",
                        "currency: currency \"soles\" is not a currency code\nMaybe the three capital letters of ISO 4217, such as PEN or MXN.",
                        "actors/ministry: id \"ministry\" stands twice in actors\nMaybe one of the two is a copy, or was meant to have an id of its own.",
                        "plans/P1/commitments/C1/objective: there is no objective with id \"O9\"\nMaybe it was renamed, or left out of the document.",
                        "plans/P1/commitments/C1/assignments: actor \"university\" is an observer and may not stand here\nMaybe it is a member, or another actor was meant.",
                        "plans/P1/commitments/C1/assignments: there is no actor with id \"minstry\"\nMaybe \"ministry\".",
                        "undisclosed: there is no risk with id \"R1\"\nMaybe it was renamed, or left out of the document.");
    }

    @Test
    void whatWasNotGivenToABuilderIsToldInTheSameWords() {
        InvalidAllianceException thrown = catchThrowableOfType(
                InvalidAllianceException.class, () -> Actor.builder().build());
        assertThat(thrown.faults())
                .extracting(Fault::toString)
                .containsExactly(
                        "id: id is missing\nMaybe it was forgotten: nothing stands in for it.",
                        "name: name is missing\nMaybe it was forgotten: nothing stands in for it.");
    }

    @Test
    void aCommitmentIsReplacedAndOnlyWhatItTouchesIsChecked() {
        Alliance alliance = water().build();
        Alliance later = alliance.withCommitment(commitment("C2").withDue(DAY));
        assertThat(later.plans().get(0).commitment("C2").orElseThrow().due()).contains(DAY);
        assertThat(later.plans().get(0).commitment("C1"))
                .isEqualTo(alliance.plans().get(0).commitment("C1"));
        assertThat(alliance.plans().get(0).commitment("C2").orElseThrow().due()).isEmpty();
        assertThatThrownBy(() -> alliance.withCommitment(commitment("C9")))
                .hasMessageContaining("there is no commitment with id \"C9\"");
        assertThatThrownBy(() -> alliance.withCommitment(commitment("C1").withObjective("O1")))
                .hasMessageContaining("there is no objective with id \"O1\"");
    }

    @Test
    void theWeightsOfAllCommitmentsMayNotBecomeNought() {
        Alliance one = water().plans(List.of(plan(commitment("C1")))).build();
        assertThatThrownBy(() -> one.withCommitment(commitment("C1").withWeight(Fraction.ZERO)))
                .hasMessageContaining("the weights of all");
    }

    @Test
    void aRiskIsAddedAndChecked() {
        Alliance alliance = water().build();
        Risk risk = Risk.builder().id("R1").statement("Drought").build();
        assertThat(alliance.withRisk(risk).risks()).containsExactly(risk);
        Risk dangling = risk.withBearers(Bearers.split(Share.ofActor("nobody", Fraction.HALF)));
        assertThatThrownBy(() -> alliance.withRisk(dangling)).hasMessageContaining("there is no actor");
    }

    @Test
    void membershipBeginsOnTheDayOfJoiningAndEndsOnTheDayOfLeaving() {
        Actor actor = Actor.builder()
                .id("A")
                .name("A")
                .joined(DAY)
                .left(DAY.plusDays(1))
                .build();
        assertThat(actor.isMember(DAY.minusDays(1))).isFalse();
        assertThat(actor.isMember(DAY)).isTrue();
        assertThat(actor.isMember(DAY.plusDays(1))).isFalse();
    }

    @Property(tries = 200)
    void theOrderOfWritingDoesNotMatter(@ForAll("alliances") Alliance alliance, @ForAll Random random) {
        assertThat(alliance.toBuilder()
                        .actors(shuffled(alliance.actors(), random))
                        .plans(shuffled(
                                alliance.plans().stream()
                                        .map(plan -> plan.withCommitments(shuffled(plan.commitments(), random))
                                                .withObjectives(shuffled(plan.objectives(), random)))
                                        .toList(),
                                random))
                        .risks(shuffled(alliance.risks(), random))
                        .groups(shuffled(alliance.groups(), random))
                        .benefits(shuffled(alliance.benefits(), random))
                        .rates(shuffled(alliance.rates(), random))
                        .undisclosed(shuffled(alliance.undisclosed(), random))
                        .build())
                .isEqualTo(alliance);
    }

    @Property(tries = 200)
    void anIndexThatWasDerivedIsTheOneThatWouldBeMade(@ForAll("alliances") Alliance alliance) {
        List<Commitment> commitments = alliance.plans().stream()
                .flatMap(plan -> plan.commitments().stream())
                .toList();
        Assume.that(!commitments.isEmpty());
        Commitment first = commitments.get(0);
        Commitment changed = first.withWeight(first.weight().plus(Fraction.of(1, 3)))
                .withAssignments(List.of(Assignment.of("A2", Letter.R)));
        assertThat(alliance.index().total()).isNotNull();
        Alliance derived = alliance.withCommitment(changed);
        Alliance rebuilt = derived.toBuilder().build();
        assertThat(sums(derived)).isEqualTo(sums(rebuilt));
        assertThat(derived).isEqualTo(rebuilt);
    }

    @Property(tries = 100)
    void anIndexKnowsWhichCommitmentWasReplacedSinceTheOneBefore(@ForAll("alliances") Alliance alliance) {
        int at = 0;
        for (Plan plan : alliance.plans()) {
            for (int i = 0; i < plan.commitments().size(); i++, at++) {
                Commitment old = plan.commitments().get(i);
                assertThat(plan.position(old.id())).hasValue(i);
                Alliance changed =
                        alliance.withCommitment(old.withWeight(old.weight().plus(Fraction.ONE)));
                assertThat(changed.index().replacedSince(alliance.index())).hasValue(at);
                assertThat(alliance.index().replacedSince(changed.index())).isEmpty();
                assertThat(changed.toBuilder().build().index().replacedSince(alliance.index()))
                        .isEmpty();
                assertThat(changed.withCommitment(old).index().replacedSince(alliance.index()))
                        .isEmpty();
            }
            assertThat(plan.position("nowhere")).isEmpty();
        }
    }

    private static List<Object> sums(Alliance alliance) {
        AllianceIndex index = alliance.index();
        List<Object> sums = new ArrayList<>();
        for (int i = 0; i < index.actors(); i++) {
            sums.add(index.accountable(i));
            sums.add(index.responsible(i));
        }
        sums.addAll(
                List.of(index.unheld(Letter.A), index.unheld(Letter.R), index.open(Letter.A), index.open(Letter.R)));
        sums.addAll(List.of(index.whole(), index.total(), index.commitments()));
        return sums;
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
