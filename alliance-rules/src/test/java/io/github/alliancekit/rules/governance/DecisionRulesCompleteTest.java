package io.github.alliancekit.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.generator.Hiding;
import io.github.alliancekit.core.governance.Body;
import io.github.alliancekit.core.governance.BodyKind;
import io.github.alliancekit.core.governance.DecisionRule;
import io.github.alliancekit.core.governance.DecisionType;
import io.github.alliancekit.core.governance.Governance;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Cases;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.RuleContract;
import io.github.alliancekit.rules.measure.Interval;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionRulesCompleteTest extends RuleContract {
    private static final DecisionRule MAJORITY = DecisionRule.weighted(Fraction.of(2));
    private static final Body ALL = Cases.committee().withDecides(List.of(DecisionType.values()));

    @Override
    protected String id() {
        return "GOV-14";
    }

    @Override
    protected Alliance holding() {
        return bodies(ALL.withDecisionRule(MAJORITY).withPresenceQuorum(Fraction.ONE));
    }

    @Override
    protected Alliance failing() {
        return bodies(
                body("a", DecisionType.STRATEGIC, DecisionType.BUDGET).withDecisionRule(DecisionRule.consensus()),
                body("b", DecisionType.MEMBERSHIP, DecisionType.RISK).withDecisionRule(MAJORITY),
                body("c", DecisionType.RISK, DecisionType.DISCLOSURE));
    }

    @Override
    protected Alliance undisclosed() {
        return Hiding.hide(holding(), List.of(Cases.open(Facet.BODY_PRESENCE_QUORUM, "board")));
    }

    private static Body body(String id, DecisionType... decides) {
        return Body.builder()
                .id(id)
                .name(id)
                .kind(BodyKind.TECHNICAL)
                .addDecides(decides)
                .build();
    }

    private static Alliance bodies(Body... bodies) {
        return Cases.sound()
                .withGovernance(Governance.builder().addBodies(bodies).build());
    }

    @Test
    void countsTheTypesThatAreDecidedByARuleAndAQuorum() {
        assertThat(score(failing())).isEqualTo(Fraction.of(1, 3));
        assertThat(findings(failing()))
                .containsExactly(
                        "governance/bodies/b/presenceQuorum: "
                                + "The body that decides on who enters and who leaves has no quorum.",
                        "governance/bodies/b/presenceQuorum: "
                                + "The body that decides on which risks are taken has no quorum.",
                        "governance/bodies/c/decisionRule: "
                                + "The body that decides on what is published has no decision rule.",
                        "governance/bodies: No body decides on changes of the agreement.");
        assertThat(verdict(failing()).shortfalls())
                .allMatch(shortfall -> shortfall.lift().equals(Fraction.of(1, 6)));
    }

    @Test
    void consensusIsBothAlsoAmongOtherRules() {
        DecisionRule chambers =
                new DecisionRule.AllOf(List.of(MAJORITY, new DecisionRule.AllOf(List.of(DecisionRule.consensus()))));
        assertThat(score(bodies(ALL.withDecisionRule(chambers)))).isEqualTo(Fraction.ONE);
        DecisionRule twice = new DecisionRule.AllOf(List.of(MAJORITY, MAJORITY));
        assertThat(score(bodies(ALL.withDecisionRule(twice)))).isEqualTo(Fraction.ZERO);
    }

    @Test
    void aQuorumWithoutARuleIsNotEnoughAndOneCompleteBodyIs() {
        Alliance quorum = bodies(ALL.withPresenceQuorum(Fraction.ONE));
        assertThat(score(quorum)).isEqualTo(Fraction.ZERO);
        assertThat(findings(quorum)).hasSize(6).allMatch(text -> text.startsWith("governance/bodies/board/decisionR"));
        // What is missing is told of the body that lacks least, whichever comes first.
        Alliance nearest = bodies(
                body("a", DecisionType.BUDGET), body("b", DecisionType.BUDGET).withDecisionRule(MAJORITY));
        assertThat(findings(nearest)).anyMatch(text -> text.startsWith("governance/bodies/b/presenceQuorum"));
        assertThat(findings(nearest)).noneMatch(text -> text.startsWith("governance/bodies/a"));
        Body second = Body.builder()
                .from(ALL)
                .id("z")
                .decisionRule(DecisionRule.consensus())
                .build();
        assertThat(score(bodies(ALL, second))).isEqualTo(Fraction.ONE);
    }

    @Test
    void whatIsNotKnownOfABodyLeavesItsTypesOpen() {
        assertThat(range(undisclosed())).isEqualTo(Interval.UNIT);
        // A rule that is not known may be consensus, which needs no quorum.
        Alliance rule =
                Hiding.hide(bodies(body("a", DecisionType.BUDGET)), List.of(Cases.open(Facet.BODY_DECISION_RULE, "a")));
        assertThat(range(rule)).isEqualTo(Interval.of(Fraction.ZERO, Fraction.of(1, 6)));
        Alliance decides = Hiding.hide(failing(), List.of(Cases.open(Facet.BODY_DECIDES, "a")));
        assertThat(range(decides)).isEqualTo(Interval.of(Fraction.of(1, 3), Fraction.ONE));
        // It lacks a quorum for certain, whatever else it decides.
        Alliance useless = Hiding.hide(failing(), List.of(Cases.open(Facet.BODY_DECIDES, "b")));
        assertThat(score(useless)).isEqualTo(Fraction.of(1, 3));
        Alliance more = Hiding.hide(failing(), List.of(Cases.open(Facet.GOVERNANCE_BODIES)));
        assertThat(range(more)).isEqualTo(Interval.of(Fraction.of(1, 3), Fraction.ONE));
    }

    @Test
    void withoutBodiesAnotherRuleSaysSo() {
        assertThat(score(bodies())).isEqualTo(Fraction.ZERO);
        assertThat(findings(bodies())).isEmpty();
        assertThat(verdict(bodies()).reason().map(Message::toString)).contains("There are no bodies.");
    }
}
