package io.github.alliancekit.rules.balance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.RuleContract;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResponsibilityConcentrationTest extends RuleContract {
    @Override
    protected String id() {
        return "BAL-01";
    }

    /** r = (1/4, 1/2, 1/4): G* = 1/2 + 3/4 - 1 = 1/4. */
    @Override
    protected Alliance holding() {
        return Cases.sound();
    }

    @Override
    protected Alliance failing() {
        return WorkedExample.alliance();
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(Cases.sound(), List.of(Cases.open(Facet.PLANS)));
    }

    @Test
    void theWorkedExampleOfTheCatalogue() {
        // r = (0.6, 0.3, 0.1): G* = 0.6 + 0.9 - 1 = 0.5; ramp(0.5; 0.35, 0.75) = 0.25 / 0.40 = 0.625
        assertThat(score(failing())).isEqualTo(Fraction.parse("0.625"));
        assertThat(findings(failing()))
                .containsExactly(
                        "plans: The concentration of responsibility is 50.00 %, where 0 % means that all hold the same."
                                + " Most is held by ministry.");
        assertThat(verdict(failing()).shortfalls().get(0).actors()).containsExactly("ministry");
        assertThat(verdict(failing()).shortfalls().get(0).lift()).isEqualTo(Fraction.parse("0.375"));
        // HHI* = (0.46 - 1/3) / (2/3) = 0.19
        assertThat(verdict(failing()).notes())
                .extracting(Object::toString)
                .containsExactly(
                        "The concentration is 50.00 %:"
                                + " 0 % if all members had the same, 100 % if one had everything.",
                        "By the Herfindahl index it is 19.00 %.",
                        "Of what members have, the largest share is 60.00 %: ministry.");
    }

    @Test
    void whatNobodyHoldsIsLeftOut() {
        Commitment orphan = Cases.TARIFFS.withAssignments(List.of());
        // of what is held, ministry and company have half each: G* = 1/2 + 1 - 1
        assertThat(score(Cases.sound().withCommitment(orphan))).isEqualTo(Fraction.parse("0.625"));
        assertThat(verdict(Cases.sound().withCommitment(orphan))
                        .shortfalls()
                        .get(0)
                        .actors())
                .containsExactly("company", "ministry");
        Alliance nobody = Cases.with(Cases.sound(), orphan);
        assertThat(score(nobody)).isEqualTo(Fraction.ONE);
        assertThat(verdict(nobody).notes()).hasSize(1);
    }

    @Test
    void ofTwoNothingCanBeSaid() {
        Alliance left = Cases.sound().withActor(Cases.actor("union", 1).withLeft(Alliances.DAY));
        assertThat(verdict(left).status()).isEqualTo(Verdict.Status.NOT_APPLICABLE);
        assertThat(verdict(left).reason().orElseThrow().toString())
                .isEqualTo("With fewer than 3 members nothing can be said.");
        // How many there are is asked first: neither empty nor unknown plans matter.
        assertThat(verdict(Cases.with(left)).status()).isEqualTo(Verdict.Status.NOT_APPLICABLE);
        assertThat(verdict(Hiding.hide(left, List.of(Cases.open(Facet.PLANS)))).status())
                .isEqualTo(Verdict.Status.NOT_APPLICABLE);
    }

    @Test
    void withoutCommitmentsAnotherRuleSaysIt() {
        assertThat(score(Cases.with(Cases.sound()))).isEqualTo(Fraction.ZERO);
        assertThat(findings(Cases.with(Cases.sound()))).isEmpty();
    }

    @Test
    void whatIsUnknownMayBeAnybodys() {
        Alliance open = Hiding.hide(Cases.sound(), List.of(Cases.open(Facet.ASSIGNMENT_RESPONSIBLE, "C2")));
        // ministry 1/4, company 1/2, and 1/4 that is the union's by now. At worst it is the company's:
        // (1/4, 3/4, 0) has G* = 3/4; at best the union's, as it is: 1/4.
        assertThat(range(open)).isEqualTo(Interval.UNIT);
        Alliance known =
                Cases.with(Cases.sound(), Cases.TREATMENT, Cases.TARIFFS, Cases.commitment("C3", "union", "union"));
        Alliance part = Hiding.hide(known, List.of(Cases.open(Facet.ASSIGNMENT_RESPONSIBLE, "C2")));
        // (1/6, 2/6, 2/6) and 1/6 open: at best (2/6, 2/6, 2/6), at worst (1/6, 3/6, 2/6): G* = 3/6 + 5/6 - 1 = 1/3
        assertThat(score(part)).isEqualTo(Fraction.ONE);
        Alliance uneven = Cases.with(Cases.sound(), Cases.TREATMENT.withWeight(Fraction.of(4)), Cases.TARIFFS);
        Alliance unevenPart = Hiding.hide(uneven, List.of(Cases.open(Facet.ASSIGNMENT_RESPONSIBLE, "C1")));
        // ministry 4/10, company 1/10, union 1/10, and 4/10 open; at best all alike but the ministry (4, 3, 3):
        // 0.4 + 0.7 - 1 = 0.1; at worst (8, 1, 1): 0.8 + 0.9 - 1 = 0.7, ramp(0.7) = 0.05 / 0.4 = 1/8
        assertThat(range(unevenPart)).isEqualTo(Interval.of(Fraction.of(1, 8), Fraction.ONE));
        assertThat(verdict(unevenPart).notes()).hasSize(1);
    }

    @Test
    void nobodyIsNamedWhereTheLargestIsNotKnown() {
        Alliance one = Cases.with(
                Cases.sound(),
                Cases.commitment("C1", "ministry", "ministry").withWeight(Fraction.of(48)),
                Cases.commitment("C2", "company", "company").withWeight(Fraction.of(48)),
                Cases.commitment("C3", "union", "union").withWeight(Fraction.of(4)));
        Alliance open = Hiding.hide(one, List.of(Cases.open(Facet.ASSIGNMENT_RESPONSIBLE, "C3")));
        // (48, 48, 2) and 2 open: at best (48, 48, 4): 0.48 + 0.96 - 1 = 0.44
        assertThat(findings(open))
                .containsExactly(
                        "plans: The concentration of responsibility is between 44.00 % and 48.00 %, where 0 % means that all hold the same.");
    }
}
