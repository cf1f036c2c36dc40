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
 * Two properties of a class are a first and a last day in this order.
 *
 * <p>It stands on a class whose properties are {@link java.time.LocalDate}s, or any two values of one type that has an
 * order, or texts such as {@code 2026-06-30}. They are read through public methods named after them or with {@code get}
 * before the name; on the module path the package is exported, or open to {@code io.github.alliancekit.rules}. A
 * property that is {@code null} or an empty {@code Optional} leaves the period open and is valid. What is wrong is told
 * on the property.
 *
 * <pre>{@code
 * @ValidPeriod(start = "begins", end = "ends")
 * record Task(String name, LocalDate begins, LocalDate ends) {}
 * }</pre>
 */
@Documented
@Constraint(validatedBy = ValidPeriodValidator.class)
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ValidPeriod.List.class)
public @interface ValidPeriod {
    /** {@return the name of the property with the first day} */
    String start() default "start";

    /** {@return the name of the property with the last day} */
    String end() default "end";

    /** {@return the template of the message; with Hibernate Validator it may hold {english} and {spanish}} */
    String message() default "{io.github.alliancekit.rules.constraint.ValidPeriod.message}";

    /** {@return the groups that the constraint belongs to} */
    Class<?>[] groups() default {};

    /** {@return what a team attaches to the constraint} */
    Class<? extends Payload>[] payload() default {};

    /** Several of them, as for several groups. */
    @Documented
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /** {@return the constraints} */
        ValidPeriod[] value();
    }
}
