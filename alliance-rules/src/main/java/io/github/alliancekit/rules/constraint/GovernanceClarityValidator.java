package io.github.alliancekit.rules.constraint;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.rules.Family;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Validates {@link GovernanceClarity}. */
public final class GovernanceClarityValidator implements ConstraintValidator<GovernanceClarity, Alliance> {
    private double atLeast;

    /** Made by the provider. */
    public GovernanceClarityValidator() {}

    @Override
    public void initialize(GovernanceClarity constraint) {
        this.atLeast = constraint.atLeast();
    }

    @Override
    public boolean isValid(@Nullable Alliance alliance, ConstraintValidatorContext context) {
        return HeadlineCheck.reaches(alliance, Family.CLARITY, atLeast, context);
    }
}
