package io.github.alliancekit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Interval;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The laws of what an assessment says beyond its scores: change, shortest lists, robustness. */
class AdviceLawsTest {
    private static final int BRUTE_FORCE = 10;

    @Provide
    Arbitrary<Alliance> alliances() {
        return Alliances.any();
    }

    @Provide
    Arbitrary<Fraction> heights() {
        return Arbitraries.integers().between(0, 100).map(Fraction::of);
    }

    private static Assessment assess(Alliance alliance) {
        return RuleSet.standard().assess(alliance, Alliances.DAY);
    }

    @Property(tries = 25)
    void theEffectsOfAChangeAddUpToIt(@ForAll("alliances") Alliance one, @ForAll("alliances") Alliance other) {
        Change change = assess(other).since(assess(one));
        for (Family family : Family.values()) {
            Fraction low = Fraction.ZERO;
            Fraction high = Fraction.ZERO;
            for (Change.Effect effect : change.effects(family)) {
                low = low.plus(effect.low());
                high = high.plus(effect.high());
                assertThat(effect.before()).as("%s has changed", effect).isNotEqualTo(effect.after());
            }
            assertThat(low).isEqualTo(change.low(family));
            assertThat(high).isEqualTo(change.high(family));
            Interval before = change.earlier().headline(family).range().orElse(Interval.ZERO);
            Interval after = change.later().headline(family).range().orElse(Interval.ZERO);
            assertThat(change.high(family)).isEqualTo(after.high().minus(before.high()));
            assertThat(change.low(family)).isEqualTo(after.low().minus(before.low()));
        }
    }

    @Property(tries = 12)
    void turnedRoundAChangeTurnsItsSigns(@ForAll("alliances") Alliance one, @ForAll("alliances") Alliance other) {
        Change there = assess(other).since(assess(one));
        Change back = assess(one).since(assess(other));
        for (Family family : Family.values()) {
            Map<String, Fraction> highs = new HashMap<>();
            there.effects(family).forEach(effect -> highs.put(effect.rule(), effect.high()));
            for (Change.Effect effect : back.effects(family)) {
                assertThat(effect.high().negate()).isEqualTo(highs.get(effect.rule()));
            }
        }
    }

    @Property(tries = 25)
    void nothingChangedHasNoEffect(@ForAll("alliances") Alliance alliance) {
        Change change = assess(alliance).since(assess(alliance));
        assertThat(change.effects(Family.CLARITY)).isEmpty();
        assertThat(change.effects(Family.BALANCE)).isEmpty();
        assertThat(change.mended()).isEmpty();
        assertThat(change.appeared()).isEmpty();
        assertThat(change.answered()).isEmpty();
    }

    @Property(tries = 80)
    void aGainIsTheRiseOfTheHighEndWhenOnlyItsRuleIsRepaired(@ForAll("alliances") Alliance alliance) {
        Assessment assessment = assess(alliance);
        for (Finding finding : assessment.findings()) {
            Family family = finding.rule().family();
            List<Standing> before = Standing.of(assessment, family, Cap.End.HIGH);
            List<Standing> after = lifted(assessment, before, List.of(finding));
            assertThat(finding.gain()).isEqualTo(Standing.points(after).minus(Standing.points(before)));
            assertThat(assessment.headline(family).range().orElseThrow().high()).isEqualTo(Standing.points(before));
        }
    }

    private static List<Standing> lifted(Assessment assessment, List<Standing> standings, List<Finding> mended) {
        List<Standing> after = new ArrayList<>();
        for (Standing standing : standings) {
            Fraction lift = assessment.judged().stream()
                    .filter(one -> one.finding().rule().id().equals(standing.rule()))
                    .filter(one -> mended.contains(one.finding()))
                    .map(Findings.Judged::lift)
                    .reduce(Fraction.ZERO, Fraction::plus);
            after.add(
                    lift.isZero()
                            ? standing
                            : standing.lifted(lift, assessment.ruleSet().profile()));
        }
        return after;
    }

    @Property(tries = 80)
    void noShorterListOfFixesReachesAsHigh(@ForAll("alliances") Alliance any, @ForAll("heights") Fraction wished) {
        // Of the generated alliances few have few findings: waive all but some.
        for (Family family : Family.values()) {
            Assessment assessment = withFewFindings(any, family);
            Fixes fixes = assessment.fixes(family, wished);
            List<Finding> all = assessment.findings().stream()
                    .filter(finding -> finding.rule().family() == family)
                    .toList();
            List<Standing> standings = Standing.of(assessment, family, Cap.End.HIGH);
            assertThat(fixes.reached()).isEqualTo(Standing.points(lifted(assessment, standings, fixes.findings())));
            int fewest = Integer.MAX_VALUE;
            for (int set = 0; set < 1 << all.size(); set++) {
                List<Finding> some = subset(all, set);
                if (!Standing.points(lifted(assessment, standings, some)).isLessThan(wished)) {
                    fewest = Math.min(fewest, some.size());
                }
            }
            assertThat(fixes.isEnough()).isEqualTo(fewest < Integer.MAX_VALUE);
            if (fixes.isEnough()) {
                assertThat(fixes.findings()).hasSize(fewest);
            } else {
                assertThat(fixes.findings()).containsExactlyElementsOf(all);
            }
        }
    }

