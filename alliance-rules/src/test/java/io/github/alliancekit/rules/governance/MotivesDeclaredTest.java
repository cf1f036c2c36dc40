package io.github.alliancekit.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.RuleContract;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;

class MotivesDeclaredTest extends RuleContract {
    @Override
    protected String id() {
        return "GOV-04";
    }

    @Override
    protected Alliance holding() {
        return with(List.of("Duty"), List.of("Fewer claims"));
    }

    @Override
    protected Alliance failing() {
        return with(List.of("Duty"), List.of());
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(failing(), List.of(Cases.open(Facet.ACTOR_INTERESTS, "union")));
    }

    /** {@return the sound alliance in which all declare all, but the union} */
    private static Alliance with(List<String> motivations, List<String> interests) {
        return Cases.sound()
                .withActor(declaring("ministry", List.of("Mandate"), List.of("Health")))
                .withActor(declaring("company", List.of("Licence"), List.of("Customers")))
                .withActor(declaring("union", motivations, interests));
    }

    private static Actor declaring(String id, List<String> motivations, List<String> interests) {
        return Cases.actor(id, 1).withMotivations(motivations).withInterests(interests);
    }

    @Test
    void bothHaveToBeThere() {
        assertThat(score(failing())).isEqualTo(Fraction.of(2, 3));
        assertThat(findings(failing()))
                .containsExactly("actors/union/interests: union does not say what it hopes to gain.");
        assertThat(findings(with(List.of(), List.of("Work"))))
                .containsExactly("actors/union/motivations: union does not say what moves it to take part.");
        assertThat(verdict(failing()).shortfalls().get(0).actors()).containsExactly("union");
        Alliance none = with(List.of(), List.of());
        assertThat(score(none)).isEqualTo(Fraction.of(2, 3));
        assertThat(findings(none))
                .containsExactly(
                        "actors/union: " + "union says neither what moves it to take part nor what it hopes to gain.");
    }

    @Test
    void whatIsMissingForCertainOutweighsWhatIsNotKnown() {
        assertThat(range(undisclosed())).isEqualTo(Interval.of(Fraction.of(2, 3), Fraction.ONE));
        Alliance missing =
                Hiding.hide(with(List.of(), List.of("Work")), List.of(Cases.open(Facet.ACTOR_INTERESTS, "union")));
        assertThat(score(missing)).isEqualTo(Fraction.of(2, 3));
        Alliance both = Hiding.hide(
                with(List.of(), List.of()),
                List.of(Cases.open(Facet.ACTOR_INTERESTS), Cases.open(Facet.ACTOR_MOTIVATIONS)));
        assertThat(range(both)).isEqualTo(Interval.of(Fraction.of(2, 3), Fraction.ONE));
        assertThat(verdict(both).gaps())
                .extracting(gap -> gap.facet() + " " + gap.width())
                .containsExactly("ACTOR_MOTIVATIONS 1/6", "ACTOR_INTERESTS 1/6");
    }
}
