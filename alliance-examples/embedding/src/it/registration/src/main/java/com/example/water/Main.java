package com.example.water;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.format.AllianceDocument;
import io.github.alliancekit.rules.RuleSet;
import io.github.alliancekit.rules.constraint.Breach;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Reads files in JSON and YAML, asks a rule of its own, and validates a record, without an expression language. */
public final class Main {
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private Main() {}

    public static void main(String[] args) throws IOException {
        Alliance alliance = AllianceDocument.readOrThrow(Path.of(args[0]));
        for (String file : args) {
            Alliance read = AllianceDocument.readOrThrow(Path.of(file));
            System.out.println("read " + read.id() + " of " + file);
        }

        RuleSet rules = RuleSet.standard().withDiscovered(Main.class.getClassLoader());
        rules.assess(alliance, LocalDate.of(2026, 11, 20)).findings().stream()
                .filter(finding -> finding.rule().id().equals("OUR-01"))
                .forEach(finding -> System.out.println("OUR-01 " + finding.message(SPANISH)));

        Registration wrong = new Registration(
                alliance, Map.of("ministry", "1/3"), LocalDate.of(2026, 6, 30), LocalDate.of(2026, 1, 1));
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH, SPANISH), SPANISH, false))
                .buildValidatorFactory()) {
            factory.getValidator().validate(wrong).forEach(violation -> System.out.println(violation.getPropertyPath()
                    + ": " + violation.getMessage()
                    + Breach.of(violation).flatMap(Breach::rule).map(rule -> " " + rule.id()).orElse("")));
        }
    }
}
