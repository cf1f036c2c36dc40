package io.github.alliancekit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.governance.Governance;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleSetTest {
    private static final class HasCurrency implements Rule {
        @Override
        public RuleInfo info() {
            return RuleInfo.of("OUR-01", Family.CLARITY).reading(Facet.CURRENCY);
        }

        @Override
        public Verdict evaluate(Context context) {
            boolean there = context.alliance().currency().isPresent();
            return Verdict.of(
                    context,
                    info(),
                    new Checklist(context.scope())
                            .item(there, Facet.CURRENCY, "currency", Message.of("facet.CURRENCY"))
                            .outcome());
        }
    }

    @Test
    void aRuleOfATeamJoinsAndTheSetSaysThatItWasChanged() {
        RuleSet ours = RuleSet.standard().with(new HasCurrency());
        assertThat(ours.name()).isEqualTo("standard (changed)");
        assertThat(RuleSet.standard().name()).isEqualTo("standard");
        Assessment assessment = ours.only("GOV-07", "OUR-01").assess(Cases.sound(), Alliances.DAY);
        assertThat(assessment.verdict("OUR-01").status()).isEqualTo(Verdict.Status.FAILS);
        // 4 of 6: the profile does not name the rule, so it weighs as MEDIUM.
        assertThat(assessment.clarity().range()).contains(Interval.point(Fraction.of(400, 6)));
        assertThatThrownBy(() -> ours.with(new HasCurrency())).hasMessageContaining("Two rules with the id OUR-01");
    }

    @Test
    void aRuleCanBeTakenOut() {
        RuleSet fewer = RuleSet.standard().without("GOV-11");
        assertThat(fewer.rule("GOV-11")).isEmpty();
        assertThat(fewer.fingerprint()).isNotEqualTo(RuleSet.standard().fingerprint());
        assertThatThrownBy(() -> fewer.without("GOV-11")).hasMessageContaining("There is no rule GOV-11");
    }

    @Test
    void equalProfilesHaveEqualFingerprints() {
        Profile changed = Profile.standard().withThreshold("BAL-06", "bad", Fraction.of(35, 100));
        Profile back = changed.withThreshold("BAL-06", "bad", Fraction.of(45, 100));
        assertThat(RuleSet.standard().withProfile(changed).fingerprint())
                .isNotEqualTo(RuleSet.standard().fingerprint());
        assertThat(RuleSet.standard().withProfile(back).fingerprint())
                .isEqualTo(RuleSet.standard().fingerprint());
        assertThat(RuleSet.standard().withProfile(changed).name()).isEqualTo("standard (changed)");
        assertThat(RuleSet.standard().withProfile(changed.withName("ours")).name())
                .isEqualTo("ours");
    }

    @Test
    void aPassMarkMakesAVerdictHold() {
        RuleSet lenient = RuleSet.standard().withProfile(Profile.standard().withPassMark("GOV-07", Fraction.HALF));
        Alliance half = Cases.sound().withCommitment(Cases.TARIFFS.withAssignments(List.of()));
        assertThat(lenient.assess(half, Alliances.DAY).verdict("GOV-07").status())
                .isEqualTo(Verdict.Status.HOLDS);
    }

    @Test
    void fewerThanTwoMembersAreNoAlliance() {
        Alliance alone = Cases.sound().toBuilder()
                .actors(List.of(
                        Cases.actor("ministry", 1),
                        Cases.actor("company", 1).withLeft(Alliances.DAY),
                        Alliances.observer("union")))
                .plans(List.of())
                .risks(List.of())
                .benefits(List.of())
                .governance(Governance.builder().build())
                .build();
        assertThatThrownBy(() -> RuleSet.standard().assess(alone, Alliances.DAY))
                .isInstanceOf(NotAnAllianceException.class)
                .hasMessageContaining("\"water\" is not an alliance: it has 1 member on 2026-11-20")
                .hasMessageContaining("\nMaybe");
    }
}
