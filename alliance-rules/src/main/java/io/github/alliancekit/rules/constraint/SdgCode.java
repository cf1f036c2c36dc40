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
 * A text is the official code of a goal or a target of the 2030 Agenda.
 *
 * <p>There are 17 goals and 169 targets. {@code null} is valid.
 *
 * <pre>{@code
 * record Registration(List<@SdgCode String> goals) {}     // 6, 6.1, 6.b, 17.16
 * }</pre>
 */
@Documented
@Constraint(validatedBy = SdgCodeValidator.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.RECORD_COMPONENT,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(SdgCode.List.class)
public @interface SdgCode {

    /** {@return the template of the message; with Hibernate Validator it may hold {english} and {spanish}} */
    String message() default "{io.github.alliancekit.rules.constraint.SdgCode.message}";

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
        SdgCode[] value();
    }
}
