package io.github.alliancekit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Undisclosed;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Interval;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** What holds of every assessment: sums add up, ranges nest, and nothing leads out of bounds. */
class AssessmentLawsTest {
    @Provide
    Arbitrary<Alliance> alliances() {
        return Alliances.any();
    }

    @Provide
    Arbitrary<Tuple2<Alliance, Undisclosed>> alliancesWithAFacet() {
        return Alliances.any()
                .flatMap(alliance -> Alliances.undisclosed(alliance).map(entry -> Tuple.of(alliance, entry)));
    }

    private static Assessment assess(Alliance alliance) {
        return RuleSet.standard().assess(alliance, Alliances.DAY);
    }

    @Property
    void fromHeadlineToRuleEveryNodeIsTheSumOfItsChildren(@ForAll("alliances") Alliance alliance) {
        Assessment assessment = assess(alliance);
        for (Explanation headline : assessment.explain()) {
            addsUp(headline);
        }
    }

    private static void addsUp(Explanation node) {
        if (!node.children().isEmpty()) {
            Fraction low = Fraction.ZERO;
            Fraction high = Fraction.ZERO;
            BigDecimal earned = BigDecimal.ZERO;
            BigDecimal open = BigDecimal.ZERO;
            for (Explanation child : node.children()) {
                low = low.plus(child.low());
                high = high.plus(child.high());
                earned = earned.add(child.earned());
                open = open.add(child.open());
                addsUp(child);
            }
            assertThat(low).isEqualTo(node.low());
            assertThat(high).isEqualTo(node.high());
            assertThat(earned).isEqualByComparingTo(node.earned());
            assertThat(open).isEqualByComparingTo(node.open());
        }
        // What is known never prints as a range.
        if (node.low().equals(node.high())) {
            assertThat(node.open()).isEqualByComparingTo(BigDecimal.ZERO);
        }
    }

    @Property
    void theExplanationHasARowForEveryRuleThatApplies(@ForAll("alliances") Alliance alliance) {
        Assessment assessment = assess(alliance);
        long rows = assessment.explain().stream()
                .mapToLong(AssessmentLawsTest::rules)
                .sum();
        long applicable = assessment.verdicts().stream()
                .filter(verdict -> verdict.score().isPresent())
                .count();
        assertThat(rows).isEqualTo(applicable);
    }

    private static long rules(Explanation node) {
        return node.label().key().equals("rule")
                ? 1
                : node.children().stream().mapToLong(AssessmentLawsTest::rules).sum();
    }

    @Property
    void theWorthsOfTheQuestionsAddUpToWhatIsOpen(@ForAll("alliances") Alliance alliance) {
        Assessment assessment = assess(alliance);
        for (Family family : Family.values()) {
            Fraction worths = assessment.questions().stream()
                    .map(question -> question.worth(family))
                    .reduce(Fraction.ZERO, Fraction::plus);
            assertThat(worths)
                    .isEqualTo(assessment
                            .headline(family)
                            .mean()
                            .map(Interval::width)
                            .orElse(Fraction.ZERO));
        }
    }

    @Property
    void noGainIsNegativeOrLeadsAboveAHundred(@ForAll("alliances") Alliance alliance) {
        Assessment assessment = assess(alliance);
        for (Finding finding : assessment.findings()) {
            Fraction high = assessment
                    .headline(finding.rule().family())
                    .range()
                    .orElseThrow()
                    .high();
            assertThat(finding.gain()).isGreaterThanOrEqualTo(Fraction.ZERO);
            assertThat(high.plus(finding.gain())).isLessThanOrEqualTo(Fraction.HUNDRED);
        }
    }

    @Property
    void disclosingAFacetNestsEveryRangeAndHidingItNeverNarrowsOne(
            @ForAll("alliancesWithAFacet") Tuple2<Alliance, Undisclosed> pair) {
        Assessment known = assess(pair.get1());
        Assessment hidden = assess(Hiding.hide(pair.get1(), List.of(pair.get2())));
        for (Family family : Family.values()) {
            known.headline(family).range().ifPresent(inner -> assertThat(
                            hidden.headline(family).range().orElseThrow().contains(inner))
                    .as("%s of %s hiding %s", family, inner, pair.get2())
                    .isTrue());
        }
        for (Verdict before : known.verdicts()) {
            before.score()
                    .ifPresent(inner -> assertThat(hidden.verdict(before.rule().id())
                                    .score()
                                    .orElseThrow()
                                    .contains(inner))
                            .as("%s hiding %s", before, pair.get2())
                            .isTrue());
        }
    }

