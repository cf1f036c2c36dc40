package io.github.alliancekit.rules.balance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.EquityLens;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.RuleContract;
import io.github.alliancekit.rules.Verdict;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;

class EquityLensesAppliedTest extends RuleContract {
    @Override
    protected String id() {
        return "BAL-18";
    }

    @Override
    protected Alliance holding() {
        return Cases.with(
                Cases.sound(),
                taking(EquityLens.HUMAN_RIGHTS, EquityLens.LIFE_COURSE, EquityLens.TERRITORY),
                looking(EquityLens.GENDER, EquityLens.INTERCULTURALITY));
    }

    @Override
    protected Alliance failing() {
        return Cases.with(Cases.sound(), taking(EquityLens.GENDER), looking(EquityLens.GENDER, EquityLens.TERRITORY));
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(failing(), List.of(Cases.open(Facet.COMMITMENT_LENSES, "C1")));
    }

    private static Commitment taking(EquityLens... lenses) {
        return Commitment.builder().from(Cases.TREATMENT).addLenses(lenses).build();
    }

    /** A commitment that takes no lens by itself, with an indicator that does. */
    private static Commitment looking(EquityLens... lenses) {
        return Cases.TARIFFS.withIndicators(
                List.of(Cases.TARIFFS.indicators().get(0).withLenses(List.of(lenses))));
    }

    @Test
    void everyLensCountsAFifthHoweverOftenItIsTaken() {
        assertThat(score(failing())).isEqualTo(Fraction.of(2, 5));
        assertThat(findings(failing()))
                .containsExactly(
                        "plans: No commitment and no indicator takes the perspective: human rights.",
                        "plans: No commitment and no indicator takes the perspective: interculturality.",
                        "plans: No commitment and no indicator takes the perspective: life course.");
        assertThat(verdict(failing()).shortfalls()).allMatch(one -> one.lift().equals(Fraction.of(1, 5)));
    }

    @Test
    void oneUndisclosedListMayHoldAllThatAreMissing() {
        Interval atLeast = Interval.of(Fraction.of(2, 5), Fraction.ONE);
        assertThat(range(undisclosed())).isEqualTo(atLeast);
        for (Facet facet :
                List.of(Facet.PLANS, Facet.PLAN_COMMITMENTS, Facet.COMMITMENT_INDICATORS, Facet.INDICATOR_LENSES)) {
            assertThat(range(Hiding.hide(failing(), List.of(Cases.open(facet)))))
                    .isEqualTo(atLeast);
        }
    }

    @Test
    void withoutCommitmentsAnotherRuleSaysSo() {
        Verdict verdict = verdict(Cases.with(Cases.sound()));
        assertThat(verdict.score()).contains(Interval.ZERO);
        assertThat(verdict.shortfalls()).isEmpty();
        assertThat(verdict.reason().orElseThrow()).hasToString("There are no commitments.");
    }
}
