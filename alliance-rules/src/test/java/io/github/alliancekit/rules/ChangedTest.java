package io.github.alliancekit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.Principle;
import io.github.alliancekit.core.actor.AbsentSector;
import io.github.alliancekit.core.actor.ActorType;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.IrrelevantRisk;
import io.github.alliancekit.core.distribution.Result;
import io.github.alliancekit.core.distribution.RiskCategory;
import io.github.alliancekit.core.format.AllianceDocument;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.plan.Instrument;
import io.github.alliancekit.core.plan.Lesson;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.Rate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ChangedTest {
    private static final Alliance BEFORE = Cases.exemplary();

    /** The same alliance, in other objects. */
    private static final Alliance AGAIN = AllianceDocument.readOrThrow(AllianceDocument.write(BEFORE));

    private static final Result RESULT =
            Result.builder().id("E1").statement("Water").date(Alliances.DAY).build();
    private static final Lesson LESSON =
            Lesson.builder().id("L1").date(Alliances.DAY).text("Ask first").build();
    private static final Instrument INSTRUMENT = new Instrument("UNCAC", "Convention", Optional.empty());

    private static Map<Facet, UnaryOperator<Alliance.Builder>> edits() {
        Map<Facet, UnaryOperator<Alliance.Builder>> edits = new TreeMap<>();
        edits.put(Facet.CURRENCY, builder -> builder.currency("EUR"));
        edits.put(Facet.RATES, builder -> builder.addRates(new Rate("USD", Fraction.of(4), Alliances.DAY)));
        edits.put(Facet.START_DATE, builder -> builder.startDate(Alliances.DAY));
        edits.put(Facet.PRINCIPLES, builder -> builder.addPrinciples(Principle.TRUST));
        edits.put(
                Facet.REPLICATION,
                builder -> builder.replication(AGAIN.replication().orElseThrow()));
        edits.put(Facet.GOAL, builder -> builder.goal(AGAIN.goal().orElseThrow()));
        edits.put(
                Facet.GOVERNANCE,
                builder -> builder.governance(AGAIN.governance().orElseThrow()));
        edits.put(Facet.PLANS, builder -> builder.plans(AGAIN.plans()));
        edits.put(Facet.CONTRIBUTIONS, builder -> builder.contributions(AGAIN.contributions()));
        edits.put(Facet.RISKS, builder -> builder.risks(AGAIN.risks()));
        edits.put(
                Facet.IRRELEVANT_RISKS,
                builder -> builder.addIrrelevantRisks(new IrrelevantRisk(RiskCategory.LEGAL, "none")));
        edits.put(Facet.GROUPS, builder -> builder.groups(AGAIN.groups()));
        edits.put(Facet.BENEFITS, builder -> builder.benefits(AGAIN.benefits()));
        edits.put(Facet.RESULTS, builder -> builder.addResults(RESULT));
        edits.put(Facet.TERRITORIES, builder -> builder.territories(AGAIN.territories()));
        edits.put(Facet.INSTRUMENTS, builder -> builder.addInstruments(INSTRUMENT));
        edits.put(Facet.LESSONS, builder -> builder.addLessons(LESSON));
        edits.put(
                Facet.ABSENT_SECTORS,
                builder -> builder.addAbsentSectors(new AbsentSector(ActorType.ACADEMIA, "None is near.")));
        return edits;
    }

    @Test
    void thePartThatHasOtherObjectsHasChangedAndNoOther() {
        edits().forEach((part, edit) -> {
            Changed changed =
                    Changed.between(BEFORE, edit.apply(BEFORE.toBuilder()).build());
            for (Facet facet : edits().keySet()) {
                assertThat(changed.any(Set.of(facet)))
                        .as(part + " was changed: " + facet)
                        .isEqualTo(facet == part);
            }
        });
    }

    @Test
    void whatLiesWithinAPartIsConcerned() {
        Changed plans =
                Changed.between(BEFORE, BEFORE.toBuilder().plans(AGAIN.plans()).build());
        assertThat(plans.concerns(Set.of(Facet.COMMITMENT_DUE))).isTrue();
        assertThat(plans.concerns(Set.of(Facet.RISK_IMPACT, Facet.GOAL_SDG))).isFalse();
    }

    @Test
    void nothingHasChangedOfTheSameObjects() {
        Changed nothing = Changed.between(BEFORE, BEFORE.toBuilder().build());
        assertThat(nothing.any(edits().keySet())).isFalse();
        assertThat(nothing.concerns(Set.of(Facet.COMMITMENT_DUE))).isFalse();
    }

    @Test
    void whoTakesPartConcernsAll() {
        Changed all = Changed.between(
                BEFORE, BEFORE.toBuilder().actors(AGAIN.actors()).build());
        assertThat(all.any(Set.of(Facet.LESSONS))).isTrue();
        assertThat(all.concerns(Set.of(Facet.COMMITMENT_DUE))).isTrue();
    }
}
