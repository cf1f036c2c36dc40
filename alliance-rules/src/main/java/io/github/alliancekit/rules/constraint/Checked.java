package io.github.alliancekit.rules.constraint;

import io.github.alliancekit.rules.Message;
import io.github.alliancekit.rules.Texts;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A validator that finds breaches; {@code null} has none, as with every constraint but {@code @NotNull}. */
abstract class Checked<A extends Annotation> implements ConstraintValidator<A, Object> {
    private static final Texts TEXTS = Texts.of(Checked.class, "io.github.alliancekit.rules.constraint.constraints");

    /** {@return what is wrong with a value} */
    abstract List<Breach> breaches(Object value, ConstraintValidatorContext context);

    @Override
    public final boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        return value == null || Violations.tell(breaches(value, context), context);
    }

    /** {@return a sentence of this package} */
    static Message text(String key) {
        return Message.of(TEXTS, key);
    }
}
