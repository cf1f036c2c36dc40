package io.github.alliancekit.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.governance.Body;
import io.github.alliancekit.core.governance.BodyKind;
import io.github.alliancekit.core.governance.Governance;
import io.github.alliancekit.core.governance.Seat;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.RuleContract;
import io.github.alliancekit.rules.Shortfall;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;

class VoiceForEveryMemberTest extends RuleContract {
    private static final Seat MINISTRY = Cases.seat("S1", "ministry");
    private static final Seat COMPANY = Cases.seat("S2", "company");
    private static final Seat UNION = Cases.seat("S3", "union");

    @Override
    protected String id() {
        return "GOV-15";
    }

    @Override
    protected Alliance holding() {
        return with(MINISTRY, COMPANY, UNION);
    }

    @Override
    protected Alliance failing() {
        return with(MINISTRY, COMPANY);
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(failing(), List.of(Cases.open(Facet.SEAT_REPRESENTS, "S1")));
    }

    private static Governance governance(Seat... seats) {
        Body body = Body.builder()
                .id("council")
                .name("Council")
                .kind(BodyKind.ADVISORY)
                .addSeats(seats)
                .build();
        return Governance.builder().addBodies(body).dissentChannel("Minutes").build();
    }

    private static Alliance with(Seat... seats) {
        return Cases.sound().withGovernance(governance(seats));
    }

    private static Seat mute(Seat seat) {
        return Seat.builder().from(seat).voice(false).build();
    }

    @Test
    void halfIsTheShareOfMembersWithAVoice() {
        // (2/3 + 1) / 2
        assertThat(score(failing())).isEqualTo(Fraction.of(5, 6));
        assertThat(findings(failing()))
                .containsExactly("governance/bodies: union has no voice in any body, "
                        + "neither by a seat of its own nor by a representative.");
        assertThat(verdict(failing()).shortfalls())
                .extracting(Shortfall::actors)
                .containsExactly(List.of("union"));
    }

    @Test
    void halfIsTheChannelForDissent() {
        Alliance silent = Cases.sound();
        // The sound alliance seats two of three and has no channel: (2/3 + 0) / 2
        assertThat(score(silent)).isEqualTo(Fraction.of(1, 3));
        assertThat(findings(silent))
                .contains("governance/dissentChannel: "
                        + "There is no channel by which a dissenting position goes on record.");
        assertThat(verdict(silent).shortfalls())
                .extracting(Shortfall::lift)
                .containsExactly(Fraction.of(1, 6), Fraction.HALF);
        Alliance open = Hiding.hide(silent, List.of(Cases.open(Facet.GOVERNANCE_DISSENT_CHANNEL)));
        assertThat(range(open)).isEqualTo(Interval.of(Fraction.of(1, 3), Fraction.of(5, 6)));
    }

    @Test
    void aRepresentativeGivesAVoiceUnlessItHasNone() {
        Seat speaking = MINISTRY.withRepresents(List.of("union"));
        assertThat(score(with(speaking, COMPANY))).isEqualTo(Fraction.ONE);
        // (1/3 + 1) / 2: neither the ministry nor the union is heard.
        assertThat(score(with(mute(speaking), COMPANY))).isEqualTo(Fraction.of(2, 3));
        // A second seat that may speak is enough.
        assertThat(score(with(mute(speaking), COMPANY.withRepresents(List.of("ministry", "union")))))
                .isEqualTo(Fraction.ONE);
    }

    @Test
    void theSeatOfAMemberWhoHasLeftGivesNoVoice() {
        Alliance left = with(MINISTRY.withRepresents(List.of("union")), COMPANY)
                .withActor(Cases.actor("ministry", 1).withLeft(Alliances.DAY));
        // Company and union are left, of which the company is heard: (1/2 + 1) / 2
        assertThat(score(left)).isEqualTo(Fraction.of(3, 4));
    }

    @Test
    void seatsAndBodiesThatAreNotKnownMayGiveAVoice() {
        Interval open = Interval.of(Fraction.of(5, 6), Fraction.ONE);
        assertThat(range(undisclosed())).isEqualTo(open);
        assertThat(range(Hiding.hide(failing(), List.of(Cases.open(Facet.BODY_SEATS)))))
                .isEqualTo(open);
        assertThat(range(Hiding.hide(failing(), List.of(Cases.open(Facet.GOVERNANCE_BODIES)))))
                .isEqualTo(open);
        assertThat(range(Hiding.hide(failing(), List.of(Cases.open(Facet.GOVERNANCE)))))
                .isEqualTo(Interval.UNIT);
        // Whomever a seat without voice represents, it gives none.
        Alliance mute =
                Hiding.hide(with(mute(MINISTRY), COMPANY, UNION), List.of(Cases.open(Facet.SEAT_REPRESENTS, "S1")));
        assertThat(score(mute)).isEqualTo(Fraction.of(5, 6));
    }

    @Test
    void withoutBodiesAnotherRuleSaysSo() {
        Alliance none = Cases.sound().withGovernance(Governance.builder().build());
        assertThat(score(none)).isEqualTo(Fraction.ZERO);
        assertThat(findings(none)).hasSize(1).first().asString().startsWith("governance/dissentChannel");
        assertThat(verdict(none).reason().map(Message::toString)).contains("There are no bodies.");
        Alliance channel = Cases.sound()
                .withGovernance(Governance.builder().dissentChannel("Minutes").build());
        assertThat(score(channel)).isEqualTo(Fraction.HALF);
    }
}
