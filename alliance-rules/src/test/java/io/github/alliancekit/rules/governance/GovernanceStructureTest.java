package io.github.alliancekit.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.governance.Body;
import io.github.alliancekit.core.governance.BodyKind;
import io.github.alliancekit.core.governance.Governance;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.RuleContract;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GovernanceStructureTest extends RuleContract {
    @Override
    protected String id() {
        return "GOV-05";
    }

    @Override
    protected Alliance holding() {
        return Cases.sound();
    }

    @Override
    protected Alliance failing() {
        return bodies(Cases.committee()
                .withMandate(Optional.empty())
                .withSeats(List.of(Cases.seat("S1", "ministry"), Cases.seat("S2", "ministry"))));
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(Cases.sound(), List.of(Cases.open(Facet.BODY_CHAIR, "board")));
    }

    private static Alliance bodies(Body... bodies) {
        return Cases.sound()
                .withGovernance(Governance.builder().addBodies(bodies).build());
    }

    @Test
    void countsWhatTheBodyHas() {
        assertThat(score(failing())).isEqualTo(Fraction.HALF);
        assertThat(findings(failing()))
                .containsExactly(
                        "governance/bodies/board/mandate: The deciding body has no mandate.",
                        "governance/bodies/board/seats: Fewer than two members have a seat in the deciding body.");
        assertThat(range(undisclosed())).isEqualTo(Interval.of(Fraction.of(3, 4), Fraction.ONE));
    }

    @Test
    void theBestBodyCountsAndOnlyThoseThatDecide() {
        Body bare = Body.builder().id("a").name("a").kind(BodyKind.DECISION).build();
        assertThat(score(bodies(bare, Cases.committee()))).isEqualTo(Fraction.ONE);
        Body advice =
                Body.builder().from(Cases.committee()).kind(BodyKind.ADVISORY).build();
        assertThat(score(bodies(advice))).isEqualTo(Fraction.ZERO);
        assertThat(findings(bodies(advice)))
                .containsExactly("governance/bodies: No body of the alliance is of the deciding kind.");
    }

    @Test
    void theSeatOfAMemberWhoHasLeftDoesNotCount() {
        Alliance left = Cases.sound().withActor(Cases.actor("company", 2).withLeft(Alliances.DAY));
        assertThat(score(left)).isEqualTo(Fraction.of(3, 4));
    }

    @Test
    void anotherBodyMayExistThatIsComplete() {
        Alliance open = Hiding.hide(failing(), List.of(Cases.open(Facet.GOVERNANCE_BODIES)));
        assertThat(range(open)).isEqualTo(Interval.of(Fraction.HALF, Fraction.ONE));
    }

    @Test
    void aBodyThatIsSureMayBeBetterThanTheBestOneAtItsWorst() {
        Body doubtful = Body.builder()
                .id("z")
                .name("z")
                .kind(BodyKind.DECISION)
                .addSeats(Cases.seat("S1", "ministry"), Cases.seat("S2", "company"))
                .build();
        Alliance open = Hiding.hide(
                bodies(doubtful, Cases.committee().withMandate(Optional.empty())),
                List.of(
                        Cases.open(Facet.BODY_MANDATE, "z"),
                        Cases.open(Facet.BODY_CHAIR, "z"),
                        Cases.open(Facet.BODY_SECRETARIAT, "z")));
        assertThat(range(open)).isEqualTo(Interval.of(Fraction.of(3, 4), Fraction.ONE));
    }
}
