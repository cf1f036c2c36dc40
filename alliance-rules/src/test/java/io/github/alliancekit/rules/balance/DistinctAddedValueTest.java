package io.github.alliancekit.rules.balance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.Contribution;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.RuleContract;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;

class DistinctAddedValueTest extends RuleContract {
    private static final Contribution LAW = contribution("K1", "ministry", "law");
    private static final Contribution PIPES = contribution("K2", "company", "pipes");
    private static final Contribution SOIL = contribution("K3", "union", "soil");

    @Override
    protected String id() {
        return "BAL-15";
    }

    @Override
    protected Alliance holding() {
        return contributing(LAW, PIPES, SOIL);
    }

    @Override
    protected Alliance failing() {
        return contributing(LAW, contribution("K2", "company", " law "));
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(holding(), List.of(Cases.open(Facet.CONTRIBUTION_SPECIALTY, "K3")));
    }

    private static Contribution contribution(String id, String actor, String specialty) {
        return Contribution.builder()
                .id(id)
                .actor(actor)
                .kind(Contribution.Kind.TECHNICAL)
                .specialty(specialty)
                .build();
    }

    private static Alliance contributing(Contribution... contributions) {
        return Cases.sound().toBuilder().contributions(List.of(contributions)).build();
    }

    @Test
    void namesWhoBringsNothingOfItsOwn() {
        // Of three members one may offer a specialty: ministry and company both offer law.
        assertThat(score(failing())).isEqualTo(Fraction.ZERO);
        assertThat(findings(failing()))
                .containsExactly(
                        "actors/company: What company brings, many others bring too: law.",
                        "actors/ministry: What ministry brings, many others bring too: law.",
                        "actors/union: union is not known to bring anything of its own.");
        assertThat(verdict(failing()).shortfalls().get(0).lift()).isEqualTo(Fraction.of(1, 3));
        assertThat(score(contributing(LAW, PIPES, contribution("K3", "union", "pipes"))))
                .isEqualTo(Fraction.of(1, 3));
    }

    @Test
    void aThirdOfTheMembersMayOfferTheSame() {
        Alliance six = contributing(LAW, contribution("K2", "company", "law"), SOIL);
        for (String id : List.of("d", "e", "f")) {
            six = six.withActor(Cases.actor(id, 1));
        }
        // Two of six: ministry, company and union of six members.
        assertThat(score(six)).isEqualTo(Fraction.HALF);
    }

    @Test
    void whatAFormerMemberOffersIsOfferedNoMore() {
        Alliance left = failing().withActor(Cases.actor("company", 2).withLeft(Alliances.DAY));
        assertThat(score(left)).isEqualTo(Fraction.HALF);
    }

    @Test
    void anUndisclosedSpecialtyMayBeItsOwnOrThatOfAnother() {
        // The union may offer law, pipes, or what nobody else does: ministry and company may lose theirs.
        assertThat(range(undisclosed())).isEqualTo(Interval.UNIT);
        Alliance three = Hiding.hide(
                contributing(LAW, PIPES, contribution("K3", "ministry", "maps")),
                List.of(Cases.open(Facet.CONTRIBUTION_SPECIALTY, "K3")));
        // The ministry's own second specialty may be pipes; the union brings nothing for certain.
        assertThat(range(three)).isEqualTo(Interval.of(Fraction.of(1, 3), Fraction.of(2, 3)));
        Alliance open = Hiding.hide(holding(), List.of(Cases.open(Facet.CONTRIBUTIONS)));
        assertThat(range(open)).isEqualTo(Interval.UNIT);
    }

    @Test
    void withoutContributionsAnotherRuleSaysSo() {
        Verdict verdict = verdict(contributing());
        assertThat(verdict.score()).contains(Interval.ZERO);
        assertThat(verdict.shortfalls()).isEmpty();
        assertThat(verdict.reason().orElseThrow()).hasToString("No member puts anything in.");
    }
}
