package io.github.alliancekit.rules.balance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.AllianceKind;
import io.github.alliancekit.core.actor.AbsentSector;
import io.github.alliancekit.core.actor.Actor;
import io.github.alliancekit.core.actor.ActorType;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.Profile;
import io.github.alliancekit.rules.RuleContract;
import io.github.alliancekit.rules.RuleSet;
import io.github.alliancekit.rules.Sector;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;

class MultiActorCompositionTest extends RuleContract {
    @Override
    protected String id() {
        return "BAL-14";
    }

    @Override
    protected Alliance holding() {
        return typed(ActorType.PUBLIC, ActorType.PRIVATE, ActorType.COMMUNITY)
                .withActor(actor("agency", ActorType.COOPERATION_SOURCE));
    }

    @Override
    protected Alliance failing() {
        return typed(ActorType.PUBLIC, ActorType.PRIVATE, ActorType.PRIVATE);
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(holding(), List.of(Cases.open(Facet.ACTOR_TYPE, "agency")));
    }

    private static Actor actor(String id, ActorType type) {
        return Actor.builder().from(Cases.actor(id, 1)).type(type).build();
    }

    private static Alliance typed(ActorType ministry, ActorType company, ActorType union) {
        return Cases.sound()
                .withActor(actor("ministry", ministry))
                .withActor(actor("company", company))
                .withActor(actor("union", union));
    }

    private static Alliance explained(Alliance alliance, ActorType type) {
        return alliance.toBuilder()
                .absentSectors(List.of(new AbsentSector(type, "None there")))
                .build();
    }

    @Test
    void everySectorThatIsMissingCountsAQuarter() {
        assertThat(score(failing())).isEqualTo(Fraction.HALF);
        assertThat(findings(failing()))
                .containsExactly(
                        "actors: No member belongs to cooperation sources, and nobody says why.",
                        "actors: No member belongs to another sector, such as civil society or academia, and nobody says why.");
        assertThat(verdict(failing()).shortfalls()).allMatch(one -> one.lift().equals(Fraction.of(1, 4)));
    }

    @Test
    void anExplainedAbsenceCountsHalf() {
        // 2 sectors there, one explained, one not: (2 + 1/2) / 4
        Alliance agencies = explained(failing(), ActorType.COOPERATION_SOURCE);
        assertThat(score(agencies)).isEqualTo(Fraction.of(5, 8));
        assertThat(findings(agencies))
                .contains(
                        "absentSectors: No member belongs to cooperation sources; that the reason is written down counts"
                                + " in part.");
        // Of any other type: its explanation is that of "another".
        assertThat(score(explained(failing(), ActorType.ACADEMIA))).isEqualTo(Fraction.of(5, 8));
        // A sector that is there needs no explanation.
        assertThat(score(explained(failing(), ActorType.PUBLIC))).isEqualTo(Fraction.HALF);
    }

    @Test
    void nothingIsSaidOfASectorThatIsNotKnown() {
        Alliance untyped = Cases.sound()
                .withActor(actor("ministry", ActorType.PUBLIC))
                .withActor(actor("company", ActorType.PUBLIC));
        assertThat(findings(untyped)).contains("actors: No member is known to belong to cooperation sources.");
        Alliance unexplained = Hiding.hide(failing(), List.of(Cases.open(Facet.ABSENT_SECTORS)));
        assertThat(findings(unexplained)).contains("actors: No member belongs to cooperation sources.");
    }

    @Test
    void everyOtherTypeIsAnother() {
        for (ActorType type : ActorType.values()) {
            boolean another =
                    type != ActorType.PUBLIC && type != ActorType.PRIVATE && type != ActorType.COOPERATION_SOURCE;
            assertThat(Sector.ANOTHER.includes(type)).as(type.name()).isEqualTo(another);
        }
    }

    @Test
    void aMemberWhoseTypeNobodyToldMayFillOneSector() {
        // Nobody has a type: three of four at best.
        assertThat(range(Cases.sound())).isEqualTo(Interval.of(Fraction.ZERO, Fraction.of(3, 4)));
        assertThat(verdict(Cases.sound()).gaps()).hasSize(3);
        Alliance one = Cases.sound()
                .withActor(actor("ministry", ActorType.PUBLIC))
                .withActor(actor("company", ActorType.PRIVATE));
        assertThat(range(one)).isEqualTo(Interval.of(Fraction.HALF, Fraction.of(3, 4)));
        // Of the two that are missing, the union fills at best the one that is not explained: (2 + 1 + 1/2) / 4.
        assertThat(range(explained(one, ActorType.COOPERATION_SOURCE)))
                .isEqualTo(Interval.of(Fraction.of(5, 8), Fraction.of(7, 8)));
    }

