package io.github.alliancekit.rules.balance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.BeneficiaryGroup;
import io.github.alliancekit.core.distribution.Benefit;
import io.github.alliancekit.core.distribution.Share;
import io.github.alliancekit.core.distribution.Territory;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.Money;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.RuleContract;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TerritorialEquityTest extends RuleContract {
    @Override
    protected String id() {
        return "BAL-19";
    }

    @Override
    protected Alliance holding() {
        return alliance(List.of(territory("coast", 1), territory("uplands", 3)), benefit(400, "1/8", "3/8"));
    }

    @Override
    protected Alliance failing() {
        return alliance(List.of(territory("coast", 1), territory("uplands", 3)), benefit(400, "1/4", "1/4"));
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(failing(), List.of(Cases.open(Facet.GROUP_TERRITORY, "G-uplands")));
    }

    private static Territory territory(String id, long need) {
        return Territory.builder().id(id).name(id).need(Fraction.of(need)).build();
    }

    private static BeneficiaryGroup group(String id, Optional<String> territory) {
        return BeneficiaryGroup.builder()
                .id(id)
                .name(id)
                .vulnerable(false)
                .prioritised(false)
                .territory(territory)
                .build();
    }

    /** A benefit with the shares of the groups on the coast and in the uplands; nobody has the rest. */
    private static Benefit benefit(long value, String coast, String uplands) {
        return Benefit.builder()
                .id("B" + value)
                .statement("B")
                .value(Money.of(value))
                .addShares(
                        Share.ofGroup("G-coast", Fraction.parse(coast)),
                        Share.ofGroup("G-uplands", Fraction.parse(uplands)))
                .build();
    }

    private static Alliance alliance(List<Territory> territories, Benefit... benefits) {
        List<String> ids = territories.stream().map(Territory::id).toList();
        Alliance alliance = Cases.sound().toBuilder()
                .territories(territories)
                .groups(List.of(
                        group("G-coast", Optional.of("coast").filter(ids::contains)),
                        group("G-uplands", Optional.of("uplands").filter(ids::contains))))
                .build();
        return Cases.withBenefits(alliance, benefits);
    }

    @Test
    void locatedBenefitIsComparedWithNeed() {
        // Benefit 1/2, 1/2 of what is located; need 1/4, 3/4: 1/4 apart. (0.45 - 0.25) / 0.3 = 2/3.
        assertThat(score(failing())).isEqualTo(Fraction.of(2, 3));
        assertThat(findings(failing()))
                .containsExactly("territories: To lie where the need lies, 25.00 % of the located benefit would have to"
                        + " go elsewhere. Less benefit than need: uplands.");
        assertThat(verdict(failing()).shortfalls().get(0).lift()).isEqualTo(Fraction.of(1, 3));
        assertThat(verdict(failing()).notes()).hasSize(1);
    }

    @Test
    void whatReachesNoTerritoryIsLeftOutAndBenefitsCountByValue() {
        Benefit ofActors = Cases.benefit("B1", 4_000, "1/2", "1/2");
        List<Territory> territories = List.of(territory("coast", 1), territory("uplands", 3));
        assertThat(score(alliance(territories, ofActors, benefit(400, "1/4", "3/4"))))
                .isEqualTo(Fraction.ONE);
        // 100 to the coast, 300 to the uplands.
        assertThat(score(alliance(territories, benefit(100, "1", "0"), benefit(300, "0", "1"))))
                .isEqualTo(Fraction.ONE);
    }

    @Test
    void theOrderOfTheQuestions() {
        Territory coast = territory("coast", 1);
        Territory uplands = territory("uplands", 3);
        Verdict one = verdict(alliance(List.of(coast), benefit(400, "1", "0")));
        assertThat(one.status()).isEqualTo(Verdict.Status.NOT_APPLICABLE);
        assertThat(one.reason().orElseThrow()).hasToString("There are fewer than two territories to compare.");
        assertThat(verdict(alliance(List.of(coast))).status()).isEqualTo(Verdict.Status.NOT_APPLICABLE);
        Verdict none = verdict(alliance(List.of(coast, uplands)));
        assertThat(none.score()).contains(Interval.ZERO);
        assertThat(none.reason().orElseThrow()).hasToString("There are no benefits.");
        Verdict worthless = verdict(alliance(List.of(coast, uplands), benefit(0, "1", "0")));
        assertThat(worthless.reason().orElseThrow()).hasToString("The benefits are worth nothing.");
        // Nothing located is asked before the need: 0, whatever the need is.
        Territory needless = territory("a", 0);
        Alliance elsewhere = alliance(List.of(needless, territory("b", 0)), benefit(400, "1/2", "1/2"));
        assertThat(score(elsewhere)).isEqualTo(Fraction.ZERO);
        assertThat(findings(elsewhere))
                .containsExactly("groups: No benefit goes to a group of which the territory is told.");
        Verdict nought =
                verdict(alliance(List.of(territory("coast", 0), territory("uplands", 0)), benefit(400, "1", "0")));
        assertThat(nought.status()).isEqualTo(Verdict.Status.NOT_APPLICABLE);
        assertThat(nought.reason().orElseThrow()).hasToString("The need of all territories is nought.");
    }

    @Test
    void aNeedThatIsMissingIsUnknownAndNotNought() {
        Territory silent = Territory.builder().id("uplands").name("uplands").build();
        // All benefit goes to the coast, whose share in the need is anything from above 0 to 1.
        Alliance alliance = alliance(List.of(territory("coast", 1), silent), benefit(400, "1", "0"));
        assertThat(range(alliance)).isEqualTo(Interval.UNIT);
        assertThat(verdict(alliance).gaps().get(0).facet()).isEqualTo(Facet.TERRITORY_NEED);
        // Uplands have a need of 3, the coast 1 and a third place an unknown one: the coast never has more than 1/4.
        Territory third = Territory.builder().id("third").name("third").build();
        Alliance three =
                alliance(List.of(territory("coast", 1), territory("uplands", 3), third), benefit(400, "1", "0"));
        assertThat(range(three)).isEqualTo(Interval.ZERO);
        Alliance unsettled = alliance(List.of(territory("coast", 0), silent), benefit(400, "1", "0"));
        assertThat(range(unsettled)).isEqualTo(Interval.UNIT);
        assertThat(verdict(unsettled).reason()).isPresent();
    }

    @Test
    void whatIsNotTold() {
        assertThat(range(undisclosed())).isEqualTo(Interval.UNIT);
        for (Facet facet :
                List.of(Facet.TERRITORIES, Facet.BENEFITS, Facet.BENEFIT_VALUE, Facet.BENEFIT_SHARES, Facet.GROUPS)) {
            Alliance alliance =
                    alliance(List.of(territory("coast", 1), territory("uplands", 3)), benefit(400, "1/4", "0"));
            Alliance open = Hiding.hide(
                    alliance.withGroup(group("G-uplands", Optional.empty())).withBenefit(benefit(400, "1/4", "1/4")),
                    List.of(Cases.open(facet)));
            assertThat(range(open)).as(facet.name()).isEqualTo(Interval.UNIT);
        }
    }

    private static final List<Territory> TWO = List.of(territory("coast", 1), territory("uplands", 3));
    private static final String UNSETTLED = "Whether anything can be said depends on what is not known.";

    private static Benefit unvalued(Benefit benefit) {
        return Benefit.builder().from(benefit).value(Optional.empty()).build();
    }

    private void isUnsettled(Alliance alliance, String... waits) {
        assertThat(range(alliance)).isEqualTo(Interval.UNIT);
        assertThat(reason(alliance)).isEqualTo(UNSETTLED);
        assertThat(waits(alliance)).containsExactlyInAnyOrder(waits);
        assertThat(findings(alliance)).isEmpty();
    }

    @Test
    void saysWhatItWaitsFor() {
        // The one benefit lies where the need lies, to the last share; there may be more of them, or of territories.
        Alliance whole = alliance(TWO, benefit(400, "1/4", "3/4"));
        isUnsettled(Hiding.hide(whole, List.of(Cases.open(Facet.BENEFITS))), "BENEFITS");
        isUnsettled(Hiding.hide(whole, List.of(Cases.open(Facet.TERRITORIES))), "TERRITORIES");
        Alliance one = alliance(List.of(territory("coast", 1)), benefit(400, "1", "0"));
        isUnsettled(Hiding.hide(one, List.of(Cases.open(Facet.TERRITORIES))), "TERRITORIES");
        isUnsettled(
                Hiding.hide(one, List.of(Cases.open(Facet.TERRITORIES), Cases.open(Facet.BENEFITS))),
                "TERRITORIES",
                "BENEFITS");
        // Half is in its place, and who has the other half is not told.
        isUnsettled(Hiding.hide(holding(), List.of(Cases.open(Facet.BENEFIT_SHARES))), "BENEFIT_SHARES");
        isUnsettled(undisclosed(), "GROUP_TERRITORY G-uplands");
    }

    @Test
    void aBenefitThatMayBeWorthNothingDoesNotSettleIt() {
        Benefit unvalued = unvalued(benefit(400, "1/4", "3/4"));
        isUnsettled(alliance(TWO, unvalued), "BENEFIT_VALUE B400");
        // What is worth something reaches no territory, what does may be worth nothing.
        isUnsettled(alliance(TWO, Cases.benefit("B1", 400, "1/2", "1/2"), unvalued), "BENEFIT_VALUE B400");
    }

    @Test
    void aNeedIsWaitedForByTerritoryOrByTheEntryThatCoversIt() {
        Territory silent = Territory.builder().id("uplands").name("uplands").build();
        Alliance alliance = alliance(List.of(territory("coast", 1), silent), benefit(400, "1", "0"));
        assertThat(waits(alliance)).containsExactly("TERRITORY_NEED uplands");
        assertThat(waits(Hiding.hide(alliance, List.of(Cases.open(Facet.TERRITORY_NEED)))))
                .containsExactly("TERRITORY_NEED");
        isUnsettled(alliance(List.of(territory("coast", 0), silent), benefit(400, "1", "0")), "TERRITORY_NEED uplands");
    }

    @Test
    void whereNoTerritoryHasLessForCertainNoneIsNamed() {
        // Of the need, the uplands have anything from above 0 to 3/4, and the third place what they do not: at least
        // 3/4 of the benefit lies elsewhere.
        Territory third = Territory.builder().id("third").name("third").build();
        Alliance three = alliance(List.of(TWO.get(0), TWO.get(1), third), benefit(400, "1", "0"));
        assertThat(findings(three))
                .containsExactly(
                        "territories: To lie where the need lies, between 75.00 % and 100.00 % of the located benefit would have to"
                                + " go elsewhere.");
        assertThat(lifts(three)).containsExactly(Fraction.ONE);
        assertThat(notes(three))
                .containsExactly("To match each territory's share of the need, between 75.00 % and 100.00 % of the"
                        + " located benefit would have to go elsewhere.");
        assertThat(notes(failing()))
                .containsExactly("To match each territory's share of the need, 25.00 % of the located benefit would"
                        + " have to go elsewhere.");
    }

    @Test
    void whatATerritoryHasExactlyAsItNeedsIsNotTooLittle() {
        // Benefit 1/2, 1/2, 0; need 1/4, 1/2, 1/4: the third place has too little, the uplands have not.
        List<Territory> places = List.of(territory("coast", 1), territory("uplands", 2), territory("third", 1));
        assertThat(findings(alliance(places, benefit(400, "1/2", "1/2"))))
                .singleElement()
                .asString()
                .endsWith("Less benefit than need: third.");
    }
}
