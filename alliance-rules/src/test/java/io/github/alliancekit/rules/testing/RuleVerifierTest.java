package io.github.alliancekit.rules.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.generator.Alliances;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.Checklist;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Rule;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.RuleSet;
import io.github.alliancekit.rules.Texts;
import io.github.alliancekit.rules.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleVerifierTest {
    private static final Alliance WITHOUT = Cases.sound();
    private static final Alliance IN_SOLES = WITHOUT.toBuilder().currency("PEN").build();
    private static final Alliance NOT_TOLD =
            WITHOUT.toBuilder().undisclosed(List.of(Cases.open(Facet.CURRENCY))).build();

    /** A team's own rule with texts of its own. */
    private record HasCurrency(Texts texts) implements Rule {
        HasCurrency() {
            this(Texts.of(RuleVerifierTest.class, "io.github.alliancekit.rules.testing.own"));
        }

        @Override
        public RuleInfo info() {
            return RuleInfo.of("OUR-01", Family.CLARITY).withTexts(texts).reading(Facet.CURRENCY);
        }

        @Override
        public Verdict evaluate(Context context) {
            boolean there = context.alliance().currency().isPresent();
            Message none = info().message("none");
            return Verdict.of(
                    context,
                    info(),
                    new Checklist(context.scope())
                            .item(there, Facet.CURRENCY, "currency", none)
                            .outcome());
        }
    }

    @Test
    void aTeamTestsItsRuleInThreeLines() {
        RuleVerifier.of(new HasCurrency(), Alliances.DAY)
                .holds(IN_SOLES)
                .fails(WITHOUT, "currency")
                .isOpen(NOT_TOLD)
                .scores(NOT_TOLD, Fraction.ZERO, Fraction.ONE);
    }

    @Test
    void whatIsNotAsExpectedIsNamed() {
        RuleVerifier verifier = RuleVerifier.of(new HasCurrency(), Alliances.DAY);
        assertThatThrownBy(() -> verifier.holds(WITHOUT))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("OUR-01 FAILS 0, expected: HOLDS\nMaybe ");
        assertThatThrownBy(() -> verifier.fails(WITHOUT, "rates"))
                .hasMessageStartingWith("OUR-01 FAILS 0 finds [currency], expected: [rates]");
        assertThatThrownBy(() -> verifier.isNotApplicable(WITHOUT)).hasMessageContaining("NOT_APPLICABLE");
        assertThatThrownBy(() -> verifier.scores(IN_SOLES, Fraction.ZERO, Fraction.ZERO))
                .hasMessageContaining("OUR-01 HOLDS 1, expected: 0");
    }

    @Test
    void aRuleWithoutTextsIsRefused() {
        assertThatThrownBy(() -> RuleVerifier.of(new HasCurrency(Texts.standard()), Alliances.DAY))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("There is no text OUR-01.title in English\nMaybe ");
    }

    @Test
    void aStandardRuleIsVerifiedLikeAnyOther() {
        Rule rule = RuleSet.standard().rule("GOV-07").orElseThrow();
        RuleVerifier.of(rule, Alliances.DAY)
                .holds(WITHOUT)
                .fails(Cases.with(WITHOUT, Cases.TREATMENT.withAssignments(List.of())))
                .isOpen(Cases.with(WITHOUT, Cases.TREATMENT.withAssignments(List.of())).toBuilder()
                        .undisclosed(List.of(Cases.open(Facet.ASSIGNMENT_ACCOUNTABLE)))
                        .build());
    }
}
