package io.github.alliancekit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.AllianceKind;
import io.github.alliancekit.core.Phase;
import io.github.alliancekit.core.disclosure.Disclosure;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Letter;
import io.github.alliancekit.core.value.ElementPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A scope says where an element stands and what it waits for, whether it was made for it or for its list. */
class ScopeTest {
    private static final ElementPath PLACE = ElementPath.of("plans", "P1", "commitments", "C1");

    private static Context context(Alliance alliance) {
        return new Context(alliance, Alliances.DAY, Profile.standard());
    }

    @Test
    void anElementOfAListStandsWhereItsIdsSay() {
        Context context = context(Cases.sound());
        Scope scope = Elements.COMMITMENTS.of(context).get(0).scope();
        assertThat(scope.path()).isEqualTo(PLACE);
        assertThat(scope.ids()).containsExactly("P1", "C1");
        assertThat(scope)
                .isEqualTo(context.scope(PLACE, "P1", "C1"))
                .hasSameHashCodeAs(context.scope(PLACE, "P1", "C1"))
                .isNotEqualTo(context.scope(PLACE, "P1", "C2"))
                .isNotEqualTo(new Scope(PLACE, List.of("P1", "C1"), Alliances.DAY.plusDays(1), context.disclosure()))
                .isNotEqualTo(new Scope(PLACE, List.of("P1", "C1"), Alliances.DAY, Disclosure.of(List.of())))
                .hasToString("plans/P1/commitments/C1");
    }

    @Test
    void waitsAreCollectedWhereThereAreAny() {
        Commitment undated = Commitment.builder()
                .id("C9")
                .statement("Undated")
                .addAssignment("ministry", Letter.A)
                .build();
        Alliance alliance = Cases.with(Cases.sound(), undated).toBuilder()
                .undisclosed(List.of(Cases.open(Facet.COMMITMENT_DUE, "C9")))
                .build();
        Scope scope = Elements.COMMITMENTS.of(context(alliance)).get(0).scope();
        List<Wait> waits = new ArrayList<>();
        assertThat(scope.addWait(waits, Facet.COMMITMENT_OBJECTIVE)).isFalse();
        assertThat(scope.addWait(waits, Facet.COMMITMENT_DUE)).isTrue();
        assertThat(waits).containsExactly(Wait.of(Facet.COMMITMENT_DUE, "C9"));
    }

    @Test
    void aGovernanceOfWhichNothingIsSaidHasNothing() {
        Alliance silent = Alliance.builder()
                .id("silent")
                .name("Silent")
                .kind(AllianceKind.MULTI_ACTOR)
                .phase(Phase.DESIGN)
                .addActors(Cases.actor("ministry", 1), Cases.actor("company", 1))
                .build();
        assertThat(context(silent).governance().bodies()).isEmpty();
        assertThat(context(silent).governance().exit()).isEmpty();
        assertThat(context(Cases.sound()).governance())
                .isEqualTo(Cases.sound().governance().orElseThrow());
    }
}
