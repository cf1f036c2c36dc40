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
 * A row of a RACI table has one accountable, at least one responsible, and no other letters than R, A, C and I.
 *
 * <p>It stands on a map from actors to letters, or on a list or an array of cells. A cell is a text such as {@code A},
 * {@code A/R} or {@code AR} in capitals or not, a {@link io.github.alliancekit.core.plan.Letter}, or {@code null},
 * blank or a dash where an actor has no letter. A cell with other letters is told on its own place; that the row as a
 * whole lacks something is told in the words of GOV-07 and GOV-08. {@code null} is valid.
 *
 * <pre>{@code
 * record Task(String name, @RaciRow Map<String, String> letters) {}     // {ministry=A, company=R, union=C}
 * }</pre>
 */
@Documented
@Constraint(validatedBy = RaciRowValidator.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.RECORD_COMPONENT,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(RaciRow.List.class)
public @interface RaciRow {

    /** {@return the template of the message; with Hibernate Validator it may hold {english} and {spanish}} */
    String message() default "{io.github.alliancekit.rules.constraint.RaciRow.message}";

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
        RaciRow[] value();
    }
}
