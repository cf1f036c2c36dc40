package io.github.alliancekit.rules.constraint;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import java.util.Optional;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.MessageParameterEscaping;

/** What Hibernate Validator can do beyond the specification, where it is the provider; it need not be there. */
final class Provider {
    private Provider() {}

    /**
     * Gives parameters and payload to the violations that are added next.
     *
     * @return whether the provider takes them
     */
    static boolean prepare(ConstraintValidatorContext context, Breach breach, String english, String spanish) {
        try {
            Parameters.set(context.unwrap(HibernateConstraintValidatorContext.class), breach, english, spanish);
            return true;
        } catch (ValidationException | NoClassDefFoundError e) {
            return false; // another provider
        }
    }

    static Optional<Breach> payload(ConstraintViolation<?> violation) {
        try {
            HibernateConstraintViolation<?> known = violation.unwrap(HibernateConstraintViolation.class);
            return Optional.ofNullable(known.getDynamicPayload(Breach.class));
        } catch (ValidationException | NoClassDefFoundError e) {
            return Optional.empty();
        }
    }

    /** Apart, so that no class of the provider is looked for before it is known to be there. */
    private static final class Parameters {
        static void set(HibernateConstraintValidatorContext context, Breach breach, String english, String spanish) {
            add(context, "english", english);
            add(context, "spanish", spanish);
            context.withDynamicPayload(breach);
        }

        private static void add(HibernateConstraintValidatorContext context, String name, String value) {
            try {
                // The value is escaped already, whatever the factory was configured to do.
                context.addMessageParameter(name, value, MessageParameterEscaping.NONE);
            } catch (LinkageError e) {
                context.addMessageParameter(name, value); // before Hibernate Validator 9.1
            }
        }
    }
}
