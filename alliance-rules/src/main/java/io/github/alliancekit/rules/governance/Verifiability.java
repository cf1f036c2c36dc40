package io.github.alliancekit.rules.governance;

import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.plan.Commitment;
import io.github.alliancekit.core.plan.Indicator;
import io.github.alliancekit.rules.Scope;
import io.github.alliancekit.rules.Wait;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether anybody can tell whether a commitment was kept: by one indicator with unit, target and means of verification.
 *
 * @param given whether there is such an indicator, for certain
 * @param waits what it waits for where it is open; empty where there is one or none for certain
 */
record Verifiability(boolean given, List<Wait> waits) {
    static Verifiability of(Commitment commitment, Scope scope) {
        List<Wait> waits = new ArrayList<>(0);
        for (Indicator indicator : commitment.indicators()) {
            List<Wait> missing = new ArrayList<>(0);
            boolean mayBeComplete = has(indicator.unit(), Facet.INDICATOR_UNIT, indicator, scope, missing)
                    && has(indicator.target(), Facet.INDICATOR_TARGET, indicator, scope, missing)
                    && has(indicator.verification(), Facet.INDICATOR_VERIFICATION, indicator, scope, missing);
            if (mayBeComplete && missing.isEmpty()) {
                return new Verifiability(true, List.of());
            }
            if (mayBeComplete) {
                waits.addAll(missing);
            }
        }
        scope.addWait(waits, Facet.COMMITMENT_INDICATORS);
        return new Verifiability(false, waits);
    }

    /** {@return whether a field is there or may be, noting what that waits for} */
    private static boolean has(Optional<?> field, Facet facet, Indicator indicator, Scope scope, List<Wait> missing) {
        return field.isPresent() || scope.addWait(missing, facet, indicator.id());
    }
}
