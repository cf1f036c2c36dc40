package io.github.alliancekit.rules.protocol;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.Phase;
import io.github.alliancekit.rules.Assessment;
import io.github.alliancekit.rules.Condition;
import io.github.alliancekit.rules.Finding;
import io.github.alliancekit.rules.Gate;
import io.github.alliancekit.rules.Question;
import io.github.alliancekit.rules.RuleSet;
import io.github.alliancekit.rules.Verdict;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The gates that an alliance passes on its way from first talks to its end, and the rules that are asked there.
 *
 * <p>A gate once passed has to stay open: who asks for a phase meets its gate and all gates before it. There are two
 * exceptions. An alliance may end from any phase, so {@link Phase#CLOSURE} has its own gate only; and back to the phase
 * that it is in, or to an earlier one, no gate is asked. Findings that a waiver covers on the day are in nobody's way.
 * Gates and conditions are data of the profile, and ours: no source fixes them.
 *
 * <pre>{@code
 * Validation<Seq<Unmet>, Alliance> answer = Protocol.standard().advance(alliance, Phase.AGREEMENT, asOf);
 * answer.fold(
 *         unmet -> show(unmet.map(one -> one.message(Locale.ENGLISH))),     // every unmet condition at once
 *         advanced -> save(advanced));                                     // in phase AGREEMENT, else the same
 * Protocol ours = Protocol.of(RuleSet.standard().withProfile(profile));        // gates are data of the profile
 * }</pre>
 */
public final class Protocol {
    private final RuleSet ruleSet;

    private Protocol(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
        gates().forEach(gate -> gate.conditions().forEach(condition -> requireRule(ruleSet, gate, condition)));
    }

    private static void requireRule(RuleSet ruleSet, Gate gate, Condition condition) {
        if (ruleSet.rule(condition.rule()).isEmpty()) {
            throw new IllegalArgumentException("The gate to " + gate.phase() + " asks for rule " + condition.rule()
                    + ", which the rule set " + ruleSet.name() + " does not have"
                    + "\nMaybe set the gate anew by Profile.withGate, or add the rule by RuleSet.with.");
        }
    }

    /** {@return the standard rules with the gates of the standard profile: a proposal} */
    public static Protocol standard() {
        return of(RuleSet.standard());
    }

    /**
     * {@return a protocol of one's own}
     *
     * @param ruleSet the rules that the gates ask, with the profile that holds the gates
     * @throws IllegalArgumentException if a gate asks for a rule that the rule set does not have
     */
    public static Protocol of(RuleSet ruleSet) {
        return new Protocol(ruleSet);
    }

    /**
     * {@return this protocol with another gate before a phase}
     *
     * @param gate the gate
     * @throws IllegalArgumentException if it asks for a rule that the rule set does not have
     */
    public Protocol withGate(Gate gate) {
        return of(ruleSet.withProfile(ruleSet.profile().withGate(gate)));
    }

    /** {@return the gates, in the order of their phases} */
    public List<Gate> gates() {
        return ruleSet.profile().gates();
    }

    /** {@return the rules that the gates ask} */
    public RuleSet ruleSet() {
        return ruleSet;
    }

    /**
     * Asks for a phase.
     *
     * @param alliance the alliance, in the phase that it is in
     * @param phase the phase that it asks for
     * @param asOf the day: facts dated after it do not exist, and waivers that expired before it do not count
     * @return the alliance in that phase, or every unmet condition at once, in the order of gates and rules
     * @throws io.github.alliancekit.rules.NotAnAllianceException if it has fewer than two members on that day
     */
    public Validation<Seq<Unmet>, Alliance> advance(Alliance alliance, Phase phase, LocalDate asOf) {
        Assessment assessment = ruleSet.assess(alliance, asOf);
        List<Unmet> unmet = new ArrayList<>();
        Set<Condition> asked = new HashSet<>();
        for (Gate gate : gatesBetween(alliance.phase(), phase)) {
            for (Condition condition : gate.conditions()) {
                if (asked.add(condition)) {
                    unmet(gate, condition, assessment).ifPresent(unmet::add);
                }
            }
        }
        return unmet.isEmpty()
                ? Validation.valid(alliance.withPhase(phase))
                : Validation.invalid(io.vavr.collection.List.ofAll(unmet));
    }

    private List<Gate> gatesBetween(Phase from, Phase to) {
        if (to.compareTo(from) <= 0) {
            return List.of();
        }
        return gates().stream()
                .filter(gate ->
                        to == Phase.CLOSURE ? gate.phase() == to : gate.phase().compareTo(to) <= 0)
                .toList();
    }

    private static Optional<Unmet> unmet(Gate gate, Condition condition, Assessment assessment) {
        Verdict verdict = assessment.verdict(condition.rule());
        boolean holds = verdict.status() == Verdict.Status.HOLDS || verdict.status() == Verdict.Status.NOT_APPLICABLE;
        boolean asksAll = condition.demand() == Condition.Demand.HOLDS;
        List<Finding> findings = assessment.findings().stream()
                .filter(finding -> finding.rule().id().equals(condition.rule()))
                .toList();
        if (asksAll ? holds : findings.isEmpty()) {
            return Optional.empty();
        }
        List<Question> questions = assessment.questions().stream()
                .filter(question -> asksAll && question.rules().contains(condition.rule()))
                .toList();
        // A rule that falls short only where it was waived, and waits for nothing, is in nobody's way.
        boolean isWaived = findings.isEmpty()
                && questions.isEmpty()
                && !verdict.shortfalls().isEmpty();
        return isWaived
                ? Optional.empty()
                : Optional.of(
                        new Unmet(gate.phase(), condition, verdict.rule(), findings, questions, verdict.reason()));
    }

    /** {@return the gates, one a line} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("protocol of " + gates().size() + " gates by " + ruleSet.name());
        gates().forEach(gate -> text.append('\n').append(gate));
        return text.toString();
    }
}
