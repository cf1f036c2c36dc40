package io.github.alliancekit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.disclosure.Undisclosed;
import io.github.alliancekit.core.disclosure.Undisclosed.Reason;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ToleranceTest {
    private static Assessment assess(Alliance alliance) {
        return RuleSet.standard().assess(alliance, Alliances.DAY);
    }

    private static Assessment hiding(Undisclosed... entries) {
        return assess(Hiding.hide(Cases.exemplary(), List.of(entries)));
    }

    private static Optional<Fraction> score(Assessment assessment, String rule) {
        return Tolerance.of(assessment).score(rule);
    }

    @Test
    void whatTheSourceCannotSayCountsAtItsBestAndAllElseAtItsWorst() {
        Undisclosed.Reason[] others = {Reason.WITHHELD, Reason.NOT_COLLECTED};
        assertThat(score(hiding(Undisclosed.of(Facet.RISKS, Reason.NOT_IN_SOURCE)), "BAL-09"))
                .contains(Fraction.ONE);
        for (Reason other : others) {
            assertThat(score(hiding(Undisclosed.of(Facet.RISKS, other)), "BAL-09"))
                    .contains(Fraction.ZERO);
        }
    }

    @Test
    void whatWaitsForFactsOfBothSortsTogetherCountsAtItsWorst() {
        // GOV-11: the indicator has no target, and of its unit the source cannot tell.
        Assessment both = hiding(
                Undisclosed.of(Facet.INDICATOR_TARGET, Reason.WITHHELD),
                Undisclosed.of(Facet.INDICATOR_UNIT, Reason.NOT_IN_SOURCE));
        assertThat(both.verdict("GOV-11").score()).contains(Interval.UNIT);
        assertThat(score(both, "GOV-11")).contains(Fraction.ZERO);
    }

    @Test
    void enoughIsKnownFromThreeFifths() {
        assertThat(Tolerance.of(assess(Cases.exemplary())).isCovered(Family.CLARITY))
                .isTrue();
        Assessment little = hiding(
                Undisclosed.of(Facet.PLANS, Reason.NOT_IN_SOURCE),
                Undisclosed.of(Facet.GOVERNANCE, Reason.NOT_IN_SOURCE));
        assertThat(little.clarity().coverage().isLessThan(Fraction.of(3, 5))).isTrue();
        assertThat(Tolerance.of(little).isCovered(Family.CLARITY)).isFalse();
    }

    @Provide
    Arbitrary<Alliance> alliances() {
        return Alliances.any();
    }

    @Property(tries = 40)
    void itLiesWithinTheRangeAndReachesTheEndsWhereAllReasonsAreOfOneSort(@ForAll("alliances") Alliance alliance) {
        if (alliance.members(Alliances.DAY).size() < 2) {
            return;
        }
        Assessment asTold = assess(alliance);
        Assessment tolerated = assess(saying(alliance, Reason.NOT_IN_SOURCE));
        Assessment withheld = assess(saying(alliance, Reason.WITHHELD));
        for (Family family : Family.values()) {
            Optional<Interval> range = asTold.headline(family).range();
            assertThat(Tolerance.of(withheld).points(family)).isEqualTo(range.map(Interval::low));
            Tolerance.of(asTold).points(family).ifPresent(points -> assertThat(
                            range.orElseThrow().contains(Interval.point(points)))
                    .isTrue());
            Tolerance.of(tolerated).points(family).ifPresent(points -> assertThat(
                            range.orElseThrow().contains(Interval.point(points)))
                    .isTrue());
        }
    }

    private static Alliance saying(Alliance alliance, Reason reason) {
        List<Undisclosed> entries = alliance.undisclosed().stream()
                .map(entry -> new Undisclosed(entry.facet(), entry.element(), reason))
                .toList();
        return alliance.toBuilder().undisclosed(entries).build();
    }
}
