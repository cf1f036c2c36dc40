package io.github.alliancekit.rules.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.AllianceKind;
import io.github.alliancekit.core.Goal;
import io.github.alliancekit.core.Phase;
import io.github.alliancekit.core.Waiver;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.disclosure.Undisclosed;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Period;
import io.github.alliancekit.rules.Condition;
import io.github.alliancekit.rules.Gate;
import io.github.alliancekit.rules.NotAnAllianceException;
import io.github.alliancekit.rules.Profile;
import io.github.alliancekit.rules.RuleSet;
import io.github.alliancekit.rules.report.ProtocolReport;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ProtocolTest {
    private static final LocalDate DAY = Alliances.DAY;
    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final Protocol ACCOUNTABLE = Protocol.of(RuleSet.standard().withProfile(onlyAccountable()));

    /** The standard profile with one gate that asks for something. */
    private static Profile onlyAccountable() {
        Profile profile = Profile.standard();
        for (Phase phase : Phase.values()) {
            profile = profile.withGate(new Gate(phase, List.of()));
        }
        return profile.withGate(new Gate(Phase.AGREEMENT, List.of(Condition.holds("GOV-07"))));
    }

    @Provide
    Arbitrary<Alliance> alliances() {
        return Alliances.any();
    }

    /** Two actors in the phase of design and one commitment, for which nobody answers unless it is said. */
    private static Alliance water(Letter... letters) {
        Commitment.Builder commitment =
                Commitment.builder().id("C1").statement("Build").due(DAY.plusYears(1));
        for (Letter letter : letters) {
            commitment.addAssignment("ministry", letter);
        }
        return Alliance.builder()
                .id("water")
                .name("Water")
                .kind(AllianceKind.MULTI_ACTOR)
                .phase(Phase.DESIGN)
                .goal(Goal.builder().statement("Water for all").build())
                .addActors(
                        Actor.builder().id("company").name("Company").build(),
                        Actor.builder().id("ministry").name("Ministry").build())
                .addPlans(Plan.builder()
                        .id("P1")
                        .name("Plan")
                        .period(new Period(DAY, DAY.plusYears(2)))
                        .addCommitments(commitment.build())
                        .build())
                .build();
    }

    @Test
    void whoMeetsTheConditionsIsInThePhaseAndElseTheSame() {
        Alliance alliance = water(Letter.A);
        assertThat(ACCOUNTABLE.advance(alliance, Phase.AGREEMENT, DAY).get())
                .isEqualTo(alliance.withPhase(Phase.AGREEMENT));
    }

    @Test
    void whatFallsShortIsToldWithItsFindings() {
        Seq<Unmet> unmet = ACCOUNTABLE.advance(water(), Phase.AGREEMENT, DAY).getError();
        assertThat(unmet).hasSize(1);
        assertThat(unmet.head().findings()).hasSize(1);
        assertThat(unmet.head().message(Locale.ENGLISH))
                .isEqualTo("Agreement: GOV-07 has to hold. One accountable actor per commitment");
        assertThat(unmet.head().message(SPANISH)).startsWith("Acuerdo: GOV-07 debe cumplirse.");
    }

    @Test
    void whatIsNotKnownIsInTheWayWhereTheRuleHasToHold() {
        Alliance silent = water().withUndisclosed(
                        List.of(Undisclosed.of(Facet.COMMITMENT_ASSIGNMENTS, Undisclosed.Reason.NOT_COLLECTED)));
        Unmet unmet =
                ACCOUNTABLE.advance(silent, Phase.AGREEMENT, DAY).getError().head();
        assertThat(unmet.findings()).isEmpty();
        assertThat(unmet.questions()).isNotEmpty();
        Protocol lenient = ACCOUNTABLE.withGate(new Gate(Phase.AGREEMENT, List.of(Condition.noFindings("GOV-07"))));
        assertThat(lenient.advance(silent, Phase.AGREEMENT, DAY).isValid()).isTrue();
        assertThat(lenient.advance(water(), Phase.AGREEMENT, DAY).isValid()).isFalse();
    }

    @Test
    void aWaiverOpensTheGateUntilItExpires() {
        Waiver waiver = new Waiver("GOV-07", ElementPath.of("plans", "P1", "commitments", "C1"), "Soon", "Board", DAY);
        Alliance waived = water().withWaivers(List.of(waiver));
        assertThat(ACCOUNTABLE.advance(waived, Phase.AGREEMENT, DAY).isValid()).isTrue();
        assertThat(ACCOUNTABLE.advance(waived, Phase.AGREEMENT, DAY.plusDays(1)).isValid())
                .isFalse();
    }

    @Test
    void backNoGateIsAskedAndTheEndHasOneOfItsOwn() {
        Alliance late = water().withPhase(Phase.REVIEW);
        assertThat(ACCOUNTABLE.advance(late, Phase.AGREEMENT, DAY).get().phase())
                .isEqualTo(Phase.AGREEMENT);
        assertThat(ACCOUNTABLE.advance(late, Phase.SCALING, DAY).isValid()).isFalse();
        assertThat(ACCOUNTABLE.advance(late, Phase.CLOSURE, DAY).isValid()).isTrue();
        assertThat(Protocol.standard()
                        .advance(water(), Phase.CLOSURE, DAY)
                        .getError()
                        .map(Unmet::gate))
                .containsOnly(Phase.CLOSURE);
    }

    @Test
    void aGateThatAsksForNoRuleThereIsCannotBeMade() {
        RuleSet without = ACCOUNTABLE.ruleSet().without("GOV-07");
        assertThatThrownBy(() -> Protocol.of(without))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("GOV-07")
                .hasMessageContaining("\nMaybe");
    }

    @Test
    void oneActorAloneIsNoAlliance() {
        Alliance alone = Alliance.builder()
                .id("x")
                .name("X")
                .kind(AllianceKind.MULTI_ACTOR)
                .phase(Phase.EXPLORATION)
                .addActors(Actor.builder().id("a").name("A").build())
                .build();
        assertThatThrownBy(() -> Protocol.standard().advance(alone, Phase.DESIGN, DAY))
                .isInstanceOf(NotAnAllianceException.class);
    }

    @Test
    void everyPhaseButTheFirstHasAGate() {
        assertThat(Protocol.standard().gates().stream().map(Gate::phase))
                .containsExactly(
                        Phase.DESIGN,
                        Phase.AGREEMENT,
                        Phase.IMPLEMENTATION,
                        Phase.REVIEW,
                        Phase.SCALING,
                        Phase.CLOSURE);
    }

    @Test
    void theReportTellsGateByGateInBothLanguages() {
        Validation<Seq<Unmet>, Alliance> answer = Protocol.standard().advance(water(), Phase.IMPLEMENTATION, DAY);
        assertThat(ProtocolReport.write(answer, Locale.ENGLISH))
                .contains("Gate to the phase Agreement", "Gate to the phase Implementation", "GOV-07 has to hold")
                .doesNotContain("{");
        assertThat(ProtocolReport.write(answer, SPANISH))
                .contains("Paso a la fase Acuerdo", "GOV-07 debe cumplirse")
                .doesNotContain("{");
        assertThat(ProtocolReport.write(ACCOUNTABLE.advance(water(Letter.A), Phase.AGREEMENT, DAY), SPANISH))
                .isEqualTo("Nada lo impide: Water está ahora en la fase Acuerdo.\n");
    }

    @Property(tries = 50)
    void aLaterPhaseAsksNoLess(@ForAll("alliances") Alliance alliance) {
        Alliance early = alliance.withPhase(Phase.EXPLORATION);
        int before = 0;
        for (Phase phase : List.of(Phase.DESIGN, Phase.AGREEMENT, Phase.IMPLEMENTATION, Phase.REVIEW, Phase.SCALING)) {
            Validation<Seq<Unmet>, Alliance> answer = Protocol.standard().advance(early, phase, DAY);
            int unmet = answer.isValid() ? 0 : answer.getError().size();
            assertThat(unmet).isGreaterThanOrEqualTo(before);
            assertThat(answer.isValid()).isEqualTo(unmet == 0);
            before = unmet;
        }
    }

    @Property(tries = 50)
    void whoHidesIsNotLetThroughWhereRulesHaveToHold(@ForAll("alliances") Alliance alliance) {
        Alliance early = alliance.withPhase(Phase.DESIGN);
        if (ACCOUNTABLE.advance(early, Phase.AGREEMENT, DAY).isValid()) {
            return;
        }
        Alliance hiding = early.toBuilder()
                .undisclosed(List.of(Undisclosed.of(Facet.PLANS, Undisclosed.Reason.WITHHELD)))
                .build();
        assertThat(ACCOUNTABLE.advance(hiding, Phase.AGREEMENT, DAY).isValid()).isFalse();
    }
}
