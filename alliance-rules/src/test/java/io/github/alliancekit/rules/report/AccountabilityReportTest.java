package io.github.alliancekit.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.AllianceKind;
import io.github.alliancekit.core.Phase;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.disclosure.Undisclosed;
import io.github.alliancekit.core.distribution.Attribution;
import io.github.alliancekit.core.distribution.Result;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Instrument;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.plan.Mechanism;
import io.github.alliancekit.core.plan.Plan;
import io.github.alliancekit.core.plan.Progress;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AccountabilityReportTest {
    private static final LocalDate DAY = Alliances.DAY;
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    @Provide
    Arbitrary<Alliance> alliances() {
        return Alliances.any();
    }

    private static Commitment commitment(String id, LocalDate due, Progress... progress) {
        return Commitment.builder()
                .id(id)
                .statement("Do " + id)
                .due(due)
                .addAssignment("ministry", Letter.A)
                .addAssignment("company", Letter.R)
                .addInstruments("UNCAC")
                .addProgress(progress)
                .build();
    }

    private static Alliance water() {
        return Alliance.builder()
                .id("water")
                .name("Water")
                .kind(AllianceKind.MULTI_ACTOR)
                .phase(Phase.IMPLEMENTATION)
                .addActors(
                        Actor.builder().id("company").name("Aguas S.A.").build(),
                        Actor.builder().id("ministry").name("Ministry").build())
                .addPlans(Plan.builder()
                        .id("P1")
                        .name("Plan")
                        .period(new Period(DAY.minusYears(1), DAY.plusYears(2)))
                        .addCommitments(
                                commitment("silent", DAY),
                                commitment(
                                        "late", DAY, new Progress(DAY, Progress.Level.LIMITED, List.of("Photographs"))),
                                commitment("done", DAY, new Progress(DAY, Progress.Level.COMPLETE, List.of("Act"))),
                                commitment("ahead", DAY.plusDays(1)),
                                commitment(
                                        "running",
                                        DAY.plusDays(1),
                                        new Progress(DAY.minusDays(1), Progress.Level.LIMITED, List.of()),
                                        new Progress(DAY.plusDays(1), Progress.Level.COMPLETE, List.of())))
                        .build())
                .addResults(
                        Result.builder()
                                .id("R1")
                                .statement("Households connected")
                                .quantity(Fraction.of(1_450))
                                .unit("households")
                                .date(DAY)
                                .addEvidence("Survey")
                                .addCommitments("done")
                                .addAttribution(new Attribution("company", Fraction.ONE))
                                .build(),
                        Result.builder()
                                .id("R2")
                                .statement("Of tomorrow")
                                .date(DAY.plusDays(1))
                                .build())
                .addInstruments(new Instrument(
                        "UNCAC",
                        "Convention",
                        Optional.of(
                                new Mechanism("Group", List.of(DAY.minusDays(1), DAY.plusDays(9), DAY.plusDays(5))))))
                .build();
    }

    @Test
    void itSaysWhatWasAchievedByWhomAndWithWhatEvidence() {
        assertThat(AccountabilityReport.markdown(water(), DAY, Locale.ENGLISH))
                .contains("| " + DAY
                        + " | Households connected | 1450 households | Aguas S.A. 100.00 % | Survey | done |")
                .contains("| done | Do done | complete | " + DAY + " | Ministry | Aguas S.A. | " + DAY
                        + ", complete | Act | Households connected |")
                .doesNotContain("tomorrow", "{");
    }

    @Test
    void whatIsDueAndSilentComesFirst() {
        String text = AccountabilityReport.text(water(), DAY, SPANISH);
        assertThat(text)
                .containsSubsequence(
                        "Vencidos y sin ningún reporte", "silent  Do silent", "Lo que se logró", "Compromisos")
                .contains("Situación: vencido, incompleto", "Situación: en marcha, aún no vence")
                .contains("Situación: aún no vence, sin reporte", "Situación: completo")
                .doesNotContain("{");
    }

    @Test
    void whatIsNotDisclosedIsNeitherDoneNorUndone() {
        Alliance hiding = water().withUndisclosed(List.of(
                Undisclosed.of(Facet.COMMITMENT_PROGRESS, Undisclosed.Reason.WITHHELD),
                Undisclosed.of(Facet.RESULTS, Undisclosed.Reason.NOT_COLLECTED)));
        assertThat(AccountabilityReport.text(hiding, DAY, Locale.ENGLISH))
                .doesNotContain("nothing was reported")
                .contains("Standing: not known", "Last report: not disclosed", "There may be more results");
    }

    @Test
    void anAllianceThatDidNothingSaysSo() {
        Alliance idle = water().toBuilder().results(List.of()).plans(List.of()).build();
        assertThat(AccountabilityReport.text(idle, DAY, Locale.ENGLISH))
                .contains("No results were reported.", "There are no commitments.");
    }

    @Test
    void theNextReviewIsTheFirstOnTheDayOrAfter() {
        assertThat(InstrumentsReport.markdown(water(), DAY, Locale.ENGLISH))
                .contains("| UNCAC | Convention | Group | " + DAY.plusDays(5) + " |")
                .contains("ahead Do ahead; done Do done");
        assertThat(InstrumentsReport.text(water(), DAY.plusDays(5), SPANISH))
                .contains("Próxima revisión: " + DAY.plusDays(5));
        assertThat(InstrumentsReport.text(water(), DAY.plusDays(10), Locale.ENGLISH))
                .contains("Next review: none");
        Alliance hiding = water().withUndisclosed(
                        List.of(Undisclosed.of(Facet.MECHANISM_ROUNDS, Undisclosed.Reason.NOT_COLLECTED)));
        assertThat(InstrumentsReport.text(hiding, DAY, Locale.ENGLISH)).contains("there may be an earlier one");
        assertThat(InstrumentsReport.text(hiding, DAY.plusDays(10), Locale.ENGLISH))
                .contains("Next review: not disclosed");
    }

    @Property(tries = 50)
    void everyRowHasTheCellsOfItsTable(@ForAll("alliances") Alliance alliance) {
        for (Locale locale : List.of(Locale.ENGLISH, SPANISH)) {
            int cells = 0;
            String pages = AccountabilityReport.markdown(alliance, DAY, locale)
                    + InstrumentsReport.markdown(alliance, DAY, locale);
            for (String line : pages.split("\n", -1)) {
                int here = line.startsWith("|") ? line.split("\\|", -1).length : 0;
                assertThat(here == 0 || cells == 0 || here == cells).as(line).isTrue();
                cells = here;
            }
            assertThat(AccountabilityReport.text(alliance, DAY, locale)).doesNotContain("{name}", "{day}");
        }
    }
}
