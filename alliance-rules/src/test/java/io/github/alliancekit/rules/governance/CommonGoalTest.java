package io.github.alliancekit.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.Goal;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.RuleContract;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommonGoalTest extends RuleContract {
    private static final Goal BARE = Goal.builder().statement("Safe water").build();

    @Override
    protected String id() {
        return "GOV-01";
    }

    @Override
    protected Alliance holding() {
        return Cases.sound();
    }

    @Override
    protected Alliance failing() {
        return Cases.sound().withGoal(BARE);
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(Cases.sound(), List.of(Cases.open(Facet.GOAL)));
    }

    @Test
    void countsThePartsThatAreThere() {
        assertThat(score(failing())).isEqualTo(Fraction.of(1, 3));
        assertThat(findings(failing()))
                .containsExactly(
                        "goal/publicInterest: The goal does not say why it matters to society.",
                        "goal/sdg: The goal names no goal or target of the 2030 Agenda.");
    }

    @Test
    void aGoalThatIsAbsentFailsInAllParts() {
        Alliance none = Alliance.builder()
                .id("a")
                .name("a")
                .kind(Cases.sound().kind())
                .phase(Cases.sound().phase())
                .actors(Cases.sound().actors())
                .build();
        assertThat(score(none)).isEqualTo(Fraction.ZERO);
        assertThat(findings(none)).hasSize(3);
    }

    @Test
    void onePartThatIsNotKnownLeavesAThirdOpen() {
        Alliance open = Hiding.hide(Cases.sound(), List.of(Cases.open(Facet.GOAL_PUBLIC_INTEREST)));
        assertThat(range(open)).isEqualTo(Interval.of(Fraction.of(2, 3), Fraction.ONE));
        // An open list of targets that holds one is all that is asked for.
        Alliance list = Hiding.hide(Cases.sound(), List.of(Cases.open(Facet.GOAL_SDG)));
        assertThat(range(list)).isEqualTo(Interval.ONE);
    }
}
