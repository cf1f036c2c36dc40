package io.github.alliancekit.rules.constraint;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.rules.Family;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Validates {@link BalancedDistribution}. */
public final class BalancedDistributionValidator implements ConstraintValidator<BalancedDistribution, Alliance> {
    private double atLeast;

    /** Made by the provider. */
    public BalancedDistributionValidator() {}

    @Override
    public void initialize(BalancedDistribution constraint) {
        this.atLeast = constraint.atLeast();
    }

    @Override
    public boolean isValid(@Nullable Alliance alliance, ConstraintValidatorContext context) {
        return HeadlineCheck.reaches(alliance, Family.BALANCE, atLeast, context);
    }
}
