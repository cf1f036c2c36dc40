package io.github.alliancekit.rules;

import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import java.util.List;
import java.util.Locale;

/**
 * A reason to look: one thing that keeps a rule from holding, what to do about it, and what that would gain.
 *
 * <p>It is never an accusation. What the rule does not know for certain is not a finding but a {@link Question}.
 *
 * <pre>{@code
 * finding.element();                               // plans/P1/commitments/C7/assignments
 * finding.message(Locale.forLanguageTag("es"));    // Nadie rinde cuentas por este compromiso.
 * finding.gain();                                  // 400/57: 7.02 points of clarity
 * }</pre>
 *
 * @param rule the rule
 * @param element the place, by ids
 * @param actors the ids of the actors involved, in order
 * @param text what is missing or wrong
 * @param gain how much the high end of the headline would rise if this alone were mended, in points of 100; 0 or more
 */
public record Finding(RuleInfo rule, ElementPath element, List<String> actors, Message text, Fraction gain) {
    /**
     * {@return what is missing or wrong}
     *
     * @param locale the language that is wished
     */
    public String message(Locale locale) {
        return text.in(locale);
    }

    /**
     * {@return what to do}
     *
     * @param locale the language that is wished
     */
    public String remedy(Locale locale) {
        return rule.remedy(locale);
    }
}