    private static Assessment withFewFindings(Alliance alliance, Family family) {
        RuleSet set = RuleSet.standard();
        Assessment assessment = set.assess(alliance, Alliances.DAY);
        while (assessment.findings().stream()
                        .filter(finding -> finding.rule().family() == family)
                        .count()
                > BRUTE_FORCE) {
            String last = assessment.findings().stream()
                    .filter(finding -> finding.rule().family() == family)
                    .reduce((one, other) -> other)
                    .orElseThrow()
                    .rule()
                    .id();
            set = set.without(last);
            assessment = set.assess(alliance, Alliances.DAY);
        }
        return assessment;
    }

    private static List<Finding> subset(List<Finding> all, int set) {
        List<Finding> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if ((set >> i & 1) == 1) {
                some.add(all.get(i));
            }
        }
        return some;
    }

    /** Commitments of which nothing is said but who is accountable. */
    private static Assessment bare(String id, int count) {
        List<Commitment> commitments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            commitments.add(Commitment.builder()
                    .id(id + i)
                    .statement("Wells")
                    .objective("O1")
                    .addAssignment("ministry", Letter.A)
                    .build());
        }
        return assess(Cases.with(Cases.sound(), commitments.toArray(Commitment[]::new)));
    }

    @Test
    void thousandsOfFindingsAreFixedAsEasilyAsTen() {
        Assessment assessment = bare("C", 2000);
        Fraction wished = Fraction.of(95);
        Fixes fixes = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> assessment.fixes(Family.CLARITY, wished));
        assertThat(fixes.isEnough()).isTrue();
        assertThat(fixes.findings()).hasSizeGreaterThan(1000);
        List<Standing> standings = Standing.of(assessment, Family.CLARITY, Cap.End.HIGH);
        assertThat(Standing.points(standings)).isLessThan(wished);
    }

    @Test
    void thousandsOfFindingsAreComparedAsEasilyAsTen() {
        Assessment earlier = bare("C", 4000);
        Assessment later = bare("D", 4000);
        Change change = later.since(earlier);
        List<Finding> mended = assertTimeoutPreemptively(Duration.ofSeconds(30), change::mended);
        List<Finding> appeared = assertTimeoutPreemptively(Duration.ofSeconds(30), change::appeared);
        assertThat(mended).hasSizeGreaterThan(4000).hasSameSizeAs(appeared);
    }

    @Property(tries = 100)
    void whateverTheWeightsWithinTheShareTheHeadlineLiesInTheRange(
            @ForAll("alliances") Alliance alliance, @ForAll long seed) {
        Fraction share = Fraction.of(1, 4);
        Random random = new Random(seed);
        Map<String, Fraction> weights = new HashMap<>();
        for (Rule rule : RuleSet.standard().rules()) {
            Fraction factor = Fraction.of(3 + random.nextInt(3), 4);
            String id = rule.info().id();
            weights.put(id, RuleSet.standard().profile().weight(id).times(factor));
        }
        Assessment moved = RuleSet.standard().reweighted(weights).assess(alliance, Alliances.DAY);
        for (Family family : Family.values()) {
            Optional<Interval> range =
                    assess(alliance).robustness(family, share).range();
            Optional<Interval> headline = moved.headline(family).range();
            assertThat(headline.isPresent()).isEqualTo(range.isPresent());
            if (range.isPresent()) {
                assertThat(range.get().contains(headline.orElseThrow())).isTrue();
            }
        }
    }

    @Property(tries = 100)
    void aTippingWeightBringsTheLowEndToTheLimitOfTheBand(@ForAll("alliances") Alliance alliance) {
        for (Family family : Family.values()) {
            for (Robustness.Tipping tipping :
                    assess(alliance).robustness(family, Fraction.ZERO).tippings()) {
                Assessment tipped = RuleSet.standard()
                        .reweighted(Map.of(tipping.rule(), tipping.to()))
                        .assess(alliance, Alliances.DAY);
                assertThat(tipped.headline(family).range().orElseThrow().low())
                        .isEqualTo(tipping.band().from());
            }
        }
    }

    @Test
    void weightsThatMoveByMoreThanAllAreRefused() {
        Assessment assessment = assess(Cases.sound());
        assertThatThrownBy(() -> assessment.robustness(Family.CLARITY, Fraction.of(20)))
                .hasMessageContaining("\nMaybe it was meant in per cent");
        assertThatThrownBy(() -> RuleSet.standard().reweighted(Map.of("GOV-99", Fraction.ONE)))
                .hasMessageContaining("GOV-99")
                .hasMessageContaining("\nMaybe one of");
        assertThatThrownBy(() -> RuleSet.standard().reweighted(Map.of("GOV-07", Fraction.of(-1))))
                .hasMessageContaining("A weight of -1");
    }

    @Test
    void whyBringsTogetherWhatStandsBehindARule() {
        Alliance alliance = Cases.with(Cases.sound(), Cases.TREATMENT.withAssignments(List.of()), Cases.TARIFFS);
        Assessment assessment = assess(alliance);
        Why why = assessment.why("GOV-07");
        assertThat(why.verdict()).isEqualTo(assessment.verdict("GOV-07"));
        assertThat(why.findings()).singleElement().satisfies(finding -> assertThat(finding.element())
                .hasToString("plans/P1/commitments/C1/assignments"));
        assertThat(why.points().orElseThrow().children()).hasSize(2);
        assertThat(why.rule().citations()).isNotEmpty();
        assertThat(why.questions()).isEmpty();
    }
}
