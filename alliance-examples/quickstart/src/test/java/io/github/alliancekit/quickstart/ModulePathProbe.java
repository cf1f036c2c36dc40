package io.github.alliancekit.quickstart;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.AllianceKind;
import io.github.alliancekit.core.Phase;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.rules.Assessment;
import io.github.alliancekit.rules.RuleSet;
import io.github.alliancekit.rules.report.JsonReport;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;

/** Asks named modules for what they find by resources: rules, texts, optional libraries. */
final class ModulePathProbe {
    private ModulePathProbe() {}

    public static void main(String[] args) {
        Alliance alliance = Alliance.builder()
                .id("a")
                .name("A")
                .kind(AllianceKind.MULTI_ACTOR)
                .phase(Phase.DESIGN)
                .addActors(
                        Actor.builder().id("x").name("X").build(),
                        Actor.builder().id("y").name("Y").build())
                .build();
        Assessment assessment = RuleSet.standard().assess(alliance, LocalDate.of(2026, 11, 20));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(RuleSet.class.getModule().getName());
        out.println(assessment.verdicts().size() + " rules");
        Locale spanish = Locale.forLanguageTag("es");
        out.println(assessment.findings().stream()
                .map(finding -> finding.message(spanish))
                .filter(message -> message.contains("objetivo común"))
                .findFirst()
                .orElse("not found"));
        out.println(JsonReport.write(assessment, spanish).substring(4, 15));
    }
}
