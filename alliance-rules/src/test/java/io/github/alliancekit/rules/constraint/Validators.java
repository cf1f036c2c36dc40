package io.github.alliancekit.rules.constraint;

import io.github.alliancekit.core.generator.Alliances;
import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.bval.jsr.ApacheValidationProvider;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The providers that the constraints are tried with, each on the day of the cases. */
enum Validators {
    /** Hibernate Validator without an expression language. */
    PARAMETERS {
        @Override
        Validator in(Locale locale) {
            return of(Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .messageInterpolator(
                            new ParameterMessageInterpolator(Set.of(Locale.ENGLISH, SPANISH), locale, false)));
        }
    },
    /** Hibernate Validator with an expression language, and as careless with it as it can be. */
    EXPRESSIONS {
        @Override
        Validator in(Locale locale) {
            return of(Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .customViolationExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS)
                    .locales(Locale.ENGLISH, SPANISH)
                    .defaultLocale(locale));
        }
    },
    /** A provider that knows nothing beyond the specification. */
    BVAL {
        @Override
        Validator in(Locale locale) {
            return of(Validation.byProvider(ApacheValidationProvider.class).configure());
        }
    };

    static final Locale SPANISH = Locale.forLanguageTag("es");

    abstract Validator in(Locale locale);

    private static Validator of(Configuration<?> configuration) {
        Clock clock = Clock.fixed(Alliances.DAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        try (ValidatorFactory factory = configuration.clockProvider(() -> clock).buildValidatorFactory()) {
            return factory.getValidator();
        }
    }

    /** {@return paths with messages, in order} */
    static List<String> told(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .sorted()
                .toList();
    }
}