    @Test
    void theReasonsMayBeUndisclosed() {
        Alliance open = Hiding.hide(failing(), List.of(Cases.open(Facet.ABSENT_SECTORS)));
        assertThat(range(open)).isEqualTo(Interval.of(Fraction.HALF, Fraction.of(3, 4)));
    }

    @Test
    void aFormerMemberFillsNoSector() {
        Alliance left = holding()
                .withActor(actor("agency", ActorType.COOPERATION_SOURCE).withLeft(Alliances.DAY));
        assertThat(score(left)).isEqualTo(Fraction.of(3, 4));
    }

    @Test
    void theProfileSaysWhatEachKindAsksFor() {
        Alliance partnership =
                failing().toBuilder().kind(AllianceKind.PUBLIC_PRIVATE).build();
        assertThat(score(partnership)).isEqualTo(Fraction.ONE);
        Alliance governments =
                failing().toBuilder().kind(AllianceKind.INTERGOVERNMENTAL).build();
        assertThat(verdict(governments).status()).isEqualTo(Verdict.Status.NOT_APPLICABLE);
        assertThat(verdict(governments).reason().orElseThrow())
                .hasToString("This kind of alliance asks for no sector in particular.");
        Profile profile = Profile.standard()
                .withSectors(AllianceKind.INTERGOVERNMENTAL, Sector.COOPERATION_SOURCE, Sector.PUBLIC, Sector.PUBLIC);
        assertThat(profile.sectors(AllianceKind.INTERGOVERNMENTAL))
                .containsExactly(Sector.PUBLIC, Sector.COOPERATION_SOURCE);
        RuleSet own = RuleSet.standard().withProfile(profile);
        assertThat(own.assess(governments, Alliances.DAY).verdict(id()).score())
                .contains(Interval.point(Fraction.HALF));
        assertThat(own.fingerprint()).isNotEqualTo(RuleSet.standard().fingerprint());
    }

    @Test
    void aTypeIsWaitedForByMemberOrByTheEntryThatCoversIt() {
        assertThat(waits(Cases.sound()))
                .containsExactlyInAnyOrder("ACTOR_TYPE ministry", "ACTOR_TYPE company", "ACTOR_TYPE union");
        assertThat(waits(Hiding.hide(Cases.sound(), List.of(Cases.open(Facet.ACTOR_TYPE)))))
                .containsExactly("ACTOR_TYPE");
    }

    @Test
    void moreReasonsMayExplainWhatNobodyHasExplained() {
        // Two sectors are there, one is explained, the other may be: from (2 + 1/2) / 4 to (2 + 1/2 + 1/2) / 4.
        Alliance one = Hiding.hide(
                explained(failing(), ActorType.COOPERATION_SOURCE), List.of(Cases.open(Facet.ABSENT_SECTORS)));
        assertThat(range(one)).isEqualTo(Interval.of(Fraction.of(5, 8), Fraction.of(3, 4)));
        assertThat(waits(one)).containsExactly("ABSENT_SECTORS");
        assertThat(lifts(one)).containsExactly(Fraction.of(1, 8), Fraction.of(1, 8));
        // All that are missing are explained: other reasons change nothing, the type of the union does.
        Alliance untyped = Cases.sound()
                .withActor(actor("ministry", ActorType.PUBLIC))
                .withActor(actor("company", ActorType.PRIVATE))
                .toBuilder()
                .absentSectors(List.of(
                        new AbsentSector(ActorType.COOPERATION_SOURCE, "None there"),
                        new AbsentSector(ActorType.ACADEMIA, "None there")))
                .build();
        Alliance all = Hiding.hide(untyped, List.of(Cases.open(Facet.ABSENT_SECTORS)));
        assertThat(range(all)).isEqualTo(Interval.of(Fraction.of(3, 4), Fraction.of(7, 8)));
        assertThat(waits(all)).containsExactly("ACTOR_TYPE union");
    }
}
