package io.github.alliancekit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.disclosure.Undisclosed;
import io.github.alliancekit.core.distribution.Contribution;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.Money;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule that compares, held against each thing that it can be held against. */
class ReferenceTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es-PE");

    private static final Profile DECLARING = Profile.standard()
            .withDeclaredShares(
                    Map.of("ministry", Fraction.HALF, "company", Fraction.of(1, 4), "elsewhere", Fraction.of(1, 4)));

    /**
     * Of ministry, company, union and nobody: r = (1/4, 1/2, 1/4, 0), k = (0, 1/2, 1/2, 0), b = (3/4, 1/4, 0, 0), p =
     * (1/2, 1/4, 1/4, 0), q = (1/4, 1/4, 1/2, 0); declared are (1/2, 1/4, 0, 1/4).
     */
    private static Alliance apart() {
        return Cases.sound().toBuilder()
                .actors(List.of(Cases.actor("ministry", 2), Cases.actor("company", 1), Cases.actor("union", 1)))
                .risks(List.of(Cases.risk("R1", "0.5", "0.5", "0", "1/2", "1/2")))
                .benefits(List.of(Cases.benefit("B1", 400, "3/4", "1/4", "0")))
                .contributions(List.of(given("K1", "ministry", 1), given("K2", "company", 1), given("K3", "union", 2)))
                .build();
    }

    private static Contribution given(String id, String actor, long value) {
        return Contribution.builder()
                .id(id)
                .actor(actor)
                .kind(Contribution.Kind.HUMAN)
                .value(Money.of(value))
                .build();
    }

    private static Verdict verdict(Alliance alliance, String rule, Reference reference) {
        return verdict(alliance, rule, DECLARING.withReference(rule, reference));
    }

    private static Verdict verdict(Alliance alliance, String rule, Profile profile) {
        return RuleSet.standard()
                .only(rule)
                .withProfile(profile)
                .assess(alliance, Alliances.DAY)
                .verdict(rule);
    }

    /** The distances are half the sums of the differences; full marks to 0.15 (BAL-08: 0.20), none from 0.45 (0.50). */
    @ParameterizedTest
    @CsvSource({
        "BAL-05, EQUAL, 33.33 %, 7/18",
        "BAL-05, CAPACITY, 50.00 %, 0",
        "BAL-05, CONTRIBUTION, 25.00 %, 2/3",
        "BAL-05, RESPONSIBILITY, 25.00 %, 2/3",
        "BAL-05, BENEFIT, 75.00 %, 0",
        "BAL-05, DECLARED, 75.00 %, 0",
        "BAL-06, EQUAL, 16.67 %, 17/18",
        "BAL-06, CAPACITY, 25.00 %, 2/3",
        "BAL-06, CONTRIBUTION, 25.00 %, 2/3",
        "BAL-06, BENEFIT, 50.00 %, 0",
        "BAL-06, RISK_BORNE, 25.00 %, 2/3",
        "BAL-06, DECLARED, 50.00 %, 0",
        "BAL-08, EQUAL, 16.67 %, 1",
        "BAL-08, CAPACITY, 25.00 %, 5/6",
        "BAL-08, CONTRIBUTION, 25.00 %, 5/6",
        "BAL-08, BENEFIT, 50.00 %, 0",
        "BAL-08, RISK_BORNE, 25.00 %, 5/6",
        "BAL-08, DECLARED, 50.00 %, 0"
    })
    void aMatchIsHeldAgainstWhatTheProfileSays(String rule, Reference reference, String distance, String score) {
        Verdict verdict = verdict(apart(), rule, reference);
        assertThat(verdict.score()).contains(Interval.point(Fraction.parse(score)));
        assertThat(verdict.notes().get(0).toString())
                .startsWith("To match " + reference.words() + ", " + distance + " of ")
                .endsWith(" would have to change hands.");
        assertThat(verdict.shortfalls()).hasSize(score.equals("1") ? 0 : 1);
        for (Shortfall shortfall : verdict.shortfalls()) {
            assertThat(shortfall.message().toString()).startsWith("To match " + reference.words() + ", " + distance);
            assertThat(shortfall.message().in(SPANISH))
                    .startsWith("Para coincidir con " + reference.words().in(SPANISH) + ", ");
        }
    }

    /** With 1.5 times its reference each member is within its means. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    EQUAL, 1, ''
                    CAPACITY, 2/3, union puts in 50.00 % of all contributions. By each member's share of the capacity 25.00 %
                    RESPONSIBILITY, 2/3, union puts in 50.00 % of all contributions. By each member's share of the responsibility 25.00 %
                    BENEFIT, 2/3, union puts in 50.00 % of all contributions. By each member's share of the benefit 0.00 %
                    RISK_BORNE, 2/3, ministry puts in 25.00 % of all contributions. By each member's share of the risk 0.00 %
                    DECLARED, 2/3, union puts in 50.00 % of all contributions. By the share that the profile declares for each member 0.00 %
                    """)
    void contributionsAreHeldAgainstWhatTheProfileSays(Reference reference, String score, String found) {
        Verdict verdict = verdict(apart(), "BAL-16", reference);
        assertThat(verdict.score()).contains(Interval.point(Fraction.parse(score)));
        assertThat(verdict.notes())
                .extracting(Message::toString)
                .containsExactly("Contributions are within means up to 150.00 % of " + reference.words() + ".");
        assertThat(verdict.shortfalls())
                .extracting(shortfall -> shortfall
                        .message()
                        .toString()
                        .replace(", it would be", "")
                        .replaceFirst("\\.$", ""))
                .containsExactlyElementsOf(found.isEmpty() ? List.of() : List.of(found));
    }

    @Test
    void whoIsFarAboveTheReferenceIsNamed() {
        // k = (0, 1/2, 1/2) against p = (1/2, 1/4, 1/4): both are 1/4 above, more than 1/5.
        assertThat(verdict(apart(), "BAL-05", Reference.CAPACITY)
                        .shortfalls()
                        .get(0)
                        .message())
                .hasToString("To match each member's share of the capacity, 50.00 % of the risk would"
                        + " have to change hands."
                        + " With far more risk than that: company, union.");
    }

    @Test
    void whatTheReferenceWaitsForTheRuleWaitsFor() {
        Alliance hidden = Hiding.hide(apart(), List.of(Cases.open(Facet.CONTRIBUTIONS)));
        Verdict verdict = verdict(hidden, "BAL-05", Reference.CONTRIBUTION);
        assertThat(verdict.score()).contains(Interval.UNIT);
        assertThat(verdict.gaps()).extracting(Gap::facet).containsExactly(Facet.CONTRIBUTIONS);
        assertThat(verdict(hidden, "BAL-05", Reference.EQUAL).gaps()).isEmpty();
    }

    @Test
    void benefitsAreAskedForOnlyWhereTheyAreTheReference() {
        Alliance without = Cases.withBenefits(apart());
        assertThat(verdict(without, "BAL-05", Reference.RESPONSIBILITY).score())
                .contains(Interval.point(Fraction.of(2, 3)));
        assertThat(verdict(without, "BAL-08", Reference.CAPACITY).score()).contains(Interval.point(Fraction.of(5, 6)));
        assertThat(verdict(without, "BAL-05", Reference.BENEFIT).shortfalls()).hasSize(1);
        // What BAL-05 says of the list, no other rule says again.
        assertThat(verdict(without, "BAL-06", Reference.BENEFIT).score()).contains(Interval.ZERO);
        assertThat(verdict(without, "BAL-06", Reference.BENEFIT).shortfalls()).isEmpty();
        Alliance immaterial = Cases.withBenefits(apart(), Cases.benefit("B1", 100, "1/20"));
        for (String rule : Policies.RULES) {
            assertThat(verdict(immaterial, rule, Reference.BENEFIT).reason().orElseThrow())
                    .as(rule)
                    .hasToString("Less than 10.00 % of the value of the benefits is meant for actors.");
            assertThat(verdict(immaterial, rule, Reference.EQUAL).score()).isPresent();
        }
    }

    @Test
    void anEmptyListScoresNoughtAndATotalOfNoughtDoesNotApply() {
        Alliance empty =
                apart().toBuilder().contributions(List.of()).risks(List.of()).build();
        for (String rule : List.of("BAL-06", "BAL-08")) {
            for (Reference reference : List.of(Reference.CONTRIBUTION, Reference.RISK_BORNE)) {
                Verdict verdict = verdict(empty, rule, reference);
                assertThat(verdict.score()).contains(Interval.ZERO);
                assertThat(verdict.shortfalls()).isEmpty();
                assertThat(verdict.reason()).isPresent();
            }
        }
        Alliance nought = apart().toBuilder()
                .risks(List.of(Cases.risk("R1", "0", "0.5", "1")))
                .contributions(List.of(given("K1", "union", 0)))
                .build();
        assertThat(verdict(nought, "BAL-06", Reference.CONTRIBUTION).status()).isEqualTo(Verdict.Status.NOT_APPLICABLE);
        assertThat(verdict(nought, "BAL-06", Reference.RISK_BORNE).status()).isEqualTo(Verdict.Status.NOT_APPLICABLE);
    }

    @Test
    void contributionsHeldAgainstWhatIsNotThere() {
        Alliance noPlans = apart().withPlan(Cases.plan());
        assertThat(verdict(noPlans, "BAL-16", Reference.RESPONSIBILITY).score()).contains(Interval.ZERO);
        assertThat(verdict(noPlans, "BAL-16", Reference.RESPONSIBILITY).reason().orElseThrow())
                .hasToString("There are no commitments.");
        Alliance hidden = Hiding.hide(noPlans, List.of(Cases.open(Facet.CONTRIBUTIONS)));
        assertThat(verdict(hidden, "BAL-16", Reference.RESPONSIBILITY).score()).contains(Interval.ZERO);
        Alliance nought = Cases.withRisks(apart(), Cases.risk("R1", "0", "0.5", "1"));
        assertThat(verdict(nought, "BAL-16", Reference.RISK_BORNE).status()).isEqualTo(Verdict.Status.NOT_APPLICABLE);
        Alliance open = Hiding.hide(nought, List.of(Cases.open(Facet.CONTRIBUTIONS)));
        assertThat(verdict(open, "BAL-16", Reference.RISK_BORNE).score()).contains(Interval.UNIT);
        Alliance unknown = Hiding.hide(apart(), List.of(Cases.open(Facet.RISKS)));
        assertThat(verdict(unknown, "BAL-16", Reference.RISK_BORNE).gaps())
                .extracting(Gap::facet)
                .containsExactly(Facet.RISKS);
    }

    @Test
    void whatIsNotDeclaredCannotBeCompared() {
        Profile silent = Profile.standard().withReference("BAL-06", Reference.DECLARED);
        assertThat(verdict(apart(), "BAL-06", silent).status()).isEqualTo(Verdict.Status.NOT_APPLICABLE);
        assertThat(verdict(apart(), "BAL-06", silent).reason().orElseThrow())
                .hasToString("The profile declares no shares.");
    }

    @Test
    void aContextGivesTheSharesOfAnyPolicy() {
        Profile profile = DECLARING;
        for (Reference reference : Reference.values()) {
            profile = profile.withReference("OUR-" + reference, reference);
        }
        Context context = new Context(apart(), Alliances.DAY, profile);
        assertThat(context.reference("OUR-CAPACITY")).isSameAs(context.capacity());
        assertThat(context.reference("OUR-CONTRIBUTION")).isSameAs(context.contribution());
        assertThat(context.reference("OUR-RESPONSIBILITY")).isSameAs(context.responsibility());
        assertThat(context.reference("OUR-BENEFIT")).isSameAs(context.benefit());
        assertThat(context.reference("OUR-RISK_BORNE")).isSameAs(context.risk());
        assertThat(context.reference("OUR-EQUAL").of("union")).isEqualTo(Interval.point(Fraction.of(1, 3)));
        assertThat(context.reference("OUR-EQUAL").ofNobody()).isEqualTo(Interval.ZERO);
        assertThat(context.reference("OUR-DECLARED").of("union")).isEqualTo(Interval.ZERO);
        assertThat(context.reference("OUR-DECLARED").of("ministry")).isEqualTo(Interval.point(Fraction.HALF));
        assertThat(context.reference("OUR-DECLARED").ofNobody()).isEqualTo(Interval.point(Fraction.of(1, 4)));
        Shares need = context.reference("OUR-NEED");
        assertThat(need.state()).isEqualTo(Shares.State.NOTHING);
        assertThat(need.reason().orElseThrow()).hasToString("Need is stated of territories, and not of members.");
        assertThatThrownBy(() -> context.reference("OUR-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The profile \"standard\" does not say what rule OUR-01 is held against"
                        + "\nMaybe add it by Profile.withReference.");
    }

    @ParameterizedTest
    @CsvSource({
        "BAL-05, RISK_BORNE", "BAL-05, NEED", "BAL-06, RESPONSIBILITY", "BAL-06, NEED", "BAL-08, RESPONSIBILITY",
        "BAL-12, CAPACITY", "BAL-16, CONTRIBUTION", "BAL-19, EQUAL", "BAL-07, EQUAL", "GOV-01, EQUAL"
    })
    void impossiblePairsAreRefused(String rule, Reference reference) {
        assertThatThrownBy(() -> Profile.standard().withReference(rule, reference))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("holds rule " + rule + " against " + reference)
                .hasMessageContaining("\nMaybe ");
        assertThatThrownBy(() -> Profile.builder()
                        .from(Profile.standard())
                        .references(Map.of(rule, reference))
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void declaredSharesAddUp() {
        assertThatThrownBy(() -> Profile.standard().withDeclaredShares(Map.of("ministry", Fraction.HALF)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("add up to 1/2 and not 1\nMaybe ");
        assertThatThrownBy(() -> Profile.standard()
                        .withDeclaredShares(Map.of("ministry", Fraction.of(2), "union", Fraction.of(-1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a share of -1 for \"union\"\nMaybe ");
        assertThat(DECLARING.withDeclaredShares(Map.of())).isEqualTo(Profile.standard());
    }

    @Test
    void policiesAreInTheFingerprint() {
        Set<String> prints = Set.of(
                RuleSet.standard().fingerprint(),
                RuleSet.standard().withProfile(DECLARING).fingerprint(),
                RuleSet.standard()
                        .withProfile(Profile.standard().withReference("BAL-06", Reference.EQUAL))
                        .fingerprint(),
                RuleSet.standard()
                        .withProfile(Profile.standard().withReference("BAL-08", Reference.EQUAL))
                        .fingerprint());
        assertThat(prints).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource
    void everyReferenceHasWordsInBothLanguages(Reference reference) {
        assertThat(reference.words().in(SPANISH))
                .isNotBlank()
                .isNotEqualTo(reference.words().in(Locale.ENGLISH));
    }

    @Provide
    Arbitrary<Tuple2<Alliance, Undisclosed>> alliancesWithAFacet() {
        return Alliances.any()
                .flatMap(alliance -> Alliances.undisclosed(alliance).map(entry -> Tuple.of(alliance, entry)));
    }

    @Provide
    Arbitrary<Profile> policies() {
        return Policies.any();
    }

    @Property(tries = 40)
    void hidingAFacetWidensTheRangeIfItIsReadAndElseChangesNothing(
            @ForAll("alliancesWithAFacet") Tuple2<Alliance, Undisclosed> pair, @ForAll("policies") Profile policy) {
        Alliance hidden = Hiding.hide(pair.get1(), List.of(pair.get2()));
        Assessment after = Policies.comparing(policy).assess(hidden, Alliances.DAY);
        for (Verdict before :
                Policies.comparing(policy).assess(pair.get1(), Alliances.DAY).verdicts()) {
            Verdict then = after.verdict(before.rule().id());
            String what = before + " became " + then + " after hiding " + pair.get2();
            boolean never = before.score().isEmpty() && then.score().isEmpty();
            if (never || !reads(before.rule(), policy, pair.get2().facet())) {
                assertThat(then.score()).as(what).isEqualTo(before.score());
            } else {
                // Whether the rule applies was settled and may be no more.
                Interval score = before.score().orElse(Interval.UNIT);
                assertThat(then.score().orElseThrow().contains(score)).as(what).isTrue();
            }
        }
    }

    private static boolean reads(RuleInfo rule, Profile policy, Facet facet) {
        return rule.reads().stream().anyMatch(own -> own.isWithin(facet))
                || policy.reference(rule.id()).reads().stream().anyMatch(own -> own.isWithin(facet));
    }

    @Property(tries = 30)
    void gapsAddUpAndLiftsStayBelowOne(
            @ForAll("alliancesWithAFacet") Tuple2<Alliance, Undisclosed> pair, @ForAll("policies") Profile policy) {
        Alliance hidden = Hiding.hide(pair.get1(), List.of(pair.get2()));
        for (Verdict verdict :
                Policies.comparing(policy).assess(hidden, Alliances.DAY).verdicts()) {
            Fraction gaps = verdict.gaps().stream().map(Gap::width).reduce(Fraction.ZERO, Fraction::plus);
            assertThat(gaps).isEqualTo(verdict.score().map(Interval::width).orElse(Fraction.ZERO));
            for (Shortfall shortfall : verdict.shortfalls()) {
                assertThat(shortfall.lift()).isGreaterThanOrEqualTo(Fraction.ZERO);
                assertThat(shortfall.lift().plus(verdict.score().orElseThrow().high()))
                        .isLessThanOrEqualTo(Fraction.ONE);
            }
        }
    }

    @Property(tries = 40)
    void twoRulesOfTheSameLoadReferenceAndRampAgree(@ForAll("alliancesWithAFacet") Tuple2<Alliance, Undisclosed> pair) {
        Profile profile = Profile.standard()
                .withReference("BAL-06", Reference.BENEFIT)
                .withThreshold("BAL-06", "good", Fraction.of(1, 5))
                .withThreshold("BAL-06", "bad", Fraction.HALF);
        Assessment assessment =
                Policies.comparing(profile).assess(Hiding.hide(pair.get1(), List.of(pair.get2())), Alliances.DAY);
        Optional<Interval> score = assessment.verdict("BAL-06").score();
        assertThat(score).isEqualTo(assessment.verdict("BAL-08").score());
    }
}
