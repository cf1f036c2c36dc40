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
 * Every critical rule of the standard rule set holds or does not apply.
 *
 * <p>It stands on an {@link io.github.alliancekit.core.Alliance}, on a single
 * {@link io.github.alliancekit.core.plan.Commitment} (of which the critical rules that judge commitments one by one are
 * asked), or on a team's own class with a {@link #reader}. Each finding is a violation on its own place; findings that
 * a waiver covers are none. {@code null} is valid; an object with fewer than two members is not.
 *
 * <pre>{@code
 * record Proposal(@NoCriticalFinding Commitment commitment) {}
 * }</pre>
 */
@Documented
@Constraint(validatedBy = NoCriticalFindingValidator.class)
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
@Repeatable(NoCriticalFinding.List.class)
public @interface NoCriticalFinding {
    /** {@return how what is undisclosed is taken; by default it counts at its worst} */
    WhenUndisclosed undisclosed() default WhenUndisclosed.REJECT;

    /** {@return what makes an alliance of an object of a team's own class} */
    Class<? extends AllianceReader<?>> reader() default AllianceReader.None.class;

    /** {@return the template of the message; with Hibernate Validator it may hold {english} and {spanish}} */
    String message() default "{io.github.alliancekit.rules.constraint.NoCriticalFinding.message}";

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
        NoCriticalFinding[] value();
    }
}
