package io.github.alliancekit.quickstart;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.AllianceKind;
import io.github.alliancekit.core.Phase;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.format.AllianceDocument;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.RuleSet;
import java.time.LocalDate;

/** Assesses and then reads a document, with no Jackson anywhere. */
final class WithoutJacksonProbe {
    private WithoutJacksonProbe() {}

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
        var balance =
                RuleSet.standard().assess(alliance, LocalDate.of(2026, 11, 20)).balance();
        System.out.println(balance.range().orElseThrow().high().plus(Fraction.HUNDRED));
        try {
            System.out.println(AllianceDocument.read("{}"));
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
    }
}
