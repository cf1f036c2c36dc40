package io.github.alliancekit.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.governance.Governance;
import io.github.alliancekit.core.governance.Reporting;
import io.github.alliancekit.core.plan.Lesson;
import io.github.alliancekit.core.plan.Replication;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.RuleContract;
import io.github.alliancekit.rules.measure.Interval;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LearningTest extends RuleContract {
    private static final LocalDate DAY = Alliances.DAY;
    private static final Replication FULL =
            new Replication(Optional.of("A water board"), Optional.of("Three basins"), Optional.of(DAY));

    @Override
    protected String id() {
        return "GOV-24";
    }

    @Override
    protected Alliance holding() {
        return learning(DAY.minusYears(2), lesson("L1", DAY.minusYears(2)), lesson("L2", DAY.minusDays(1)));
    }

    @Override
    protected Alliance failing() {
        return learning(DAY.minusYears(2), lesson("L1", DAY.minusYears(2)), lesson("L2", DAY)).toBuilder()
                .replication(new Replication(Optional.empty(), Optional.of("Three basins"), Optional.empty()))
                .build();
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(holding(), List.of(Cases.open(Facet.LESSON_USE, "L2")));
    }

    private static Lesson lesson(String id, LocalDate date) {
        return Lesson.builder()
                .id(id)
                .date(date)
                .author("union")
                .text("Ask first")
                .use("We ask first")
                .build();
    }

    private static Alliance learning(LocalDate since, Lesson... lessons) {
        return learning(Period.ofYears(1), since, lessons);
    }

    private static Alliance learning(Period cadence, LocalDate since, Lesson... lessons) {
        return Cases.sound().toBuilder()
                .governance(Governance.builder()
                        .reporting(Reporting.builder()
                                .cadence(cadence)
                                .since(since)
                                .build())
                        .build())
                .lessons(List.of(lessons))
                .replication(FULL)
                .build();
    }

    @Test
    void everyPeriodThatHasPassedNeedsALesson() {
        assertThat(score(failing())).isEqualTo(Fraction.ZERO);
        assertThat(findings(failing()))
                .containsExactly(
                        "lessons: The reporting period from 2025-11-20 to 2026-11-19 left no lesson "
                                + "with author and use.",
                        "replication/conditions: Nothing says what it takes to do this elsewhere.",
                        "replication/by: The scale to reach has no date.");
        assertThat(score(learning(DAY.minusYears(1).plusDays(1)))).isEqualTo(Fraction.ONE);
        Alliance nameless =
                learning(DAY.minusYears(1), lesson("L1", DAY.minusYears(1)).withAuthor(Optional.empty()));
        assertThat(score(nameless)).isEqualTo(Fraction.of(2, 3));
    }

    @Test
    void withoutReportingNobodyKnowsWhichLessonsAreDue() {
        Alliance none = holding().withGovernance(Governance.builder().build());
        assertThat(score(none)).isEqualTo(Fraction.of(2, 3));
        assertThat(findings(none))
                .containsExactly("lessons: Nothing says how often the alliance gives account of itself, "
                        + "and so for which periods lessons are due.");
        Alliance open = Hiding.hide(holding(), List.of(Cases.open(Facet.GOVERNANCE_REPORTING)));
        assertThat(range(open)).isEqualTo(Interval.of(Fraction.of(2, 3), Fraction.ONE));
    }

    @Test
    void aLessonMayNotBeToldOrNotInFull() {
        assertThat(range(undisclosed())).isEqualTo(Interval.of(Fraction.of(2, 3), Fraction.ONE));
        Alliance more = Hiding.hide(failing(), List.of(Cases.open(Facet.LESSONS)));
        assertThat(range(more)).isEqualTo(Interval.of(Fraction.ZERO, Fraction.of(1, 3)));
        assertThat(score(Hiding.hide(holding(), List.of(Cases.open(Facet.LESSONS)))))
                .isEqualTo(Fraction.ONE);
        // The first period may have its lesson, the second has none for certain.
        Alliance doomed = Hiding.hide(
                learning(DAY.minusYears(2), lesson("L1", DAY.minusYears(2))),
                List.of(Cases.open(Facet.LESSON_AUTHOR, "L1")));
        assertThat(score(doomed)).isEqualTo(Fraction.of(2, 3));
    }

    @Test
    void aScaleNeedsBothATargetAndADate() {
        Alliance date = Hiding.hide(holding(), List.of(Cases.open(Facet.REPLICATION_BY)));
        assertThat(range(date)).isEqualTo(Interval.of(Fraction.of(2, 3), Fraction.ONE));
        Alliance dateOnly = holding().toBuilder()
                .replication(new Replication(Optional.of("A water board"), Optional.empty(), Optional.of(DAY)))
                .build();
        assertThat(findings(dateOnly)).containsExactly("replication/target: No scale to reach is set.");
        // Whatever the date: there is no target.
        assertThat(score(Hiding.hide(dateOnly, List.of(Cases.open(Facet.REPLICATION_BY)))))
                .isEqualTo(Fraction.of(2, 3));
        Alliance both = Hiding.hide(holding(), List.of(Cases.open(Facet.REPLICATION)));
        assertThat(range(both)).isEqualTo(Interval.of(Fraction.of(1, 3), Fraction.ONE));
    }

    @Test
    void periodsWithoutNumberAreNotCountedOut() {
        assertThat(score(learning(Period.ofDays(1), LocalDate.of(1, 1, 1)))).isEqualTo(Fraction.of(2, 3));
        assertThat(score(learning(Period.ofYears(Integer.MAX_VALUE), LocalDate.of(1, 1, 1))))
                .isEqualTo(Fraction.ONE);
    }

    @Test
    void periodsOfMonthsKeepToTheDayTheyBeganWith() {
        // From 31 January a month each: 28 February, 31 March; so 28 March still belongs to the second.
        LocalDate since = LocalDate.of(2026, 1, 31);
        Lesson[] lessons = {
            lesson("L1", since), lesson("L2", LocalDate.of(2026, 3, 28)),
        };
        Alliance monthly = learning(Period.ofMonths(1), since, lessons);
        assertThat(findings(monthly))
                .containsExactly("lessons: The reporting period from 2026-03-31 to 2026-04-29 left no lesson "
                        + "with author and use.");
    }
}
