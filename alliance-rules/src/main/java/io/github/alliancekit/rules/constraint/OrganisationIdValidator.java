package io.github.alliancekit.rules.constraint;

import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.regex.Pattern;

/** Validates {@link OrganisationId}. */
public final class OrganisationIdValidator extends Checked<OrganisationId> {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}-[A-Z0-9_]{2,20}-[^\\s\\p{Cntrl}/&|?]{1,200}");

    /** Made by the provider. */
    public OrganisationIdValidator() {}

    @Override
    List<Breach> breaches(Object value, ConstraintValidatorContext context) {
        return FORM.matcher(value.toString()).matches()
                ? List.of()
                : List.of(Breach.of(PropertyPath.SELF, text("organisation").with("value", value)));
    }
}
