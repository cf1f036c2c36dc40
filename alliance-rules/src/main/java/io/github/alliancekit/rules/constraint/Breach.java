package io.github.alliancekit.rules.constraint;

import io.github.alliancekit.core.value.ElementPath;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Finding;
import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.RuleInfo;
import jakarta.validation.ConstraintViolation;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands behind one violation of a constraint of this package: the place, the text in any language, and, where a
 * rule found it, the rule with its sources and the gain.
 *
 * <p>Where Hibernate Validator is the provider it is the dynamic payload of the violation. Other providers have none.
 *
 * <pre>{@code
 * for (ConstraintViolation<Registration> violation : validator.validate(registration)) {
 *     Breach.of(violation).flatMap(Breach::rule).ifPresent(rule -> show(rule.id(), rule.citations()));
 * }
 * }</pre>
 *
 * @param place where it is told, seen from what the constraint stands on
 * @param element the element of the alliance, by ids; empty if it is the alliance as a whole
 * @param text what is missing or wrong
 * @param rule the rule that says so; empty where a headline or the form of a value is at stake
 * @param gain how much the high end of the headline would rise if this alone were mended, in points of 100; empty where
 *     there is no headline
 */
public record Breach(
        PropertyPath place, ElementPath element, Message text, Optional<RuleInfo> rule, Optional<Fraction> gain) {

    static Breach of(PropertyPath place, Message text) {
        return new Breach(place, ElementPath.ROOT, text, Optional.empty(), Optional.empty());
    }

    static Breach of(PropertyPath place, Finding finding) {
        return new Breach(
                place, finding.element(), finding.text(), Optional.of(finding.rule()), Optional.of(finding.gain()));
    }

    static Breach of(PropertyPath place, RuleInfo rule, Message text) {
        return new Breach(place, ElementPath.ROOT, text, Optional.of(rule), Optional.empty());
    }

    /**
     * {@return what stands behind a violation; empty if a constraint of others was violated, or if the provider is not
     * Hibernate Validator}
     *
     * @param violation a violation
     */
    public static Optional<Breach> of(ConstraintViolation<?> violation) {
        return Provider.payload(violation);
    }

    /**
     * {@return what is missing or wrong}
     *
     * @param locale the language that is wished
     */
    public String message(Locale locale) {
        return text.in(locale);
    }

    /**
     * {@return what to do, where a rule knows it}
     *
     * @param locale the language that is wished
     */
    public Optional<String> remedy(Locale locale) {
        return rule.map(info -> info.remedy(locale));
    }
}
