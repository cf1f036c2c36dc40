package io.github.alliancekit.rules;

import io.github.alliancekit.core.Alliance;
import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.value.Fraction;
import io.github.alliancekit.core.value.Money;
import io.github.alliancekit.core.value.Rate;
import java.time.LocalDate;
import java.util.Optional;

/** Values amounts in an alliance's own currency. */
final class Currencies {
    private Currencies() {}

    /** {@return what an amount in another currency waits for} */
    static Wait wait(Scope scope) {
        Optional<Wait> currency = scope.waitFor(Facet.CURRENCY);
        return currency.isPresent()
                ? currency.get()
                : scope.waitFor(Facet.RATES).orElse(new Wait(Facet.RATES, Optional.empty()));
    }

    /**
     * {@return an amount in the alliance's currency, by its latest rate; empty if it declares none, and it is not 0}
     */
    static Optional<Fraction> inOwn(Money money, Alliance alliance, LocalDate asOf) {
        if (money.currency().isEmpty() || money.currency().equals(alliance.currency())) {
            return Optional.of(money.value());
        }
        if (money.value().isZero()) {
            return Optional.of(Fraction.ZERO); // at any rate
        }
        if (alliance.disclosure().isOpen(Facet.CURRENCY)
                || alliance.disclosure().isOpen(Facet.RATES)) {
            return Optional.empty(); // it may be the own currency, or have a later rate
        }
        String currency = money.currency().get();
        Rate latest = null;
        for (Rate rate : alliance.rates()) {
            boolean counts = rate.currency().equals(currency) && !rate.date().isAfter(asOf);
            if (counts && (latest == null || rate.date().isAfter(latest.date()))) {
                latest = rate;
            }
        }
        return latest == null ? Optional.empty() : Optional.of(money.value().times(latest.rate()));
    }
}
