package io.github.alliancekit.rules.constraint;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Validates {@link ValidPeriod}. */
public final class ValidPeriodValidator extends Checked<ValidPeriod> {
    private String start = "";
    private String end = "";

    /** Made by the provider. */
    public ValidPeriodValidator() {}

    @Override
    public void initialize(ValidPeriod constraint) {
        this.start = constraint.start();
        this.end = constraint.end();
    }

    @Override
    List<Breach> breaches(Object value, ConstraintValidatorContext context) {
        List<Breach> breaches = new ArrayList<>();
        Optional<Object> first = day(value, start, breaches);
        Optional<Object> last = day(value, end, breaches);
        if (first.isPresent() && last.isPresent() && compare(first.get(), last.get()) > 0) {
            breaches.add(Breach.of(
                    PropertyPath.of(end),
                    text("period").with("start", first.get()).with("end", last.get())));
        }
        return breaches;
    }

    /** {@return the value of a property, a text as the day that it says; empty if there is none} */
    private static Optional<Object> day(Object value, String property, List<Breach> breaches) {
        Object found = read(value, property);
        Object day = found instanceof Optional<?> optional ? optional.orElse(null) : found;
        if (!(day instanceof CharSequence text)) {
            return Optional.ofNullable(day);
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            breaches.add(Breach.of(PropertyPath.of(property), text("day").with("value", text)));
            return Optional.empty();
        }
    }

    private static @Nullable Object read(Object value, String property) {
        try {
            Method method = accessor(value.getClass(), property);
            method.setAccessible(true); // the class need not be public where modules do not hide it
            return method.invoke(value);
        } catch (NoSuchMethodException | IllegalAccessException | InaccessibleObjectException e) {
            throw new ConstraintDeclarationException(
                    value.getClass().getName() + " has no property \"" + property + "\" that can be read"
                            + "\nMaybe it has another name, or its module does not open "
                            + value.getClass().getPackageName() + " to io.github.alliancekit.rules.",
                    e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("Reading \"" + property + "\" failed", e.getCause());
        }
    }

    private static Method accessor(Class<?> type, String property) throws NoSuchMethodException {
        try {
            return type.getMethod(property);
        } catch (NoSuchMethodException e) {
            return type.getMethod("get" + property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1));
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // of one class that has an order
    private static int compare(Object first, Object last) {
        if (first instanceof Comparable one && first.getClass() == last.getClass()) {
            return one.compareTo(last);
        }
        throw new ConstraintDeclarationException(first.getClass().getName() + " and "
                + last.getClass().getName() + " have no order\nMaybe both were meant as LocalDate.");
    }
}
