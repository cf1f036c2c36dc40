package io.github.alliancekit.rules.protocol;

import io.github.alliancekit.core.Phase;
import io.github.alliancekit.rules.Condition;
import io.github.alliancekit.rules.Finding;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Question;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A condition of a gate that is not met, and what is in the way.
 *
 * <pre>{@code
 * unmet.message(Locale.ENGLISH);   // AGREEMENT asks that GOV-07 holds: One accountable actor per commitment
 * unmet.findings();                // what falls short for certain, and no waiver covers
 * unmet.questions();               // what is not known; empty where only findings are asked about
 * }</pre>
 *
 * @param gate the phase behind the gate
 * @param condition what was asked
 * @param rule the rule that it was asked of
 * @param findings what falls short for certain and no waiver covers, the greatest gain first
 * @param questions what the rule waits for, the greatest worth first
 * @param reason why the rule says what it says, where neither findings nor questions do
 */
public record Unmet(
        Phase gate,
        Condition condition,
        RuleInfo rule,
        List<Finding> findings,
        List<Question> questions,
        Optional<Message> reason) {
    static final Texts TEXTS = Texts.of(Unmet.class, "io.github.alliancekit.rules.protocol.protocol");

    /**
     * Makes an unmet condition.
     *
     * @param gate the phase behind the gate
     * @param condition what was asked
     * @param rule the rule that it was asked of
     * @param findings what falls short for certain and no waiver covers
     * @param questions what the rule waits for
     * @param reason why the rule says what it says
     */
    public Unmet {
        findings = List.copyOf(findings);
        questions = List.copyOf(questions);
    }

    /**
     * {@return what was asked, in one sentence}
     *
     * @param locale the language that is wished: Spanish where it is Spanish, else English
     */
    public String message(Locale locale) {
        return Message.of(TEXTS, "unmet." + condition.demand())
                .with("phase", phase(gate))
                .with("rule", rule.id())
                .with("title", rule.title(locale))
                .in(locale);
    }

    /**
     * {@return the name of a phase, as a text to be said in a language}
     *
     * @param phase the phase
     */
    public static Message phase(Phase phase) {
        return Message.of(TEXTS, "phase." + phase);
    }
}
