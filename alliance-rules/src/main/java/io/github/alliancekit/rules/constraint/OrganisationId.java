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
 * A text has the form of an identifier of org-id.guide: the code of a list and, after a hyphen, what stands in that
 * list.
 *
 * <p>The code of a list is two capital letters (a country, or one that begins with X for lists of no country), a
 * hyphen, and the list: {@code PE-RUC}, {@code MX-RFC}, {@code XM-DAC}. After it stand no blanks and none of {@code / &
 * | ?}, which IATI forbids. Whether there is such a list, and such an organisation, is not looked up. {@code null} is
 * valid.
 *
 * <pre>{@code
 * record Member(@OrganisationId String id, String name) {}     // PE-RUC-20131312955
 * }</pre>
 */
@Documented
@Constraint(validatedBy = OrganisationIdValidator.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.RECORD_COMPONENT,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(OrganisationId.List.class)
public @interface OrganisationId {

    /** {@return the template of the message; with Hibernate Validator it may hold {english} and {spanish}} */
    String message() default "{io.github.alliancekit.rules.constraint.OrganisationId.message}";

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
        OrganisationId[] value();
    }
}
