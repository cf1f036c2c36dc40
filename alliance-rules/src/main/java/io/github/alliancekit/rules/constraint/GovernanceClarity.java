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
 * The governance clarity of an alliance reaches a number of points, by the standard rule set and at its low end.
 *
 * <p>It stands on an {@link io.github.alliancekit.core.Alliance}, or on a team's own class with a {@link #reader}. What
 * falls short is told by one violation on the alliance and one on the place of each finding. {@code null} is valid; an
 * object with fewer than two members is not.
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
    ElementType.ANNOTATION_TYPE,
    ElementType.TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(GovernanceClarity.List.class)
public @interface GovernanceClarity {
    /** {@return the least number of points, from 0 to 100} */
    double atLeast();

    /** {@return how what is undisclosed is taken; by default it counts at its worst} */
    WhenUndisclosed undisclosed() default WhenUndisclosed.REJECT;

    /** {@return what makes an alliance of an object of a team's own class} */
    Class<? extends AllianceReader<?>> reader() default AllianceReader.None.class;

    /** {@return the template of the message; with Hibernate Validator it may hold {english} and {spanish}} */
    String message() default "{io.github.alliancekit.rules.constraint.GovernanceClarity.message}";

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
        ElementType.ANNOTATION_TYPE,
        ElementType.TYPE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /** {@return the constraints} */
        GovernanceClarity[] value();
    }
}
