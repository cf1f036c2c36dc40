package io.github.alliancekit.rules.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A share is a number from 0 to 1.
 *
 * <p>It stands on a {@link io.github.alliancekit.core.value.Fraction}, a number, or a text such as {@code 0.25} or
 * {@code 1/3}, without exponent and with at most 30 digits. {@code null} is valid.
 *
 * <pre>{@code
 * record RiskShare(String actor, @Portion String share) {}
 * }</pre>
 */
@Documented
@Constraint(validatedBy = PortionValidator.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.RECORD_COMPONENT,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Portion.List.class)
public @interface Portion {

    /** {@return the template of the message; with Hibernate Validator it may hold {english} and {spanish}} */
    String message() default "{io.github.alliancekit.rules.constraint.Portion.message}";

    /** {@return the groups that the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return what a team attaches to the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Several of them, as for several groups. */
    @Documented
    @Target({
        ElementType.FIELD,
        ElementType.METHOD,
        ElementType.PARAMETER,
        ElementType.RECORD_COMPONENT,
        ElementType.TYPE_USE,
        ElementType.ANNOTATION_TYPE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /** {@return the constraints} */
        Portion[] value();
    }
}
