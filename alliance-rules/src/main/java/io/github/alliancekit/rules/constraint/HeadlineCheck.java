package io.github.alliancekit.rules.constraint;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.rules.Family;
import io.github.alliancekit.rules.NotAnAllianceException;
import io.github.alliancekit.rules.RuleSet;
import jakarta.validation.ConstraintValidatorContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Asks whether a headline reaches a number of points on the day of the validator's clock. */
final class HeadlineCheck {
    private HeadlineCheck() {}

    static boolean reaches(
            @Nullable Alliance alliance, Family family, double atLeast, ConstraintValidatorContext context) {
        if (alliance == null) {
            return true; // as every constraint does: @NotNull says otherwise
        }
        LocalDate day = LocalDate.now(context.getClockProvider().getClock());
        Fraction least = Fraction.of(BigDecimal.valueOf(atLeast));
        try {
            return RuleSet.standard()
                    .assess(alliance, day)
                    .headline(family)
                    .range()
                    .map(range -> !range.low().isLessThan(least))
                    .orElse(false);
        } catch (NotAnAllianceException e) {
            return false;
        }
    }
}
