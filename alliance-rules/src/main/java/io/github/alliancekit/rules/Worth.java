package io.github.alliancekit.rules;

import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.Benefit;
import io.github.alliancekit.core.distribution.Contribution;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.Money;
import io.github.alliancekit.rules.measure.Interval;
import io.github.alliancekit.rules.measure.WeightedMean;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a benefit or a contribution is worth in the alliance's currency, within limits: known, or anything from 0 up.
 *
 * @param low the least
 * @param high the greatest; null where there is no limit
 * @param waits what has to be known before it is a number; empty if it is
 */
public record Worth(Fraction low, @Nullable Fraction high, List<Wait> waits) {
    /**
     * Makes a worth.
     *
     * @param low the least
     * @param high the greatest; null where there is no limit
     * @param waits what has to be known before it is a number
     */
    public Worth {
        waits = List.copyOf(waits);
    }

    /**
     * {@return what a benefit is worth on the day of an assessment}
     *
     * @param benefit a benefit of the alliance
     * @param context the assessment
     */
    public static Worth of(Benefit benefit, Context context) {
        return of(benefit.value(), Facet.BENEFIT_VALUE, benefit.id(), context);
    }

    /**
     * {@return what a contribution is worth on the day of an assessment}
     *
     * @param contribution a contribution of the alliance
     * @param context the assessment
     */
    public static Worth of(Contribution contribution, Context context) {
        return of(contribution.value(), Facet.CONTRIBUTION_VALUE, contribution.id(), context);
    }

    private static Worth of(Optional<Money> value, Facet facet, String id, Context context) {
        if (value.isEmpty()) {
            return unknown(context.scope().waitFor(facet, id).orElse(Wait.of(facet, id)));
        }
        Optional<Fraction> own = Currencies.inOwn(value.get(), context.alliance(), context.asOf());
        return own.isPresent() ? new Worth(own.get(), own.get(), List.of()) : unknown(Currencies.wait(context.scope()));
    }

    private static Worth unknown(Wait wait) {
        return new Worth(Fraction.ZERO, null, List.of(wait));
    }

    /** {@return whether it may be worth anything} */
    public boolean mayCount() {
        return high == null || high.isPositive();
    }

    /** {@return whether it is a number} */
    boolean isKnown() {
        return low.equals(high);
    }

    /** {@return whether it is worth something for certain} */
    public boolean counts() {
        return low.isPositive();
    }

    /**
     * {@return a part of this worth as the weight of a value}
     *
     * @param part the part, from 0 to 1
     * @param value the value
     */
    public WeightedMean.Item part(Fraction part, Interval value) {
        Fraction most = part.isZero() ? Fraction.ZERO : high == null ? null : high.times(part);
        return new WeightedMean.Item(low.times(part), most, value);
    }
}
