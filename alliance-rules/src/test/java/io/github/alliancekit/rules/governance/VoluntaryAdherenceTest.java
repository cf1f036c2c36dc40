package io.github.alliancekit.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.actor.Adherence;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.RuleContract;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.measure.Interval;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VoluntaryAdherenceTest extends RuleContract {
    @Override
    protected String id() {
        return "GOV-03";
    }

    @Override
    protected Alliance holding() {
        return with("union", act(Alliances.DAY, true));
    }

    @Override
    protected Alliance failing() {
        return with("union", act(Alliances.DAY, false));
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(holding(), List.of(Cases.open(Facet.ACTOR_ADHERENCE, "union")));
    }

    private static Adherence act(LocalDate date, boolean voluntary) {
        return new Adherence(date, voluntary, "Director", Optional.empty());
    }

    /** {@return the sound alliance in which ministry and company have adhered, and another as told} */
    private static Alliance with(String actor, Adherence adherence) {
        Alliance two = Cases.sound()
                .withActor(Cases.actor("ministry", 1).withAdherence(act(Alliances.DAY, true)))
                .withActor(Cases.actor("company", 2).withAdherence(act(Alliances.DAY, true)));
        return two.withActor(Cases.actor(actor, 1).withAdherence(adherence));
    }

    @Test
    void theActHasToBeVoluntary() {
        assertThat(score(failing())).isEqualTo(Fraction.of(2, 3));
        assertThat(findings(failing()))
                .containsExactly("actors/union/adherence: "
                        + "The act of adherence of union does not say that it is voluntary.");
        assertThat(verdict(failing()).shortfalls())
                .extracting(Shortfall::actors)
                .containsExactly(List.of("union"));
    }

    @Test
    void anActOfTomorrowDoesNotExistYet() {
        Alliance later = with("union", act(Alliances.DAY.plusDays(1), true));
        assertThat(score(later)).isEqualTo(Fraction.of(2, 3));
        assertThat(findings(later))
                .containsExactly(
                        "actors/union/adherence: The act of adherence of union is dated later than this assessment.");
    }

    @Test
    void eachMemberWithoutAnActIsAFinding() {
        assertThat(score(Cases.sound())).isEqualTo(Fraction.ZERO);
        assertThat(findings(Cases.sound()))
                .containsExactly(
                        "actors/company/adherence: company has no act of adherence on record.",
                        "actors/ministry/adherence: ministry has no act of adherence on record.",
                        "actors/union/adherence: union has no act of adherence on record.");
        assertThat(verdict(Cases.sound()).shortfalls())
                .allMatch(shortfall -> shortfall.lift().equals(Fraction.of(1, 3)));
    }

    @Test
    void oneMemberOfWhomItIsNotKnownLeavesItsShareOpen() {
        assertThat(range(undisclosed())).isEqualTo(Interval.of(Fraction.of(2, 3), Fraction.ONE));
    }
}
