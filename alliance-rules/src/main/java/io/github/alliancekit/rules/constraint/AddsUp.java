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
 * Shares of one whole add up to 1, or to no more than 1.
 *
 * <p>It stands on a list, an array, or a map whose values are shares of the types that {@link Portion} allows; the sum
 * is exact: three times {@code "1/3"} is 1, three times 0.333 is not. An element that is no share is told on its own
 * place. {@code null} is valid, and {@code null} among the elements is passed over; an empty list adds up to 0.
 *
 * <pre>{@code
 * record Risk(String name, @AddsUp Map<String, String> bearers) {}     // {ministry=1/3, company=2/3}
 * }</pre>
 */
@Documented
@Constraint(validatedBy = AddsUpValidator.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.RECORD_COMPONENT,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(AddsUp.List.class)
public @interface AddsUp {
    /** {@return whether less than 1 is legal too: the rest is nobody's} */
    boolean orLess() default false;

    /** {@return the template of the message; with Hibernate Validator it may hold {english} and {spanish}} */
    String message() default "{io.github.alliancekit.rules.constraint.AddsUp.message}";

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
        AddsUp[] value();
    }
}
