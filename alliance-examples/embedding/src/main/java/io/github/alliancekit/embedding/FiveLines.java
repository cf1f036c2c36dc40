package io.github.alliancekit.embedding;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.AllianceKind;
import io.github.alliancekit.core.Phase;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.rules.Assessment;
import io.github.alliancekit.rules.RuleSet;
import java.time.LocalDate;
import java.util.Locale;

/** The first thing that anybody does with the library. */
public final class FiveLines {
    private FiveLines() {}

    /**
     * Builds an alliance, assesses it and prints what to do first.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        Actor ministry =
                Actor.builder().id("ministry").name("Ministry of Housing").build();
        Actor company =
                Actor.builder().id("company").name("Aguas de la Cuenca S.A.").build();
        Alliance alliance = Alliance.builder()
                .id("water")
                .name("Water for all")
                .kind(AllianceKind.MULTI_ACTOR)
                .phase(Phase.DESIGN)
                .addActors(ministry, company)
                .build();
        Assessment assessment = RuleSet.standard().assess(alliance, LocalDate.of(2026, 11, 20));
        assessment.findings().forEach(f -> System.out.println(f.message(Locale.forLanguageTag("es"))));
    }
}
