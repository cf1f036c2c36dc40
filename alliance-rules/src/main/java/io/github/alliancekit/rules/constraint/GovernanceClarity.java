package io.github.alliancekit.rules.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The governance clarity of an alliance reaches a number of points, by the standard rule set and at its low end.
 *
 * <p>{@code null} is valid; an object with fewer than two members is not.
 *
 * <pre>{@code
 * record Registration(@NotBlank String name, @GovernanceClarity(atLeast = 70) Alliance alliance) {}
 * }</pre>
 */
@Documented
@Constraint(validatedBy = GovernanceClarityValidator.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.RECORD_COMPONENT,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface GovernanceClarity {
    /** {@return the least number of points, from 0 to 100} */
    double atLeast();

    /** {@return the key of the message} */
    String message() default "{io.github.alliancekit.rules.constraint.GovernanceClarity.message}";

    /** {@return the groups that the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return what a team attaches to the constraint} */
    Class<? extends Payload>[] payload() default {};
}
