package io.github.alliancekit.service;

import jakarta.validation.ConstraintViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/**
 * A validator that takes the place of a violation as it is.
 *
 * <p>Spring looks for the value at that place once more, by getters and numbers; but a commitment is told by its id,
 * and the search ends in an exception instead of an answer.
 */
final class PlaceKeepingValidator extends LocalValidatorFactoryBean {
    @Override
    protected @Nullable Object getRejectedValue(
            String field, ConstraintViolation<Object> violation, BindingResult result) {
        return violation.getInvalidValue();
    }
}
