package io.github.alliancekit.service;

import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Points;
import io.github.alliancekit.rules.RuleInfo;
import io.github.alliancekit.rules.constraint.Breach;
import jakarta.validation.ConstraintViolation;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One violation, as it is told to whoever sent the alliance.
 *
 * @param path where it is, seen from the alliance; elements are told by their ids
 * @param message what is missing or wrong
 * @param remedy what to do about it; {@code null} where no rule is behind it
 * @param rule the id of the rule; {@code null} where no rule is behind it
 * @param gain how many points of 100 mending it would gain at most, with two decimals; {@code null} where no headline
 *     would rise
 * @param sources the phrases that the rule rests on, each with its document
 */
record Refusal(
        String path,
        String message,
        @Nullable String remedy,
        @Nullable String rule,
        @Nullable BigDecimal gain,
        List<String> sources) {
    /** By place, so that the order does not depend on that of the provider, which has none. */
    static final Comparator<Refusal> ORDER = Comparator.comparing(Refusal::path)
            .thenComparing(refusal -> Objects.toString(refusal.rule(), ""))
            .thenComparing(Refusal::message);

    /** {@return a violation, told in a language} */
    static Refusal of(ConstraintViolation<?> violation, Locale locale) {
        return Breach.of(violation)
                .map(breach -> of(breach, locale))
                .orElseGet(() -> new Refusal(
                        violation.getPropertyPath().toString(), violation.getMessage(), null, null, null, List.of()));
    }

    private static Refusal of(Breach breach, Locale locale) {
        Optional<Fraction> gain = breach.gain();
        return new Refusal(
                breach.place().toString(),
                breach.message(locale),
                breach.remedy(locale).orElse(null),
                breach.rule().map(RuleInfo::id).orElse(null),
                gain.map(Points::of).orElse(null),
                breach.rule().stream()
                        .flatMap(rule -> rule.citations().stream())
                        .map(citation -> citation.in(locale))
                        .toList());
    }
}
