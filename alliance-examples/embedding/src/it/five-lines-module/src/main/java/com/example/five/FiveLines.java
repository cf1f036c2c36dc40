package com.example.five;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.AllianceKind;
import io.github.alliancekit.core.Phase;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.format.AllianceDocument;
import io.github.alliancekit.rules.Assessment;
import io.github.alliancekit.rules.RuleSet;
import io.github.alliancekit.rules.constraint.GovernanceClarity;
import java.time.LocalDate;
import java.util.Locale;

/** The five lines, a constrained record without a provider, and a document without Jackson. */
public final class FiveLines {
    record Registration(String name, @GovernanceClarity(atLeast = 70) Alliance alliance) {}

    private FiveLines() {}

    public static void main(String[] args) {
        Actor ministry = Actor.builder().id("ministry").name("Ministry of Housing").build();
        Actor company = Actor.builder().id("company").name("Aguas de la Cuenca S.A.").build();
        Alliance alliance = Alliance.builder()
                .id("water")
                .name("Water for all")
                .kind(AllianceKind.MULTI_ACTOR)
                .phase(Phase.DESIGN)
                .addActors(ministry, company)
                .build();
        Assessment assessment = RuleSet.standard().assess(alliance, LocalDate.of(2026, 11, 20));
        assessment.findings().forEach(f -> System.out.println(f.message(Locale.forLanguageTag("es"))));

        System.out.println(new Registration("Water", alliance).name());
        try {
            AllianceDocument.readOrThrow("{}");
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
    }
}
