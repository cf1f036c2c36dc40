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
    private final Set<RiskCategory> covered = new HashSet<>();
    private final Set<RiskCategory> named = new HashSet<>();

    /** The categories that risks of theirs may cover, and what that waits for. */
    private final Map<RiskCategory, List<Wait>> maybe = new HashMap<>();

    private final List<Wait> waits = new ArrayList<>();

    /** How many risks may cover a category that is not known. */
    private int anywhere;

    /** Whether every category may be covered by what is not told. */
    private boolean open;

    private CategoryCoverage() {}

    static CategoryCoverage of(Context context) {
        CategoryCoverage coverage = new CategoryCoverage();
        for (IrrelevantRisk judged : context.alliance().irrelevantRisks()) {
            coverage.covered.add(judged.category());
        }
        for (Risk risk : context.alliance().risks()) {
            coverage.add(risk, context.scope());
        }
        for (Facet list : List.of(Facet.RISKS, Facet.IRRELEVANT_RISKS)) {
            Optional<Wait> more = context.scope().waitFor(list);
            more.ifPresent(coverage.waits::add);
            coverage.open |= more.isPresent();
        }
        return coverage;
    }

    private void add(Risk risk, Scope scope) {
        risk.category().ifPresent(named::add);
        List<Wait> missing = new ArrayList<>(0);
        boolean mayCover = has(risk.category(), Facet.RISK_CATEGORY, risk, scope, missing)
                && has(risk.likelihood(), Facet.RISK_LIKELIHOOD, risk, scope, missing)
                && has(risk.impact(), Facet.RISK_IMPACT, risk, scope, missing)
                && has(risk.owner(), Facet.RISK_OWNER, risk, scope, missing);
        if (!mayCover) {
            return;
        }
        if (risk.category().isEmpty()) {
            anywhere++;
            waits.addAll(missing);
        } else if (missing.isEmpty()) {
            covered.add(risk.category().get());
        } else {
            maybe.computeIfAbsent(risk.category().get(), category -> new ArrayList<>())
                    .addAll(missing);
        }
    }

    /** {@return whether a field is there or may be, noting what that waits for} */
    private static boolean has(Optional<?> field, Facet facet, Risk risk, Scope scope, List<Wait> missing) {
        Optional<Wait> wait = field.isPresent() ? Optional.empty() : scope.waitFor(facet, risk.id());
        wait.ifPresent(missing::add);
        return field.isPresent() || wait.isPresent();
    }

    int items() {
        return RiskCategory.standard().size();
    }

    /** {@return how many are covered for certain} */
    int sure() {
        int sure = 0;
        for (RiskCategory category : RiskCategory.standard()) {
            sure += covered.contains(category) ? 1 : 0;
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
        return RiskCategory.standard().stream().filter(this::isMissing).toList();
    }

    private boolean isMissing(RiskCategory category) {
        return !covered.contains(category) && !maybe.containsKey(category);
    }

    /** {@return whether there is a risk of a category} */
    boolean isNamed(RiskCategory category) {
        return named.contains(category);
    }

    /** {@return what may cover more} */
    List<Wait> waits() {
        List<Wait> all = new ArrayList<>(waits);
        maybe.forEach((category, own) -> {
            if (category.isStandard() && !covered.contains(category)) {
                all.addAll(own);
            }
        });
        return sure() == items() ? List.of() : all;
    }
}
