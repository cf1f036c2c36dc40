package io.github.alliancekit.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.Endorsement;
import io.github.alliancekit.core.Goal;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.RuleContract;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.measure.Interval;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GoalEndorsedTest extends RuleContract {
    private static final Endorsement MINISTRY = by("ministry", Alliances.DAY);
    private static final Endorsement COMPANY = by("company", Alliances.DAY.minusYears(1));
    private static final Endorsement UNION = by("union", Alliances.DAY);

    @Override
    protected String id() {
        return "GOV-02";
    }

    @Override
    protected Alliance holding() {
        return endorsed(MINISTRY, COMPANY, UNION);
    }

    @Override
    protected Alliance failing() {
        return endorsed(MINISTRY);
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(failing(), List.of(Cases.open(Facet.GOAL_ENDORSEMENTS)));
    }

    private static Endorsement by(String actor, LocalDate date) {
        return new Endorsement(actor, date, Optional.empty());
    }

    private static Alliance endorsed(Endorsement... endorsements) {
        return Cases.sound()
                .withGoal(Goal.builder()
                        .statement("Safe water")
                        .addEndorsements(endorsements)
                        .build());
    }

    @Test
    void countsTheMembersThatEndorsedTheGoal() {
        assertThat(score(failing())).isEqualTo(Fraction.of(1, 3));
        assertThat(findings(failing()))
                .containsExactly(
                        "goal/endorsements: No endorsement of the goal by company is on record.",
                        "goal/endorsements: No endorsement of the goal by union is on record.");
        assertThat(verdict(failing()).shortfalls())
                .extracting(Shortfall::actors)
                .containsExactly(List.of("company"), List.of("union"));
        assertThat(verdict(failing()).shortfalls())
                .allMatch(shortfall -> shortfall.lift().equals(Fraction.of(1, 3)));
    }

    @Test
    void anEndorsementOfTomorrowDoesNotExistYet() {
        assertThat(score(endorsed(MINISTRY, COMPANY, by("union", Alliances.DAY.plusDays(1)))))
                .isEqualTo(Fraction.of(2, 3));
    }

    @Test
    void whoHasLeftIsNotAskedAndAnotherMayTakeItsPlace() {
        Alliance left = failing()
                .withActor(Cases.actor("company", 2).withLeft(Alliances.DAY))
                .withActor(Cases.actor("union", 1).withLeft(Alliances.DAY.plusDays(1)));
        assertThat(score(left)).isEqualTo(Fraction.HALF);
    }

    @Test
    void whatAnOpenListHoldsIsTrueAndMoreMayExist() {
        assertThat(range(undisclosed())).isEqualTo(Interval.of(Fraction.of(1, 3), Fraction.ONE));
        assertThat(range(Hiding.hide(holding(), List.of(Cases.open(Facet.GOAL)))))
                .isEqualTo(Interval.UNIT);
    }

    @Test
    void withoutAGoalAnotherRuleSaysSo() {
        Alliance none = Alliance.builder()
                .id("a")
                .name("a")
                .kind(Cases.sound().kind())
                .phase(Cases.sound().phase())
                .actors(Cases.sound().actors())
                .build();
        assertThat(score(none)).isEqualTo(Fraction.ZERO);
        assertThat(findings(none)).isEmpty();
        assertThat(verdict(none).reason().map(Message::toString)).contains("There is no common goal.");
    }
}
