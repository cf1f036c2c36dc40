package io.github.alliancekit.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.Contribution;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.RuleContract;
import io.github.alliancekit.rules.measure.Interval;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BackedByResourcesTest extends RuleContract {
    private static final Commitment BACKED = Cases.TREATMENT.withResources(List.of("K1"));
    private static final Commitment DOUBTFUL = Cases.TARIFFS.withResources(List.of("K2", "K3", "K4"));

    @Override
    protected String id() {
        return "GOV-22";
    }

    @Override
    protected Alliance holding() {
        return with(BACKED, Cases.TARIFFS.withResources(List.of("K1", "K2")));
    }

    @Override
    protected Alliance failing() {
        return with(BACKED, DOUBTFUL);
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(failing(), List.of(Cases.open(Facet.CONTRIBUTION_CONFIRMED, "K4")));
    }

    private static Alliance with(Commitment... commitments) {
        return Cases.sound().toBuilder()
                .plans(List.of(Cases.plan(commitments)))
                .contributions(List.of(
                        contribution("K1", "ministry", Alliances.DAY),
                        contribution("K2", "union", Alliances.DAY),
                        contribution("K3", "ministry", Alliances.DAY.plusDays(1)),
                        Contribution.builder()
                                .id("K4")
                                .actor("union")
                                .kind(Contribution.Kind.HUMAN)
                                .build()))
                .build();
    }

    /** {@return a contribution that the ministry confirmed, its own or another's} */
    private static Contribution contribution(String id, String actor, LocalDate confirmed) {
        return Contribution.builder()
                .id(id)
                .actor(actor)
                .kind(Contribution.Kind.TECHNICAL)
                .confirmed(new Contribution.Confirmation("ministry", confirmed))
                .build();
    }

    @Test
    void onlyTheWordOfTheProviderCountsAndOnlyOnceItWasGiven() {
        assertThat(score(failing())).isEqualTo(Fraction.HALF);
        assertThat(findings(failing()))
                .containsExactly("plans/P1/commitments/C2/resources: "
                        + "No resource of the commitment has been confirmed by its provider: ministry, union.");
    }

    @Test
    void commitmentsCountByWeight() {
        Alliance heavy = with(BACKED, Cases.TARIFFS.withWeight(Fraction.of(3)));
        assertThat(score(heavy)).isEqualTo(Fraction.of(1, 4));
        assertThat(findings(heavy))
                .containsExactly("plans/P1/commitments/C2/resources: The commitment names no resource that backs it.");
    }

    @Test
    void theProviderNeedNotBeAMemberAnyMore() {
        Alliance left = holding().withActor(Cases.actor("ministry", 1).withLeft(Alliances.DAY));
        assertThat(score(left)).isEqualTo(Fraction.ONE);
    }

    @Test
    void aConfirmationOrAResourceMayNotBeTold() {
        assertThat(range(undisclosed())).isEqualTo(Interval.of(Fraction.HALF, Fraction.ONE));
        assertThat(verdict(undisclosed()).gaps())
                .extracting(gap -> gap.element().orElse(""))
                .containsExactly("K4");
        Alliance resources = Hiding.hide(failing(), List.of(Cases.open(Facet.COMMITMENT_RESOURCES, "C2")));
        assertThat(range(resources)).isEqualTo(Interval.of(Fraction.HALF, Fraction.ONE));
        // K2 and K3 are known to be confirmed by another and too late: nothing more of them can come to light.
        Alliance known = Hiding.hide(
                with(BACKED, Cases.TARIFFS.withResources(List.of("K2", "K3"))),
                List.of(Cases.open(Facet.CONTRIBUTIONS)));
        assertThat(score(known)).isEqualTo(Fraction.HALF);
    }

    @Test
    void noCommitmentsScoreNoughtAndAnotherRuleSaysSo() {
        assertThat(score(with())).isEqualTo(Fraction.ZERO);
        assertThat(findings(with())).isEmpty();
    }
}
