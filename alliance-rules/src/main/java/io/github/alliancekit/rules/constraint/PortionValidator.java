package io.github.alliancekit.rules.constraint;

import jakarta.validation.ConstraintValidatorContext;
import java.util.List;

/** Validates {@link Portion}. */
public final class PortionValidator extends Checked<Portion> {
    /** Made by the provider. */
    public PortionValidator() {}

    @Override
    List<Breach> breaches(Object value, ConstraintValidatorContext context) {
        return Portions.of(value).isPresent()
                ? List.of()
                : List.of(Breach.of(PropertyPath.SELF, text("portion").with("value", value)));
    }
}
