package io.github.alliancekit.rules.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.AllianceKind;
import io.github.alliancekit.core.Goal;
import io.github.alliancekit.core.Phase;
import io.github.alliancekit.core.Waiver;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.disclosure.Undisclosed;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.plan.Assignment;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.rules.Assessment;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Finding;
import io.github.alliancekit.rules.RuleSet;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolation;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConstraintTest {
    private static final Locale SPANISH = Validators.SPANISH;

    record Registration(
            String name,

            @GovernanceClarity(atLeast = 95) @BalancedDistribution(atLeast = 80) @Nullable
            Alliance alliance) {}

    record Strict(@Satisfies({"GOV-07", "BAL-09"}) Alliance alliance) {}

    record Critical(@NoCriticalFinding Alliance alliance) {}

    record Proposal(
            @NoCriticalFinding @Satisfies({"GOV-07", "GOV-11"})
            Commitment commitment) {}

    private static Set<? extends ConstraintViolation<?>> violations(Object object, Locale locale) {
        return Validators.PARAMETERS.in(locale).validate(object);
    }

    private static List<String> told(Object object, Locale locale) {
        return Validators.told(violations(object, locale));
    }

    private static Alliance orphaned() {
        Commitment orphan = Cases.TREATMENT.withAssignments(List.of(Assignment.of("company", Letter.R)));
        return Cases.with(Cases.sound(), orphan, Cases.TARIFFS);
    }

    @Test
    void aSoundAllianceIsValidAndSoIsNone() {
        assertThat(violations(new Registration("Water", Cases.exemplary()), Locale.ENGLISH))
                .isEmpty();
        assertThat(violations(new Registration("Water", null), Locale.ENGLISH)).isEmpty();
        assertThat(violations(new Strict(Cases.sound()), Locale.ENGLISH)).isEmpty();
        assertThat(violations(new Critical(Cases.exemplary()), Locale.ENGLISH)).isEmpty();
    }

    @Test
    void aHeadlineIsToldOnTheAllianceAndEachFindingOnItsPlace() {
        Alliance bare =
                Cases.exemplary().withGoal(Goal.builder().statement("Water").build());
        Assessment assessment = RuleSet.standard().assess(bare, Alliances.DAY);
        List<Finding> findings = assessment.findings().stream()
                .filter(finding -> finding.rule().family() == Family.CLARITY)
                .toList();
        assertThat(told(new Registration("Water", bare), Locale.ENGLISH))
                .hasSize(findings.size() + 1)
                .contains("alliance.goal.publicInterest: " + message(findings, "goal/publicInterest", Locale.ENGLISH))
                .anyMatch(line -> line.startsWith("alliance: Governance clarity must reach 95 of 100 points and has "));
        assertThat(told(new Registration("Water", bare), SPANISH))
                .hasSize(findings.size() + 1)
                .contains("alliance.goal.publicInterest: " + message(findings, "goal/publicInterest", SPANISH))
                .anyMatch(line -> line.startsWith("alliance: La claridad de la gobernanza debe alcanzar 95 de 100"));
    }

    private static String message(List<Finding> findings, String element, Locale locale) {
        return findings.stream()
                .filter(finding -> finding.element().equals(ElementPath.parse(element)))
                .findFirst()
                .orElseThrow()
                .message(locale);
    }

    @Test
    void whatIsNotKnownCountsAtItsWorst() {
        Alliance open = Hiding.hide(Cases.exemplary(), List.of(Cases.open(Facet.RISKS)));
        assertThat(told(new Registration("Water", open), Locale.ENGLISH))
                .singleElement()
                .asString()
                .startsWith("alliance: The balance of the distribution must reach 80 of 100 points; with what is not "
                        + "known it lies between ");
        assertThat(told(new Strict(Hiding.hide(Cases.sound(), List.of(Cases.open(Facet.RISKS)))), SPANISH))
                .singleElement()
                .asString()
                .startsWith("alliance: No se sabe si se cumple BAL-09 (");
    }

    @Test
    void aFindingIsToldByIdWithItsRuleGainAndSources() {
        assertThat(told(new Strict(orphaned()), Locale.ENGLISH))
                .containsExactly("alliance.plans[P1].commitments[C1].assignments: "
                        + "Nobody is accountable for this commitment.");
        ConstraintViolation<?> violation =
                violations(new Strict(orphaned()), Locale.ENGLISH).iterator().next();
        Breach breach = Breach.of(violation).orElseThrow();
        Finding finding = RuleSet.standard().assess(orphaned(), Alliances.DAY).findings().stream()
                .filter(one -> one.rule().id().equals("GOV-07"))
                .findFirst()
                .orElseThrow();
        assertThat(breach.rule()).contains(finding.rule());
        assertThat(breach.gain()).contains(finding.gain());
        assertThat(breach.element()).isEqualTo(finding.element());
        assertThat(breach.rule().orElseThrow().citations()).isNotEmpty();
        assertThat(breach.message(SPANISH)).isEqualTo("Nadie rinde cuentas por este compromiso.");
        assertThat(breach.remedy(SPANISH)).contains(finding.remedy(SPANISH));
        assertThat(breach.place()).hasToString("plans[P1].commitments[C1].assignments");
        assertThat(violation.getMessageTemplate())
                .isEqualTo("{io.github.alliancekit.rules.constraint.Satisfies.message}");
    }

    @Test
    void eachOfSeveralFindingsHasAMessageAndAPayloadOfItsOwn() {
        Alliance bare = Cases.sound().withGoal(Goal.builder().statement("Water").build());
        Set<? extends ConstraintViolation<?>> violations = violations(new Critical(bare), Locale.ENGLISH);
        assertThat(violations).hasSizeGreaterThan(1).allSatisfy(violation -> {
            Breach breach = Breach.of(violation).orElseThrow();
            assertThat(violation.getMessage()).isEqualTo(breach.message(Locale.ENGLISH));
            assertThat(violation.getPropertyPath())
                    .hasToString(breach.place().steps().isEmpty() ? "alliance" : "alliance." + breach.place());
        });
    }

    @Test
    void whatAWaiverCoversIsNotTold() {
        Alliance waived = orphaned().toBuilder()
                .waivers(List.of(new Waiver(
                        "GOV-07",
                        ElementPath.parse("plans/P1/commitments/C1"),
                        "The ministry is being reorganised",
                        "board",
                        Alliances.DAY)))
                .build();
        assertThat(told(new Strict(waived), Locale.ENGLISH)).isEmpty();
    }

    @Test
    void whoHasFewerThanTwoMembersIsNoAlliance() {
        Alliance alone = Alliance.builder()
                .id("alone")
                .name("Alone")
                .kind(AllianceKind.MULTI_ACTOR)
                .phase(Phase.DESIGN)
                .addActors(Actor.builder().id("ministry").name("Ministry").build())
                .build();
        assertThat(told(new Strict(alone), Locale.ENGLISH))
                .containsExactly("alliance.actors: An alliance has at least 2 members; on " + Alliances.DAY
                        + " there are fewer: 1.");
    }

    @Test
    void aSingleCommitmentIsJudgedByTheRulesThatCan() {
        assertThat(told(new Proposal(Cases.TREATMENT), Locale.ENGLISH)).isEmpty();
        Commitment bare = Commitment.builder().id("C9").statement("Treat water").build();
        assertThat(told(new Proposal(bare), Locale.ENGLISH))
                .contains(
                        "commitment.assignments: Nobody is accountable for this commitment.",
                        "commitment.indicators: The commitment has no indicator.",
                        "commitment.due: The commitment has no due date.");
        Breach breach = Breach.of(violations(new Proposal(bare), Locale.ENGLISH)
                        .iterator()
                        .next())
                .orElseThrow();
        assertThat(breach.gain()).isEmpty();
        assertThat(breach.rule()).isPresent();
    }

    record Demanding(@GovernanceClarity(atLeast = 99) Alliance alliance) {}

    record Tolerant(
            @GovernanceClarity(atLeast = 99, undisclosed = WhenUndisclosed.TOLERATE)
            @Satisfies(value = "GOV-11", undisclosed = WhenUndisclosed.TOLERATE)
            Alliance alliance) {}

    private static Alliance exemplaryHiding(Undisclosed.Reason reason, Facet... facets) {
        return Hiding.hide(
                Cases.exemplary(),
                Stream.of(facets).map(facet -> Undisclosed.of(facet, reason)).toList());
    }

    @Test
    void whoToleratesHoldsNothingAgainstWhatTheSourceCannotSay() {
        Alliance notInSource = exemplaryHiding(Undisclosed.Reason.NOT_IN_SOURCE, Facet.INDICATOR_TARGET);
        assertThat(told(new Tolerant(notInSource), Locale.ENGLISH)).isEmpty();
        assertThat(told(new Demanding(notInSource), Locale.ENGLISH))
                .singleElement()
                .asString()
                .startsWith("alliance: Governance clarity must reach 99 of 100 points; with what is not known it lies");
        Alliance withheld = exemplaryHiding(Undisclosed.Reason.WITHHELD, Facet.INDICATOR_TARGET);
        assertThat(told(new Tolerant(withheld), SPANISH))
                .hasSize(2)
                .anyMatch(line -> line.startsWith("alliance: La claridad de la gobernanza debe alcanzar 99 de 100"))
                .anyMatch(line -> line.startsWith("alliance: No se sabe si se cumple GOV-11 (Compromiso verificable)"));
    }

    @Test
    void whoToleratesStillAsksThatMostIsKnown() {
        Alliance little = exemplaryHiding(Undisclosed.Reason.NOT_IN_SOURCE, Facet.PLANS, Facet.GOVERNANCE);
        assertThat(told(new Tolerant(little), Locale.ENGLISH))
                .hasSize(2)
                .allMatch(line -> line.startsWith("alliance: Too little is known of the governance: "))
                .allMatch(line -> line.endsWith(" %, and at least 60.00 % is needed."));
    }

    record NotOfACommitment(@Satisfies({"GOV-07", "BAL-09"}) Commitment commitment) {}

    record NoHeadline(@GovernanceClarity(atLeast = 70) Commitment commitment) {}

    record NoReader(@NoCriticalFinding String text) {}

    record NoSuchRule(@Satisfies({"GOV-07", "GOV-99"}) Alliance alliance) {}

    record TooMuch(@GovernanceClarity(atLeast = 101) Alliance alliance) {}

    @Test
    void whatCannotBeAskedIsToldToWhoWroteIt() {
        assertRefused(new NotOfACommitment(Cases.TREATMENT), "BAL-09 cannot judge a single commitment\nMaybe one of");
        assertRefused(new NoHeadline(Cases.TREATMENT), "A single commitment has no headline: C1\nMaybe");
        assertRefused(new NoReader("x"), "java.lang.String, which is neither");
        assertRefused(new NoSuchRule(Cases.sound()), "There is no standard rule GOV-99\nMaybe one of");
        assertRefused(new TooMuch(Cases.sound()), "atLeast is 101.0");
    }

    private static void assertRefused(Object object, String message) {
        assertThatThrownBy(() -> violations(object, Locale.ENGLISH))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessageContaining(message);
    }

    record Ours(
            @Satisfies(value = "GOV-07", message = "Not like this: {spanish}")
            Alliance alliance) {}

    @Test
    void aMessageOfATeamsOwnIsUsed() {
        assertThat(told(new Ours(orphaned()), Locale.ENGLISH))
                .singleElement()
                .asString()
                .endsWith("Not like this: Nadie rinde cuentas por este compromiso.");
    }

    @Test
    void whoAsksForEnglishOnAMachineInSpanishGetsEnglish() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(SPANISH);
            assertThat(told(new Strict(orphaned()), Locale.ENGLISH))
                    .singleElement()
                    .asString()
                    .endsWith("Nobody is accountable for this commitment.");
        } finally {
            Locale.setDefault(before);
        }
    }
}
