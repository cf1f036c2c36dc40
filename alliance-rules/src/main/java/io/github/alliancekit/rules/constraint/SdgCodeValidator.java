package io.github.alliancekit.rules.constraint;

import io.github.alliancekit.core.value.SdgTarget;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;

/** Validates {@link SdgCode}. */
public final class SdgCodeValidator extends Checked<SdgCode> {
    /** Made by the provider. */
    public SdgCodeValidator() {}

    @Override
    List<Breach> breaches(Object value, ConstraintValidatorContext context) {
        return SdgTarget.isOfficial(value.toString())
                ? List.of()
                : List.of(Breach.of(PropertyPath.SELF, text("sdg").with("value", value)));
    }
}
