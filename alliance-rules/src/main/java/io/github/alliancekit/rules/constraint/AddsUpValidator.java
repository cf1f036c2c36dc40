package io.github.alliancekit.rules.constraint;

import io.github.alliancekit.core.value.Fraction;
import jakarta.validation.ConstraintValidatorContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Validates {@link AddsUp}. */
public final class AddsUpValidator extends Checked<AddsUp> {
    private boolean orLess;

    /** Made by the provider. */
    public AddsUpValidator() {}

    @Override
    public void initialize(AddsUp constraint) {
        this.orLess = constraint.orLess();
    }

    @Override
    List<Breach> breaches(Object value, ConstraintValidatorContext context) {
        List<Breach> breaches = new ArrayList<>();
        Fraction sum = Fraction.ZERO;
        for (Item item : Item.of(value)) {
            Object element = item.value();
            if (element != null) {
                Optional<Fraction> portion = Portions.of(element);
                sum = sum.plus(portion.orElse(Fraction.ZERO));
                if (portion.isEmpty()) {
                    breaches.add(Breach.of(item.place(), text("portion").with("value", element)));
                }
            }
        }
        int order = sum.compareTo(Fraction.ONE);
        if (breaches.isEmpty() && (orLess ? order > 0 : order != 0)) {
            String key = orLess ? "sum.above" : "sum";
            breaches.add(Breach.of(PropertyPath.SELF, text(key).with("sum", Portions.print(sum))));
        }
        return breaches;
    }
}