    @Property(tries = 60)
    void raisingOneRuleWithTheOthersFixedNeverLowersAHeadline(
            @ForAll("alliances") Alliance alliance, @ForAll long seed) {
        Random random = new Random(seed);
        Assessment assessment = assess(alliance);
        Profile profile = assessment.ruleSet().profile();
        for (Family family : Family.values()) {
            Headline before = assessment.headline(family);
            for (Headline.Weighted rule : before.rules()) {
                Verdict raised = raised(rule, random, profile);
                List<Verdict> verdicts = assessment.verdicts().stream()
                        .map(verdict -> verdict.rule().equals(raised.rule()) ? raised : verdict)
                        .toList();
                Interval after = new Headline(family, verdicts, profile).range().orElseThrow();
                before.range().ifPresent(range -> {
                    assertThat(after.low()).as("%s", raised).isGreaterThanOrEqualTo(range.low());
                    assertThat(after.high()).as("%s", raised).isGreaterThanOrEqualTo(range.high());
                });
            }
        }
    }

    private static Verdict raised(Headline.Weighted rule, Random random, Profile profile) {
        Fraction low = between(rule.score().low(), Fraction.ONE, random);
        Interval score = Interval.of(low, between(rule.score().high().max(low), Fraction.ONE, random));
        Context context = new Context(Cases.sound(), Alliances.DAY, profile);
        return Verdict.of(context, rule.verdict().rule(), new Outcome(score, List.of(), List.of()));
    }

    private static Fraction between(Fraction from, Fraction to, Random random) {
        return from.plus(to.minus(from).times(Fraction.of(random.nextInt(5), 4)));
    }

    @Property
    void aBandIsThereOnlyUnderItsConditions(@ForAll("alliances") Alliance alliance) {
        Assessment assessment = assess(alliance);
        Profile profile = assessment.ruleSet().profile();
        for (Family family : Family.values()) {
            Headline headline = assessment.headline(family);
            Fraction applicable = Fraction.ZERO;
            Fraction total = Fraction.ZERO;
            Fraction open = Fraction.ZERO;
            for (Verdict verdict : assessment.verdicts()) {
                if (verdict.rule().family() == family) {
                    Fraction weight = profile.weight(verdict.rule().id());
                    total = total.plus(weight);
                    applicable =
                            applicable.plus(verdict.score().map(score -> weight).orElse(Fraction.ZERO));
                    open = open.plus(verdict.score()
                            .map(score -> weight.times(score.width()))
                            .orElse(Fraction.ZERO));
                }
            }
            boolean known = !applicable.isZero()
                    && !Fraction.ONE.minus(open.dividedBy(applicable)).isLessThan(profile.leastCoverage());
            boolean enough = !applicable.isLessThan(total.times(profile.leastApplicable()));
            Optional<Band> low = headline.range().flatMap(range -> lastFrom(range.low(), profile));
            Optional<Band> high = headline.range().flatMap(range -> lastFrom(range.high(), profile));
            assertThat(headline.band()).isEqualTo(known && enough && low.equals(high) ? low : Optional.empty());
        }
    }

    private static Optional<Band> lastFrom(Fraction points, Profile profile) {
        return profile.bands().stream()
                .filter(band -> !band.from().isGreaterThan(points))
                .max(Comparator.comparing(Band::from));
    }

    @Property(tries = 5)
    void aRuleThatWeighsNothingChangesNoHeadline(@ForAll("alliances") Alliance alliance) {
        for (Rule rule : RuleSet.standard().rules()) {
            String id = rule.info().id();
            Assessment weightless =
                    RuleSet.standard().reweighted(Map.of(id, Fraction.ZERO)).assess(alliance, Alliances.DAY);
            Assessment without = RuleSet.standard().without(id).assess(alliance, Alliances.DAY);
            for (Family family : Family.values()) {
                assertThat(weightless.headline(family).mean())
                        .as(id)
                        .isEqualTo(without.headline(family).mean());
            }
        }
    }

    @Property
    void aCapNeverRaises(@ForAll("alliances") Alliance alliance) {
        Assessment assessment = assess(alliance);
        for (Headline headline : List.of(assessment.clarity(), assessment.balance())) {
            headline.range().ifPresent(range -> {
                assertThat(range.low())
                        .isLessThanOrEqualTo(headline.mean().orElseThrow().low());
                assertThat(range.high())
                        .isLessThanOrEqualTo(headline.mean().orElseThrow().high());
            });
        }
    }
}
