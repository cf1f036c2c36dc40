package io.github.alliancekit.rules.balance;

import io.github.alliancekit.core.disclosure.Facet;
import io.github.alliancekit.core.distribution.IrrelevantRisk;
import io.github.alliancekit.core.distribution.Risk;
import io.github.alliancekit.core.distribution.RiskCategory;
import io.github.alliancekit.rules.Context;
import io.github.alliancekit.rules.Scope;
import io.github.alliancekit.rules.Wait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which of the seven categories of risk are covered, and which may be. */
final class CategoryCoverage {
    /** The codes of the categories that are covered, and of those that any risk names. */
    private final Set<String> covered = new HashSet<>();

    private final Set<String> named = new HashSet<>();

    /** The codes of the categories that risks of theirs may cover, and what that waits for. */
    private final Map<String, List<Wait>> maybe = new HashMap<>();

    private final List<Wait> waits = new ArrayList<>();

    /** How many risks may cover a category that is not known. */
    private int anywhere;

    /** Whether every category may be covered by what is not told. */
    private boolean open;

    private CategoryCoverage() {}

    static CategoryCoverage of(Context context) {
        CategoryCoverage coverage = new CategoryCoverage();
        for (IrrelevantRisk judged : context.alliance().irrelevantRisks()) {
            coverage.covered.add(judged.category().code());
        }
        for (Risk risk : context.alliance().risks()) {
            coverage.add(risk, context.scope());
        }
        for (Facet list : List.of(Facet.RISKS, Facet.IRRELEVANT_RISKS)) {
            coverage.open |= context.scope().addWait(coverage.waits, list);
        }
        return coverage;
    }

    private void add(Risk risk, Scope scope) {
        List<Wait> missing = new ArrayList<>(0);
        boolean mayCover = has(risk.category(), Facet.RISK_CATEGORY, risk, scope, missing)
                && has(risk.likelihood(), Facet.RISK_LIKELIHOOD, risk, scope, missing)
                && has(risk.impact(), Facet.RISK_IMPACT, risk, scope, missing)
                && has(risk.owner(), Facet.RISK_OWNER, risk, scope, missing);
        if (risk.category().isPresent()) {
            add(risk.category().get().code(), mayCover, missing);
        } else if (mayCover) {
            anywhere++;
            waits.addAll(missing);
        }
    }

    private void add(String category, boolean mayCover, List<Wait> missing) {
        named.add(category);
        if (mayCover && missing.isEmpty()) {
            covered.add(category);
        } else if (mayCover) {
            List<Wait> before = maybe.putIfAbsent(category, missing);
            if (before != null) {
                before.addAll(missing);
            }
        }
    }

    /** {@return whether a field is there or may be, noting what that waits for} */
    private static boolean has(Optional<?> field, Facet facet, Risk risk, Scope scope, List<Wait> missing) {
        return field.isPresent() || scope.addWait(missing, facet, risk.id());
    }

    int items() {
        return RiskCategory.standard().size();
    }

    /** {@return how many are covered for certain} */
    int sure() {
        int sure = 0;
        for (RiskCategory category : RiskCategory.standard()) {
            sure += covered.contains(category.code()) ? 1 : 0;
        }
        return sure;
    }

    /** {@return how many are covered at best} */
    int most() {
        int most = anywhere;
        for (RiskCategory category : RiskCategory.standard()) {
            most += isMissing(category) ? 0 : 1;
        }
        return open ? items() : Math.min(most, items());
    }

    /** {@return the categories that only a risk without a category may cover, in order} */
    List<RiskCategory> missing() {
        List<RiskCategory> missing = new ArrayList<>();
        for (RiskCategory category : RiskCategory.standard()) {
            if (isMissing(category)) {
                missing.add(category);
            }
        }
        return missing;
    }

    private boolean isMissing(RiskCategory category) {
        return !covered.contains(category.code()) && !maybe.containsKey(category.code());
    }

    /** {@return whether there is a risk of a category} */
    boolean isNamed(RiskCategory category) {
        return named.contains(category.code());
    }

    /** {@return what may cover more} */
    List<Wait> waits() {
        List<Wait> all = new ArrayList<>(waits);
        for (RiskCategory category : RiskCategory.standard()) {
            if (!covered.contains(category.code())) {
                all.addAll(maybe.getOrDefault(category.code(), List.of()));
            }
        }
        return sure() == items() ? List.of() : all;
    }
}
